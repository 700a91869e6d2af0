import { isRecord } from '../model/definition/field.js';
import { quotationMarks } from '../i18n/quotation-marks.js';
import { formatDateTime } from '../i18n/date-time.js';
import { listText } from '../i18n/lists.js';
import { formatBounds } from '../i18n/ranges.js';
/** Joins the pieces that are not empty. */
export const joined = (pieces, between = ', ') => pieces.filter((piece) => piece !== undefined && piece !== '').join(between);
/** A person as text: name, role, organization. */
export const personWords = ({ name, role, organization }) => joined([name, role, organization]);
/**
 * A status in brackets; empty if the event takes place as planned.
 *
 * @param moved - the date from which it was moved, as text
 */
export function statusWords({ status, statusText }, moved) {
    const isPlanned = status === undefined || status === 'scheduled' || status === 'done';
    const words = joined([isPlanned ? undefined : status, moved && `moved from ${moved}`, statusText]);
    return words && `(${words})`;
}
/** The attribution of a quotation as text; may be empty. */
export const speakerWords = (quote, locale) => joined([
    quote.attribution,
    quote.role,
    quote.organization,
    quote.via,
    quote.source,
    quote.date && formatDateTime(quote.date, { locale }),
]);
/** The byline as printed, else the list of authors in the locale's format. */
export const bylineWords = ({ byline, authors = [] }, locale) => byline ??
    listText(authors.map(({ name }) => name), locale);
/** An event as text: its dates, title, place and status. */
export const eventWords = (event, zone, locale) => {
    const moved = event.previousStart && datesWords({ start: event.previousStart }, zone, locale);
    return joined([datesWords(event, zone, locale), event.title, event.place, statusWords(event, moved)]);
};
/** A leg as text: mode, number and carrier, then both ends with their times, and its status. */
export function legWords({ leg, fromZone, toZone }, locale) {
    const { mode, number, carrier, from, to, platform, departure, arrival } = leg;
    const service = joined([joined([mode, number], ' '), carrier]);
    const ends = [
        joined([joined([from, platform && `(${platform})`], ' '), datesWords({ start: departure }, fromZone, locale)]),
        joined([to, datesWords({ start: arrival }, toZone, locale)]),
    ];
    return joined([joined([service, joined(ends, ' – ')], ': '), statusWords(leg)]);
}
/** A stay as text: name, address, and its days. */
export const stayWords = ({ name, address, checkIn, checkOut }, zone, locale) => joined([name, address, datesWords({ start: checkIn, end: checkOut }, zone, locale)]);
/** The start and end of an event or trip as text; empty if both are unknown. */
export const datesWords = (bounds, zone, locale) => formatBounds(bounds, zone, { locale, length: 'long', year: true }).join('');
/**
 * Text for a field that many consumers parse as HTML. It is escaped only if it contains something like a tag or an
 * entity.
 */
export const escapedWords = (words) => words.replace(/&(?=#?\w)/g, '&amp;').replace(/<(?=[\w/!?])/g, '&lt;');
/** A model in which quotations in running text have their quotation marks as text, for forms that have no element for them. */
export function withMarks(value, language, isInner = false) {
    if (Array.isArray(value)) {
        return value.flatMap((entry) => {
            const isQuotation = isRecord(entry) && entry['type'] === 'quotation' && Array.isArray(entry['content']);
            if (!isQuotation)
                return [withMarks(entry, language, isInner)];
            const [open, close, innerOpen, innerClose] = quotationMarks(language);
            const content = withMarks(entry['content'], language, !isInner);
            return isInner ? [innerOpen, ...content, innerClose] : [open, ...content, close];
        });
    }
    if (!isRecord(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withMarks(field, language, isInner)]));
}
