import { withoutInherited } from './own.js';
/** Whether a name begins with another one: “Berlin Hbf” with “Berlin”. */
const beginsWith = (name, other) => other !== '' && name.startsWith(other) && !/^\p{L}/u.test(name.slice(other.length));
/**
 * Whether a station or an airport is that of a place: “Berlin Hbf” in Berlin, “Zürich (ZRH)” in “Zürich, Kloten”, “SFO” in
 * “San Francisco (SFO)”.
 */
export function isIn(station, place) {
    const name = station.replace(/ \([A-Z]{3}\)$/, '');
    return beginsWith(station, place) || beginsWith(place, name) || place.endsWith(` (${station})`);
}
/**
 * The legs of a stop with their time zones.
 *
 * The zone of an end is that of its time, else that of the place where it is: a connection departs where the leg before
 * it arrived, the last leg arrives at the stop, and the first one departs from the stop before it if that has the same name.
 */
export function legsOf({ legs = [], timeZone }, before) {
    let place = before?.place;
    let zone = before?.timeZone;
    return legs.map((leg, index) => {
        const { from, to, departure, arrival } = leg;
        const isFromThere = from === undefined || (place !== undefined && isIn(from, place));
        const fromZone = departure?.zone ?? (isFromThere ? zone : undefined);
        const toZone = arrival?.zone ?? (index === legs.length - 1 ? timeZone : undefined);
        [place, zone] = [to, toZone];
        return { leg, fromZone, toZone };
    });
}
/** The start and end of a stop: its own, or else the arrival of its last leg and the days of its stay. */
export function datesOfStop({ start, end, legs, stay }) {
    const [from, to] = start || end ? [start, end] : [legs?.at(-1)?.arrival ?? stay?.checkIn, stay?.checkOut];
    return withoutInherited({ ...(from && { start: from }), ...(to && { end: to }) });
}
/** Whether a stop has a field that the chunk for journeys draws. */
export const hasJourney = ({ legs, stay, image, links, source }) => [legs, stay, image, links, source].some((field) => field !== undefined);
