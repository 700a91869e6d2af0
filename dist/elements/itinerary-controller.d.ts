import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ViewContext } from '../i18n/view-context.js';
import type { Itinerary } from '../model/definition/itinerary.js';
import type { PlainElement } from '../plain/element.js';
import type { ItineraryContext } from '../view/itinerary-context.js';
type Host = ReactiveControllerHost & HTMLElement;
/** What an itinerary is shown with beside its language and messages. */
export interface ItinerarySetting extends Partial<Pick<ItineraryContext, 'headingLevel' | 'variant' | 'part'>> {
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
    draw(itinerary: Itinerary, context: ViewContext & Partial<Pick<ItineraryContext, 'headingLevel'>>, { clock, ...own }: ItinerarySetting): PlainElement;
}
export {};
