import type { ViewContext } from '../i18n/view-context.js';
import type { Settled } from '../input/data-host.js';
import type { Itinerary, Stop } from '../model/definition/itinerary.js';
import type { Issue } from '../model/issue.js';
import type { ItineraryAttributes } from '../model/itinerary-attributes.js';
/** An itinerary that was read from the children of an element. */
export interface ItineraryChildren {
    readonly model: Itinerary | undefined;
    readonly issues: readonly Issue[];
}
/** Reads an itinerary from the children of an element; what it has no field for is kept, and drawn by `drawRest`. */
export declare function readItineraryChildren(host: HTMLElement, url: string): ItineraryChildren;
/** The address that the name of a stop's place links to. */
export declare const placeLink: (stop: Stop) => string | undefined;
/** Lays the attributes of an element over what was read from its children. */
export declare function settleItinerary(children: ItineraryChildren | undefined, given: Partial<ItineraryAttributes>): Settled<Itinerary>;
/** Draws what the children say beyond the model for a stop, or for the list of stops; `undefined` where that is nothing. */
export declare function drawRest(key: Stop | readonly Stop[], document: Document, context: ViewContext): Node | undefined;
