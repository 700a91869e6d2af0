import { inStory } from '../decorate/trip.js';
import { NewsErrorEvent } from '../input/events.js';
import { loadPart } from '../parts.js';
/** Loads the chunks for rare blocks and itineraries when a story contains them, and draws with them. */
export class StoryChunks {
    #host;
    #sheets;
    #blocks;
    #itinerary;
    #trip;
    #loading;
    #loadingTrip;
    /** The itineraries drawn last, by content. */
    #drawn;
    constructor(host, sheets) {
        /** The itineraries drawn last, by content. */
        this.#drawn = new Map();
        /** Renders an itinerary into its placeholder element. */
        this.renderView = (view, element) => this.#itinerary?.renderView(view, element);
        this.#loadBlocks = async () => {
            this.#blocks = await loadPart('blocks');
            this.#sheets.add(this.#blocks.rareBlockSheet);
        };
        this.#loadItinerary = async () => {
            this.#itinerary = await loadPart('itinerary');
            this.#sheets.add(this.#itinerary.itineraryStyles);
            this.#trip = new this.#itinerary.ItineraryController(this.#host);
        };
        this.#host = host;
        this.#sheets = sheets;
    }
    /** Resolves when the requested chunks are drawn or have failed to load. */
    get ready() {
        // Itineraries are found only while the other blocks are drawn.
        return Promise.resolve(this.#loading)
            .then(() => this.#loadingTrip)
            .then(() => this.#trip?.ready);
    }
    /** How rare blocks are drawn; `now` is the clock of itineraries. */
    drawingFor(now) {
        const blocks = this.#blocks;
        const before = this.#drawn;
        this.#drawn = new Map();
        return {
            onRare: () => void (this.#loading ??= this.#load(this.#loadBlocks)),
            drawRare: blocks &&
                ((block, context) => block.attributes['data-news'] === 'itinerary'
                    ? this.#drawTrip(block, context, { now, before })
                    : blocks.drawRareBlock(block, context)),
        };
    }
    #drawTrip(block, context, { now, before }) {
        this.#loadingTrip ??= this.#load(this.#loadItinerary);
        const read = this.#itinerary?.readItineraryBlock(block);
        if (!read || !this.#trip)
            return undefined;
        // Reuses the previous object if the content is equal. A new object would get a new map, which would draw it again.
        const key = JSON.stringify(read);
        const itinerary = before.get(key) ?? read;
        this.#drawn.set(key, itinerary);
        return [this.#trip.draw(itinerary, context, { ...inStory(context), clock: now })];
    }
    /** Loads a chunk and draws the story again. If that fails, the content of its blocks is shown without their styles. */
    async #load(chunk) {
        try {
            await chunk();
            this.#host.requestUpdate();
            await this.#host.updateComplete;
        }
        catch (error) {
            this.#host.dispatchEvent(new NewsErrorEvent('part', String(error), error));
        }
    }
    #loadBlocks;
    #loadItinerary;
}
