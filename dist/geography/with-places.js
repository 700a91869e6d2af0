import { isRecord } from '../model/definition/field.js';
import { needsAirports, needsPlaces } from '../model/stop-zone.js';
/**
 * Adds the time zones of stops to all itineraries in a value, also to those inside articles.
 *
 * @param language - the language of the names of countries, for itineraries without one
 */
export async function withPlaces(value, language = 'en') {
    if (Array.isArray(value)) {
        return Promise.all(value.map((entry) => withPlaces(entry, language)));
    }
    if (!isRecord(value))
        return value;
    if (Array.isArray(value['stops']))
        return (await placed(value, language));
    const own = typeof value['language'] === 'string' ? value['language'] : language;
    const fields = Object.entries(value).map(async ([name, field]) => [name, await withPlaces(field, own)]);
    return Object.fromEntries(await Promise.all(fields));
}
async function placed(given, language) {
    if (!needsPlaces(given.stops))
        return given;
    const named = given.language ?? language;
    // Loaded on first use, because most trips name the time zones of their places.
    const { checkCoordinates, needsZoneAt, withZones } = await import('./stop-places.js');
    const { trip } = checkCoordinates(given, named);
    const [zones, airports] = await Promise.all([
        needsZoneAt(trip) ? import('./zone-at.js') : undefined,
        needsAirports(trip.stops) ? import('./airports.js') : undefined,
    ]);
    return withZones(trip, named, { ...zones, ...airports });
}
