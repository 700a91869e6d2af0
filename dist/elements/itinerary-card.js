import { NewsErrorEvent } from '../input/events.js';
import { itineraryContent } from '../model/content.js';
import { loadPart } from '../parts.js';
import { frameStyles } from '../styles/frame.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { VERSION } from '../version.js';
import { headingLevelOf } from '../model/heading-level.js';
import { drawTrip } from '../decorate/trip.js';
import { MessagesController } from './messages-controller.js';
import { MirrorController } from './mirror-controller.js';
import { NewsElement } from './news-element.js';
import { drawRest, restTools } from './rest-tools.js';
import { SheetsController } from './sheets-controller.js';
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
export class ItineraryCardElement extends NewsElement {
    /** Marks a class as one of ours, whichever copy it comes from. */
    static { this.broadsheet = VERSION; }
    static { this.properties = {
        src: {},
        format: {},
        pick: {},
        data: { attribute: false },
        dataText: { attribute: 'data' },
        loading: {},
        heading: {},
        traveller: {},
        travellerRole: { attribute: 'traveller-role' },
        start: {},
        end: {},
        headingLevel: { attribute: 'heading-level' },
        variant: {},
        theme: {},
        locale: {},
        timeZone: { attribute: 'time-zone' },
        mirror: { type: Boolean },
        now: {},
    }; }
    #sheets = new SheetsController(this, [hostStyles, frameStyles]);
    #data = this.readWith({
        outside: async (...links) => {
            const part = (this.#outsidePart = await loadPart('data'));
            this.#sheets.add(part.stateSheet);
            return new part.Outside(this, part.readAnyItinerary, ...links);
        },
        children: (host, options) => this.#part?.readItineraryChildren(host, options, restTools(options.url)),
        attributes: (value) => this.#part?.withItineraryAttributes(value, this) ?? { value, issues: [] },
        content: itineraryContent,
    });
    #messages = new MessagesController(this);
    #outsidePart;
    #part;
    #trip;
    #loading;
    #failed = false;
    constructor() {
        super();
        new MirrorController(this, { kind: 'itinerary-card', value: () => this.#data.model });
    }
    /** Where the element stands: `empty`, `loading`, `ready` or `error`. Also an attribute, for style sheets. */
    get status() {
        return this.#trip ? this.#data.status : this.#failed ? 'error' : 'loading';
    }
    /** What was dropped or changed in the data. */
    get issues() {
        return this.#data.issues;
    }
    /** Resolves when the input as it is now is shown, or has failed; never rejects. */
    get ready() {
        // Asked for at once, as it means the input of this moment; and again, as the part may have come in between.
        const { ready } = this.#data;
        return Promise.all([ready, this.#loading])
            .then(() => this.#data.ready)
            .then(() => this.#messages.ready);
    }
    /** Asks for `src` again. */
    reload() {
        void this.#load();
        void this.#data.reload();
        return this.ready;
    }
    connectedCallback() {
        super.connectedCallback();
        void this.#load();
    }
    createRenderRoot() {
        return this.#sheets.attach();
    }
    updated() {
        // The data may be there before the part that draws them.
        this.setAttribute('status', this.status);
    }
    update(changed) {
        super.update(changed);
        const { model } = this.#data;
        const part = this.#part;
        if (!model || !part || !this.#trip) {
            this.drawing.showChildren(this.#statusToShow(), this.#outsidePart, () => this.#messages.contextFor().messages);
            return;
        }
        const context = this.#messages.contextFor(model);
        const view = this.#trip.render(model, {
            ...context,
            headingLevel: headingLevelOf(this.headingLevel),
            variant: this.variant || undefined,
            clock: this.now,
            rest: (key) => {
                const rest = part.restOf(key);
                return rest && drawRest(rest, this.ownerDocument, this.#messages.contextFor(model));
            },
        });
        this.drawing.show([drawTrip(view, context)], part.renderView);
    }
    /** What is shown with the children while there is no itinerary to draw. */
    #statusToShow() {
        const { model, status } = this.#data;
        const isWaiting = !this.#trip && !this.#failed;
        const hasChildren = this.querySelector(':scope > :not(script, style, template)');
        if (hasChildren && (isWaiting || status === 'loading'))
            return 'ready';
        // The placeholder stays until the data can be drawn. Data that is there and cannot be drawn has not failed.
        if (isWaiting && model)
            return 'loading';
        return status === 'error' && model ? 'ready' : status;
    }
    /** Loads what reads and draws itineraries; where that fails the children stay. */
    #load() {
        return (this.#loading ??= loadPart('itinerary')
            .then(async (part) => {
            // Drawn whole: with each stop that the parser adds, those below the map would move.
            await part.parsed(this);
            this.#part = part;
            this.#sheets.add(part.itineraryStyles);
            this.#trip = new part.ItineraryController(this);
            this.#data.readChildren();
        })
            .catch((error) => {
            this.#loading = undefined;
            this.#failed = true;
            this.requestUpdate();
            this.dispatchEvent(new NewsErrorEvent('part', String(error), error));
        }));
    }
}
