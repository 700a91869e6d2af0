import type { Article } from './definition/article.js';
import { NEWS_ARTICLE_ATTRIBUTES, type PropertiesOf } from './element-attributes.js';
import type { Fields } from './content.js';
/** The properties of `<news-article>`; an empty one counts as absent. */
export type ArticleAttributes = PropertiesOf<typeof NEWS_ARTICLE_ATTRIBUTES>;
/** Reads single-field attributes as fields of an article; those that are absent or empty give none. */
export declare function articleFields(given: Partial<ArticleAttributes>, base: string, below?: Article): Fields<Article>;
