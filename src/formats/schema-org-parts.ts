/** The part that only trips and events need. */
export interface SchemaOrgParts {
  readonly 'schema-org-trips': typeof import('./schema-org-trips.js');
}

const imports = { 'schema-org-trips': () => import('./schema-org-trips.js') };

/** Loads what makes itineraries of trips, events and reservations, once. */
export const loadPart = (name: keyof SchemaOrgParts): Promise<SchemaOrgParts['schema-org-trips']> => imports[name]();
