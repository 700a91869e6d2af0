import type { ArticleJson } from '../../model/definition/article.js';
import type { ItineraryJson } from '../../model/definition/itinerary.js';
import type { PullQuoteJson } from '../../model/definition/pull-quote.js';

/** Where data comes from. */
export interface FormatContext {
  /** The content type of the response; `''` if it is unknown. */
  readonly contentType: string;
  /** The URL of the data; `undefined` if it is unknown. */
  readonly url: string | undefined;
}

/** What `read` of a format gets besides the data. */
export interface FormatReadContext extends FormatContext {
  /**
   * Adds an issue.
   *
   * @param message - What is wrong with the data, and what was done about it.
   * @param path - Where in the data, such as `data.attributes.title`; empty for the whole.
   */
  readonly report: (message: string, path?: string) => void;
}

/** An article, a pull quote or an itinerary in Broadsheet JSON. A body may contain blocks of the type `html`. */
export type FormatEntry = ArticleJson | PullQuoteJson | ItineraryJson;

/** A format that Broadsheet does not know, such as the JSON of a content management system. */
export interface Format {
  /** The name for messages, for `format` of elements and options, and in the result. */
  readonly name: string;
  /**
   * Whether data is in this format.
   *
   * @param input - The parsed value of JSON, or the text of anything else.
   */
  recognise(input: unknown, context: FormatContext): boolean | Promise<boolean>;
  /**
   * Converts data in this format to Broadsheet JSON, which is then checked like any other.
   *
   * @param raw - The same input as for `recognise`.
   */
  read(
    raw: unknown,
    context: FormatReadContext,
  ): FormatEntry | readonly FormatEntry[] | Promise<FormatEntry | readonly FormatEntry[]>;
}
