import type { CalendarProperty } from './icalendar-lines.js';
/** How often the rules of a file have looked for their next days. */
export declare class Patience {
    spent: number;
}
/** What to ask of rules. */
export interface Range {
    readonly patience: Patience;
    /** The last wall time that is wanted. */
    readonly to: number;
    readonly most: number;
    /** Turns the end of a rule, which is told in UTC, into a wall time. */
    readonly wallOf?: (instant: number) => number;
}
/** The wall times of rules, sorted; `isWhole` where nothing is beyond the range. A rule that cannot be read is refused. */
export declare function occurrences(start: number, rules: readonly CalendarProperty[], { patience, to, most, wallOf: inZone }: Range): {
    readonly walls: number[];
    readonly isWhole: boolean;
};
