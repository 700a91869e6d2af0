import { Patience } from './icalendar-recurrence.js';
import type { CalendarComponent } from './icalendar-lines.js';
/** The clocks by which a time is told. */
export interface Zone {
    /** UTC, wherever somebody looks at the clock, a zone with a name, or one that the calendar itself describes. */
    readonly kind: 'utc' | 'floating' | 'named' | 'described';
    /** The name in the IANA database. */
    readonly name?: string;
    /** The instant at which these clocks show a wall time; both in milliseconds, the wall time as if it were UTC. */
    readonly instantOf: (wall: number) => number;
    readonly wallOf: (instant: number) => number;
}
export declare const UTC: Zone;
export declare const FLOATING: Zone;
/** The zones that the times of a calendar name. */
export declare class CalendarZones {
    #private;
    /** With the rules of this calendar. */
    readonly patience: Patience;
    constructor(calendar: CalendarComponent);
    /** The zone of a name; `undefined` where neither the database, Windows nor the calendar knows one. */
    find(name: string): Zone | undefined;
}
