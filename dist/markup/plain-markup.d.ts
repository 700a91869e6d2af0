import type { Itinerary } from '../model/definition/itinerary.js';
import type { PlainElement } from '../plain/element.js';
/** Reads an itinerary among the blocks of a story from its plain HTML. */
export declare const readItineraryBlock: (block: PlainElement) => Itinerary | undefined;
