import { NewsErrorEvent } from '../input/events.js';
import { loadPart } from '../itinerary-parts.js';
import { withoutInherited } from '../model/own.js';
import { needsPlaces } from '../model/stop-zone.js';
/** Finds the time zones of stops, and whether their coordinates can be right, for an element that draws itineraries. */
export class PlaceController {
    #host;
    /** `undefined` while the places are looked up. */
    #known;
    #given;
    constructor(host) {
        /** Issues of the itineraries in the last update. */
        this.issues = [];
        /** Resolves when the places of the itineraries in the last update are known and drawn; never rejects. */
        this.ready = Promise.resolve();
        /** `undefined` while the places are looked up. */
        this.#known = new WeakMap();
        this.#given = new WeakMap();
        this.#host = host;
        host.addController(this);
    }
    hostUpdate() {
        this.issues = [];
    }
    /** Returns an itinerary with the zones of its places; `undefined` while these are unknown. Call it in an update. */
    find(trip, language) {
        if (!needsPlaces(trip.stops))
            return trip;
        if (!this.#known.has(trip.stops)) {
            this.#known.set(trip.stops, undefined);
            this.ready = Promise.all([this.ready, this.#look(trip, language)]);
        }
        const known = this.#known.get(trip.stops);
        if (!known)
            return undefined;
        this.issues = [...this.issues, ...known.issues];
        return withoutInherited({ ...trip, stops: known.stops });
    }
    /** The stop, or the list of stops, as it was before its places were found. */
    givenFor(key) {
        return (this.#given.get(key) ?? key);
    }
    async #look(trip, language) {
        let found = { stops: trip.stops, issues: [] };
        try {
            const { checkCoordinates, needsZoneAt, withZones } = await loadPart('stop-places');
            const { trip: checked, issues } = checkCoordinates(trip, language);
            const zones = needsZoneAt(checked) ? await loadPart('zone-at') : undefined;
            found = { stops: withZones(checked, language, zones?.zoneAt).stops, issues };
        }
        catch (error) {
            // The times are shown as they are in the data, with their offsets.
            this.#host.dispatchEvent(new NewsErrorEvent('part', String(error), error));
        }
        this.#known.set(trip.stops, found);
        if (found.stops !== trip.stops)
            this.#given.set(found.stops, trip.stops);
        found.stops.forEach((stop, index) => stop !== trip.stops[index] && this.#given.set(stop, trip.stops[index]));
        this.#host.requestUpdate();
        await this.#host.updateComplete;
    }
}
