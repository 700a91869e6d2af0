/** The parts that an itinerary loads when they are met. */
export interface ItineraryParts {
  readonly calendar: typeof import('./calendar/calendar.js');
  readonly map: typeof import('./map/route-map.js');
  readonly places: typeof import('./map/places.js');
}

const imports: { readonly [Name in keyof ItineraryParts]: () => Promise<ItineraryParts[Name]> } = {
  calendar: () => import('./calendar/calendar.js'),
  map: () => import('./map/route-map.js'),
  places: () => import('./map/places.js'),
};

/** Loads a part of itineraries, once. */
export const loadPart = <Name extends keyof ItineraryParts>(name: Name): Promise<ItineraryParts[Name]> =>
  imports[name]();
