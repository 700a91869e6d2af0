/** The parts that an itinerary loads when they are met. */
const imports = {
  airports: () => import('./geography/airports.js'),
  calendar: () => import('./calendar/calendar.js'),
  journey: () => import('./view/journey.js'),
  map: () => import('./map/route-map.js'),
  places: () => import('./map/places.js'),
  'stop-places': () => import('./geography/stop-places.js'),
  'zone-at': () => import('./geography/zone-at.js'),
};

/** What each of them exports, by its name. */
export type ItineraryParts = { readonly [Name in keyof typeof imports]: Awaited<ReturnType<(typeof imports)[Name]>> };

/** Loads a part of itineraries, once. */
export const loadPart = <Name extends keyof ItineraryParts>(name: Name): Promise<ItineraryParts[Name]> =>
  imports[name]() as Promise<ItineraryParts[Name]>;
