const imports = { 'schema-org-trips': () => import('./schema-org-trips.js') };
/** Loads what makes itineraries of trips, events and reservations, once. */
export const loadPart = (name) => imports[name]();
