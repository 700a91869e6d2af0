/**
 * Reads articles in any format that newsrooms use. The entry `broadsheet/formats`.
 *
 * @packageDocumentation
 */
import { type Article } from '../model/definition/article.js';
import { type Itinerary } from '../model/definition/itinerary.js';
import { type PullQuote } from '../model/definition/pull-quote.js';
import type { Issue } from '../model/issue.js';
import type { ReadArticleOptions } from './shared/format-reader.js';
export type { ReadArticleOptions };
/** An item in the data, as the `value` of the model's reader for its kind. */
export type Entry = Article | PullQuote | Itinerary;
/** The result of reading data. */
export interface ArticleReading {
    /** The name of the format, `broadsheet` for our own; empty if none was recognised. */
    readonly format: string;
    /** The version of the format, if the data declares it. */
    readonly version: string | undefined;
    /** All entries that can be shown, in the order of the data; with `pick` only the picked one. */
    readonly articles: readonly Entry[];
    /** The main entry: the picked one, or else the one that the format defines, or else the first. */
    readonly primary: Entry | undefined;
    /** Everything that was dropped or changed, each with a code and its path. */
    readonly issues: readonly Issue[];
}
/**
 * Reads bytes, text or a value in any format, recognised by its content and never by a file name.
 *
 * Never rejects because of the data: unreadable data results in an issue that says why.
 */
export declare function readArticle(input: unknown, readOptions?: ReadArticleOptions): Promise<ArticleReading>;
