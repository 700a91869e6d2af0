import { isTimeZone } from '../../model/moment.js';
import { instantAt, offsetAt } from '../../model/zone-clock.js';
import { occurrences, Patience } from './icalendar-recurrence.js';
import { timeOf } from './icalendar-times.js';
import { WINDOWS_ZONES } from './windows-zones.js';
const same = (milliseconds) => milliseconds;
export const UTC = { kind: 'utc', instantOf: same, wallOf: same };
export const FLOATING = { kind: 'floating', instantOf: same, wallOf: same };
/** A zone with a known UTC offset for each instant. */
function zoneOf(kind, offsetAt, name) {
    return {
        kind,
        ...(name !== undefined && { name }),
        wallOf: (instant) => instant + offsetAt(instant),
        instantOf: (wall) => instantAt(wall, offsetAt),
    };
}
/** The zones that the times of a calendar name. */
export class CalendarZones {
    #described;
    #zones;
    constructor(calendar) {
        /** With the rules of this calendar. */
        this.patience = new Patience();
        this.#described = new Map();
        this.#zones = new Map();
        for (const component of calendar.components) {
            const name = component.name === 'VTIMEZONE' && component.words('TZID');
            if (name)
                this.#described.set(name, component);
        }
    }
    /** The zone of a name; `undefined` where neither the database, Windows nor the calendar knows one. */
    find(name) {
        if (!this.#zones.has(name))
            this.#zones.set(name, this.#found(name));
        return this.#zones.get(name);
    }
    #found(name) {
        const description = this.#described.get(name);
        const known = ianaName(name) ?? ianaName(description?.words('X-LIC-LOCATION') ?? '') ?? windowsName(name) ?? cityName(name);
        if (known)
            return zoneOf('named', (instant) => offsetAt(instant, known), known);
        const described = description && describedOffset(description, this.patience);
        if (described)
            return zoneOf('described', described);
        const [, sign, hours, minutes = '00'] = /^(?:UTC|GMT)?([+-])(\d\d?):?(\d\d)?$/i.exec(name) ?? [];
        const fixed = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
        return sign ? zoneOf('described', () => fixed) : undefined;
    }
}
/** A name of the database, also at the end of a path: `/mozilla.org/20050126_1/Europe/Berlin`. */
function ianaName(name) {
    const steps = name.split('/').filter((step) => step);
    const ends = name.startsWith('/') ? [1, 2, 3].map((length) => steps.slice(-length).join('/')) : [name];
    // `+02:00` is a valid zone in some engines only.
    return ends.find((end) => /^[A-Za-z]/.test(end) && isTimeZone(end));
}
/** `Eastern Standard Time`, `(UTC-05:00) Eastern Time (US & Canada)`. */
function windowsName(name) {
    const bare = name.replace(/^\([^)]*\)\s*/, '').replace(/ (Standard |Daylight )?Time(?= \(|$)/i, '');
    return [bare, bare.replace(/(?<!\s)\s*\(.*/s, '')]
        .map((words) => WINDOWS_ZONES.get(words.trim().toLowerCase()))
        .find((zone) => zone && isTimeZone(zone));
}
/** The zone of the first city that is named: `(GMT+01:00) Amsterdam, Berlin, Bern`, `Germany/Berlin`. */
function cityName(name) {
    const cities = name
        .replace(/^\([^)]*\)/, '')
        .split(/[,;:/]/)
        .map((city) => city.trim().replaceAll(' ', '_'));
    const zones = Intl.supportedValuesOf('timeZone');
    for (const city of cities.filter((one) => one.length > 3)) {
        const zone = zones.find((one) => one.endsWith(`/${city}`));
        if (zone)
            return zone;
    }
    return undefined;
}
/** How far clocks are ahead of UTC by the rules that a calendar itself describes. */
function describedOffset(description, patience) {
    const seasons = description.components.flatMap((season) => {
        const start = timeOf(season.first('DTSTART')?.value ?? '');
        const [before, after] = ['TZOFFSETFROM', 'TZOFFSETTO'].map((name) => offsetOf(season.words(name)));
        return start && before !== undefined && after !== undefined ? [{ season, start, before, after }] : [];
    });
    if (seasons.length === 0)
        return undefined;
    const turns = seasons.flatMap(({ season, start, before, after }) => beginningsOf(season, start.wall, patience).map((wall) => ({ since: wall - before, after })));
    turns.sort((one, other) => one.since - other.since);
    const first = seasons.reduce((one, other) => (other.start.wall < one.start.wall ? other : one)).before;
    return (instant) => turns.findLast(({ since }) => since <= instant)?.after ?? first;
}
/** Clocks are not described beyond it: who knows what will be then? */
const LAST = Date.UTC(2100, 0);
/** The wall times at which a season of the clocks begins. */
function beginningsOf(season, start, patience) {
    const { walls } = occurrences(start, season.all('RRULE'), { patience, to: LAST, most: 1_000 });
    const dates = season.all('RDATE').flatMap(({ value }) => value.split(',').flatMap((one) => timeOf(one)?.wall ?? []));
    return [start, ...walls, ...dates];
}
/** `+0530` in milliseconds. */
function offsetOf(words = '') {
    const [, sign, hours, minutes, seconds = '0'] = /^([+-])(\d\d):?(\d\d):?(\d\d)?$/.exec(words) ?? [];
    if (!sign || Number(hours) > 23)
        return undefined;
    return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * (sign === '-' ? -1000 : 1000);
}
