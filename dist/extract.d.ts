/**
 * Finds quotations with their speakers and trips with their stops in stories, verifies quotations, and links to passages.
 * The entry `broadsheet/extract`. Nothing is fetched, and no model is downloaded.
 *
 * @packageDocumentation
 */
import type { ItineraryOptions } from './extract/itinerary.js';
import type { Quotation, QuotationOptions } from './extract/quotations.js';
import type { Article } from './model/definition/article.js';
import type { Itinerary } from './model/definition/itinerary.js';
export type { ItineraryOptions } from './extract/itinerary.js';
export { passageLink } from './extract/passage-link.js';
export type { Quotation, QuotationOptions } from './extract/quotations.js';
export { verifyQuotation, type Difference, type Verification } from './extract/verify.js';
export type { FoundQuotation } from './model/definition/found-quotation.js';
export type { Span } from './model/definition/span.js';
export type { VerifyState } from './model/verify-states.js';
/**
 * Finds the quotations in a story, in reading order, each with its speaker if the text names one.
 *
 * Speakers are found in English and German. In other languages and scripts, a quotation has none, rather than a wrong one.
 *
 * A text is read with `readArticle` of `broadsheet/formats`. `span` refers to the body of the result.
 */
export declare function findQuotations(story: Article | string, options?: QuotationOptions): Promise<Quotation[]>;
/** Finds the trip in a story, with its stops; `null` if there is none. */
export declare function findItinerary(story: Article | string, options?: ItineraryOptions): Promise<Itinerary | null>;
