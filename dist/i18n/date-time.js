import { datePartsOf } from '../model/moment.js';
import { clockFields, formatMoment, formatter, knownZone } from './dates.js';
/**
 * Formats a moment with its time, if known: “3 October 2022 at 15:09 UTC”, in the hours of the
 * locale.
 *
 * An instant is converted to the reader's zone if there is one; otherwise it is shown as written.
 */
export function formatDateTime(moment, style) {
    const { date = '', zone } = moment;
    const { time, offset, wall } = datePartsOf(date) ?? {};
    if (!time || !wall)
        return formatMoment(moment, style);
    const timeZone = offset && knownZone(style.timeZone, zone);
    const words = formatter(style.locale, {
        calendar: 'gregory',
        timeZone: timeZone || 'UTC',
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        ...clockFields(style.locale),
        ...(timeZone && { timeZoneName: 'short' }),
    }).format(timeZone ? new Date(date) : wall);
    return timeZone || !offset ? words : `${words} ${offset === 'Z' ? 'UTC' : `UTC${offset}`}`;
}
