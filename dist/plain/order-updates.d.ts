import type { Article } from '../model/definition/article.js';
/**
 * Puts the entries of a live blog in reading order: pinned ones, then the newest first. Other blocks keep their places.
 *
 * A story that has nothing to order is returned as it is.
 */
export declare function inReadingOrder(article: Article): Article;
