import type { Moment } from '../model/moment.js';
/** Formats the known ends of something: the start, a separator and the end, or one text. */
export type DatesWriter = (bounds: {
    readonly start?: Moment | undefined;
    readonly end?: Moment | undefined;
}, zone: string | undefined, style: {
    readonly locale: string;
    readonly length: 'long';
    readonly year: true;
}) => readonly [only: string] | readonly [start: string, between: string, end: string];
/** Options for converting blocks to plain HTML. */
export interface BlockStyle {
    readonly locale: string;
    /** The headline's level. The levels of headings in the body are relative to it. */
    readonly level: number;
    /** Whether headings could be read back as the title of the block around them. They then get a hook. */
    readonly isUntitled?: boolean;
    /** Formats the dates of stops as ranges. Without it, each end is formatted separately. */
    readonly formatDates?: DatesWriter | undefined;
}
