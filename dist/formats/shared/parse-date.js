import { datePartsOf, isTimeZone } from '../../model/moment.js';
import { ownValue } from '../../model/own.js';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Month abbreviations of feeds in other languages, if they mean only one month: `Seg, 24 Set 2018`. */
const OTHER_MONTHS = {
    ene: 1,
    gen: 1,
    fev: 2,
    fév: 2,
    mär: 3,
    abr: 4,
    avr: 4,
    mag: 5,
    mai: 5,
    maj: 5,
    mei: 5,
    giu: 6,
    lug: 7,
    ago: 8,
    aoû: 8,
    set: 9,
    okt: 10,
    ott: 10,
    out: 10,
    dez: 12,
    dic: 12,
    déc: 12,
};
/** The time zone abbreviations of RFC 822 and Unix, in hours. Others are ambiguous. */
const ZONES = {
    ut: 0,
    utc: 0,
    gmt: 0,
    z: 0,
    wet: 0,
    bst: 1,
    cet: 1,
    west: 1,
    cest: 2,
    eet: 2,
    eest: 3,
    msk: 3,
    jst: 9,
    kst: 9,
    aest: 10,
    aedt: 11,
    adt: -3,
    edt: -4,
    ast: -4,
    est: -5,
    cdt: -5,
    cst: -6,
    mdt: -6,
    mst: -7,
    pdt: -7,
    pst: -8,
};
/** `2022-10-03 14:00:00 +0200`, `2022-10-3T9:05`, `2022/10/3 9:05`, `20221003T140000+0000`. */
const NUMERIC = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|(\d\d)(\d\d))(?:[T ]\s*(\d{1,2}):?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?\s*(?:(Z|UTC|GMT)|([+-]\d\d):?(\d\d)?)?)?$/i;
/** `Mon, 03 Oct 2022 14:00:00 +0200`, `3 Oct 22 14:00 EST`. */
const MAIL = /^(?:[\p{L}.]+,?\s*)?(\d{1,2})[ -](\p{L}{3})\p{L}*\.?[ -](\d{4}|\d\d)(?:,?\s+(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s*([+-]\d\d:?\d\d|[a-z]{1,4}))?)?(?:\s*\([^)]*\))?$/iu;
/** `October 3, 2022`, `Mon Oct 03 2022 14:00:00 GMT+0200 (CEST)`. */
const MONTH_FIRST = /^(?:\p{L}+\.?,?\s+)?(\p{L}{3})\p{L}*\.?\s+(\d{1,2}),?\s+(\d{4})(?:,?\s+(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s*(?:(?:GMT|UTC)?([+-]\d\d:?\d\d)|([a-z]{1,4})))?)?(?:\s*\([^)]*\))?$/iu;
/** `Fri Apr 28 19:20:36 CEST 2023`. */
const UNIX = /^\w{3}\s+(\w{3})\s+(\d{1,2})\s+(\d{1,2}):(\d\d):(\d\d)\s+(?:([a-z]{1,4}|[+-]\d{4})\s+)?(\d{4})$/i;
const two = (digits) => String(digits).padStart(2, '0');
/**
 * Converts a date from the formats of newsrooms and their tools to that of the model.
 *
 * Accepts ISO 8601 with common mistakes, RFC 822 (mail and feeds), the output of Unix `date`, and timestamps in seconds or
 * milliseconds. Keeps the precision: no time or zone is added. Text that is not a date is returned unchanged.
 */
export function momentFrom(raw) {
    if (typeof raw === 'number')
        return stamp(raw);
    if (raw instanceof Date)
        return isNaN(+raw) ? undefined : raw.toISOString();
    if (typeof raw !== 'string')
        return undefined;
    const words = raw.trim();
    if (!words || isPlaceholder(words))
        return undefined;
    // Of dates in digits only, a day has eight digits, a timestamp ten in seconds or thirteen in milliseconds.
    if (/^(\d{10}|\d{13})$/.test(words))
        return stamp(Number(words)) ?? { text: words };
    if (words.length > MAX_LENGTH)
        return { text: words };
    const [end = '', zone] = ZONE_NAME.exec(words) ?? [];
    const zoned = zone !== undefined && isTimeZone(zone) ? dateFrom(words.slice(0, -end.length)) : undefined;
    if (zoned !== undefined && zone !== undefined)
        return { date: zoned, zone };
    const date = dateFrom(words);
    // A system without a date writes its first one in its own spelling: `Thu, 01 Jan 1970 00:00:00 GMT`.
    if (date !== undefined && (isPlaceholder(date) || (date.includes('T') && instantInUtc(date) === 0)))
        return undefined;
    return date ?? { text: words };
}
/** Maximum length of a date. */
const MAX_LENGTH = 100;
/** Whether a date is one that systems write for a missing date, such as the first date that they can represent. */
export const isPlaceholder = (words) => /^(?:-?0000-|-0001-11-30|0001-01-01|9999-12-31|(?:1899-12-3[01]|1900-01-01|1970-01-01)[T ]00:00)/.test(words);
/** A time zone at the end: `2024-05-06 09:30 Europe/Paris`, `2024-05-06T09:30+02:00[Europe/Paris]`. */
const ZONE_NAME = /(?:\s|\[|\s\()([A-Z][A-Za-z_]+(?:\/[A-Za-z_+-]+){1,2})[\])]?$/;
const dateFrom = (words) => datePartsOf(words)?.date ?? anyDate(inOneSpelling(words));
const anyDate = (words) => datePartsOf(words)?.date ?? numeric(words) ?? mail(words) ?? monthFirst(words) ?? unix(words) ?? slashed(words);
/** Normalises a date: 24-hour time, a numeric offset, and a space between date and time. */
const inOneSpelling = (words) => words
    .replace(/(\d{1,2})(?::(\d\d)((?::\d\d)?))? ?([ap])\.?m\.?(?![a-z])/i, (whole, hour, minute, second, half) => {
    const hours = Number(hour);
    if (hours < 1 || hours > 12)
        return whole;
    return `${(hours % 12) + (/p/i.test(half) ? 12 : 0)}:${minute ?? '00'}${second ?? ''}`;
})
    .replace(/(?:GMT|UTC) ?([+-])(\d{1,2})(?::?(\d\d))?(?!\d)/i, (_, sign, hour, minute = '00') => `${sign}${two(hour)}:${String(minute)}`)
    .replace(/(\d),? (?:[-–@|]|at) (?=\d{1,2}:)/, '$1 ')
    .replace(/(?<=\b\d{1,2})(?:st|nd|rd|th)\b/, '')
    .replace(/^\p{L}{2,9}\.?,? (?=\d{4}-)/u, '')
    // Clocks without leap seconds repeat the second before.
    .replace(/(?<=\d:\d\d:)60\b/, '59');
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** `01/15/2024 10:30`, where one of the numbers can only be the day, or the day of the week tells which one is. */
const SLASHED = /^(?:(\p{L}{3})\p{L}*\.?,? )?(\d{1,2})\/(\d{1,2})\/(\d{4})(?:,? (\d{1,2}):(\d\d)(?::(\d\d))?(?: ?([+-]\d\d:?\d\d|[a-z]{1,4}))?)?$/iu;
function slashed(words) {
    const [, name = '', first, second, year, hour, minute, seconds, zone] = SLASHED.exec(words) ?? [];
    if (first === undefined)
        return undefined;
    const weekday = DAYS.indexOf(name.toLowerCase());
    const isOnDay = (month, day) => new Date(`${year}-${two(month)}-${two(day)}T00:00Z`).getUTCDay() === weekday;
    const isDayFirst = Number(first) > 12 || (Number(second) < 13 && isOnDay(second, first));
    const isMonthFirst = Number(second) > 12 || (Number(first) < 13 && isOnDay(first, second));
    if (isDayFirst === isMonthFirst)
        return undefined;
    const [month, day] = isDayFirst ? [second, first] : [first, second];
    return checked([year, month, day], hour, minute, seconds, zone && offsetOf(zone));
}
/** The instant of a date that the model reads, in milliseconds; a wall time counts as if it were UTC. */
export function instantInUtc(date) {
    const parts = datePartsOf(date);
    return parts?.offset ? Date.parse(parts.date) : Number(parts?.wall ?? NaN);
}
function stamp(number) {
    const date = new Date(Math.abs(number) < 1e11 ? number * 1000 : number);
    return isNaN(+date) || number <= 0 ? undefined : date.toISOString();
}
function numeric(words) {
    const [, year, month, day, month2, day2, hour, minute, second, fraction, zulu, offset, minutes] = NUMERIC.exec(words) ?? [];
    if (!year)
        return undefined;
    const zone = zulu ? 'Z' : offset ? `${offset}:${minutes ?? '00'}` : '';
    return checked([year, month ?? month2, day ?? day2], hour, minute, second && fraction ? `${second}.${fraction}` : second, zone);
}
function mail(words) {
    const [, day, name, year, hour, minute, second, zone] = MAIL.exec(words) ?? [];
    return day && named([year, name, day], hour, minute, second, zone);
}
function monthFirst(words) {
    const [, name, day, year, hour, minute, second, offset, letters] = MONTH_FIRST.exec(words) ?? [];
    // “am” and “pm” are not a zone.
    if (!name || /^[ap]m$/i.test(letters ?? ''))
        return undefined;
    return named([year, name, day], hour, minute, second, offset ?? letters);
}
function unix(words) {
    const [, name, day, hour, minute, second, zone, year] = UNIX.exec(words) ?? [];
    return name && named([year, name, day], hour, minute, second, zone);
}
function named([year, name, day], hour, minute, second, zone) {
    const letters = name.toLowerCase();
    const other = ownValue(OTHER_MONTHS, letters) ?? 0;
    const month = MONTHS.indexOf(letters) + 1 || other;
    if (month === 0)
        return undefined;
    // RFC 822 has years with two digits.
    const whole = year.length === 2 ? `${Number(year) < 70 ? 20 : 19}${year}` : year;
    return checked([whole, String(month), day], hour, minute, second, zone && offsetOf(zone));
}
/** `+02:00` for `+0200` and for `CEST`; `undefined` for letters that could mean several zones. */
function offsetOf(zone) {
    if (/^[+-]/.test(zone))
        return zone.replace(/^(...):?/, '$1:');
    const name = zone.toLowerCase();
    const hours = ownValue(ZONES, name);
    if (hours === undefined)
        return undefined;
    return hours === 0 ? 'Z' : `${hours < 0 ? '-' : '+'}${two(Math.abs(hours))}:00`;
}
function checked([year, month, day], hour, minute, second, zone = '') {
    const date = `${year}-${two(month)}-${two(day)}`;
    // 24:00 is 00:00 of the next day.
    if (hour === '24' && Number(minute) === 0 && Number(second ?? 0) === 0) {
        const next = new Date(`${date}T00:00Z`);
        if (isNaN(+next))
            return undefined;
        next.setUTCDate(next.getUTCDate() + 1);
        return datePartsOf(`${next.toISOString().slice(0, 10)}T00:00${second ? ':00' : ''}${zone}`)?.date;
    }
    const time = hour && `T${two(hour)}:${minute ?? '00'}${second ? `:${second}` : ''}${zone}`;
    return datePartsOf(`${date}${time ?? ''}`)?.date;
}
