import type { Image } from './definition/image.js';
import type { Itinerary } from './definition/itinerary.js';
import type { PullQuote } from './definition/pull-quote.js';
import type { Issue } from './issue.js';
/** What of a value a reader sees: `true` where there are words or a player; else the pictures, which may fail to load. */
export type Content = true | readonly Image[];
/** What single-field attributes give: fields, some of which may be too little to show anything. */
export interface Fields<Value> {
    readonly value: Partial<Value>;
    readonly issues: readonly Issue[];
    /** What a reader sees of the fields alone; `undefined` where they are too little. */
    readonly content: Content | undefined;
}
/** What a reader sees of a pull quote: the quotation counts. */
export declare const quoteContent: ({ quotation }: PullQuote) => Content;
/** What a reader sees of an itinerary. */
export declare const itineraryContent: (itinerary: Itinerary) => Content;
