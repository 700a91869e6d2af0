/**
 * Broadsheet: embeddable news widgets. Importing this module registers nothing and is safe in Node.
 *
 * @packageDocumentation
 */
import { type Article } from './model/definition/article.js';
import { type Itinerary } from './model/definition/itinerary.js';
import { type PullQuote } from './model/definition/pull-quote.js';
import type { Reading, ReadOptions } from './model/issue.js';
export { ItineraryCardElement } from './elements/itinerary-card.js';
export { NewsArticleElement } from './elements/news-article.js';
export { PullQuoteElement } from './elements/pull-quote.js';
export { define } from './elements/all.js';
export { setMessages } from './elements/own-messages.js';
export type { DefineOptions } from './registration.js';
export { setQuiet } from './input/warnings.js';
export { NewsErrorEvent, NewsLoadEvent, type NewsErrorCode } from './input/events.js';
export type { ItineraryMessages, Messages, PluralForms } from './i18n/messages.js';
export type { NewsStatus } from './input/data-host.js';
export { parseArticle, type Article, type ArticleJson } from './model/definition/article.js';
export { parseItinerary, type Itinerary, type ItineraryJson, type Leg, type Stay, type Stop, type StopEvent, } from './model/definition/itinerary.js';
export { parsePullQuote, type PullQuote, type PullQuoteJson } from './model/definition/pull-quote.js';
export type { FoundQuotation } from './model/definition/found-quotation.js';
export type { Span } from './model/definition/span.js';
export type { Block, BlockJson, BlockOf, Cell, Correction } from './model/definition/block.js';
export { foreign, type Foreign } from './model/foreign.js';
export type { Image, ImageJson, ImageSource } from './model/definition/image.js';
export type { Issue, IssueCode, Reading, ReadOptions } from './model/issue.js';
export type { Direction } from './model/language.js';
export type { Moment, MomentJson } from './model/moment.js';
export type { Person, PersonJson } from './model/definition/person.js';
export type { Inline, InlineJson, Mark, Text, TextJson } from './model/text.js';
export type { VerifyState } from './model/verify-states.js';
export { plainHtml, type PlainHtmlOptions, type PlainModels } from './plain/plain-html.js';
export { upgradeTwins } from './script-tag/twin.js';
export { VERSION as version } from './version.js';
/** @deprecated Use `parseArticle`, or `readArticle` of `broadsheet/formats` for other formats. */
export declare const readArticle: (raw: unknown, options?: ReadOptions) => Reading<Article>;
/** @deprecated Use `parseItinerary`. */
export declare const readItinerary: (raw: unknown, options?: ReadOptions) => Reading<Itinerary>;
/** @deprecated Use `parsePullQuote`. */
export declare const readPullQuote: (raw: unknown, options?: ReadOptions) => Reading<PullQuote>;
