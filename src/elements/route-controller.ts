import type { ReactiveControllerHost } from 'lit';
import { NewsErrorEvent } from '../input/events.js';
import { native, nodeMaker } from '../input/native.js';
import type { Itinerary, Stop } from '../model/definition/itinerary.js';
import { loadPart, type ItineraryParts } from '../itinerary-parts.js';
import type { ViewContext } from '../i18n/view-context.js';
import type { ItineraryKit } from '../view/itinerary-context.js';
import { canHaveRoute, renderRoute, type Route } from '../view/route.js';
import { statesOf, type StopState } from '../view/stop-states.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Distance from the viewport at which a map is drawn. */
const AHEAD = '600px';
/** Time after which a map is drawn wherever it is, so that a reader can print it. */
const WAIT = 3000;
/** Distance from the end of the page at which there is nothing below an element. */
const LAST = 24;

/** How each state of a stop is marked on the map. The line of the route skips cancelled and postponed stops. */
const MARKS: Readonly<Partial<Record<StopState, 'done' | 'now' | 'cancelled'>>> = {
  done: 'done',
  now: 'now',
  postponed: 'cancelled',
  cancelled: 'cancelled',
  moved: 'cancelled',
};

/** What is known about the route of one list of stops. */
interface Known {
  /** Positions, once they are looked up; `none` if there are too few for a map, or a chunk is missing. */
  positions?: readonly (Stop['coordinates'] | undefined)[] | 'none';
  credit?: boolean;
  /** The last drawn map, and the status of each stop in it. */
  drawn?: { readonly states: string; readonly route: Route };
}

/**
 * Draws the maps of routes for an element. A map needs two stops with a position, from the data or from our list of cities.
 *
 * Space is reserved from the start, and stays, if the data has two positions. A map of places that are looked up has no
 * space: it is added below the stops while the end of the element is out of view, so that nothing moves.
 */
export class RouteController {
  readonly #host: Host;
  readonly #kit: ItineraryKit;
  readonly #known = new WeakMap<readonly Stop[], Known>();
  #map: ItineraryParts['map'] | undefined;
  #near: Promise<void> | undefined;

  constructor(host: Host, kit: ItineraryKit) {
    this.#host = host;
    this.#kit = kit;
  }

  /**
   * Returns the map of an itinerary; nothing if there can be none. Call it while the element renders.
   *
   * @param isReserved - whether there is space for the map
   * @param isWaiting - whether the coordinates are not checked yet
   */
  render(itinerary: Itinerary, isReserved: boolean, now: number, context: ViewContext, isWaiting: boolean): unknown {
    const { stops } = itinerary;
    if (!isReserved && !canHaveRoute(stops)) return undefined;
    if (!isWaiting && !this.#known.has(stops)) void this.#find(stops, context.language, isReserved);
    const route = this.#draw(stops, statesOf(itinerary, now, context.timeZone || 'UTC'));
    return route || isReserved ? renderRoute(this.#kit, route ?? {}, context) : undefined;
  }

  #draw(stops: readonly Stop[], states: readonly StopState[]): Route | undefined {
    const known = this.#known.get(stops);
    const { positions } = known ?? {};
    if (!this.#map || !known || !positions || positions === 'none') return undefined;
    const key = states.join();
    if (known.drawn?.states !== key) {
      const route = this.#map.drawRoute(
        nodeMaker(this.#host.ownerDocument),
        stops.map(({ place, country }, index) => ({
          name: place ?? country ?? '',
          at: positions[index],
          state: MARKS[states[index]!] ?? 'ahead',
        })),
      );
      known.drawn = { states: key, route: { ...route, credit: known.credit } };
    }
    return known.drawn.route;
  }

  async #find(stops: readonly Stop[], language: string, isReserved: boolean): Promise<void> {
    const known: Known = {};
    this.#known.set(stops, known);
    try {
      await (this.#near ??= this.#when(({ isIntersecting }) => isIntersecting, AHEAD, WAIT));
      let positions = stops.map(({ coordinates }) => coordinates);
      if (stops.some(({ coordinates, place }) => !coordinates && place)) {
        const { positionOf } = await loadPart('places');
        positions = stops.map(
          ({ coordinates, place, country }) =>
            coordinates ?? (place ? positionOf(place, country, language) : undefined),
        );
        known.credit = positions.some((position, index) => position && !stops[index]!.coordinates);
      }
      const isRoute = new Set(positions.filter((position) => position).map(String)).size > 1;
      if (isRoute) {
        this.#map ??= await loadPart('map');
        if (!isReserved) await this.#when(canGrow);
      }
      known.positions = isRoute ? positions : 'none';
    } catch (error) {
      // The map is left out. No information is lost, because the list of stops contains it all.
      known.positions = 'none';
      this.#host.dispatchEvent(new NewsErrorEvent('part', String(error), error));
    }
    this.#host.requestUpdate();
  }

  /** Waits until the position of the element in the viewport passes a test, the page is printed, or a time has passed. */
  #when(passes: (entry: IntersectionObserverEntry) => boolean, rootMargin = '0px', wait?: number): Promise<void> {
    return new Promise((resolve) => {
      const observer = new IntersectionObserver((entries) => entries.some(passes) && done(), {
        rootMargin,
        threshold: [0, 1],
      });
      const done = (): void => {
        observer.disconnect();
        resolve();
      };
      observer.observe(this.#host);
      this.#host.addEventListener.call(window, 'beforeprint', done, { once: true });
      if (wait !== undefined) setTimeout(done, wait);
    });
  }
}

/** Whether an element can become longer without moving anything in view: its end is below the viewport, or nothing follows. */
function canGrow({ boundingClientRect: { bottom }, target }: IntersectionObserverEntry): boolean {
  const page = native(target.ownerDocument, 'body').getBoundingClientRect();
  return bottom > innerHeight || page.bottom - bottom < LAST;
}
