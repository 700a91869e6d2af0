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
/** One thing that data hold: each is what the model's reader for its kind calls `value`. */
export type Entry = Article | PullQuote | Itinerary;
/** What was read, and from which format. */
export interface ArticleReading {
    /** The name of the format, `broadsheet` for our own; empty where none was recognised. */
    readonly format: string;
    /** Which version of it, where it says so. */
    readonly version: string | undefined;
    /** Everything in the data that can be shown, in their order; with `pick` the picked entry alone. */
    readonly articles: readonly Entry[];
    /** What the data are about: what was picked, else what the format makes the main thing, else the first. */
    readonly primary: Entry | undefined;
    /** Everything that was dropped or changed, each with a code and its path. */
    readonly issues: readonly Issue[];
}
/**
 * Reads bytes, text or a value, in whatever format it is: recognised by what stands in it, never by a file's name.
 *
 * Never rejects for what the data are: what cannot be read gives an issue that says why.
 */
export declare function readArticle(input: unknown, readOptions?: ReadArticleOptions): Promise<ArticleReading>;
