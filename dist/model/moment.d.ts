/**
 * A point in time as precisely as it is known, and no more.
 *
 * `date` is `2022`, `2022-10`, `2022-10-03`, `2022-10-03T14:00` (wall time where it happens) or the same with `Z` or an
 * offset; `zone` an IANA time zone; `text` the words as they were said, alone where they are no date.
 */
export interface Moment {
    date?: string;
    zone?: string;
    text?: string;
}
/** A date in JSON: a string, or an object. */
export type MomentJson = string | {
    /** The date, as precisely as it is known. */
    date?: string | null;
    /** Time zone in which `date` is local time. */
    zone?: string | null;
    /** The date in words, shown as written. */
    text?: string | null;
};
/** A date as it was written, taken apart. */
export interface DateParts {
    /** In its one spelling, as a moment keeps it. */
    readonly date: string;
    /** The year, month or day in digits: `2022`, `2022-10`, `2022-10-03`. */
    readonly day: string;
    /** `14:00`; absent where no time is known. */
    readonly time: string | undefined;
    /** `Z`, `+02:00`; absent for a wall time. */
    readonly offset: string | undefined;
    /** What calendar and clock showed at that place, as if it were UTC. */
    readonly wall: Date;
}
/** Takes a date apart, or gives `undefined` for what is none; the thirtieth of February is none. */
export declare const datePartsOf: (key: string) => DateParts | undefined;
/** Whether a name is a time zone that this runtime knows. */
export declare const isTimeZone: (name: string | undefined) => boolean;
/** A moment from words: a date in its one spelling, or else the words themselves. */
export declare function momentOf(words: string): Moment | undefined;
