import { type Article } from '../model/definition/article.js';
import { type Itinerary } from '../model/definition/itinerary.js';
import { type PullQuote } from '../model/definition/pull-quote.js';
import type { Reading } from '../model/issue.js';
import { type Decoded } from './decode.js';
import type { Pause } from './steps.js';
/** What a reader of data may be told. */
export interface DataOptions {
    /** The address that the data came from, else the page's. */
    readonly url?: string;
    /** Which entry: `3` an index from 0, `id:abc` an id. */
    readonly pick?: string;
    /** The name of the format, where recognition should not be left to us. */
    readonly format?: string;
    /** The content type that the data came with. */
    readonly contentType?: string;
    /** The language where the data say none. */
    readonly language?: string;
    /** The clock: what is embargoed until later is not shown. */
    readonly now?: Date;
    /** Gives way to the page between the pieces of a long reading. */
    readonly pause?: Pause | undefined;
}
/** What was read, and from which format. */
export interface DataReading<Value> extends Reading<Value> {
    readonly format: string;
}
/** Reads a pull quote: a quotation, one of a list, or one that stands in an article. */
export declare const readPullQuoteData: (decoded: Decoded, options?: DataOptions) => DataReading<PullQuote>;
/** Reads an article: itself, or one of a list or collection. */
export declare const readArticleData: (decoded: Decoded, options?: DataOptions) => DataReading<Article>;
/** Reads an itinerary: itself, one of a list, or one that stands in an article. */
export declare const readItineraryData: (decoded: Decoded, options?: DataOptions) => DataReading<Itinerary>;
/** The index that `pick` means in a list, or `undefined` where it means none. */
export declare function pickIndex(entries: readonly unknown[], pick?: string): number | undefined;
