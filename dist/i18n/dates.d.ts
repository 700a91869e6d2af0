import { type Moment } from '../model/moment.js';
/** For whom a date is written. */
export interface DateStyle {
    /** A BCP 47 tag. */
    readonly locale: string;
    /** The zone to put instants in; without it they stay as they were written. */
    readonly timeZone?: string | undefined;
}
/** A formatter for these options, kept: to make one costs as much as to use it a hundred times. */
export declare function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat;
/**
 * A moment in words, as precise as it is known: “2022”, “October 2022”, “3 October 2022”.
 *
 * A moment that is only words is given back as it is.
 */
export declare function formatMoment(moment: Moment, { locale, timeZone }: DateStyle): string;
