import { dayEndOf, spanOf } from '../i18n/clock.js';
import { hasUnknownStatus, isOff } from '../model/definition/status.js';
import { datesOfStop } from '../model/legs.js';
/** The start and end of a stop in the zone of its place; without dates of its own, those of its events. */
function spanOfStop(stop, readerZone) {
    const zone = stop.timeZone ?? readerZone;
    const dates = datesOfStop(stop);
    const start = spanOf(dates.start, zone);
    const end = spanOf(dates.end, zone);
    if (start || end) {
        const vague = [start, end].some((span) => span?.precision === 'year' || span?.precision === 'month');
        const startEnd = start && (start.precision === 'time' ? dayEndOf(start.from, dates.start?.zone ?? zone) : start.to);
        // An end before the start is a mistake in the data.
        const to = end && end.to > (start?.from ?? -Infinity) ? end.to : (startEnd ?? end.to);
        return { from: start?.from, to, vague };
    }
    const spans = (stop.events ?? [])
        .flatMap((event) => [spanOf(event.start, zone), spanOf(event.end, zone)])
        .filter((span) => span !== undefined);
    if (spans.length === 0)
        return undefined;
    const last = -least(spans.map(({ from, to }) => -Math.max(to, dayEndOf(from, zone))));
    return { from: least(spans.map(({ from }) => from)), to: last, vague: false };
}
const known = new WeakMap();
/** The status of each stop at an instant. Cached, because list and map need the same one. */
export function statesOf({ stops }, now, readerZone) {
    const key = `${now} ${readerZone}`;
    const last = known.get(stops);
    if (last?.key === key)
        return last.states;
    const states = statesAt(stops, now, readerZone);
    known.set(stops, { key, states });
    return states;
}
function statesAt(stops, now, readerZone) {
    const spans = stops.map((stop) => spanOfStop(stop, readerZone));
    const moved = newDatesOf(stops);
    const states = stops.map((stop, index) => {
        const span = spans[index];
        if (isOff(stop) && moved.has(stop))
            return 'moved';
        if (hasUnknownStatus(stop))
            return 'unknown';
        // Nobody has confirmed that a tentative stop took place.
        if (stop.status === 'tentative' && span && now >= span.to)
            return 'unknown';
        if (stop.status && stop.status !== 'scheduled')
            return stop.status;
        if (!span)
            return 'unknown';
        if (now >= span.to)
            return 'done';
        if (now < (span.from ?? Infinity))
            return span.from === undefined ? 'unknown' : 'later';
        return span.vague ? 'unknown' : 'now';
    });
    const starts = states.map((state, index) => (state === 'later' ? spans[index].from : Infinity));
    const first = least(starts);
    if (first < Infinity)
        states[starts.indexOf(first)] = 'next';
    return states;
}
/** For each cancelled or postponed stop, its replacement: the only other stop with the same place and a date. */
export function newDatesOf(stops) {
    const byPlace = new Map();
    for (const stop of stops) {
        if (!stop.place)
            continue;
        const name = JSON.stringify([stop.place, stop.country]);
        const same = byPlace.get(name);
        if (same)
            same.push(stop);
        else
            byPlace.set(name, [stop]);
    }
    const dates = new Map();
    for (const [one, other, third] of byPlace.values()) {
        if (!one || !other || third)
            continue;
        for (const [off, moved] of [
            [one, other],
            [other, one],
        ]) {
            if (isOff(off) && !isOff(moved) && !hasUnknownStatus(moved) && moved.start?.date)
                dates.set(off, moved);
        }
    }
    return dates;
}
/** The minimum of a list of numbers. `Math.min(...numbers)` would fail for very long lists. */
const least = (numbers) => numbers.reduce((one, other) => Math.min(one, other), Infinity);
/** The next instant at which the state of a stop changes by itself. */
export function nextBoundary({ stops }, now, readerZone) {
    const edges = stops
        .filter((stop) => !hasUnknownStatus(stop) && /^(scheduled|tentative)$/.test(stop.status ?? 'scheduled'))
        .flatMap((stop) => {
        const span = spanOfStop(stop, readerZone);
        return span ? [span.from ?? span.to, span.to] : [];
    })
        .filter((edge) => edge > now);
    return edges.length > 0 ? least(edges) : undefined;
}
