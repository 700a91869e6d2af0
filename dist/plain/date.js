import { element } from './element.js';
import { isolated } from './isolated.js';
/** Hooks with the date and zone of a moment, for the element around its text, because some systems remove `<time>`. */
export const dateHooks = ({ date, zone }) => ({
    'data-news-date': date,
    'data-news-zone': date === undefined ? undefined : zone,
});
/** Converts a moment to `<time>` with formatted text. Free text is kept as it is. */
export const plainTime = (moment, write) => element('time', { datetime: moment.date }, isolated(write(moment)));
/** Converts a moment to an element with its own hooks, if no other element can have them. */
export const plainDate = (moment, write) => element('span', { 'data-news': 'date', ...dateHooks(moment) }, plainTime(moment, write));
