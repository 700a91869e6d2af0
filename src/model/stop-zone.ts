import type { Stop } from './definition/itinerary.js';
import { legsOf, type PlacedLeg } from './legs.js';
import type { Moment } from './moment.js';

const isTime = (moment: Moment | undefined): boolean => (moment?.date ?? '').length > 10;

/**
 * Whether a stop has a time, and the zone of its place is unknown.
 *
 * @param next - the stop after it, whose first leg may depart from its place
 */
export function lacksZone(stop: Stop, next?: Stop): boolean {
  const { timeZone, legs, stay, events = [] } = stop;
  const moments = [
    ...[stop, ...events].flatMap(({ start, end }) => [start, end]),
    ...[stay?.checkIn, stay?.checkOut, legs?.at(-1)?.arrival, next?.legs?.[0]?.departure],
  ];
  return timeZone === undefined && moments.some(isTime);
}

/** A time of a flight, and the airport whose zone it is in. */
export interface LooseEnd {
  readonly edge: 'departure' | 'arrival';
  readonly airport: string;
}

/** The ends of a flight with a time whose zone is unknown. */
export function looseEndsOf({ leg, fromZone, toZone }: PlacedLeg): readonly LooseEnd[] {
  const { mode, from, to, departure, arrival } = leg;
  if (mode !== 'flight') return [];
  return [
    ...(from && !fromZone && isTime(departure) ? [{ edge: 'departure', airport: from } as const] : []),
    ...(to && !toZone && isTime(arrival) ? [{ edge: 'arrival', airport: to } as const] : []),
  ];
}

/** Whether the zone of an airport is needed. */
export const needsAirports = (stops: readonly Stop[]): boolean =>
  stops.some((stop, index) =>
    legsOf(stop, stops[index - 1])
      .flatMap(looseEndsOf)
      .some(({ airport }) => /\b[A-Z]{3}\b/.test(airport)),
  );

/** Whether coordinates can be checked against a country, or a zone can be found by a country, a position or an airport. */
export const needsPlaces = (stops: readonly Stop[]): boolean =>
  needsAirports(stops) ||
  stops.some((stop, index) => {
    const { coordinates, country, place } = stop;
    return (
      (coordinates && (country ?? place?.includes(','))) ||
      ((coordinates ?? country) && lacksZone(stop, stops[index + 1]))
    );
  });
