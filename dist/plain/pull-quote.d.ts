import type { PullQuote } from '../model/definition/pull-quote.js';
import { type PlainElement } from './element.js';
/**
 * Converts a quotation to plain HTML: `figure > blockquote + figcaption`, in an `aside` if it repeats text of the
 * story.
 *
 * Its picture is a portrait, written without caption, credit and other files.
 */
export declare function plainPullQuote(quote: PullQuote, locale: string, hook?: string): PlainElement;
