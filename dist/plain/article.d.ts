import type { Article } from '../model/definition/article.js';
import type { BlockStyle } from './block-style.js';
import { type PlainElement } from './element.js';
/** Converts a story to plain HTML. Children, twins, mirror, server and snippets all use this form. */
export declare function plainArticle(article: Article, style: BlockStyle): PlainElement;
