import { placeTimeOf } from '../i18n/clock.js';
import { formatDateTime } from '../i18n/date-time.js';
import { listText } from '../i18n/lists.js';
import { formatRange } from '../i18n/ranges.js';
/** Those pieces that there are, with something between them. */
export const joined = (pieces, between = ', ') => pieces.filter((piece) => piece !== undefined && piece !== '').join(between);
/** Somebody: name, role, house. */
export const personWords = ({ name, role, organization }) => joined([name, role, organization]);
/** A status in brackets; empty where all is as planned. */
export function statusWords({ status, statusText }) {
    const isPlanned = status === undefined || status === 'scheduled' || status === 'done';
    const words = joined([isPlanned ? undefined : status, statusText]);
    return words && `(${words})`;
}
/** Who said a quotation, where and when; empty where nobody knows. */
export const speakerWords = (quote, locale) => joined([
    quote.attribution,
    quote.role,
    quote.organization,
    quote.via,
    quote.source,
    quote.date && formatDateTime(quote.date, { locale }),
]);
/** The byline as printed, else the names of the authors as the locale lists them. */
export const bylineWords = ({ byline, authors = [] }, locale) => byline ??
    listText(authors.map(({ name }) => name), locale);
/** When something is, from its start to its end; empty where nobody knows. */
export function datesWords({ start, end }, zone, locale) {
    const [from, to] = [placeTimeOf(start, zone), placeTimeOf(end, zone)];
    if (from && to)
        return formatRange(from, to, { locale, length: 'long', year: true }).join('');
    return joined([start, end].map((moment) => moment && formatDateTime(moment, { locale })), ' – ');
}
/** Words for a field that many take for HTML: where those would see a tag or an entity in them, it is written as one. */
export const escapedWords = (words) => words.replace(/&(?=#?\w)/g, '&amp;').replace(/<(?=[\w/!?])/g, '&lt;');
