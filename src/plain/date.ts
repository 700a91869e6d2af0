import type { Moment } from '../model/moment.js';
import { element, type PlainElement } from './element.js';
import { isolated } from './isolated.js';

/** Formats a moment as text. */
export type DateWriter = (moment: Moment) => string;

/** Hooks with the date and zone of a moment, for the element around its text, because some systems remove `<time>`. */
export const dateHooks = ({ date, zone }: Moment): Readonly<Record<string, string | undefined>> => ({
  'data-news-date': date,
  'data-news-zone': date === undefined ? undefined : zone,
});

/** Converts a moment to `<time>` with formatted text. Free text is kept as it is. */
export const plainTime = (moment: Moment, write: DateWriter): PlainElement =>
  element('time', { datetime: moment.date }, isolated(write(moment)));

/** Converts a moment to an element with its own hooks, if no other element can have them. */
export const plainDate = (moment: Moment, write: DateWriter): PlainElement =>
  element('span', { 'data-news': 'date', ...dateHooks(moment) }, plainTime(moment, write));
