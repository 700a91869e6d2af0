import { isRecord } from '../model/definition/field.js';
import type { Itinerary } from '../model/definition/itinerary.js';
import { needsAirports, needsPlaces } from '../model/stop-zone.js';

/**
 * Adds the time zones of stops to all itineraries in a value, also to those inside articles.
 *
 * @param language - the language of the names of countries, for itineraries without one
 */
export async function withPlaces<Value>(value: Value, language = 'en'): Promise<Value> {
  if (Array.isArray(value)) {
    return Promise.all(value.map((entry: unknown) => withPlaces(entry, language))) as Promise<Value>;
  }
  if (!isRecord(value)) return value;
  if (Array.isArray(value['stops'])) return (await placed(value as unknown as Itinerary, language)) as unknown as Value;
  const own = typeof value['language'] === 'string' ? value['language'] : language;
  const fields = Object.entries(value).map(async ([name, field]) => [name, await withPlaces(field, own)] as const);
  return Object.fromEntries(await Promise.all(fields)) as Value;
}

async function placed(given: Itinerary, language: string): Promise<Itinerary> {
  if (!needsPlaces(given.stops)) return given;
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
