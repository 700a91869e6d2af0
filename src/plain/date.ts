import type { Moment } from '../model/moment.js';
import { element, type PlainElement } from './element.js';
import { isolated } from './isolated.js';

/** Writes a moment in words. */
export type DateWriter = (moment: Moment) => string;

/** A moment's date and zone as hooks, for what stands around its words: some systems remove `<time>`. */
export const dateHooks = ({ date, zone }: Moment): Readonly<Record<string, string | undefined>> => ({
  'data-news-date': date,
  'data-news-zone': date === undefined ? undefined : zone,
});

/** A moment in words; words that are no date stand there as they were said. */
export const plainTime = (moment: Moment, write: DateWriter): PlainElement =>
  element('time', { datetime: moment.date }, isolated(write(moment)));

/** A moment with hooks of its own, where nothing else around it can carry them. */
export const plainDate = (moment: Moment, write: DateWriter): PlainElement =>
  element('span', { 'data-news': 'date', ...dateHooks(moment) }, plainTime(moment, write));
