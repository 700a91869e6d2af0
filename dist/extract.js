export { passageLink } from './extract/passage-link.js';
export { verifyQuotation } from './extract/verify.js';
/**
 * Finds the quotations in a story, in reading order, each with its speaker if the text names one.
 *
 * Speakers are found in English and German. In other languages and scripts, a quotation has none, rather than a wrong one.
 *
 * A text is read with `readArticle` of `broadsheet/formats`. `span` refers to the body of the result.
 */
export async function findQuotations(story, options = {}) {
    const article = await articleOf(story, options.language);
    if (!article)
        return [];
    const { quotationsIn } = await import('./extract/quotations.js');
    return quotationsIn(article, options);
}
/** Finds the trip in a story, with its stops; `null` if there is none. */
export async function findItinerary(story, options = {}) {
    const article = await articleOf(story, options.language);
    if (!article)
        return null;
    const { itineraryIn } = await import('./extract/itinerary.js');
    return itineraryIn(article, options);
}
/** Reads a text as an article. The reader is loaded on first use. */
async function articleOf(story, language) {
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
