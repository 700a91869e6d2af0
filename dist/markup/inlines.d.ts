import { type Text } from '../model/text.js';
import { type MarkupElement, type MarkupNode } from './tree.js';
/** Elements that part the words before them from those after: blocks, and a line break. */
export declare const BLOCK: RegExp;
/** What a reader of markup is told. */
export interface MarkupOptions {
    /** The page's address: relative links are resolved against it. */
    readonly url?: string | undefined;
    /** Elements that are no part of the text, because the reader has a use of its own for them. */
    readonly skip?: ((element: MarkupElement) => boolean) | undefined;
}
/**
 * Reads markup as paragraphs of inlines, by allow-list: what is no inline that we know gives up its words.
 *
 * Block elements and double line breaks part paragraphs. White space runs together as in a browser.
 */
export declare function readParagraphs(nodes: Iterable<MarkupNode>, { url, skip }?: MarkupOptions): Text[];
/** Paragraphs as one text, with a blank line between any two. */
export declare const joinParagraphs: (paragraphs: readonly Text[]) => Text;
/** The bare words of markup, in one line. */
export declare const wordsWithin: (root: MarkupNode, options?: MarkupOptions) => string;
