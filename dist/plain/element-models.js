import { formatBounds } from '../i18n/ranges.js';
import { itineraryContent, quoteContent } from '../model/content.js';
import { articleRecord, parseArticle } from '../model/definition/article.js';
import { itinerary, parseItinerary } from '../model/definition/itinerary.js';
import { pullQuote, parsePullQuote } from '../model/definition/pull-quote.js';
import { ownValue } from '../model/own.js';
import { articleContent } from './article-content.js';
import { plainArticle } from './article.js';
import { plainItinerary } from './itinerary.js';
import { plainPullQuote } from './pull-quote.js';
// One table for each use, so that bundlers can remove the unused ones.
/** Whether an object has one of these types, or none. */
const isOf = (raw, ...types) => [undefined, ...types].includes(ownValue(raw, 'type'));
/** How the data of `<pull-quote>` is read. */
export const PULL_QUOTE_READER = {
    name: 'quotation',
    is: (raw) => Object.hasOwn(raw, 'quotation') && isOf(raw, 'pull-quote', 'quote'),
    read: parsePullQuote,
};
/** How the data of each element is recognised in canonical JSON and read. */
export const MODEL_READERS = {
    'news-article': {
        name: 'article',
        is: (raw) => isOf(raw, 'article') &&
            ['headline', 'standfirst', 'body', 'image'].some((field) => Object.hasOwn(raw, field)) &&
            !Object.hasOwn(raw, 'quotation'),
        read: parseArticle,
    },
    'pull-quote': PULL_QUOTE_READER,
    'itinerary-card': {
        name: 'itinerary',
        is: (raw) => Object.hasOwn(raw, 'stops') && isOf(raw, 'itinerary'),
        read: parseItinerary,
    },
};
/** What is visible of the model of each element. */
export const VISIBLE_CONTENT = {
    'news-article': articleContent,
    'pull-quote': quoteContent,
    'itinerary-card': itineraryContent,
};
/** Writes the model of each element as plain HTML. */
export const PLAIN_WRITERS = {
    'news-article': (article, style) => plainArticle(article, { ...style, formatDates: formatBounds }),
    'pull-quote': (quote, { locale }) => plainPullQuote(quote, locale),
    'itinerary-card': (trip, { locale, level }) => plainItinerary(trip, { locale, formatDates: formatBounds }, level),
};
/** The published JSON Schema of each element's data: its file name, its title, and the record that it describes. */
export const SCHEMAS = {
    'news-article': { name: 'article', title: 'An article', record: articleRecord },
    'pull-quote': { name: 'pull-quote', title: 'A pull quote', record: pullQuote },
    'itinerary-card': { name: 'itinerary', title: 'An itinerary', record: itinerary },
};
