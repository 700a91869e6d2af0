import type { Reading } from './issue.js';
import type { PullQuote } from './definition/pull-quote.js';
/** The single-field attributes of `<pull-quote>`; an empty one counts as absent. */
export interface PullQuoteAttributes {
    readonly quotation: unknown;
    readonly attribution: unknown;
    readonly attributionRole: unknown;
    readonly source: unknown;
    readonly sourceUrl: unknown;
    readonly date: unknown;
    readonly repeats: unknown;
}
/** Lays single-field attributes over a quotation: each that is given takes the place of one field. */
export declare function withPullQuoteAttributes(value: PullQuote | undefined, given: PullQuoteAttributes, url: string): Reading<PullQuote>;
