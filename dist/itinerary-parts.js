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
/** Loads a part of itineraries, once. */
export const loadPart = (name) => imports[name]();
