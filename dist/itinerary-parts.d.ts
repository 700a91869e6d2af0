/** The parts that an itinerary loads when they are met. */
export interface ItineraryParts {
    readonly calendar: typeof import('./calendar/calendar.js');
    readonly map: typeof import('./map/route-map.js');
    readonly places: typeof import('./map/places.js');
}
/** Loads a part of itineraries, once. */
export declare const loadPart: <Name extends keyof ItineraryParts>(name: Name) => Promise<ItineraryParts[Name]>;
