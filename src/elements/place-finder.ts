import type { ReactiveControllerHost } from 'lit';
import { NewsErrorEvent } from '../input/events.js';
import { loadPart } from '../itinerary-parts.js';
import type { Itinerary, Stop } from '../model/definition/itinerary.js';
import type { Issue } from '../model/issue.js';
import { withoutInherited } from '../model/own.js';
import { needsPlaces } from '../model/stop-zone.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What is known about the places of one list of stops. */
interface Known {
  readonly stops: readonly Stop[];
  readonly issues: readonly Issue[];
}

/** Finds the time zones of stops, and whether their coordinates can be right, for an element that draws itineraries. */
export class PlaceFinder {
  /** Resolves when the places of the itineraries in the last update are known and drawn; never rejects. */
  ready: Promise<void> = Promise.resolve();

  readonly #host: Host;
  /** `undefined` while the places are looked up. */
  readonly #known = new WeakMap<readonly Stop[], Known | undefined>();
  readonly #given = new WeakMap<object, object>();

  constructor(host: Host) {
    this.#host = host;
  }

  /**
   * Returns an itinerary with the zones of its places; `undefined` while these are unknown. Call it in an update.
   *
   * @param input - gets the issues about coordinates
   */
  find(trip: Itinerary, language: string, input?: { issues: readonly Issue[] }): Itinerary | undefined {
    if (!needsPlaces(trip.stops)) return trip;
    if (!this.#known.has(trip.stops)) {
      this.#known.set(trip.stops, undefined);
      const { ready } = this;
      this.ready = this.#look(trip, language).then(() => ready);
    }
    const known = this.#known.get(trip.stops);
    if (!known) return undefined;
    // The list is made anew in each update, before the itinerary is drawn.
    if (input) input.issues = input.issues.concat(known.issues);
    return withoutInherited({ ...trip, stops: known.stops as Stop[] });
  }

  /** The stop, or the list of stops, as it was before its places were found. */
  givenFor<Key extends object>(key: Key): Key {
    return (this.#given.get(key) ?? key) as Key;
  }

  async #look(trip: Itinerary, language: string): Promise<void> {
    let found: Known = { stops: trip.stops, issues: [] };
    try {
      const { checkCoordinates, needsZoneAt, withZones } = await loadPart('stop-places');
      const { trip: checked, issues } = checkCoordinates(trip, language);
      const zones = needsZoneAt(checked) ? await loadPart('zone-at') : undefined;
      found = { stops: withZones(checked, language, zones?.zoneAt).stops, issues };
    } catch (error) {
      // The times are shown as they are in the data, with their offsets.
      this.#host.dispatchEvent(new NewsErrorEvent('part', String(error), error));
    }
    this.#known.set(trip.stops, found);
    if (found.stops !== trip.stops) this.#given.set(found.stops, trip.stops);
    found.stops.forEach((stop, index) => stop !== trip.stops[index] && this.#given.set(stop, trip.stops[index]!));
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}
