/**
 * Finds trips in articles. A lazy chunk, loaded when an article is read for its trip.
 *
 * @packageDocumentation
 */
import type { Article } from '../model/definition/article.js';
import type { Itinerary } from '../model/definition/itinerary.js';
import type { Reading } from '../model/issue.js';
import type { FindOptions } from './find-options.js';
import { itineraryIn } from './itinerary.js';
import { loadLanguage } from './languages/languages.js';

/** Finds the trip of an article. Without a trip there is no value. */
export async function findIn(article: Article, { language, closeBidi }: FindOptions): Promise<Reading<Itinerary>> {
  await loadLanguage(article.language ?? language);
  return { value: closeBidi(itineraryIn(article, { language })) ?? undefined, issues: [] };
}
