import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Itinerary } from '../model/definition/itinerary.js';
import type { ItineraryContext } from '../view/itinerary-context.js';
type Host = ReactiveControllerHost & HTMLElement;
/** What an itinerary is shown with, as its element knows it. */
export interface ItinerarySetting extends Omit<ItineraryContext, 'now' | 'namedZone' | 'map' | 'addToCalendar'> {
    /** The clock that the page gives; without one it is the reader's own, and goes on. */
    readonly clock?: unknown;
}
/**
 * Shows itineraries in an element, and keeps their states true while time goes by.
 *
 * One timer waits for the next instant at which a state changes. Timers sleep with the page, so the clock is looked at
 * again when it comes back.
 */
export declare class ItineraryController implements ReactiveController {
    #private;
    constructor(host: Host);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
    /** Draws an itinerary as it stands now; to be called while the element renders. */
    render(itinerary: Itinerary, { clock, ...setting }: ItinerarySetting): TemplateResult;
}
export {};
