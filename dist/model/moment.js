import { memoize } from './memoize.js';
const DATE = /^(\d{4}(?:-\d\d){0,2})(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;
/** Splits a date into its parts; `undefined` if it is invalid, such as 30 February. */
export const datePartsOf = memoize((words) => {
    const [, day = '', time, seconds = '', zone] = DATE.exec(words) ?? [];
    const whole = `${day}-01-01`.slice(0, 10);
    // Without fractions of a second, which no calendar and no clock shows.
    const wall = new Date(`${whole}T${time ?? '00:00'}${seconds.slice(0, 3)}Z`);
    const offset = zone?.toUpperCase().replace(/(\d\d)(\d\d)$/, '$1:$2');
    const date = time ? `${day}T${time}${seconds}${offset ?? ''}` : day;
    // Some engines roll the thirtieth of February over into March.
    const isReal = !isNaN(Date.parse(time ? date : whole)) && !isNaN(+wall) && wall.toISOString().startsWith(whole);
    return isReal && (!time || day.length === 10) ? { date, day, time, offset, wall } : undefined;
});
const isKnownZone = memoize((name) => {
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
});
/** Whether a name is a time zone that this runtime knows. */
export const isTimeZone = (name) => isKnownZone(name || '-');
/** A moment from a string: a date in ISO format, or else free text. */
export function momentOf(words) {
    const text = words.trim();
    const date = datePartsOf(text)?.date;
    return date ? { date } : text ? { text } : undefined;
}
