import type { Stop } from '../model/definition/itinerary.js';
import type { Drawing } from './itinerary-context.js';
import type { StopState } from './stop-states.js';
/** A stop, and what a list of stops knows of it. */
export interface StopView {
    readonly stop: Stop;
    readonly index: number;
    readonly state: StopState;
    /** Where a stop that was called off has gone. */
    readonly newDate: Stop | undefined;
}
/** One place of a trip: when, where, what for, whom, and what happens there. */
export declare function renderStop({ stop, index, state, newDate }: StopView, drawing: Drawing): unknown;
/** Whether a stop has a day that a calendar can hold. */
export declare const isDated: ({ start, end, events }: Stop) => boolean;
