import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ViewContext } from '../i18n/view-context.js';
import type { Itinerary } from '../model/definition/itinerary.js';
import type { PlainElement } from '../plain/element.js';
import type { ItineraryContext } from '../view/itinerary-context.js';
import { type PlaceInput } from './place-finder.js';
type Host = ReactiveControllerHost & HTMLElement;
/** Options for showing an itinerary, besides its language and messages. */
export interface ItinerarySetting extends Partial<Pick<ItineraryContext, 'headingLevel' | 'variant' | 'part'>> {
    /** Is loading until the places of the itinerary are known, and gets the issues about them. */
    readonly input?: PlaceInput | undefined;
    /** The time set by the page. Without it, the reader's clock, which advances. */
    readonly clock?: unknown;
}
/**
 * Draws itineraries in an element and updates their status as time passes.
 *
 * One timer waits for the next change of a status. Timers stop while the page sleeps, so the time is checked
 * again when the page becomes active.
 */
export declare class ItineraryController implements ReactiveController {
    #private;
    constructor(host: Host);
    /** Resolves when the chunk of journeys, if it was requested, is drawn or has failed to load. */
    get ready(): Promise<void> | undefined;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
    /** Draws an itinerary with its current status. Call it while the element renders. */
    draw(given: Itinerary, context: ViewContext & Partial<Pick<ItineraryContext, 'headingLevel'>>, { clock, input, ...own }: ItinerarySetting): PlainElement;
}
export {};
