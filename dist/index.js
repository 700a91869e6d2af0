/**
 * Broadsheet: embeddable news widgets. Importing this module registers nothing and is safe in Node.
 *
 * @packageDocumentation
 */
export { PullQuoteElement } from './elements/pull-quote.js';
export { define } from './elements/all.js';
export { NewsErrorEvent, NewsLoadEvent } from './input/events.js';
export { readArticle } from './model/definition/article.js';
export { readItinerary, } from './model/definition/itinerary.js';
export { readPullQuote } from './model/definition/pull-quote.js';
export { VERSION as version } from './version.js';
