import type { Image } from './definition/image.js';
import type { Itinerary } from './definition/itinerary.js';
import type { PullQuote } from './definition/pull-quote.js';
import type { Issue } from './issue.js';
/** The visible content of a value: `true` for text or a player, or else its pictures, which may fail to load. */
export type Content = true | readonly Image[];
/** The fields set by single-field attributes, which may not be enough to show. */
export interface Fields<Value> {
    readonly value: Partial<Value>;
    readonly issues: readonly Issue[];
    /** The visible content of these fields alone; `undefined` if they are not enough. */
    readonly content: Content | undefined;
}
/** The visible content of a pull quote, which depends only on the quotation. */
export declare const quoteContent: ({ quotation }: PullQuote) => Content;
/** The visible content of an itinerary. */
export declare const itineraryContent: (itinerary: Itinerary) => Content;
