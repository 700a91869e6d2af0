import { memoize } from '../model/memoize.js';
import { clockFields, formatter } from './dates.js';
function fieldsOf(precision, { locale, length, year }) {
    const base = { calendar: 'gregory', timeZone: 'UTC' };
    const isShort = length === 'short';
    switch (precision) {
        case 'year':
            return { ...base, year: 'numeric' };
        case 'month':
            return { ...base, month: 'long', year: 'numeric' };
        default:
            return {
                ...base,
                ...(isShort && { weekday: 'short' }),
                day: 'numeric',
                month: isShort ? 'short' : 'long',
                ...((!isShort || year) && { year: 'numeric' }),
                ...(precision === 'time' && clockFields(locale)),
            };
    }
}
/** Formats one date with the precision that is known. */
export const formatPlaceTime = ({ wall, precision }, style) => formatter(style.locale, fieldsOf(precision, style)).format(wall);
/**
 * Formats a range in the shortest form of the locale: “3–4 October 2022”. If the ends differ in precision, each is
 * formatted separately.
 */
export function formatRange(start, end, style) {
    if (start.precision !== end.precision || start.wall > end.wall) {
        return [formatPlaceTime(start, style), ' – ', formatPlaceTime(end, style)];
    }
    return rangePieces(formatter(style.locale, fieldsOf(start.precision, style)), start.wall, end.wall);
}
/** Two times on one day: “09:30–11:00”. */
export const formatTimes = (start, end, locale) => rangePieces(formatter(locale, { timeZone: 'UTC', ...clockFields(locale) }), start, end ?? start);
function rangePieces(format, start, end) {
    const parts = format.formatRangeToParts(start, end);
    const words = (from, to) => parts
        .slice(from, to)
        .map(({ value }) => value)
        .join('');
    const firstOfEnd = parts.findIndex(({ source }) => source === 'endRange');
    if (firstOfEnd < 0)
        return [words(0, parts.length)];
    const lastOfStart = parts.findLastIndex(({ source }) => source === 'startRange');
    return [words(0, lastOfStart + 1), words(lastOfStart + 1, firstOfEnd), words(firstOfEnd, parts.length)];
}
const dayFormat = memoize((locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long', signDisplay: 'always' }));
const signFormat = memoize((locale) => new Intl.NumberFormat(locale, { signDisplay: 'always' }));
/** Formats a number of days with its sign: “+1 day”. */
export function formatDayShift(days, locale) {
    const words = dayFormat(locale).format(days);
    // Some languages write “a day” for one and would lose the digit.
    const whole = /\p{Nd}/u.test(words) ? words : `${signFormat(locale).format(days)} ${words}`;
    return whole.replace('-', '\u2212');
}
