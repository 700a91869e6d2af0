/**
 * Reads articles in any format that newsrooms use. The entry `broadsheet/formats`.
 *
 * @packageDocumentation
 */
import { type Article } from '../model/definition/article.js';
import { type Itinerary } from '../model/definition/itinerary.js';
import { type PullQuote } from '../model/definition/pull-quote.js';
import type { Issue } from '../model/issue.js';
import { registerFormat } from './custom-formats.js';
import type { Format, FormatContext, FormatEntry, FormatReadContext } from './shared/custom-format.js';
import type { ReadArticleOptions } from './shared/format-reader.js';
export { registerFormat };
export type { Format, FormatContext, FormatEntry, FormatReadContext, ReadArticleOptions };
/** An item in the data. Its `type` tells what it is. */
export type Entry = ({
    readonly type: 'article';
} & Article) | ({
    readonly type: 'pull-quote';
} & PullQuote) | ({
    readonly type: 'itinerary';
} & Itinerary);
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
 *
 * @throws {TypeError} if one of `formats` has no name or lacks a function.
 */
export declare function readArticle(input: unknown, readOptions?: ReadArticleOptions): Promise<ArticleReading>;
