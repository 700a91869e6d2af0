import type { Itinerary } from './definition/itinerary.js';
import type { Reading } from './issue.js';
/** The single-field attributes of `<itinerary-card>`; an empty one counts as absent. */
export type ItineraryAttributes = Readonly<Record<'heading' | 'traveller' | 'travellerRole' | 'start' | 'end', unknown>>;
/** Lays single-field attributes over an itinerary: each that is given takes the place of one field. */
export declare function withItineraryAttributes(value: Itinerary | undefined, given: ItineraryAttributes): Reading<Itinerary>;
