import type { ReactiveControllerHost } from 'lit';
import type { NewsStatus } from '../input/data-host.js';
import type { Itinerary } from '../model/definition/itinerary.js';
import type { Issue } from '../model/issue.js';
type Host = ReactiveControllerHost & HTMLElement;
/** The state of an element's data, which is made anew in each update. */
export interface PlaceInput {
    status: NewsStatus;
    issues: readonly Issue[];
}
/** Finds the time zones of stops, and whether their coordinates can be right, for an element that draws itineraries. */
export declare class PlaceFinder {
    #private;
    constructor(host: Host);
    /**
     * Returns an itinerary with the zones of its places; `undefined` while these are unknown. Call it in an update.
     *
     * @param input - is loading until the places are known, and gets the issues about coordinates
     */
    find(trip: Itinerary, language: string, input?: PlaceInput): Itinerary | undefined;
    /** The stop, or the list of stops, as it was before its places were found. */
    givenFor<Key extends object>(key: Key): Key;
}
export {};
