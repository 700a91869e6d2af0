import type { CalendarComponent, CalendarProperty } from './icalendar-lines.js';
import { CalendarZones, type Zone } from './icalendar-zones.js';
/** A time, and the clocks that it is told by. */
export interface CalendarTime {
    readonly wall: number;
    readonly isDay: boolean;
    readonly zone: Zone;
}
/** Something that happens once: an event, or one of those that a rule repeats it on. */
export interface Occasion {
    readonly event: CalendarComponent;
    readonly start: CalendarTime | undefined;
    /** The last day of whole days, which the format tells by the day after. */
    readonly end: CalendarTime | undefined;
}
/** Everything that happens in a calendar, in its own order. */
export declare function occasionsOf(calendar: CalendarComponent): Occasion[];
/** For comparisons: the instant, or what counts for one where the clocks are unknown. */
export declare const instantOf: ({ wall, isDay, zone }: CalendarTime) => number;
/** A time with its clocks; `undefined` where none is written, or what is none. */
export declare function readTime(property: CalendarProperty | undefined, zones: CalendarZones): CalendarTime | undefined;
