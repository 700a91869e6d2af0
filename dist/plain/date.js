import { element } from './element.js';
import { isolated } from './isolated.js';
/** A moment's date and zone as hooks, for what stands around its words: some systems remove `<time>`. */
export const dateHooks = ({ date, zone }) => ({
    'data-news-date': date,
    'data-news-zone': date === undefined ? undefined : zone,
});
/** A moment in words; words that are no date stand there as they were said. */
export const plainTime = (moment, write) => element('time', { datetime: moment.date }, isolated(write(moment)));
/** A moment with hooks of its own, where nothing else around it can carry them. */
export const plainDate = (moment, write) => element('span', { 'data-news': 'date', ...dateHooks(moment) }, plainTime(moment, write));
