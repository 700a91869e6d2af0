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
/** Finds the zones that the times of a calendar name. */
export class CalendarZones {
    #described;
    #zones;
    constructor(calendar) {
        /** Limits the search steps of all rules of this calendar. */
        this.patience = new Patience();
        this.#described = new Map();
        this.#zones = new Map();
        for (const component of calendar.components) {
            const name = component.name === 'VTIMEZONE' && component.words('TZID');
            if (name)
                this.#described.set(name, component);
        }
    }
    /** Finds a zone by an IANA or Windows name, or in the calendar; `undefined` if the name is unknown. */
    find(name) {
        if (!this.#zones.has(name))
            this.#zones.set(name, this.#found(name));
        return this.#zones.get(name);
    }
    #found(name) {
        const description = this.#described.get(name);
        const known = ianaName(name) ?? ianaName(description?.words('X-LIC-LOCATION') ?? '') ?? windowsName(name) ?? cityName(name);
        if (known && /^(Etc\/)?(UTC|UCT|GMT|Universal|Zulu)$/i.test(known))
            return UTC;
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
/** The IANA name in a zone name, which may be the end of a path: `/mozilla.org/20050126_1/Europe/Berlin`. */
function ianaName(name) {
    const steps = name.split('/').filter((step) => step);
    const ends = name.startsWith('/') ? [1, 2, 3].map((length) => steps.slice(-length).join('/')) : [name];
    // `+02:00` is a valid zone in some engines only.
    return ends.find((end) => /^[A-Za-z]/.test(end) && isTimeZone(end));
}
/** The IANA name for a Windows zone: `Eastern Standard Time`, `(UTC-05:00) Eastern Time (US & Canada)`. */
function windowsName(name) {
    const bare = name.replace(/^\([^)]*\)\s*/, '').replace(/ (Standard |Daylight )?Time(?= \(|$)/i, '');
    return [bare, bare.replace(/(?<!\s)\s*\(.*/s, '')]
        .map((words) => WINDOWS_ZONES.get(words.trim().toLowerCase()))
        .find((zone) => zone && isTimeZone(zone));
}
/** The IANA name for the first known city in a zone name: `(GMT+01:00) Amsterdam, Berlin, Bern`, `Germany/Berlin`. */
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
/** Returns the UTC offset at an instant by the rules of a VTIMEZONE. */
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
/** Zone rules are not evaluated after this instant. */
const LAST = Date.UTC(2100, 0);
/** The wall times at which standard time or daylight saving time begins. */
function beginningsOf(season, start, patience) {
    const { walls } = occurrences(start, season.all('RRULE'), { patience, to: LAST, most: 1_000 });
    const dates = season.all('RDATE').flatMap(({ value }) => value.split(',').flatMap((one) => timeOf(one)?.wall ?? []));
    return [start, ...walls, ...dates];
}
/** Parses a UTC offset such as `+0530` into milliseconds. */
function offsetOf(words = '') {
    const [, sign, hours, minutes, seconds = '0'] = /^([+-])(\d\d):?(\d\d):?(\d\d)?$/.exec(words) ?? [];
    if (!sign || Number(hours) > 23)
        return undefined;
    return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * (sign === '-' ? -1000 : 1000);
}
