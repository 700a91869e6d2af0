import { dayEndOf, spanOf } from '../i18n/clock.js';
import type { Itinerary, Stop } from '../model/definition/itinerary.js';
import { hasUnknownStatus, isOff } from '../model/definition/status.js';

/**
 * How a stop stands at one instant.
 *
 * `unknown`: its status is not known, or its date is not, or not precisely enough to say. `moved`: cancelled or postponed,
 * and the same place stands in the list once more, with a date.
 */
export type StopState =
  'done' | 'now' | 'next' | 'later' | 'unknown' | 'tentative' | 'postponed' | 'cancelled' | 'moved';

interface StopSpan {
  readonly from: number | undefined;
  readonly to: number;
  /** Only the month or the year is known: within it nobody can say whether it has come. */
  readonly vague: boolean;
}

/** When a stop begins and ends, in the zone of its place; without dates of its own, when its events do. */
function spanOfStop(stop: Stop, readerZone: string): StopSpan | undefined {
  const zone = stop.timeZone ?? readerZone;
  const start = spanOf(stop.start, zone);
  const end = spanOf(stop.end, zone);
  if (start || end) {
    const vague = [start, end].some((span) => span?.precision === 'year' || span?.precision === 'month');
    const startEnd = start && (start.precision === 'time' ? dayEndOf(start.from, stop.start?.zone ?? zone) : start.to);
    // An end before the start is a mistake in the data.
    const to = end && end.to > (start?.from ?? -Infinity) ? end.to : (startEnd ?? end!.to);
    return { from: start?.from, to, vague };
  }
  const spans = (stop.events ?? [])
    .flatMap((event) => [spanOf(event.start, zone), spanOf(event.end, zone)])
    .filter((span) => span !== undefined);
  if (spans.length === 0) return undefined;
  const last = Math.max(...spans.map(({ from, to }) => Math.max(to, dayEndOf(from, zone))));
  return { from: Math.min(...spans.map(({ from }) => from)), to: last, vague: false };
}

/** The state of each stop at an instant. */
export function statesOf({ stops }: Itinerary, now: number, readerZone: string): StopState[] {
  const spans = stops.map((stop) => spanOfStop(stop, readerZone));
  const states = stops.map((stop, index): StopState => {
    const span = spans[index];
    if (isOff(stop) && newDateOf(stops, stop)) return 'moved';
    if (hasUnknownStatus(stop)) return 'unknown';
    if (stop.status && stop.status !== 'scheduled') return stop.status;
    if (!span) return 'unknown';
    if (now >= span.to) return 'done';
    if (now < (span.from ?? Infinity)) return span.from === undefined ? 'unknown' : 'later';
    return span.vague ? 'unknown' : 'now';
  });
  const starts = states.map((state, index) => (state === 'later' ? spans[index]!.from! : Infinity));
  const first = Math.min(...starts);
  if (first < Infinity) states[starts.indexOf(first)] = 'next';
  return states;
}

/** The stop that has taken the place of one that is off: the one other with the same place, and with a date. */
export function newDateOf(stops: readonly Stop[], off: Stop): Stop | undefined {
  const same = stops.filter(({ place, country }) => place === off.place && country === off.country);
  const [other, third] = same.filter((stop) => stop !== off);
  if (!off.place || third || !other?.start?.date || isOff(other) || hasUnknownStatus(other)) return undefined;
  return other;
}

/** The next instant at which the state of a stop changes by itself. */
export function nextBoundary({ stops }: Itinerary, now: number, readerZone: string): number | undefined {
  const edges = stops
    .filter((stop) => !hasUnknownStatus(stop) && (stop.status === undefined || stop.status === 'scheduled'))
    .flatMap((stop) => {
      const span = spanOfStop(stop, readerZone);
      return span ? [span.from ?? span.to, span.to] : [];
    })
    .filter((edge) => edge > now);
  return edges.length > 0 ? Math.min(...edges) : undefined;
}
