import type { Reading } from '../model/issue.js';
import { type PullQuote } from '../model/definition/pull-quote.js';
import { type DataInput } from './decode.js';
/** What a reader of data may be told. */
export interface DataOptions {
    /** The address that the data came from, else the page's. */
    readonly url?: string;
    /** Which entry: `3` an index from 0, `id:abc` an id. */
    readonly pick?: string;
    /** The name of the format, where recognition should not be left to us. */
    readonly format?: string;
}
/** What was read, and from which format. */
export interface DataReading<Value> extends Reading<Value> {
    readonly format: string;
}
/**
 * Reads a pull quote from canonical JSON: a quotation, a list of them, or an article whose quotations are meant.
 *
 * `pick` chooses among several; without it the first is taken.
 */
export declare function readPullQuoteData(input: DataInput, options?: DataOptions): DataReading<PullQuote>;
/** The index that `pick` means in a list, or `undefined` where it means none. */
export declare function pickIndex(entries: readonly unknown[], pick?: string): number | undefined;
