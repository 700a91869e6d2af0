import { NewsErrorEvent } from '../input/events.js';
import { loadPart } from '../itinerary-parts.js';
import { hasJourney } from '../model/legs.js';
/** Loads the chunk that draws legs, stays, pictures and links of stops, when an itinerary has one of these. */
export class JourneyLoader {
    #host;
    #render;
    #loading;
    #isLoaded = false;
    constructor(host) {
        this.#host = host;
    }
    /** Resolves when the chunk, if it was requested, is drawn or has failed to load. */
    get ready() {
        return this.#loading;
    }
    /**
     * Returns how to draw the journeys of an itinerary; `undefined` if it has none, or until the chunk is loaded. Call it in
     * an update.
     *
     * @param input - is loading until the chunk is loaded
     */
    find({ stops }, variant, input) {
        if (this.#render || variant === 'compact' || !stops.some(hasJourney))
            return this.#render;
        this.#loading ??= this.#load();
        // `ready` waits for the update after the chunk is loaded.
        if (input && !this.#isLoaded)
            input.status = 'loading';
        return undefined;
    }
    async #load() {
        try {
            this.#render = (await loadPart('journey')).renderJourney;
        }
        catch (error) {
            // The stops are shown without their journeys.
            this.#host.dispatchEvent(new NewsErrorEvent('part', String(error), error));
        }
        this.#isLoaded = true;
        this.#host.requestUpdate();
        await this.#host.updateComplete;
    }
}
