import type { Image } from '../model/definition/image.js';
import type { PullQuote } from '../model/definition/pull-quote.js';
import { type MarkupOptions } from './inlines.js';
import { type MarkupElement } from './tree.js';
/**
 * Reads a quotation from plain HTML: our own markup, and what others write.
 *
 * `figure > blockquote + figcaption`, WordPress's `blockquote > p + cite`, a `footer`, a last line after a dash, a bare
 * paragraph. `undefined` where there are no words.
 */
export declare function readPullQuoteMarkup(root: MarkupElement, { url }?: MarkupOptions): PullQuote | undefined;
/** A picture in markup, with the size that keeps its space. */
export declare function readPicture(element: MarkupElement | undefined, url: string | undefined): Image | undefined;
