import { entriesOf } from './entries.js';
import { contentLine, textValue } from './lines.js';
/**
 * Writes a trip, or one stop of it, as an iCalendar file.
 *
 * `undefined` if nothing has a known day: a calendar without a component is not valid (RFC 5545, 3.6).
 */
export function calendarFile(itinerary, setting) {
    const { title, traveller, stops } = itinerary;
    const entries = entriesOf(itinerary, setting);
    if (entries.length === 0)
        return undefined;
    const stop = setting.stop === undefined ? undefined : stops[setting.stop];
    const name = stop?.place ?? stop?.country ?? title ?? traveller ?? '';
    const calendarName = title ?? traveller;
    const text = [
        contentLine('BEGIN', 'VCALENDAR'),
        contentLine('VERSION', '2.0'),
        contentLine('PRODID', '-//Broadsheet//itinerary-card//EN'),
        contentLine('METHOD', 'PUBLISH'),
        calendarName ? contentLine('X-WR-CALNAME', textValue(calendarName)) : '',
        ...entries,
        contentLine('END', 'VCALENDAR'),
    ].join('');
    return { name: `${fileNameOf(name) || 'trip'}.ics`, text };
}
const fileNameOf = (words) => words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
