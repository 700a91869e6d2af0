/** The parts that an itinerary loads when they are met. */
declare const imports: {
    calendar: () => Promise<typeof import("./calendar/calendar.js")>;
    map: () => Promise<typeof import("./map/route-map.js")>;
    places: () => Promise<typeof import("./map/places.js")>;
};
/** What each of them exports, by its name. */
export type ItineraryParts = {
    readonly [Name in keyof typeof imports]: Awaited<ReturnType<(typeof imports)[Name]>>;
};
/** Loads a part of itineraries, once. */
export declare const loadPart: <Name extends keyof ItineraryParts>(name: Name) => Promise<ItineraryParts[Name]>;
export {};
