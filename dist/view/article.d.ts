import { type TemplateResult } from 'lit';
import type { Article } from '../model/definition/article.js';
import type { Block } from '../model/definition/block.js';
import type { Moment } from '../model/moment.js';
import { type BlockContext } from './blocks.js';
/** How much of a story is shown. */
export type ArticleDisplay = 'full' | 'excerpt' | 'card';
/** A story: header, who and when, picture, text, and what is said at its end. */
export declare function renderArticle(article: Article, context: BlockContext, display: ArticleDisplay): TemplateResult;
/** A moment with its time of day, and the date itself for machines. */
export declare const renderTime: (moment: Moment, { locale, timeZone }: BlockContext) => TemplateResult;
/** How many minutes a body takes to read; 0 for one that takes less than one. */
export declare function readingMinutes(body: readonly Block[]): number;
