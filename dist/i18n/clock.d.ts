import { type Moment } from '../model/moment.js';
/** The time that a moment may mean: from its first instant to just before its end. */
export interface Span {
    readonly from: number;
    readonly to: number;
    /** How precisely it is known. */
    readonly precision: 'year' | 'month' | 'day' | 'time';
}
/**
 * The span of a moment in the zone where it happens; `undefined` for one that is only words.
 *
 * A year is as long as that year is there, a day as that day: days begin and end in the zone of the place, and last 23
 * hours where its clocks go forward.
 */
export declare function spanOf(moment: Moment | undefined, placeZone: string): Span | undefined;
/** The end of the day on which an instant falls in a zone. */
export declare function dayEndOf(instant: number, zone: string): number;
/** A moment on the clocks of the place where it happens. */
export interface PlaceTime {
    /** What they show, as if it were UTC. */
    readonly wall: Date;
    readonly precision: Span['precision'];
    /** The instant, where it is known: a wall time without a zone is none. */
    readonly instant: number | undefined;
    /** The zone of those clocks, where it is known: the moment's own goes before the place's. */
    readonly zone: string | undefined;
}
/**
 * Puts a moment on the clocks of its place: its own zone, else the place's, else as it was written.
 *
 * `undefined` for one that is only words.
 */
export declare function placeTimeOf(moment: Moment | undefined, placeZone: string | undefined): PlaceTime | undefined;
/**
 * Reads the clock that a page gives: a number of milliseconds, a `Date`, or an ISO date.
 *
 * A date without a time means noon in UTC, which is that date in nearly every place; a time without a zone is the
 * reader's. `undefined` for what is none.
 */
export declare function readClock(given: unknown, zone: string): number | undefined;
