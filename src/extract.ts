/**
 * Finds quotations with their speakers and trips with their stops in prose, verifies quotations, and links to passages.
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
 * Finds the quotations in a story, in reading order, each with its speaker where the story tells.
 *
 * A text is read as `readArticle` of `broadsheet/formats` reads it: `span` counts in the body that it gives.
 */
export async function findQuotations(story: Article | string, options: QuotationOptions = {}): Promise<Quotation[]> {
  const article = await articleOf(story, options.language);
  if (!article) return [];
  const { quotationsIn } = await import('./extract/quotations.js');
  return quotationsIn(article, options);
}

/** Finds the trip that a story tells of, with its stops; `null` where it tells of none. */
export async function findItinerary(
  story: Article | string,
  options: ItineraryOptions = {},
): Promise<Itinerary | null> {
  const article = await articleOf(story, options.language);
  if (!article) return null;
  const { itineraryIn } = await import('./extract/itinerary.js');
  return itineraryIn(article, options);
}

/** The article of a text; its reader is loaded when it is needed. */
async function articleOf(story: Article | string, language: string | undefined): Promise<Article | undefined> {
  const { loadLanguage } = await import('./extract/languages/languages.js');
  if (typeof story !== 'string') {
    await loadLanguage(story.language ?? language);
    return story;
  }
  const { readArticle } = await import('./formats/read-article.js');
  const { primary } = await readArticle(story, { language });
  await loadLanguage(primary?.language ?? language);
  return primary && !('stops' in primary) && !('quotation' in primary) ? primary : undefined;
}
