import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Itinerary } from '../model/definition/itinerary.js';
import type { ViewContext } from '../view/context.js';
import type { ItineraryKit } from '../view/itinerary-context.js';
type Host = ReactiveControllerHost & HTMLElement;
/**
 * Draws maps of routes for an element: where two stops or more have a position, from the data or from our own list.
 *
 * Waits until the element comes near the window. The space of a map is kept from the start.
 */
export declare class RouteController implements ReactiveController {
    #private;
    constructor(host: Host, kit: ItineraryKit);
    hostDisconnected(): void;
    /** The map of an itinerary; nothing where there can be none. To be called while the element renders. */
    render(itinerary: Itinerary, now: number, context: ViewContext): unknown;
}
export {};
