import type { Article } from '../model/definition/article.js';
import type { Span } from '../model/definition/span.js';
/**
 * Returns a link that opens a page at a passage, with a text fragment (`#:~:text=`).
 *
 * The words in it are unique in the article. An existing fragment of the URL is kept.
 *
 * @param url URL of the page that shows the article.
 * @param span The passage in the body of the article.
 */
export declare const passageLink: (url: string, article: Article, span: Span) => string;
/** Returns a function that makes links to passages of one article; see `passageLink`. */
export declare function passageLinker(url: string, article: Article): (span: Span) => string;
