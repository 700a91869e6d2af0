import { datePartsOf } from '../model/moment.js';
import { endOf, precisionOf } from '../model/precision.js';
import { instantOf, isPlaceZone, wallOf } from '../model/zone-clock.js';
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
    const { time, wall } = parts;
    if (time) {
        const from = instantIn(zone, parts);
        return { from, to: from, precision: 'time' };
    }
    const precision = precisionOf(parts);
    return { from: instantOf(wall, zone), to: instantOf(endOf({ wall, precision }), zone), precision };
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
 * A time in a zone or at an offset that is not known to be the place's has it in `named`. `undefined` for free text.
 */
export function placeTimeOf(moment, placeZone) {
    const parts = datePartsOf(moment?.date ?? '');
    if (!parts)
        return undefined;
    const { time, offset, wall } = parts;
    const zone = moment?.zone ?? placeZone;
    if (!time) {
        return { wall, precision: precisionOf(parts), instant: undefined, zone, named: undefined };
    }
    const instant = offset || zone ? instantIn(zone, parts) : undefined;
    const shown = offset && zone ? wallOf(instant, zone) : wall;
    // The wall time is the place's if the clocks of the place show the same, and do so for the first time.
    const isLocal = placeZone &&
        isPlaceZone(placeZone) &&
        (zone === placeZone
            ? !offset || instant - instantOf(shown, zone) < 1000
            : +wallOf(instant, placeZone) === +shown);
    return {
        wall: shown,
        precision: 'time',
        instant,
        zone,
        named: isLocal
            ? undefined
            : zone && zone !== placeZone && isPlaceZone(zone)
                ? zone
                : instant === undefined
                    ? undefined
                    : 'UTC',
    };
}
/** Compares two times: as instants if both are known, else as local times. */
export const compareTimes = (one, other) => one.instant === undefined || other.instant === undefined ? +one.wall - +other.wall : one.instant - other.instant;
/**
 * A date in ISO 8601. A time in a known zone is local time there, with its UTC offset.
 *
 * `undefined` for free text.
 */
export function isoOf(moment, placeZone) {
    const parts = datePartsOf(moment?.date ?? '');
    const { wall, instant, zone } = placeTimeOf(moment, placeZone) ?? {};
    if (!parts || !wall || !zone || instant === undefined)
        return parts?.date;
    const local = parts.offset ? wall.toISOString().slice(0, 19).replace(/:00$/, '') : parts.date;
    const minutes = (+wall - Math.floor(instant / 1000) * 1000) / 60_000;
    // Until 1972 some zones had offsets with seconds, which ISO 8601 cannot express.
    if (!Number.isInteger(minutes))
        return new Date(instant).toISOString();
    return local + offsetText(minutes);
}
/** A UTC offset in minutes as a date has it: `+02:00`. */
export const offsetText = (minutes) => (minutes < 0 ? '-' : '+') + new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16);
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
