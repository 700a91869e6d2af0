import { readArticle } from '../formats/read-article.js';
import { canonicalLanguage } from '../model/language.js';
import { counted } from './progress.js';
import { UsageError, visible } from './terminal.js';
/** What a reader is to be told of a file: what was said of it, and what is known of where it came from. */
export function toldOf(input, { format, pick, url = input.url, language }, now = new Date()) {
    const { contentType } = input;
    if (url !== undefined && !URL.canParse(url)) {
        throw new UsageError(`--url is a whole address, such as https://example.org/story, not “${visible(url)}”.`);
    }
    return {
        now,
        ...(url !== undefined && { url }),
        ...(pick !== undefined && { pick }),
        ...(format !== undefined && { format }),
        ...(language !== undefined && { language: languageOf('--language', language) }),
        ...(contentType !== undefined && { contentType }),
    };
}
/** Reads a file as what it is. */
export async function readEntries(input, values, now) {
    const reading = await readArticle(input.text, toldOf(input, values, now));
    return { ...reading, issues: [...reading.issues, ...brokenLetters(input)] };
}
/** What is to be said of a file in which not every byte is part of a letter. */
export const brokenLetters = ({ isBroken }) => isBroken
    ? [
        {
            code: 'syntax',
            path: '',
            message: 'Bytes in it are no letters of its encoding, and became “\uFFFD”; save it as UTF-8.',
        },
    ]
    : [];
/** The canonical form of a language tag that an option gives. */
export function languageOf(option, given) {
    const language = canonicalLanguage(given);
    if (language !== undefined)
        return language;
    throw new UsageError(`${option} is a language tag such as en-GB, not “${visible(given)}”.`);
}
/** Why nothing of a file can be shown: what is wrong with the whole says more than what is wrong with a field. */
export const nothingToShow = (issues) => new Error((issues.find(({ path, code }) => path === '' || code === 'withheld') ??
    issues.find(({ path }) => /^articles\[\d+\]$/.test(path)) ??
    issues[0])?.message ?? 'there is nothing in it that could be shown.');
/** Says how many issues there are, and where to read them. */
export const issuesSaid = (issues) => `${counted(issues.length, 'issue')}, which “broadsheet validate” lists`;
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
    return [[format || 'no format', version && visible(version)].filter(Boolean).join(' '), ...things].join(', ');
}
