/**
 * A point in time with the precision that is known.
 *
 * `date` is `2022`, `2022-10`, `2022-10-03`, `2022-10-03T14:00` (wall time where it happens) or the same with `Z` or an
 * offset; `zone` an IANA time zone; `text` the original text, alone if it is not a date.
 */
export interface Moment {
    date?: string;
    zone?: string;
    text?: string;
}
/** A date in JSON: a string, or an object; in JavaScript also a `Date`. */
export type MomentJson = string | Date | {
    /** The date, as precise as it is known. */
    date?: string | null;
    /** Time zone in which `date` is local time. */
    zone?: string | null;
    /** The date as free text, shown as written. */
    text?: string | null;
};
/** The parts of a date. */
export interface DateParts {
    /** The date in normalised form, as in a moment. */
    readonly date: string;
    /** The year, month or day in digits: `2022`, `2022-10`, `2022-10-03`. */
    readonly day: string;
    /** The time, such as `14:00`; absent if it is unknown. */
    readonly time: string | undefined;
    /** The UTC offset, `Z` or `+02:00`; absent for a wall time. */
    readonly offset: string | undefined;
    /** Local date and time, stored as if it were UTC. */
    readonly wall: Date;
}
/** Splits a date into its parts; `undefined` if it is invalid, such as 30 February. */
export declare const datePartsOf: (key: string) => DateParts | undefined;
/** Whether a name is a time zone that this runtime knows. */
export declare const isTimeZone: (name: string | undefined) => boolean;
/** A moment from a string: a date in ISO format, or else free text. */
export declare function momentOf(words: string): Moment | undefined;
