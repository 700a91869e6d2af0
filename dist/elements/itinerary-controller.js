import { wholeContext } from '../decorate/context.js';
import { drawTrip } from '../decorate/trip.js';
import { readClock } from '../i18n/clock.js';
import { NewsErrorEvent } from '../input/events.js';
import { native, nodeMaker } from '../input/native.js';
import { isTimeZone } from '../model/moment.js';
import { loadPart } from '../itinerary-parts.js';
import { renderItinerary } from '../view/itinerary.js';
import { itineraryKit } from '../view/itinerary-kit.js';
import { nextBoundary } from '../view/stop-states.js';
import { drawRest, placeLink } from './itinerary-rest.js';
import { offerFile } from './offer-file.js';
import { PlaceFinder } from './place-finder.js';
import { RouteController } from './route-controller.js';
/** Maximum delay of a timer, in milliseconds. Browsers store it in 32 bits; a longer delay fires at once. */
const LONGEST_TIMER = 2 ** 31 - 1;
/**
 * Draws itineraries in an element and updates their status as time passes.
 *
 * One timer waits for the next change of a status. Timers stop while the page sleeps, so the time is checked
 * again when the page becomes active.
 */
export class ItineraryController {
    #host;
    #places;
    #routes;
    #boundary = Infinity;
    #timer;
    #document;
    constructor(host) {
        this.#host = host;
        this.#places = new PlaceFinder(host);
        this.#routes = new RouteController(host, itineraryKit);
        host.addController(this);
    }
    hostConnected() {
        this.#document = this.#host.ownerDocument;
        native(this.#document, 'addEventListener')('visibilitychange', this.#look);
        // The status may have changed while the element was not in the page.
        this.#host.requestUpdate();
    }
    hostDisconnected() {
        clearTimeout(this.#timer);
        if (this.#document)
            native(this.#document, 'removeEventListener')('visibilitychange', this.#look);
    }
    hostUpdate() {
        this.#boundary = Infinity;
    }
    hostUpdated() {
        clearTimeout(this.#timer);
        const wait = this.#boundary - Date.now();
        if (!this.#host.isConnected || wait === Infinity)
            return;
        this.#timer = setTimeout(this.#look, Math.min(Math.max(wait, 0), LONGEST_TIMER));
    }
    /** Draws an itinerary with its current status. Call it while the element renders. */
    draw(given, context, { clock, input, ...own }) {
        const setting = { headingLevel: 2, ...wholeContext(context), ...own };
        const found = this.#places.find(given, setting.language, input);
        const itinerary = found ?? given;
        const named = knownZone(setting.timeZone);
        const timeZone = named ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
        const fixed = readClock(clock, timeZone);
        const now = fixed ?? Date.now();
        if (fixed === undefined)
            this.#boundary = Math.min(this.#boundary, nextBoundary(itinerary, now, timeZone) ?? Infinity);
        const view = renderItinerary(itineraryKit, itinerary, {
            ...setting,
            timeZone,
            namedZone: named !== undefined,
            now,
            map: setting.variant === 'compact'
                ? undefined
                : this.#routes.render(itinerary, now, { ...setting, timeZone }, found === undefined),
            rest: (key) => drawRest(this.#places.givenFor(key), this.#host.ownerDocument, setting),
            placeLink: (stop) => placeLink(this.#places.givenFor(stop)),
            addToCalendar: (stop) => void this.#addToCalendar(itinerary, setting, now, stop),
        });
        return drawTrip(view, setting);
    }
    #look = () => {
        if (this.#boundary <= Date.now())
            this.#host.requestUpdate();
        // The timer was limited to the maximum delay or fired early, so another one is started.
        else
            this.hostUpdated();
    };
    async #addToCalendar(itinerary, { language, messages }, now, stop) {
        try {
            const { calendarFile } = await loadPart('calendar');
            const { location, baseURI } = this.#host.ownerDocument;
            const web = (address) => (/^https?:/.test(address) ? address : undefined);
            const src = this.#host.getAttribute('src') ?? '';
            const file = calendarFile(itinerary, {
                language,
                words: messages.itinerary,
                now,
                stop,
                url: web(location.href),
                source: /\.ics(\?|$)/.test(src) && URL.canParse(src, baseURI) ? web(new URL(src, baseURI).href) : undefined,
            });
            if (file)
                offerFile(nodeMaker(this.#host.ownerDocument), file);
        }
        catch (error) {
            this.#host.dispatchEvent(new NewsErrorEvent('part', String(error), error));
        }
    }
}
/** The name of a time zone; `undefined` if this browser does not know it. */
const knownZone = (name) => typeof name === 'string' && isTimeZone(name) ? name : undefined;
