/**
 * Reads articles in any format that newsrooms use. The entry `broadsheet/formats`.
 *
 * @packageDocumentation
 */
import { type Article } from '../model/definition/article.js';
import { type Itinerary } from '../model/definition/itinerary.js';
import { type PullQuote } from '../model/definition/pull-quote.js';
import type { Issue } from '../model/issue.js';
/** What a reader of articles may be told besides the data. */
export interface ReadArticleOptions {
    /** The address that the data came from: relative addresses in them are resolved against it. */
    readonly url?: string | undefined;
    /** The content type that the server said. */
    readonly contentType?: string | undefined;
    /** The name of the format, where recognition should not be left to us. */
    readonly format?: string | undefined;
    /** Which entry is read, where only one is wanted: `3` an index from 0, `id:abc` an id. It is `primary`. */
    readonly pick?: string | number | undefined;
    /** The language where the data say none: a BCP 47 tag. */
    readonly language?: string | undefined;
    /** The clock, for what is embargoed until later. */
    readonly now?: Date | undefined;
}
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
export declare function readArticle(input: unknown, given?: ReadArticleOptions): Promise<ArticleReading>;
