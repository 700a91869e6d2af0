import { datesOfStop } from './legs.js';
/** Whether a stop has a time, and the zone of its place is unknown. */
export const lacksZone = (stop) => stop.timeZone === undefined &&
    [stop, datesOfStop(stop), ...(stop.events ?? [])].some(({ start, end }) => [start, end].some((moment) => (moment?.date ?? '').length > 10));
/** Whether coordinates can be checked against a country, or the zone of a stop can be found by its country or position. */
export const needsPlaces = (stops) => stops.some((stop) => {
    const { coordinates, country } = stop;
    return (coordinates && country) || ((coordinates ?? country) && lacksZone(stop));
});
