import type { Article } from '../model/definition/article.js';
import { type BlockOptions } from './blocks.js';
import { type MarkupElement } from './tree.js';
/**
 * Reads a story from plain HTML: our own markup, and what others write.
 *
 * What a `data-news` hook marks is read by it; the rest by position and habit: the first heading is the headline, a
 * picture before the text the lead picture, `address` and `.byline` say who wrote it, a `time` before the text when.
 */
export declare function readArticleMarkup(root: MarkupElement, options?: BlockOptions): Article | undefined;
