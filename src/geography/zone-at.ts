/**
 * Finds the time zone of a position. The boundaries are simplified, so that it may be wrong a few kilometres from one.
 *
 * A lazy chunk, loaded when a stop has coordinates and a time, but no time zone.
 *
 * @packageDocumentation
 */
import lookUp from '@photostructure/tz-lookup';
import type { Coordinates } from '../model/definition/itinerary.js';
import { isTimeZone } from '../model/moment.js';
import { isPlaceZone } from '../model/zone-clock.js';

/** The time zone at a position; `undefined` at sea, and if this runtime does not know the zone. */
export function zoneAt([longitude, latitude]: Coordinates): string | undefined {
  const zone = lookUp(latitude, longitude);
  return isPlaceZone(zone) && isTimeZone(zone) ? zone : undefined;
}
