import type { Article } from '../model/definition/article.js';
/**
 * Sorts the entries of a live blog: pinned entries first, then the newest. Other blocks keep their positions.
 *
 * Returns the same object if there is nothing to sort.
 */
export declare function inReadingOrder(article: Article): Article;
