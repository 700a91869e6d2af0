import { NewsErrorEvent } from '../input/events.js';
import { loadPart } from '../itinerary-parts.js';
import { withoutInherited } from '../model/own.js';
import { needsAirports, needsPlaces } from '../model/stop-zone.js';
/** Finds the time zones of stops, and whether their coordinates can be right, for an element that draws itineraries. */
export class PlaceFinder {
    #host;
    /** `undefined` while the places are looked up. */
    #known = new WeakMap();
    #given = new WeakMap();
    constructor(host) {
        this.#host = host;
    }
    /**
     * Returns an itinerary with the zones of its places; `undefined` while these are unknown. Call it in an update.
     *
     * @param input - is loading until the places are known, and gets the issues about coordinates
     */
    find(trip, language, input) {
        if (!needsPlaces(trip.stops))
            return trip;
        if (!this.#known.has(trip.stops)) {
            this.#known.set(trip.stops, undefined);
            void this.#look(trip, language);
        }
        const known = this.#known.get(trip.stops);
        if (!known) {
            // `ready` waits for the update in which the places are known.
            if (input)
                input.status = 'loading';
            return undefined;
        }
        // The list is made anew in each update, before the itinerary is drawn.
        if (input)
            input.issues = input.issues.concat(known.issues);
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
            const [zones, airports] = await Promise.all([
                needsZoneAt(checked) ? loadPart('zone-at') : undefined,
                needsAirports(checked.stops) ? loadPart('airports') : undefined,
            ]);
            found = { stops: withZones(checked, language, { ...zones, ...airports }).stops, issues };
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
    }
}
