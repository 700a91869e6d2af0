import { datePartsOf } from '../model/moment.js';
import { instantOf, wallOf } from '../model/zone-clock.js';
const PRECISIONS = { 4: 'year', 7: 'month', 10: 'day' };
/**
 * Start and end of a moment in the zone of its place; `undefined` for free text.
 *
 * Years and days have their real length: days begin and end in the zone of the place, and last 23
 * hours where its clocks go forward.
 */
export function spanOf(moment, placeZone) {
    const parts = datePartsOf(moment?.date ?? '');
    if (!parts)
        return undefined;
    const zone = moment?.zone ?? placeZone;
    const { day, time, wall } = parts;
    if (time) {
        const from = instantIn(zone, parts);
        return { from, to: from, precision: 'time' };
    }
    const precision = PRECISIONS[day.length];
    const end = new Date(wall);
    if (precision === 'year')
        end.setUTCFullYear(end.getUTCFullYear() + 1);
    else if (precision === 'month')
        end.setUTCMonth(end.getUTCMonth() + 1);
    else
        end.setUTCDate(end.getUTCDate() + 1);
    return { from: instantOf(wall, zone), to: instantOf(end, zone), precision };
}
/** The instant of a date with a time: by its own offset, else by the clocks of a zone. */
const instantIn = (zone, { date, offset, wall }) => offset ? Date.parse(date) : instantOf(wall, zone);
/** The end of the day on which an instant falls in a zone. */
export function dayEndOf(instant, zone) {
    const wall = wallOf(instant, zone);
    return instantOf(new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate() + 1)), zone);
}
/**
 * Converts a moment to local time of its place: in its own zone, else the place's, else as written.
 *
 * `undefined` for free text.
 */
export function placeTimeOf(moment, placeZone) {
    const parts = datePartsOf(moment?.date ?? '');
    if (!parts)
        return undefined;
    const { day, time, offset, wall } = parts;
    const zone = moment?.zone ?? placeZone;
    if (!time) {
        return { wall, precision: PRECISIONS[day.length], instant: undefined, zone };
    }
    const instant = offset || zone ? instantIn(zone, parts) : undefined;
    const shown = offset && zone ? wallOf(instant, zone) : wall;
    return { wall: shown, precision: 'time', instant, zone };
}
/**
 * Parses the value of `now`: milliseconds, a `Date`, or an ISO date.
 *
 * A date without a time means noon in UTC, which is that date in nearly every zone; a time without a zone is in the
 * reader's zone. `undefined` for invalid values.
 */
export function readClock(clock, zone) {
    if (clock instanceof Date)
        return isNaN(+clock) ? undefined : +clock;
    if (typeof clock === 'number')
        return Number.isFinite(clock) ? clock : undefined;
    const parts = typeof clock === 'string' ? datePartsOf(clock.trim()) : undefined;
    if (!parts)
        return undefined;
    return parts.time ? instantIn(zone, parts) : +parts.wall + 43_200_000;
}
