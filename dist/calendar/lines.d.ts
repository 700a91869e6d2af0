/** The name that stands for no zone: a time by whatever clock is there (RFC 5545, 3.3.5, form 1). */
export declare const FLOATING = "floating";
/**
 * Sets the lines of an iCalendar text as the standard has them: folded at 75 octets, within no character.
 *
 * The library counts UTF-16 units, which cuts what is outside of the basic plane in two, and knows no floating times.
 */
export declare function foldLines(text: string): string;
