import type { Article } from '../model/definition/article.js';
import { type PlainElement } from './element.js';
/** A story as plain HTML, by the one table that children, twin, mirror, server and snippets share. */
export declare function plainArticle(article: Article, locale: string, level?: number): PlainElement;
