/** A date or a time of a calendar, before anybody asks by which clocks. */
export interface WrittenTime {
    /** What calendar and clock show, in milliseconds as if it were UTC. */
    readonly wall: number;
    /** Whether it is a whole day. */
    readonly isDay: boolean;
    readonly isUtc: boolean;
}
/** `20221003`, `20221003T140000Z`; `undefined` for what is none. What it is its shape says: many write `VALUE=DATE` before a time. */
export declare function timeOf(value: string): WrittenTime | undefined;
/** A length such as `P1DT12H`: whole days, which follow the calendar, and milliseconds, which follow the clock. */
export declare function lengthOf(value: string): {
    readonly days: number;
    readonly rest: number;
} | undefined;
