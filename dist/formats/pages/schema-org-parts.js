const imports = { 'schema-org-trips': () => import('./schema-org-trips.js') };
/** Loads the chunk that converts trips, events and reservations to itineraries, once. */
export const loadPart = (name) => imports[name]();
