import { isTimeZone } from '../model/moment.js';
import { withoutInherited } from '../model/own.js';
import { lacksZone } from '../model/stop-zone.js';
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
function errorIn({ coordinates, country: name }, language) {
    const [code, country] = (coordinates && countryOf(name, language)) ?? [];
    if (!coordinates || !code || !country)
        return undefined;
    const [longitude, latitude] = coordinates;
    const where = `[${longitude}, ${latitude}] is not in ${name.slice(0, 40)}`;
    const isSwapped = Math.abs(longitude) <= 90 && isWithin([latitude, longitude], country, 1);
    if (isSwapped && !isWithin(coordinates, country, 5)) {
        return `${where}, but [${latitude}, ${longitude}] is. Write the longitude first; ignored.`;
    }
    return WITH_TERRITORIES.test(code) || isWithin(coordinates, country, 15) ? undefined : `${where}; ignored.`;
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
/** Whether the zone of a stop is looked up by its position. */
export const needsZoneAt = ({ stops }) => stops.some((stop) => stop.coordinates && lacksZone(stop));
/**
 * Adds the time zone of each stop that has a time but no zone: by its position, else that of a country with only one.
 *
 * @param zoneAt - finds the zone at a position; without it, only the countries are used
 */
export function withZones(trip, language = trip.language ?? 'en', zoneAt) {
    const stops = trip.stops.map((stop) => {
        if (!lacksZone(stop))
            return stop;
        const { coordinates, country } = stop;
        const timeZone = coordinates ? zoneAt?.(coordinates) : countryOf(country, language)?.[1].zone;
        return timeZone && isTimeZone(timeZone) ? withoutInherited({ ...stop, timeZone }) : stop;
    });
    return stops.every((stop, index) => stop === trip.stops[index]) ? trip : withoutInherited({ ...trip, stops });
}
