import { NewsErrorEvent } from '../input/events.js';
import { nodeMaker } from '../input/native.js';
import { loadPart } from '../itinerary-parts.js';
import { canHaveRoute, renderRoute } from '../view/route.js';
import { statesOf } from '../view/stop-states.js';
/** Distance from the viewport at which a map is drawn. */
const AHEAD = '600px';
/** How each state of a stop is marked on the map. The line of the route skips cancelled and postponed stops. */
const MARKS = {
    done: 'done',
    now: 'now',
    postponed: 'cancelled',
    cancelled: 'cancelled',
    moved: 'cancelled',
};
/**
 * Draws the maps of routes for an element. A map needs two stops with a position, from the data or from our list of cities.
 *
 * Waits until the element is near the viewport. Space for the map is reserved from the start.
 */
export class RouteController {
    #host;
    #kit;
    #known = new WeakMap();
    #map;
    #near;
    #observer;
    constructor(host, kit) {
        this.#host = host;
        this.#kit = kit;
        host.addController(this);
    }
    hostDisconnected() {
        this.#observer?.disconnect();
        this.#near = undefined;
    }
    /**
     * Returns the map of an itinerary; nothing if there can be none. Call it while the element renders.
     *
     * @param isWaiting - whether the coordinates are not checked yet; only the space is reserved then
     */
    render(itinerary, now, context, isWaiting) {
        const { stops } = itinerary;
        const known = this.#known.get(stops);
        if (!known && !canHaveRoute(stops))
            return undefined;
        if (!known && !isWaiting)
            void this.#find(stops, context.language);
        if (known?.positions === 'none')
            return undefined;
        const states = statesOf(itinerary, now, context.timeZone || 'UTC');
        return renderRoute(this.#kit, this.#draw(stops, states) ?? {}, context);
    }
    #draw(stops, states) {
        const known = this.#known.get(stops);
        const { positions } = known ?? {};
        if (!this.#map || !known || !positions || positions === 'none')
            return undefined;
        const key = states.join();
        if (known.drawn?.states !== key) {
            const route = this.#map.drawRoute(nodeMaker(this.#host.ownerDocument), stops.map(({ place, country }, index) => ({
                name: place ?? country ?? '',
                at: positions[index],
                state: MARKS[states[index]] ?? 'ahead',
            })));
            known.drawn = { states: key, route: { ...route, credit: known.credit } };
        }
        return known.drawn.route;
    }
    async #find(stops, language) {
        const known = {};
        this.#known.set(stops, known);
        try {
            await (this.#near ??= this.#comesNear());
            let positions = stops.map(({ coordinates }) => coordinates);
            if (stops.some(({ coordinates, place }) => !coordinates && place)) {
                const { positionOf } = await loadPart('places');
                positions = stops.map(({ coordinates, place, country }) => coordinates ?? (place ? positionOf(place, country, language) : undefined));
                known.credit = positions.some((position, index) => position && !stops[index].coordinates);
            }
            const isRoute = new Set(positions.filter((position) => position).map(String)).size > 1;
            if (isRoute)
                this.#map ??= await loadPart('map');
            known.positions = isRoute ? positions : 'none';
        }
        catch (error) {
            // The map is left out. No information is lost, because the list of stops contains it all.
            known.positions = 'none';
            this.#host.dispatchEvent(new NewsErrorEvent('part', String(error), error));
        }
        this.#host.requestUpdate();
    }
    #comesNear() {
        return new Promise((resolve) => {
            this.#observer = new IntersectionObserver((entries, observer) => {
                if (!entries.some(({ isIntersecting }) => isIntersecting))
                    return;
                observer.disconnect();
                resolve();
            }, { rootMargin: AHEAD });
            this.#observer.observe(this.#host);
        });
    }
}
