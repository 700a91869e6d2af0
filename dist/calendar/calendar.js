/**
 * Exports trips as iCalendar files. A lazy chunk, loaded when a reader requests a file.
 *
 * @packageDocumentation
 */
import { TRIP_PROPERTY } from '../model/calendar-properties.js';
import { printableJson } from '../model/digest.js';
import { entriesOf } from './entries.js';
import { contentLine, textValue } from './lines.js';
import { zoneComponents } from './zones.js';
export { calendarLinks } from './links.js';
/** How often a program reads the file again to which somebody has subscribed. */
const REFRESH = 'PT12H';
/**
 * Writes a trip, or one stop of it, as an iCalendar file.
 *
 * `undefined` if nothing has a known day: a calendar without a component is not valid (RFC 5545, 3.6).
 */
export function calendarFile(itinerary, setting) {
    const { title, traveller, stops } = itinerary;
    const { lines, zones } = entriesOf(itinerary, setting);
    if (lines.length === 0)
        return undefined;
    const stop = setting.stop === undefined ? undefined : stops[setting.stop];
    const name = stop?.place ?? stop?.country ?? title ?? traveller ?? '';
    const calendarName = title ?? traveller;
    // In an order of their own, so that the same trip results in the same file.
    const facts = Object.entries(itinerary)
        .filter(([field]) => field !== 'stops')
        .sort(([one], [other]) => (one < other ? -1 : 1));
    const text = [
        contentLine('BEGIN', 'VCALENDAR'),
        contentLine('VERSION', '2.0'),
        contentLine('PRODID', '-//Broadsheet//itinerary-card//EN'),
        contentLine('METHOD', 'PUBLISH'),
        // RFC 7986, and the names that programs understood before it.
        ...(calendarName ? ['NAME', 'X-WR-CALNAME'].map((property) => contentLine(property, textValue(calendarName))) : []),
        setting.source ? contentLine('SOURCE', setting.source, { VALUE: 'URI' }) : '',
        contentLine('REFRESH-INTERVAL', REFRESH, { VALUE: 'DURATION' }),
        contentLine('X-PUBLISHED-TTL', REFRESH),
        contentLine(TRIP_PROPERTY, textValue(printableJson(Object.fromEntries(facts)))),
        ...zoneComponents(zones),
        ...lines,
        contentLine('END', 'VCALENDAR'),
    ].join('');
    return { name: `${fileNameOf(name) || 'trip'}.ics`, text };
}
const fileNameOf = (words) => words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
