declare const imports: {
    'schema-org-trips': () => Promise<typeof import("./schema-org-trips.js")>;
};
/** Loads what makes itineraries of trips, events and reservations, once. */
export declare const loadPart: (name: keyof typeof imports) => Promise<typeof import("./schema-org-trips.js")>;
export {};
