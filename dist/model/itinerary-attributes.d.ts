import type { Itinerary } from './definition/itinerary.js';
import { ITINERARY_CARD_ATTRIBUTES, type PropertiesOf } from './element-attributes.js';
import type { Issue } from './issue.js';
/** The properties of `<itinerary-card>`; an empty one counts as absent. */
export type ItineraryAttributes = PropertiesOf<typeof ITINERARY_CARD_ATTRIBUTES>;
/** Reads single-field attributes as fields of an itinerary. Absent or empty attributes set no field. */
export declare const itineraryFields: (attributes: Partial<ItineraryAttributes>) => {
    readonly value: Partial<Itinerary>;
    readonly issues: readonly Issue[];
};
