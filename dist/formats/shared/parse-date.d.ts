/**
 * A date in any of the ways that newsrooms and their tools write one, in the one that the model reads.
 *
 * ISO 8601 with its usual slips, RFC 822 (mail and feeds), Unix's own, and time stamps in seconds or milliseconds. The
 * precision is kept: no time and no zone is invented. Text that is not a date is returned unchanged.
 */
export declare function momentFrom(raw: unknown): string | {
    text: string;
} | {
    date: string;
    zone: string;
} | undefined;
/** The instant of a date that the model reads, in milliseconds; a wall time counts as if it were UTC. */
export declare function instantInUtc(date: string): number;
