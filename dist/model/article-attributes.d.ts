import type { Article } from './definition/article.js';
import { NEWS_ARTICLE_ATTRIBUTES, type PropertiesOf } from './element-attributes.js';
import type { Fields } from './content.js';
/** The properties of `<news-article>`; an empty one counts as absent. */
export type ArticleAttributes = PropertiesOf<typeof NEWS_ARTICLE_ATTRIBUTES>;
/** Reads single-field attributes as fields of an article. Absent or empty attributes set no field. */
export declare function articleFields(attributes: Partial<ArticleAttributes>, base: string, below?: Article): Fields<Article>;
