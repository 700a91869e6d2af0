import type { Drawable, NewsStatus, Settled } from '../input/data-host.js';
import { NewsErrorEvent } from '../input/events.js';
import { headingLevelOf } from '../model/heading-level.js';
import type { Itinerary, ItineraryJson } from '../model/definition/itinerary.js';
import { ITINERARY_CARD_ATTRIBUTES } from '../model/element-attributes.js';
import type { ItineraryAttributes } from '../model/itinerary-attributes.js';
import { loadPart, type Parts } from '../parts.js';
import type { PlainElement } from '../plain/element.js';
import type { RenderView } from './drawing.js';
import type { ItineraryController } from './itinerary-controller.js';
import type { ItineraryChildren } from './itinerary-rest.js';
import { VERSION } from '../version.js';
import { NewsElement, propertiesOf } from './news-element.js';

const NOTHING: Settled<Itinerary> = { drawable: undefined, model: undefined, issues: [], content: [] };

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
export class ItineraryCardElement extends NewsElement<Itinerary, ItineraryChildren> implements ItineraryAttributes {
  /** Marks a class as one of ours, whichever copy it comes from. */
  static readonly broadsheet = VERSION;

  static override properties = propertiesOf(ITINERARY_CARD_ATTRIBUTES);

  /** The itinerary as an object, or any data that hold one. Beats the `data` attribute. */
  declare data: ItineraryJson | object | string | null | undefined;

  /** The trip's title. */
  declare heading: string;

  /** Who travels. */
  declare traveller: string;

  /** The traveller's office or description. */
  declare travellerRole: string;

  /** When the trip begins: `2022-10-03`, or less, or words. */
  declare start: string;

  /** When it ends. */
  declare end: string;

  /** The title's level in the page's outline: 1 to 6, or `none`; the places are one below. */
  declare headingLevel: string;

  /** The time zone whose times stand beside those of the places, such as `Europe/London`; else the reader's own. */
  declare timeZone: string;

  /** How much is shown: `timeline` (also where absent or unknown), or `compact`: places, dates and states alone. */
  declare variant: 'timeline' | 'compact' | '';

  /** The instant for which states are told: an ISO date, a `Date` or milliseconds; else the reader's clock, as it goes. */
  declare now: string | number | Date;

  /** What reads and draws itineraries, once it is loaded. */
  #part: Parts['itinerary'] | undefined;
  #trip: ItineraryController | undefined;
  #loading: Promise<void> | undefined;
  #failed = false;

  constructor() {
    super('itinerary-card', []);
  }

  override get status(): NewsStatus {
    return this.#trip ? super.status : this.#failed ? 'error' : 'loading';
  }

  override get ready(): Promise<void> {
    // Asked for at once, as it means the input of this moment; and again, as the part may have come in between.
    return Promise.all([super.ready, this.#loading]).then(() => super.ready);
  }

  override reload(): Promise<void> {
    void this.#load();
    void super.reload();
    return this.ready;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  protected override readonly renderView: RenderView = (view, element) => this.#part?.renderView(view, element);

  protected override readChildren(url: string): ItineraryChildren | undefined {
    return this.#part?.readItineraryChildren(this, url);
  }

  protected override settle(children: ItineraryChildren | undefined): Settled<Itinerary> {
    return this.#part?.settleItinerary(children, this) ?? NOTHING;
  }

  protected override draw(drawable: Drawable<Itinerary>): PlainElement | undefined {
    // An itinerary is always data: its children are read as such.
    const { model } = drawable as { readonly model: Itinerary };
    return this.#trip?.draw(model, this.messages.contextFor(model), {
      headingLevel: headingLevelOf(this.headingLevel),
      variant: this.variant || undefined,
      clock: this.now,
    });
  }

  protected override updated(): void {
    // The data may be there before the part that draws them.
    this.setAttribute('status', this.status);
  }

  protected override statusToShow(): NewsStatus {
    const { model, status } = this.input;
    const isWaiting = !this.#trip && !this.#failed;
    const hasChildren = this.querySelector(':scope > :not(script, style, template)');
    if (hasChildren && (isWaiting || status === 'loading')) return 'ready';
    // The placeholder stays until the data can be drawn. Data that is there and cannot be drawn has not failed.
    if (isWaiting && model) return 'loading';
    return status === 'error' && model ? 'ready' : status;
  }

  /** Loads what reads and draws itineraries; where that fails the children stay. */
  #load(): Promise<void> {
    return (this.#loading ??= loadPart('itinerary')
      .then(async (part) => {
        // Drawn whole: with each stop that the parser adds, those below the map would move.
        await part.parsed(this);
        this.#part = part;
        this.sheets.add(part.itineraryStyles);
        this.#trip = new part.ItineraryController(this);
        this.input.readChildren();
      })
      .catch((error: unknown) => {
        this.#loading = undefined;
        this.#failed = true;
        this.requestUpdate();
        this.dispatchEvent(new NewsErrorEvent('part', String(error), error));
      }));
  }
}

export type { NewsErrorEvent, NewsLoadEvent } from '../input/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'itinerary-card': ItineraryCardElement;
  }
}
