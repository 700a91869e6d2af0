import { type Article } from '../model/definition/article.js';
import { type Itinerary } from '../model/definition/itinerary.js';
import { type PullQuote } from '../model/definition/pull-quote.js';
import { type DataOptions, type DataReading } from './canonical.js';
import type { Converted, ConvertOptions } from './convert.js';
import { type Decoded } from './decode.js';
/** Reads data of any format: our own at once, others when the parts that know them are there. */
export type AnyReader<Value> = (input: unknown, options: DataOptions) => DataReading<Value> | Promise<DataReading<Value>>;
/** Reads an article from data of any format. */
export declare const readAnyArticle: AnyReader<Article>;
/** Reads an itinerary from data of any format. */
export declare const readAnyItinerary: AnyReader<Itinerary>;
/** Reads a pull quote from data of any format: itself, or one that stands in an article. */
export declare const readAnyPullQuote: AnyReader<PullQuote>;
/**
 * Turns data of other formats into canonical JSON; gives a promise of nothing where none is recognised, and none where
 * the data are our own, or JSON that is broken.
 */
export declare function convertForeign(input: unknown, decoded: Decoded, options: ConvertOptions): Promise<Converted | undefined> | undefined;
/** Whether data are ours beyond doubt: every field has a name of ours, and one that says what it is. */
export declare function isOurs(raw: unknown, format?: string): boolean;
/** Whether a field says what an object is: one of ours with a name misspelt still has that. */
export declare const isTelling: (raw: Record<string, unknown>) => boolean;
