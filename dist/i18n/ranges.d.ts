import type { PlaceTime } from './clock.js';
/** How much of a date is written. */
export interface RangeStyle {
    readonly locale: string;
    /** `short`: “Mon 3 Oct”, for a list whose year stands above it. `long`: “3 October 2022”. */
    readonly length: 'short' | 'long';
    /** Whether a short date has its year. */
    readonly year: boolean;
}
/** A range in words: its start, what stands between, and its end; one piece where both are the same words. */
export type RangePieces = readonly [only: string] | readonly [start: string, between: string, end: string];
/** The hour and minute as the locale writes them; two digits where it counts to 24, so that columns stand straight. */
export declare function clockFields(locale: string): Intl.DateTimeFormatOptions;
/** One date, as precise as it is known. */
export declare const formatPlaceTime: ({ wall, precision }: PlaceTime, style: RangeStyle) => string;
/** A range as briefly as the locale allows: “3–4 October 2022”. Ends of unlike precision are written out, each alone. */
export declare function formatRange(start: PlaceTime, end: PlaceTime, style: RangeStyle): RangePieces;
/** Two times on one day: “09:30–11:00”. */
export declare const formatTimes: (start: Date, end: Date | undefined, locale: string) => RangePieces;
/** A number of days with its sign: “+1 day”. */
export declare function formatDayShift(days: number, locale: string): string;
