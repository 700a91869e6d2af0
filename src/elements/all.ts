import type { Tag } from '../model/tags.js';
import { register, type DefineOptions, type ElementClass } from '../registration.js';
import { ItineraryCardElement } from './itinerary-card.js';
import { NewsArticleElement } from './news-article.js';
import { PullQuoteElement } from './pull-quote.js';

/** Every element by its tag. */
export const ELEMENTS: Readonly<Record<Tag, ElementClass>> = {
  'itinerary-card': ItineraryCardElement,
  'news-article': NewsArticleElement,
  'pull-quote': PullQuoteElement,
};

/**
 * Registers every element, so that its tag works in the page.
 *
 * A tag that is already registered is skipped with one warning: by another copy of Broadsheet, which then serves both,
 * or by another library, in which case use `prefix`. Does nothing if custom elements are not available.
 */
export const define = (options: DefineOptions = {}): void => register(ELEMENTS, options);
