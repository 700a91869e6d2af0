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
export async function findQuotations(story: Article | string, options: QuotationOptions = {}): Promise<Quotation[]> {
  const article = await articleOf(story, options.language);
  if (!article) return [];
  const { quotationsIn } = await import('./extract/quotations.js');
  return quotationsIn(article, options);
}

/** Finds the trip in a story, with its stops; `null` if there is none. */
export async function findItinerary(
  story: Article | string,
  options: ItineraryOptions = {},
): Promise<Itinerary | null> {
  const article = await articleOf(story, options.language);
  if (!article) return null;
  const { itineraryIn } = await import('./extract/itinerary.js');
  return itineraryIn(article, options);
}

/** Reads a text as an article. The reader is loaded on first use. */
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
