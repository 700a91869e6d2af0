import { readAttributeFields } from './attribute-fields.js';
import { ITINERARY_CARD_ATTRIBUTES } from './element-attributes.js';
/** Reads single-field attributes as fields of an itinerary. Absent or empty attributes set no field. */
export const itineraryFields = (attributes) => readAttributeFields(ITINERARY_CARD_ATTRIBUTES, attributes, '');
