import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { wholeContext } from '../decorate/context.js';
import { drawTrip } from '../decorate/trip.js';
import { readClock } from '../i18n/clock.js';
import type { ViewContext } from '../i18n/view-context.js';
import { NewsErrorEvent } from '../input/events.js';
import { native, nodeMaker } from '../input/native.js';
import type { Itinerary, Stop } from '../model/definition/itinerary.js';
import { isTimeZone } from '../model/moment.js';
import { loadPart, type ItineraryParts } from '../itinerary-parts.js';
import type { PlainElement } from '../plain/element.js';
import { renderItinerary } from '../view/itinerary.js';
import type { ItineraryContext } from '../view/itinerary-context.js';
import { itineraryKit } from '../view/itinerary-kit.js';
import { hasRoute } from '../view/route.js';
import { nextBoundary } from '../view/stop-states.js';
import { drawRest, placeLink } from './itinerary-rest.js';
import { offerFile } from './offer-file.js';
import { JourneyLoader } from './journey-loader.js';
import { PlaceFinder, type PlaceInput } from './place-finder.js';
import { RouteController } from './route-controller.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Maximum delay of a timer, in milliseconds. Browsers store it in 32 bits; a longer delay fires at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

const PRINT_EVENTS = ['beforeprint', 'afterprint'];

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
export class ItineraryController implements ReactiveController {
  readonly #host: Host;
  readonly #places: PlaceFinder;
  readonly #routes: RouteController;
  readonly #journeys: JourneyLoader;
  /** How many stops are folded, by list of stops. */
  readonly #folds = new WeakMap<readonly Stop[], number>();
  /** The folded stops that are open while the page is printed. */
  #folded: readonly HTMLDetailsElement[] = [];
  /** The chunk of calendars, once a reader has asked for links. */
  #calendar: ItineraryParts['calendar'] | undefined;
  #boundary = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #document: Document | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#places = new PlaceFinder(host);
    this.#routes = new RouteController(host, itineraryKit);
    this.#journeys = new JourneyLoader(host);
    host.addController(this);
  }

  /** Resolves when the chunk of journeys, if it was requested, is drawn or has failed to load. */
  get ready(): Promise<void> | undefined {
    return this.#journeys.ready;
  }

  hostConnected(): void {
    this.#document = this.#host.ownerDocument;
    native(this.#document, 'addEventListener')('visibilitychange', this.#look);
    for (const type of PRINT_EVENTS) this.#host.addEventListener.call(window, type, this.#onPrint);
    // The status may have changed while the element was not in the page.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    if (this.#document) native(this.#document, 'removeEventListener')('visibilitychange', this.#look);
    for (const type of PRINT_EVENTS) this.#host.removeEventListener.call(window, type, this.#onPrint);
  }

  hostUpdate(): void {
    this.#boundary = Infinity;
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    const wait = this.#boundary - Date.now();
    if (!this.#host.isConnected || wait === Infinity) return;
    this.#timer = setTimeout(this.#look, Math.min(Math.max(wait, 0), LONGEST_TIMER));
  }

  /** Draws an itinerary with its current status. Call it while the element renders. */
  draw(
    given: Itinerary,
    context: ViewContext & Partial<Pick<ItineraryContext, 'headingLevel'>>,
    { clock, input, ...own }: ItinerarySetting,
  ): PlainElement {
    const setting = { headingLevel: 2 as const, ...wholeContext(context), ...own };
    const found = this.#places.find(given, setting.language, input);
    const itinerary = found ?? given;
    const named = knownZone(setting.timeZone);
    const timeZone = named ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    const fixed = readClock(clock, timeZone);
    const now = fixed ?? Date.now();
    if (fixed === undefined)
      this.#boundary = Math.min(this.#boundary, nextBoundary(itinerary, now, timeZone) ?? Infinity);
    const calendarSetting = { language: setting.language, words: setting.messages.itinerary, now };
    const isSure = hasRoute(this.#places.givenFor(itinerary.stops));
    const view = renderItinerary(itineraryKit, itinerary, {
      ...setting,
      timeZone,
      namedZone: named !== undefined,
      now,
      map:
        setting.variant === 'compact'
          ? undefined
          : this.#routes.render(itinerary, isSure, now, { ...setting, timeZone }, found === undefined),
      isMapLast: !isSure,
      foldPast: (past) => this.#fold(this.#places.givenFor(itinerary.stops), past),
      rest: (key) => drawRest(this.#places.givenFor(key), this.#host.ownerDocument, setting),
      renderJourney: this.#journeys.find(itinerary, setting.variant, input),
      placeLink: (stop) => placeLink(this.#places.givenFor(stop)),
      calendarLinks: (stop) => this.#calendar?.calendarLinks(itinerary, { ...calendarSetting, stop }),
      loadLinks: () => void this.#loadCalendar().then(() => this.#host.requestUpdate()),
      addToCalendar: (stop) => void this.#addToCalendar(itinerary, calendarSetting, stop),
    });
    return drawTrip(view, setting);
  }

  /**
   * Decides how many past stops are folded, once for each list of stops, so that nothing moves while it is read.
   *
   * Nothing is folded if the stops are in the viewport already, in HTML from a server. Later the number only decreases, if
   * the page sets an earlier time.
   */
  #fold(stops: readonly Stop[], past: number): number {
    const isShown = past > 0 && !this.#folds.has(stops) && showsAllInView(this.#host);
    const folded = Math.min(past, isShown ? 0 : (this.#folds.get(stops) ?? past));
    this.#folds.set(stops, folded);
    return folded;
  }

  /** Prints folded stops, too. */
  readonly #onPrint = ({ type }: Event): void => {
    if (type === 'beforeprint')
      this.#folded = [...(this.#host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('.past > :not([open])') ?? [])];
    for (const details of this.#folded) details.open = type === 'beforeprint';
  };

  readonly #look = (): void => {
    if (this.#boundary <= Date.now()) this.#host.requestUpdate();
    // The timer was limited to the maximum delay or fired early, so another one is started.
    else this.hostUpdated();
  };

  /** Loads the chunk of calendars; `undefined` if that fails. */
  async #loadCalendar(): Promise<ItineraryParts['calendar'] | undefined> {
    try {
      return (this.#calendar ??= await loadPart('calendar'));
    } catch (error) {
      this.#host.dispatchEvent(new NewsErrorEvent('part', String(error), error));
      return undefined;
    }
  }

  async #addToCalendar(
    itinerary: Itinerary,
    setting: { readonly language: string; readonly words: ViewContext['messages']['itinerary']; readonly now: number },
    stop: number | undefined,
  ): Promise<void> {
    const calendar = await this.#loadCalendar();
    const { location, baseURI } = this.#host.ownerDocument;
    const web = (address: string): string | undefined => (/^https?:/.test(address) ? address : undefined);
    const src = this.#host.getAttribute('src') ?? '';
    const file = calendar?.calendarFile(itinerary, {
      ...setting,
      stop,
      url: web(location.href),
      source: /\.ics(\?|$)/.test(src) && URL.canParse(src, baseURI) ? web(new URL(src, baseURI).href) : undefined,
    });
    if (file) offerFile(nodeMaker(this.#host.ownerDocument), file);
  }
}

/** Whether an element shows stops in the viewport that are not folded. */
function showsAllInView(host: HTMLElement): boolean {
  const root = host.shadowRoot;
  if (!root?.querySelector('.stops') || root.querySelector('.past')) return false;
  const { top, bottom } = host.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** The name of a time zone; `undefined` if this browser does not know it. */
const knownZone = (name: unknown): string | undefined =>
  typeof name === 'string' && isTimeZone(name) ? name : undefined;
