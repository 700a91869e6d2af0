import { NewsErrorEvent } from '../input/events.js';
import { loadPart } from '../itinerary-parts.js';
import { hasJourney } from '../model/legs.js';
/** Loads the chunk that draws legs, stays, pictures and links of stops, when an itinerary has one of these. */
export class JourneyLoader {
    #host;
    #render;
    #isLoading;
    constructor(host) {
        this.#host = host;
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
        if (this.#isLoading === undefined)
            void this.#load();
        // `ready` waits for the update after the chunk is loaded.
        if (input && this.#isLoading)
            input.status = 'loading';
        return undefined;
    }
    async #load() {
        this.#isLoading = true;
        try {
            this.#render = (await loadPart('journey')).renderJourney;
        }
        catch (error) {
            // The stops are shown without their journeys.
            this.#host.dispatchEvent(new NewsErrorEvent('part', String(error), error));
        }
        this.#isLoading = false;
        this.#host.requestUpdate();
    }
}
