import { itineraryIn } from './itinerary.js';
import { loadLanguage } from './languages/languages.js';
/** Finds the trip of an article. Without a trip there is no value. */
export async function findIn(article, { language, closeBidi }) {
    await loadLanguage(article.language ?? language);
    return { value: closeBidi(itineraryIn(article, { language })) ?? undefined, issues: [] };
}
