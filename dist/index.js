/**
 * Broadsheet: embeddable news widgets. Importing this module registers nothing and is safe in Node.
 *
 * @packageDocumentation
 */
export { ItineraryCardElement } from './elements/itinerary-card.js';
export { NewsArticleElement } from './elements/news-article.js';
export { PullQuoteElement } from './elements/pull-quote.js';
export { define } from './elements/all.js';
export { setMessages } from './elements/own-messages.js';
export { NewsErrorEvent, NewsLoadEvent } from './input/events.js';
export { readArticle } from './model/definition/article.js';
export { readItinerary, } from './model/definition/itinerary.js';
export { readPullQuote } from './model/definition/pull-quote.js';
export { plainHtml } from './plain/plain-html.js';
export { upgradeTwins } from './script-tag/twin.js';
export { VERSION as version } from './version.js';
