import { readArticle } from '../formats/read-article.js';
import { canonicalLanguage } from '../model/language.js';
import { counted } from './progress.js';
import { UsageError, visible } from './terminal.js';
/** Combines the options for a file with what is known about its origin. */
export function knownOptions(input, { format, pick, url = input.url, language }, now = new Date()) {
    const { contentType } = input;
    if (url !== undefined && !URL.canParse(url)) {
        throw new UsageError(`Invalid --url “${visible(url)}”. Use an absolute URL such as https://example.org/story.`);
    }
    return {
        now,
        // A text is taken as it is: whoever runs the command sees what it says.
        answer: input.url !== undefined && !/^text\/(?:plain|markdown)\b/i.test(contentType ?? ''),
        ...(url !== undefined && { url }),
        ...(pick !== undefined && { pick }),
        ...(format !== undefined && { format }),
        ...(language !== undefined && { language: languageOf('--language', language) }),
        ...(contentType !== undefined && { contentType }),
    };
}
/** Reads a file as the entries it contains. */
export async function readEntries(input, values, now) {
    const { options, lost } = withLoss(knownOptions(input, values, now));
    const reading = await readArticle(input.text, options);
    return { ...reading, issues: [...reading.issues, ...invalidBytes(input)], lost: lost() };
}
/** Share of the words of a story that a reader may remove, such as requests to subscribe. */
const MAX_LOSS = 0.2;
/** Options that record how much text a reader removes, and the error message if that is too much. */
export function withLoss(known) {
    let loss = { words: 0, of: 0 };
    return {
        options: { ...known, onLoss: (found) => (loss = found) },
        lost: () => {
            const { words, of } = loss;
            if (words <= of * MAX_LOSS)
                return undefined;
            const share = Math.round((words / of) * 100);
            return `${words} of ${of} words (${share} %) of the story were removed. Check the output; run “broadsheet validate” to list them.`;
        },
    };
}
/** Issue for a file with bytes that are invalid in its encoding. */
export const invalidBytes = ({ isBroken }) => isBroken
    ? [
        {
            code: 'syntax',
            path: '',
            message: 'It contains bytes that are invalid in its encoding, shown as “\uFFFD”. Save it as UTF-8.',
        },
    ]
    : [];
/** Parses an option as a language tag and returns its canonical form. */
export function languageOf(option, value) {
    const language = canonicalLanguage(value);
    if (language !== undefined)
        return language;
    throw new UsageError(`Invalid ${option} “${visible(value)}”. Use a language tag such as en-GB.`);
}
/** Why a file has nothing to show. An issue of the whole file is preferred to one of a field. */
export const nothingToShow = (issues) => new Error((issues.find(({ path, code }) => path === '' || code === 'withheld') ??
    issues.find(({ path }) => /^articles\[\d+\]$/.test(path)) ??
    issues[0])?.message ?? 'it has no content to show.');
/** The number of issues, and how to list them. */
export const issueSummary = (issues) => `${counted(issues.length, 'issue')} (run “broadsheet validate” to list them)`;
/** The type of an entry. */
export function named(entry) {
    switch (entry.type) {
        case 'itinerary':
            return { kind: 'itinerary-card', model: entry };
        case 'pull-quote':
            return { kind: 'pull-quote', model: entry };
        case 'article':
            return { kind: 'news-article', model: entry };
    }
}
const NOUNS = { 'news-article': 'article', 'pull-quote': 'quotation', 'itinerary-card': 'itinerary' };
/** A summary of what was read: `ninjs 2.0, 1 article`. */
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
