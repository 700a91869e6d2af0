/**
 * Converts a date from the formats of newsrooms and their tools to that of the model.
 *
 * Accepts ISO 8601 with common mistakes, RFC 822 (mail and feeds), the output of Unix `date`, and timestamps in seconds or
 * milliseconds. Keeps the precision: no time or zone is added. Text that is not a date is returned unchanged.
 */
export declare function momentFrom(raw: unknown): string | {
    text: string;
} | {
    date: string;
    zone: string;
} | undefined;
/** Whether a date is one that systems write for a missing date, such as the first date that they can represent. */
export declare const isPlaceholder: (words: string) => boolean;
/** The instant of a date that the model reads, in milliseconds; a wall time counts as if it were UTC. */
export declare function instantInUtc(date: string): number;
