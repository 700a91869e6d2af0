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
/** Reads an itinerary from the children of an element. Content without a field is kept and drawn by `drawRest`. */
export declare function readItineraryChildren(host: HTMLElement, url: string): ItineraryChildren;
/** The URL that the name of a stop's place links to. */
export declare const placeLink: (stop: Stop) => string | undefined;
/** Applies the attributes of an element to an itinerary read from its children. */
export declare function settleItinerary(children: ItineraryChildren | undefined, attributes: Partial<ItineraryAttributes>): Settled<Itinerary>;
/** Draws the content of a stop, or of the list of stops, that the model has no field for; `undefined` if none. */
export declare function drawRest(key: Stop | readonly Stop[], document: Document, context: ViewContext): Node | undefined;
