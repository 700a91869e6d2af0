import type { Drawable, NewsStatus, Settled } from '../input/data-host.js';
import type { Itinerary, ItineraryJson } from '../model/definition/itinerary.js';
import type { Foreign } from '../model/foreign.js';
import type { ItineraryAttributes } from '../model/itinerary-attributes.js';
import type { PlainElement } from '../plain/element.js';
import type { RenderView } from './drawing.js';
import type { ItineraryChildren } from './itinerary-rest.js';
import { NewsElement } from './news-element.js';
/**
 * Displays a trip: who travels, where and when, and the current status of each stop.
 *
 * Sources, highest precedence first: single-field attributes, `data`, `src`, a JSON script child, the element's
 * children. Each attribute overrides one field. The element never changes its children. They are visible until the
 * element is ready, and remain visible if the script or the data fails to load.
 *
 * @element itinerary-card
 * @slot - The trip as plain HTML: a heading, and a list with an entry for each stop.
 * @csspart frame - Container of the whole card.
 * @csspart title - The title of the trip. Default: the names of the places.
 * @csspart summary - Container of traveller, dates and number of stops.
 * @csspart traveller - The name of each traveller.
 * @csspart role - The traveller's role or title.
 * @csspart facts - Dates and number of stops.
 * @csspart map - The map of the route with its caption.
 * @csspart distance - Caption of the map with the length of the route and the source of the positions.
 * @csspart stops - The list of stops.
 * @csspart past - Opens the stops of a long trip that are over.
 * @csspart day - The stops of one day, if there are several.
 * @csspart day-heading - The date above the stops of one day.
 * @csspart stop - One stop.
 * @csspart dates - Dates of a stop.
 * @csspart state - Status of a stop, event or leg, such as “Now”, “Next” or “Cancelled”. Unknown ones are shown as written.
 * @csspart place - Place of a stop.
 * @csspart country - Country of a stop.
 * @csspart inferred - Label of a stop that was inferred from text, not announced.
 * @csspart purpose - Purpose of a stop.
 * @csspart meets - List of people met at a stop.
 * @csspart person - A person in that list.
 * @csspart legs - List of the flights, trains and other journeys to a stop.
 * @csspart leg - A journey in that list.
 * @csspart service - Means of transport, number and carrier of a leg.
 * @csspart stay - Hotel or residence at a stop, with its days.
 * @csspart image - Picture of a stop.
 * @csspart caption - Caption of that picture.
 * @csspart credit - Who made that picture.
 * @csspart links - Links of a stop, and its source.
 * @csspart source - The source of the information about a stop.
 * @csspart events - List of events at a stop.
 * @csspart event - An event in that list.
 * @csspart time - Local time of an event, or of an end of a leg.
 * @csspart reader-time - The same time in the reader's time zone.
 * @csspart note - Note on the time zone of the times, the age of the data, and whether it comes from the text of a story.
 * @csspart rest - Content of the children that has no place in this layout, in document order.
 * @csspart add-to-calendar - Button that downloads a stop as a calendar file.
 * @csspart add-trip-to-calendar - Button that downloads the whole trip as a calendar file.
 * @csspart other-calendars - Opens links to calendars in the web, for the trip and for each stop.
 * @csspart loading - Placeholder shown while data loads.
 * @csspart error - Message shown when the itinerary could not be loaded.
 * @csspart retry - The button in the error message that requests the data again.
 * @cssprop [--news-size=medium] - Base font size; all other sizes are relative to it.
 * @cssprop [--news-scale=1.2] - Ratio between one step of the type scale and the next.
 * @cssprop [--news-leading=1.5] - Line height of body text.
 * @cssprop [--news-space=1] - Factor for all vertical spacing.
 * @cssprop [--news-paper=transparent] - Background colour.
 * @cssprop [--news-inset=0] - Padding between the background edge and the content.
 * @cssprop [--news-ink=currentColor] - Text colour.
 * @cssprop [--news-ink-muted=80 % of the ink] - Colour of secondary text and of past stops.
 * @cssprop [--news-accent=currentColor] - Colour that marks the current stop.
 * @cssprop [--news-rule=20 % of the ink] - Colour of thin rules and of the line that connects the stops.
 * @cssprop [--news-rule-strong=currentColor] - Colour of the rule above the element.
 * @cssprop [--news-guest-rule=3px solid] - Width and style of the rule above the element.
 * @cssprop [--news-tint=6 % of the ink] - Background of the map and of the loading placeholder.
 * @cssprop [--news-focus=currentColor] - Colour of the focus outline.
 * @cssprop [--news-font-text] - Font family of body text. Default: the font of the host page.
 * @cssprop [--news-font-head] - Font family of the title and the places.
 * @cssprop [--news-font-ui] - Font family of secondary text, such as dates and status labels.
 * @cssprop [--news-head-weight=700] - Font weight of the title and the places.
 * @cssprop [--news-head-tracking=-0.014em] - `letter-spacing` of headlines. Title and places use a fraction of it.
 * @fires {NewsLoadEvent} news-load - Fired when data from `src`, `data` or a JSON child was read.
 * @fires {NewsErrorEvent} news-error - Fired when data, or a chunk of the script, could not be fetched or read.
 */
export declare class ItineraryCardElement extends NewsElement<Itinerary, ItineraryChildren> implements ItineraryAttributes {
    #private;
    /** The version of Broadsheet that registered the class. Another copy of Broadsheet recognises the class by it. */
    static readonly broadsheet = "0.2.0";
    static properties: Record<string, import("lit").PropertyDeclaration<unknown, unknown>>;
    /** The itinerary as an object, as text in any supported format, or as `foreign(value)`. Overrides the `data` attribute. */
    data: ItineraryJson | Foreign | string | null | undefined;
    /** The title of the trip. */
    heading: string;
    /** The traveller's name. */
    traveller: string;
    /** The traveller's role or title. */
    travellerRole: string;
    /** The date the trip begins: `2022-10-03`, `2022-10`, `2022` or free text. */
    start: string;
    /** The date the trip ends, in the same form as `start`. */
    end: string;
    /** The heading level of the title: 1 to 6, or `none`; default 2. Places are one level below. */
    headingLevel: string;
    /** The time zone of the times shown beside local times, such as `Europe/London`. Default: the reader's time zone. */
    timeZone: string;
    /** How much is shown: `timeline` (the default), or `compact` for places, dates and status only. */
    variant: 'timeline' | 'compact' | '';
    /** The current time, for the status of stops: an ISO date, a `Date` or milliseconds. Default: the reader's clock. */
    now: string | number | Date;
    constructor();
    get status(): NewsStatus;
    protected get drawn(): Promise<void>;
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
