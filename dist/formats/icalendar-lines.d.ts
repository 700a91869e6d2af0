import type { Given } from './given.js';
/** A line of a calendar, such as `DTSTART;TZID=Europe/Berlin:20221003T140000`. */
export interface CalendarProperty {
    /** In capitals. */
    readonly name: string;
    readonly parameters: ReadonlyMap<string, string>;
    /** As it was written, with its escapes. */
    readonly value: string;
    /** The place, for what is said of it. */
    readonly at: Given;
}
/** What stands between `BEGIN` and `END`: a calendar, an event, the rules of a time zone. */
export declare class CalendarComponent {
    readonly name: string;
    readonly at: Given;
    readonly properties: CalendarProperty[];
    readonly components: CalendarComponent[];
    constructor(name: string, at: Given);
    /** The properties of a name, in order. */
    all(...names: readonly string[]): CalendarProperty[];
    /** The first property of a name that says anything. */
    first(name: string): CalendarProperty | undefined;
    /** The words of a property; `undefined` where it has none. */
    words(name: string): string | undefined;
}
/** The words of a value: a comma, a semicolon and the end of a line are escaped in it. */
export declare const wordsOf: (value: string) => string;
/** Reads lines of iCalendar as what they hold; what is no such line is noted. @see https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
export declare function readCalendar(given: Given): CalendarComponent;
