import type { Itinerary } from './definition/itinerary.js';
import { ITINERARY_CARD_ATTRIBUTES, type PropertiesOf } from './element-attributes.js';
/** The properties of `<itinerary-card>`; an empty one counts as absent. */
export type ItineraryAttributes = PropertiesOf<typeof ITINERARY_CARD_ATTRIBUTES>;
/** Reads single-field attributes as fields of an itinerary; those that are absent or empty give none. */
export declare const itineraryFields: (given: Partial<ItineraryAttributes>) => Partial<Itinerary>;
