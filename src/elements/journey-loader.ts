import type { ReactiveControllerHost } from 'lit';
import { NewsErrorEvent } from '../input/events.js';
import { loadPart } from '../itinerary-parts.js';
import type { Itinerary } from '../model/definition/itinerary.js';
import { hasJourney } from '../model/legs.js';
import type { RenderJourney } from '../view/itinerary-context.js';
import type { PlaceInput } from './place-finder.js';

/** Loads the chunk that draws legs, stays, pictures and links of stops, when an itinerary has one of these. */
export class JourneyLoader {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #render: RenderJourney | undefined;
  #loading: Promise<void> | undefined;
  #isLoaded = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Resolves when the chunk, if it was requested, is drawn or has failed to load. */
  get ready(): Promise<void> | undefined {
    return this.#loading;
  }

  /**
   * Returns how to draw the journeys of an itinerary; `undefined` if it has none, or until the chunk is loaded. Call it in
   * an update.
   *
   * @param input - is loading until the chunk is loaded
   */
  find({ stops }: Itinerary, variant: string | undefined, input?: PlaceInput): RenderJourney | undefined {
    if (this.#render || variant === 'compact' || !stops.some(hasJourney)) return this.#render;
    this.#loading ??= this.#load();
    // `ready` waits for the update after the chunk is loaded.
    if (input && !this.#isLoaded) input.status = 'loading';
    return undefined;
  }

  async #load(): Promise<void> {
    try {
      this.#render = (await loadPart('journey')).renderJourney;
    } catch (error) {
      // The stops are shown without their journeys.
      this.#host.dispatchEvent(new NewsErrorEvent('part', String(error), error));
    }
    this.#isLoaded = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}
