import { datePartsOf, isTimeZone } from '../model/moment.js';
const formatters = new Map();
/** A cached formatter for these options. Creating one takes as long as a hundred uses. */
export function formatter(locale, options) {
    const key = locale + JSON.stringify(options);
    let made = formatters.get(key);
    if (!made) {
        try {
            // English without a region uses day before month, as most English-language newspapers do.
            made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options);
        }
        catch {
            // This browser does not support the time zone.
            made = formatter('en', { ...options, timeZone: 'UTC' });
        }
        formatters.set(key, made);
    }
    return made;
}
/** Hour and minute in the format of the locale; two digits in 24-hour format, so that times align. */
export function clockFields(locale) {
    const { hourCycle } = formatter(locale, { hour: 'numeric' }).resolvedOptions();
    return { hour: hourCycle?.startsWith('h1') ? 'numeric' : '2-digit', minute: '2-digit' };
}
/**
 * Formats a moment with the precision that is known: “2022”, “October 2022”, “3 October 2022”.
 *
 * Free text is returned unchanged.
 */
export function formatMoment(moment, { locale, timeZone }) {
    const { date = '', zone, text = date } = moment;
    const parts = datePartsOf(date);
    if (!parts)
        return text;
    const { day, offset, wall } = parts;
    const instantZone = offset && knownZone(timeZone, zone);
    return formatter(locale, {
        calendar: 'gregory',
        // Without a zone, a date is shown as written by formatting it as if it were UTC.
        timeZone: instantZone || 'UTC',
        year: 'numeric',
        month: day.length > 4 ? 'long' : undefined,
        day: day.length > 7 ? 'numeric' : undefined,
    }).format(instantZone ? new Date(date) : wall);
}
/** The first of several time zones that this browser supports. */
export const knownZone = (...zones) => zones.find(isTimeZone);
