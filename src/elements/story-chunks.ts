import type { ReactiveElement } from 'lit';
import type { DrawContext } from '../decorate/context.js';
import { inStory } from '../decorate/trip.js';
import type { RenderView } from './drawing.js';
import { NewsErrorEvent } from '../input/events.js';
import type { Itinerary } from '../model/definition/itinerary.js';
import type { PlainElement } from '../plain/element.js';
import { loadPart, type Parts } from '../parts.js';
import type { SheetsController } from './sheets-controller.js';

/** Loads the chunks for rare blocks and itineraries when a story contains them, and draws with them. */
export class StoryChunks {
  readonly #host: ReactiveElement;
  readonly #sheets: SheetsController;
  #blocks: Parts['blocks'] | undefined;
  #itinerary: Parts['itinerary'] | undefined;
  #trip: InstanceType<Parts['itinerary']['ItineraryController']> | undefined;
  #loading: Promise<void> | undefined;
  #loadingTrip: Promise<void> | undefined;
  /** The itineraries drawn last, by content. */
  #drawn = new Map<string, Itinerary>();

  constructor(host: ReactiveElement, sheets: SheetsController) {
    this.#host = host;
    this.#sheets = sheets;
  }

  /** Resolves when the requested chunks are drawn or have failed to load. */
  get ready(): Promise<unknown> {
    // Itineraries are found only while the other blocks are drawn.
    return Promise.resolve(this.#loading)
      .then(() => this.#loadingTrip)
      .then(() => this.#trip?.ready);
  }

  /** How rare blocks are drawn; `now` is the clock of itineraries. */
  drawingFor(now: unknown): Pick<DrawContext, 'drawRare' | 'onRare'> {
    const blocks = this.#blocks;
    const before = this.#drawn;
    this.#drawn = new Map();
    return {
      onRare: () => void (this.#loading ??= this.#load(this.#loadBlocks)),
      drawRare:
        blocks &&
        ((block, context) =>
          block.attributes['data-news'] === 'itinerary'
            ? this.#drawTrip(block, context, { now, before })
            : blocks.drawRareBlock(block, context)),
    };
  }

  /** Renders an itinerary into its placeholder element. */
  readonly renderView: RenderView = (view, element) => this.#itinerary?.renderView(view, element);

  #drawTrip(
    block: PlainElement,
    context: DrawContext,
    { now, before }: { readonly now: unknown; readonly before: ReadonlyMap<string, Itinerary> },
  ): readonly PlainElement[] | undefined {
    this.#loadingTrip ??= this.#load(this.#loadItinerary);
    const read = this.#itinerary?.readItineraryBlock(block);
    if (!read || !this.#trip) return undefined;
    // Reuses the previous object if the content is equal. A new object would get a new map, which would draw it again.
    const key = JSON.stringify(read);
    const itinerary = before.get(key) ?? read;
    this.#drawn.set(key, itinerary);
    return [this.#trip.draw(itinerary, context, { ...inStory(context), clock: now })];
  }

  /** Loads a chunk and draws the story again. If that fails, the content of its blocks is shown without their styles. */
  async #load(chunk: () => Promise<void>): Promise<void> {
    try {
      await chunk();
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    } catch (error) {
      this.#host.dispatchEvent(new NewsErrorEvent('part', String(error), error));
    }
  }

  readonly #loadBlocks = async (): Promise<void> => {
    this.#blocks = await loadPart('blocks');
    this.#sheets.add(this.#blocks.rareBlockSheet);
  };

  readonly #loadItinerary = async (): Promise<void> => {
    this.#itinerary = await loadPart('itinerary');
    this.#sheets.add(this.#itinerary.itineraryStyles);
    this.#trip = new this.#itinerary.ItineraryController(this.#host);
  };
}
