import { offsetAt } from '../model/zone-clock.js';
import { contentLine } from './lines.js';
const DAY = 86_400_000;
/** Shorter than the time between two changes of the clocks anywhere. */
const STEP = 7 * DAY;
/** Writes a VTIMEZONE for each zone, with the changes of its clocks in the years of the entries. */
export const zoneComponents = (zones) => [...zones].map(([zone, instants]) => {
    const years = new Set(instants.map((instant) => new Date(instant).getUTCFullYear()));
    const observances = [...years].sort((one, other) => one - other).flatMap((year) => observancesIn(zone, year));
    return [
        contentLine('BEGIN', 'VTIMEZONE'),
        contentLine('TZID', zone),
        ...observances,
        contentLine('END', 'VTIMEZONE'),
    ].join('');
});
/** The offset before a year, and each change of the clocks in it. */
function observancesIn(zone, year) {
    const [first, last] = [Date.UTC(year, 0, 1) - DAY, Date.UTC(year + 1, 0, 1) + DAY];
    let offset = offsetAt(first, zone);
    const standard = Math.min(offset, offsetAt(Date.UTC(year, 6, 1), zone));
    const observances = [observance(first, offset, offset, standard)];
    for (let from = first; from < last; from += STEP) {
        const to = Math.min(from + STEP, last);
        if (offsetAt(to, zone) === offset)
            continue;
        const change = changeBetween(from, to, zone);
        const next = offsetAt(change, zone);
        observances.push(observance(change, offset, next, standard));
        offset = next;
    }
    return observances;
}
/** The first second with another offset than the start of a span. */
function changeBetween(from, to, zone) {
    const offset = offsetAt(from, zone);
    let [before, after] = [from / 1000, to / 1000];
    while (after - before > 1) {
        const middle = Math.floor((before + after) / 2);
        if (offsetAt(middle * 1000, zone) === offset)
            before = middle;
        else
            after = middle;
    }
    return after * 1000;
}
function observance(instant, from, to, standard) {
    const name = to > standard ? 'DAYLIGHT' : 'STANDARD';
    return [
        contentLine('BEGIN', name),
        // The local time at which it begins, on the clocks before the change.
        contentLine('DTSTART', new Date(instant + from).toISOString().slice(0, 19).replace(/[-:]/g, '')),
        contentLine('TZOFFSETFROM', offsetValue(from)),
        contentLine('TZOFFSETTO', offsetValue(to)),
        contentLine('END', name),
    ].join('');
}
/** A UTC offset as iCalendar writes it: `+0530`, and with seconds for local mean times. */
const offsetValue = (offset) => (offset < 0 ? '-' : '+') +
    new Date(Math.abs(offset)).toISOString().slice(11, 19).replace(/:00$/, '').replaceAll(':', '');
