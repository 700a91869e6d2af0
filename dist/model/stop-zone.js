import { legsOf } from './legs.js';
const isTime = (moment) => (moment?.date ?? '').length > 10;
/**
 * Whether a stop has a time, and the zone of its place is unknown.
 *
 * @param next - the stop after it, whose first leg may depart from its place
 */
export function lacksZone(stop, next) {
    const { timeZone, legs, stay, events = [] } = stop;
    const moments = [
        ...[stop, ...events].flatMap(({ start, end }) => [start, end]),
        ...[stay?.checkIn, stay?.checkOut, legs?.at(-1)?.arrival, next?.legs?.[0]?.departure],
    ];
    return timeZone === undefined && moments.some(isTime);
}
/** The ends of a flight with a time whose zone is unknown. */
export function looseEndsOf({ leg, fromZone, toZone }) {
    const { mode, from, to, departure, arrival } = leg;
    if (mode !== 'flight')
        return [];
    return [
        ...(from && !fromZone && isTime(departure) ? [{ edge: 'departure', airport: from }] : []),
        ...(to && !toZone && isTime(arrival) ? [{ edge: 'arrival', airport: to }] : []),
    ];
}
/** Whether the zone of an airport is needed. */
export const needsAirports = (stops) => stops.some((stop, index) => legsOf(stop, stops[index - 1])
    .flatMap(looseEndsOf)
    .some(({ airport }) => /\b[A-Z]{3}\b/.test(airport)));
/** Whether coordinates can be checked against a country, or a zone can be found by a country, a position or an airport. */
export const needsPlaces = (stops) => needsAirports(stops) ||
    stops.some((stop, index) => {
        const { coordinates, country, place } = stop;
        return ((coordinates && (country ?? place?.includes(','))) ||
            ((coordinates ?? country) && lacksZone(stop, stops[index + 1])));
    });
