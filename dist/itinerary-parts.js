/** The parts that an itinerary loads when they are met. */
const imports = {
    calendar: () => import('./calendar/calendar.js'),
    map: () => import('./map/route-map.js'),
    places: () => import('./map/places.js'),
};
/** Loads a part of itineraries, once. */
export const loadPart = (name) => imports[name]();
