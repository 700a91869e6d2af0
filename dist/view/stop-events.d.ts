import { type PlaceTime } from '../i18n/clock.js';
import type { Stop, StopEvent } from '../model/definition/itinerary.js';
import type { Drawing } from './itinerary-context.js';
/** One line of a stop's programme. */
interface Row {
    readonly event: StopEvent;
    /** Which end of an event that goes over several days this is. */
    readonly edge?: 'begins' | 'ends';
    readonly at: PlaceTime | undefined;
    /** The end on the same day. */
    readonly until?: PlaceTime | undefined;
}
/**
 * The lines of a stop's programme, in order.
 *
 * A flight into another day stands on both; a stay is its check-in and its check-out. In each day what has no time
 * comes last, and what has no day comes last of all.
 */
export declare function rowsOf({ events, timeZone }: Stop): Row[];
/** A stop's programme; days are named where it has more than one. */
export declare function renderEvents(stop: Stop, drawing: Drawing): unknown;
export {};
