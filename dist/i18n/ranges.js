import { memoize } from '../model/memoize.js';
import { offsetText, placeTimeOf } from './clock.js';
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
/** Formats one date with the precision that is known. A time that is not the place's names its zone or UTC offset. */
export const formatPlaceTime = (at, style) => formatWith(formatter(style.locale, fieldsOf(at.precision, style)), at, style);
const formatWith = (format, at, style) => withNamed(format.format(at.wall), at, style);
/** The name of the city in the name of a zone. */
export const cityOf = (zone) => zone.replace(/^.*\//, '').replaceAll('_', ' ');
function withNamed(time, at, { withZone }) {
    const { precision, named, instant } = at;
    if (precision !== 'time' || named === undefined)
        return time;
    if (named !== 'UTC')
        return withZone?.(time, named, instant) ?? `${time} (${cityOf(named)})`;
    const minutes = offsetOf(at);
    return `${time} UTC${minutes ? offsetText(minutes) : ''}`;
}
/**
 * Formats a range in the shortest form of the locale: “3–4 October 2022”. If the ends differ in precision or zone, each is
 * formatted separately.
 */
export const formatRange = (start, end, style) => rangeWith(formatter(style.locale, fieldsOf(start.precision, style)), start, end, style, (at) => formatPlaceTime(at, style));
/** One or two times without their days: “09:30–11:00”, “22:50 in Tokyo – 17:00 in Los Angeles”. */
export function formatTimes(start, end, style) {
    const format = formatter(style.locale, { timeZone: 'UTC', ...clockFields(style.locale) });
    return rangeWith(format, start, end ?? start, style, (at) => formatWith(format, at, style));
}
/** Formats the known ends of something as a range. Free text is kept as it is. */
export function formatBounds({ start, end }, zone, style) {
    const [from, to] = [placeTimeOf(start, zone), placeTimeOf(end, zone)];
    if (from && to)
        return formatRange(from, to, style);
    const words = [from ? formatPlaceTime(from, style) : start?.text, to ? formatPlaceTime(to, style) : end?.text];
    const [first = '', last] = words.filter((text) => text !== undefined);
    return last === undefined ? [first] : [first, ' – ', last];
}
function rangeWith(format, start, end, style, formatOne) {
    const isTwoZones = !isSameZone(start, end);
    if (start.precision !== end.precision || start.wall > end.wall || isTwoZones) {
        const [one, other] = [start, end].map((at) => formatOne(isTwoZones ? { ...at, named: at.named ?? at.zone } : at));
        return [one, ' – ', other];
    }
    const pieces = rangePieces(format, start.wall, end.wall);
    const last = withNamed(pieces.at(-1), end, style);
    return pieces.length > 1 ? [pieces[0], pieces[1], last] : [last];
}
/** Whether the times of two moments are those of one zone; true for dates without a time. */
function isSameZone(one, other) {
    if (one.precision !== 'time' || other.precision !== 'time')
        return true;
    if (one.instant === undefined || other.instant === undefined)
        return one.instant === other.instant;
    const isSameName = one.zone === other.zone && one.named === other.named;
    return isSameName || (!one.named && !other.named && offsetOf(one) === offsetOf(other));
}
const offsetOf = ({ wall, instant }) => Math.round((+wall - instant) / 60_000);
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
