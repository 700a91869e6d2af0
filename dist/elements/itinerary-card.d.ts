import type { Drawable, NewsStatus, Settled } from '../input/data-host.js';
import type { Itinerary, ItineraryJson } from '../model/definition/itinerary.js';
import type { ItineraryAttributes } from '../model/itinerary-attributes.js';
import type { PlainElement } from '../plain/element.js';
import type { RenderView } from './drawing.js';
import type { ItineraryChildren } from './itinerary-rest.js';
import { NewsElement } from './news-element.js';
/**
 * Shows a trip: who travels, where to and when, and how each stop stands now.
 *
 * The stops come from `data`, else `src`, else a JSON script child, else the element's own children; single-field
 * attributes go over them. Children are never touched: they show until the element is ready, and for good where the
 * script or the data fail.
 *
 * @element itinerary-card
 * @slot - The trip as plain HTML: a heading, and a list with an entry for each stop.
 * @csspart frame - The whole card.
 * @csspart title - The trip's title; without one the places.
 * @csspart summary - Who travels, when, and how many stops there are.
 * @csspart traveller - Who travels.
 * @csspart role - The traveller's office.
 * @csspart facts - Dates and number of stops.
 * @csspart map - The map of the route, with what is said below it.
 * @csspart stops - The list of stops.
 * @csspart stop - One stop.
 * @csspart dates - When it is.
 * @csspart state - Now, Next, Cancelled and so on, in words; also the words of a status that is not known.
 * @csspart place - Where it is.
 * @csspart country - The place's country.
 * @csspart inferred - Says that a stop was not announced.
 * @csspart purpose - What it is for.
 * @csspart meets - The people met.
 * @csspart person - One of them.
 * @csspart events - The programme of a stop.
 * @csspart event - One line of it.
 * @csspart time - A time on the clocks of the place.
 * @csspart reader-time - The same on the reader's clocks.
 * @csspart note - Whose times these are, and how old the news is.
 * @csspart rest - What the children say beyond this layout, in their order.
 * @csspart add-to-calendar - The button that offers a stop as a calendar file.
 * @csspart add-trip-to-calendar - The button that offers the whole trip.
 * @csspart loading - The shape of lines while data are under way.
 * @csspart error - The line that stands in for words that could not be had.
 * @csspart retry - The button in it.
 * @cssprop [--news-size=medium] - The size that all else is measured in.
 * @cssprop [--news-scale=1.2] - The ratio between one step of type and the next.
 * @cssprop [--news-leading=1.5] - Line height of running text.
 * @cssprop [--news-space=1] - Factor for the space between parts.
 * @cssprop [--news-paper=transparent] - The ground.
 * @cssprop [--news-inset=0] - The space between the words and the edge of the ground.
 * @cssprop [--news-ink=currentColor] - The words.
 * @cssprop [--news-ink-muted=80 % of the ink] - What is small, and what is over.
 * @cssprop [--news-accent=currentColor] - The stop where the traveller is now.
 * @cssprop [--news-rule=20 % of the ink] - Hairlines, and the road from stop to stop.
 * @cssprop [--news-rule-strong=currentColor] - The heavy rule above.
 * @cssprop [--news-guest-rule=3px solid] - Width and style of the heavy rule.
 * @cssprop [--news-tint=6 % of the ink] - The ground of the map, and of lines to come.
 * @cssprop [--news-focus=currentColor] - The outline of what has the keyboard.
 * @cssprop [--news-font-text] - Family of running text; the page's without it.
 * @cssprop [--news-font-head] - Family of the title and the places.
 * @cssprop [--news-font-ui] - Family of what is small.
 * @cssprop [--news-head-weight=700] - Weight of the title and the places.
 * @cssprop [--news-head-tracking=-0.014em] - Letter-spacing of headlines; a part of it here.
 * @fires {NewsLoadEvent} news-load - Data from `src`, `data` or a JSON child were read.
 * @fires {NewsErrorEvent} news-error - Data, or a file of ours, could not be fetched or read.
 */
export declare class ItineraryCardElement extends NewsElement<Itinerary, ItineraryChildren> implements ItineraryAttributes {
    #private;
    /** Marks a class as one of ours, whichever copy it comes from. */
    static readonly broadsheet = "0.2.0";
    static properties: Record<string, import("lit").PropertyDeclaration<unknown, unknown>>;
    /** The itinerary as an object, or any data that hold one. Beats the `data` attribute. */
    data: ItineraryJson | object | string | null | undefined;
    /** The trip's title. */
    heading: string;
    /** Who travels. */
    traveller: string;
    /** The traveller's office or description. */
    travellerRole: string;
    /** When the trip begins: `2022-10-03`, or less, or words. */
    start: string;
    /** When it ends. */
    end: string;
    /** The title's level in the page's outline: 1 to 6, or `none`; the places are one below. */
    headingLevel: string;
    /** The time zone whose times stand beside those of the places, such as `Europe/London`; else the reader's own. */
    timeZone: string;
    /** How much is shown: `timeline` (also where absent or unknown), or `compact`: places, dates and states alone. */
    variant: 'timeline' | 'compact' | '';
    /** The instant for which states are told: an ISO date, a `Date` or milliseconds; else the reader's clock, as it goes. */
    now: string | number | Date;
    constructor();
    get status(): NewsStatus;
    get ready(): Promise<void>;
    reload(): Promise<void>;
    connectedCallback(): void;
    protected readonly renderView: RenderView;
    protected readChildren(url: string): ItineraryChildren | undefined;
    protected settle(children: ItineraryChildren | undefined): Settled<Itinerary>;
    protected draw(drawable: Drawable<Itinerary>): PlainElement | undefined;
    protected updated(): void;
    protected statusToShow(): NewsStatus;
}
export type { NewsErrorEvent, NewsLoadEvent } from '../input/events.js';
declare global {
    interface HTMLElementTagNameMap {
        'itinerary-card': ItineraryCardElement;
    }
}
