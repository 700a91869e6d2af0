const imports = {
    blocks: () => import('./elements/blocks-part.js'),
    calendar: () => import('./calendar/calendar.js'),
    data: () => import('./elements/data-part.js'),
    itinerary: () => import('./elements/itinerary-part.js'),
    messages: () => import('./i18n/messages/tables.js'),
    map: () => import('./map/route-map.js'),
    places: () => import('./map/places.js'),
    plain: () => import('./elements/plain-part.js'),
    themes: () => import('./styles/themes.js'),
};
/** Loads a part, once. */
export const loadPart = (name) => imports[name]();
