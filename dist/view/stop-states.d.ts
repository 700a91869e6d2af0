import type { Itinerary, Stop } from '../model/definition/itinerary.js';
/**
 * How a stop stands at one instant.
 *
 * `unknown`: its date is not known, or not precisely enough to say. `moved`: called off, and the same place stands in the
 * list once more, with a date.
 */
export type StopState = 'done' | 'now' | 'next' | 'later' | 'unknown' | 'tentative' | 'cancelled' | 'moved';
/** The state of each stop at an instant. */
export declare function statesOf({ stops }: Itinerary, now: number, readerZone: string): StopState[];
/** The stop that has taken a cancelled one's place: the one other with the same place, and with a date. */
export declare function newDateOf(stops: readonly Stop[], cancelled: Stop): Stop | undefined;
/** The next instant at which the state of a stop changes by itself. */
export declare function nextBoundary({ stops }: Itinerary, now: number, readerZone: string): number | undefined;
