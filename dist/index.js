/**
 * Broadsheet: embeddable news widgets. Importing this module registers nothing and is safe in Node.
 *
 * @packageDocumentation
 */
import { parseArticle } from './model/definition/article.js';
import { parseItinerary } from './model/definition/itinerary.js';
import { parsePullQuote } from './model/definition/pull-quote.js';
export { ItineraryCardElement } from './elements/itinerary-card.js';
export { NewsArticleElement } from './elements/news-article.js';
export { PullQuoteElement } from './elements/pull-quote.js';
export { define } from './elements/all.js';
export { setMessages } from './elements/own-messages.js';
export { setQuiet } from './input/warnings.js';
export { NewsErrorEvent, NewsLoadEvent } from './input/events.js';
export { parseArticle } from './model/definition/article.js';
export { parseItinerary, } from './model/definition/itinerary.js';
export { parsePullQuote } from './model/definition/pull-quote.js';
export { foreign } from './model/foreign.js';
export { plainHtml } from './plain/plain-html.js';
export { upgradeTwins } from './script-tag/twin.js';
export { VERSION as version } from './version.js';
/** @deprecated Use `parseArticle`, or `readArticle` of `broadsheet/formats` for other formats. */
export const readArticle = parseArticle;
/** @deprecated Use `parseItinerary`. */
export const readItinerary = parseItinerary;
/** @deprecated Use `parsePullQuote`. */
export const readPullQuote = parsePullQuote;
