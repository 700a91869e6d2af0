/**
 * Checks the coordinates of stops against their countries, and finds their time zones.
 *
 * A lazy chunk, loaded when a stop has coordinates and a country, or a time without a time zone.
 *
 * @packageDocumentation
 */
import { isRecord } from '../model/definition/field.js';
import { isIn, legsOf } from '../model/legs.js';
import { datePartsOf, isTimeZone } from '../model/moment.js';
import { withoutInherited } from '../model/own.js';
import { lacksZone, looseEndsOf } from '../model/stop-zone.js';
import { offsetAt } from '../model/zone-clock.js';
import { countryCodes } from './country-codes.js';
import { COUNTRIES } from './countries.data.js';
const countries = new Map(COUNTRIES.split('\n').map((line) => {
    const [code = '', ...fields] = line.split(';');
    return [code, { bounds: fields.slice(0, 4).map(Number), zone: fields[4] || undefined }];
}));
const codeOf = countryCodes([...countries.keys()]);
function countryOf(name, language) {
    const code = name && codeOf(name, language);
    return code ? [code, countries.get(code)] : undefined;
}
/** Countries that overseas territories are part of, so that their places may be anywhere. */
const WITH_TERRITORIES = /^(AU|CL|DK|EC|FR|GB|NL|NO|NZ|US)$/;
/** Whether a position is within the bounds of a country, or at most a distance in degrees away. */
const isWithin = ([longitude, latitude], { bounds }, margin) => longitude >= bounds[0] - margin &&
    latitude >= bounds[1] - margin &&
    longitude <= bounds[2] + margin &&
    latitude <= bounds[3] + margin;
/** Why the coordinates of a stop cannot be those of its country; `undefined` if they can. */
function errorIn({ coordinates, country: given, place }, language) {
    // A calendar has the country only in the name of the place: “Lima, Peru”.
    const name = given ?? place?.split(',').at(-1)?.trim();
    const [code, country] = (coordinates && countryOf(name, language)) ?? [];
    if (!coordinates || !code || !country)
        return undefined;
    const [longitude, latitude] = coordinates;
    const where = `[${longitude}, ${latitude}] is not in ${name.slice(0, 40)}`;
    const isSwapped = Math.abs(longitude) <= 90 && isWithin([latitude, longitude], country, 1);
    if (isSwapped && !isWithin(coordinates, country, 5)) {
        return `${where}, but [${latitude}, ${longitude}] is. Write the longitude first; ignored.`;
    }
    // The end of a name may also be a state or a town with the name of a country: “Atlanta, Georgia”.
    const isCertain = given !== undefined && !WITH_TERRITORIES.test(code);
    return !isCertain || isWithin(coordinates, country, 15) ? undefined : `${where}; ignored.`;
}
/** Removes coordinates that are in another part of the world than the country of their stop. */
export function checkCoordinates(trip, language = trip.language ?? 'en') {
    const issues = [];
    const stops = trip.stops.map((stop, index) => {
        const message = errorIn(stop, language);
        if (message === undefined)
            return stop;
        issues.push({ code: 'value', path: `stops[${index}].coordinates`, message });
        const others = Object.entries(stop).filter(([name]) => name !== 'coordinates');
        return withoutInherited(Object.fromEntries(others));
    });
    return { trip: issues.length > 0 ? withoutInherited({ ...trip, stops }) : trip, issues };
}
/** Checks the coordinates of all trips in a value, also of those inside articles. Paths of issues begin at the value. */
export function checkAllCoordinates(value, language = 'en') {
    const issues = [];
    const check = (part, path, inherited) => {
        if (Array.isArray(part)) {
            const entries = part.map((entry, index) => check(entry, `${path}[${index}]`, inherited));
            return entries.every((entry, index) => entry === part[index]) ? part : entries;
        }
        if (!isRecord(part))
            return part;
        const own = typeof part['language'] === 'string' ? part['language'] : inherited;
        const before = path && `${path}.`;
        if (Array.isArray(part['stops'])) {
            const checked = checkCoordinates(part, own);
            issues.push(...checked.issues.map((issue) => ({ ...issue, path: before + issue.path })));
            return checked.trip;
        }
        const fields = Object.entries(part).map(([name, field]) => [name, check(field, before + name, own)]);
        return fields.every(([name, field]) => field === part[name]) ? part : withoutInherited(Object.fromEntries(fields));
    };
    return { value: check(value, '', language), issues };
}
/** Whether the zone of a stop is looked up by its position. */
export const needsZoneAt = ({ stops }) => stops.some((stop, index) => stop.coordinates && lacksZone(stop, stops[index + 1]));
/**
 * Adds the time zone of each stop that has a time but no zone: that of a country with only one, or by its position. Times of
 * flights get the zones of their airports.
 */
export function withZones(trip, language = trip.language ?? 'en', { zoneAt, zoneOfAirport } = {}) {
    const placed = trip.stops.map((stop, index) => lacksZone(stop, trip.stops[index + 1]) ? withZone(stop, zoneOf(stop, language, zoneAt)) : stop);
    const stops = zoneOfAirport ? withAirports(placed, zoneOfAirport) : placed;
    return stops.every((stop, index) => stop === trip.stops[index]) ? trip : withoutInherited({ ...trip, stops });
}
function zoneOf({ coordinates, country: name }, language, zoneAt) {
    const [code, country] = countryOf(name, language) ?? [];
    // The zones of countries are exact, while those of positions are simplified.
    const isCertain = country?.zone !== undefined && !(coordinates && WITH_TERRITORIES.test(code));
    return isCertain || !coordinates ? country?.zone : zoneAt?.(coordinates);
}
const withZone = (stop, timeZone) => timeZone && isTimeZone(timeZone) ? withoutInherited({ ...stop, timeZone }) : stop;
/** Adds the zones of airports to the times of flights, and to stops that are these airports. */
function withAirports(stops, zoneOfAirport) {
    const flown = stops.map((stop, index) => {
        const legs = legsOf(stop, stops[index - 1]).map((placed) => {
            const found = looseEndsOf(placed).flatMap(({ edge, airport }) => {
                const moment = placed.leg[edge];
                const zone = zoneOfAirport(airport);
                return zone && fits(moment, zone) ? [[edge, { ...moment, zone }]] : [];
            });
            return found.length > 0 ? withoutInherited({ ...placed.leg, ...Object.fromEntries(found) }) : placed.leg;
        });
        return legs.some((leg, at) => leg !== stop.legs?.[at]) ? withoutInherited({ ...stop, legs }) : stop;
    });
    return flown.map((stop, index) => {
        const { place } = stop;
        const next = flown[index + 1];
        if (place === undefined || !lacksZone(stop, next))
            return stop;
        const [came, goes] = [stop.legs?.at(-1), next?.legs?.[0]];
        const zone = came?.to !== undefined && isIn(came.to, place) ? came.arrival?.zone : undefined;
        const other = goes?.from !== undefined && isIn(goes.from, place) ? goes.departure?.zone : undefined;
        return withZone(stop, zone ?? other);
    });
}
const MINUTE = 60_000;
/** Whether a time can be in a zone: its offset is that of the zone, or UTC. */
function fits({ date = '' }, zone) {
    const { offset = 'Z', wall } = datePartsOf(date) ?? {};
    if (offset === 'Z' || !wall)
        return true;
    const instant = Date.parse(date);
    return Math.abs(+wall - instant - offsetAt(instant, zone)) < MINUTE;
}
