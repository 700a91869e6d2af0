import { readArticle } from '../formats/read-article.js';
/** The options that both commands share. */
export const READ_OPTIONS = {
    format: { type: 'string' },
    pick: { type: 'string' },
    url: { type: 'string' },
    language: { type: 'string' },
};
/** Reads a file as what it is. */
export const readEntries = (input, { format, pick, url, language }) => readArticle(input.bytes, {
    url: url ?? input.url,
    contentType: input.contentType,
    format,
    pick,
    language,
    now: new Date(),
});
/** Says what an entry is. */
export function named(entry) {
    if ('stops' in entry)
        return { kind: 'itinerary-card', model: entry };
    if ('quotation' in entry)
        return { kind: 'pull-quote', model: entry };
    return { kind: 'news-article', model: entry };
}
const NOUNS = { 'news-article': 'article', 'pull-quote': 'quotation', 'itinerary-card': 'itinerary' };
/** What a reading gave, in a few words: `ninjs 2.0, 1 article`. */
export function summaryOf({ format, version, articles }) {
    const counts = new Map();
    for (const entry of articles) {
        const noun = NOUNS[named(entry).kind];
        counts.set(noun, (counts.get(noun) ?? 0) + 1);
    }
    const plural = (noun) => (noun === 'itinerary' ? 'itineraries' : `${noun}s`);
    const things = [...counts].map(([noun, number]) => `${number} ${number === 1 ? noun : plural(noun)}`);
    return [[format || 'no format', version].filter(Boolean).join(' '), ...things].join(', ');
}
