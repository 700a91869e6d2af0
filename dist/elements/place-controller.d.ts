import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Itinerary } from '../model/definition/itinerary.js';
import type { Issue } from '../model/issue.js';
type Host = ReactiveControllerHost & HTMLElement;
/** Finds the time zones of stops, and whether their coordinates can be right, for an element that draws itineraries. */
export declare class PlaceController implements ReactiveController {
    #private;
    /** Issues of the itineraries in the last update. */
    issues: readonly Issue[];
    /** Resolves when the places of the itineraries in the last update are known and drawn; never rejects. */
    ready: Promise<unknown>;
    constructor(host: Host);
    hostUpdate(): void;
    /** Returns an itinerary with the zones of its places; `undefined` while these are unknown. Call it in an update. */
    find(trip: Itinerary, language: string): Itinerary | undefined;
    /** The stop, or the list of stops, as it was before its places were found. */
    givenFor<Key extends object>(key: Key): Key;
}
export {};
