import type { PullQuote } from '../model/definition/pull-quote.js';
import { type PlainElement } from './element.js';
/**
 * A quotation as plain HTML: `figure > blockquote + figcaption`; in an `aside` where its words also stand in the story.
 *
 * Of its picture what a portrait shows: caption, credit and other files are not written.
 */
export declare function plainPullQuote(quote: PullQuote, locale: string, hook?: string): PlainElement;
