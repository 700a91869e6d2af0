import { readAttributeFields } from './attribute-fields.js';
import { ITINERARY_CARD_ATTRIBUTES } from './element-attributes.js';
/** Reads single-field attributes as fields of an itinerary; those that are absent or empty give none. */
export const itineraryFields = (given) => readAttributeFields(ITINERARY_CARD_ATTRIBUTES, given, '').value;
