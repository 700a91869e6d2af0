import type { Article } from './definition/article.js';
import type { Reading } from './issue.js';
/** The single-field attributes of `<news-article>`; an empty one counts as absent. */
export type ArticleAttributes = Readonly<Record<'headline' | 'kicker' | 'standfirst' | 'byline' | 'dateline' | 'published' | 'updatedOn' | 'image' | 'imageAlt' | 'caption' | 'credit' | 'source' | 'url', unknown>>;
/** Lays single-field attributes over an article: each that is given takes the place of one field. */
export declare function withArticleAttributes(value: Article | undefined, given: ArticleAttributes, base: string): Reading<Article>;
