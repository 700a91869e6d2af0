import type { Article } from '../model/definition/article.js';
import type { BlockStyle } from './block-style.js';
import { type PlainElement } from './element.js';
/** Writes a story as plain HTML, by the one table that children, twin, mirror, server and snippets share. */
export declare function plainArticle(article: Article, style: BlockStyle): PlainElement;
