import { formatter } from './dates.js';
const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** What clock and calendar show in a zone at an instant, as if it were UTC. */
export function wallOf(instant, zone) {
    const fields = {};
    const parts = formatter('en-u-nu-latn', {
        calendar: 'gregory',
        timeZone: zone,
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
        hourCycle: 'h23',
    }).formatToParts(instant);
    for (const { type, value } of parts)
        fields[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = fields;
    return new Date(Date.UTC(year, month - 1, day, hour, minute, second));
}
/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
export const offsetAt = (instant, zone) => +wallOf(instant, zone) - Math.floor(instant / 1000) * 1000;
/**
 * The instant at which a zone's clocks show a wall time.
 *
 * An hour that comes twice means its first coming, one that is skipped the hour after it: as calendars do.
 */
export function instantOf(wall, zone) {
    const before = offsetAt(+wall - DAY, zone);
    const after = offsetAt(+wall + DAY, zone);
    const fits = [+wall - before, +wall - after].filter((instant) => +wallOf(instant, zone) === +wall);
    return fits.length > 0 ? Math.min(...fits) : +wall - before;
}
/** Cities whose names in the zone database are not the ones in use. */
const RENAMED = {
    Calcutta: 'Kolkata',
    Katmandu: 'Kathmandu',
    Kiev: 'Kyiv',
    Rangoon: 'Yangon',
    Saigon: 'Ho Chi Minh City',
};
/** A zone by its name: in English that of its city, else the one that the locale has for it. */
export function zoneName(zone, locale, instant) {
    const city = zone.replace(/^.*\//, '').replaceAll('_', ' ');
    if (/^en\b/.test(locale))
        return RENAMED[city] ?? city;
    const parts = formatter(locale, { timeZone: zone, timeZoneName: 'shortGeneric' }).formatToParts(instant);
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? city;
}
