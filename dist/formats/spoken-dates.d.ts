/** A date found among other words. */
export interface SpokenDate {
    /** As the model reads it, as precisely as it is said. */
    readonly date: string;
    /** Where its words begin and end. */
    readonly start: number;
    readonly end: number;
}
/** The first date in a line of words, with the time and zone that stand beside it; ambiguous ones (3/4/2022) are none. */
export declare function dateIn(line: string): SpokenDate | undefined;
