import { formatDateTime } from '../i18n/date-time.js';
import { quotationMarks, withoutOuterMarks } from '../i18n/quotation-marks.js';
import { legsOf } from '../model/legs.js';
import { paragraphsOf, wordsOf } from '../model/text.js';
import { localeOf } from './entry.js';
import { bylineWords, datesWords, eventWords, joined, legWords, personWords, speakerWords, statusWords, stayWords, withMarks, } from './words.js';
/** Converts an article, a quotation or an itinerary to plain text: paragraphs separated by blank lines. */
export function plainWords(entry, options = {}) {
    const locale = localeOf(entry, options);
    const language = entry.model.language ?? locale;
    const parts = entry.kind === 'news-article'
        ? articleParts(withMarks(entry.model, language), locale)
        : entry.kind === 'pull-quote'
            ? quoteParts(entry.model, locale)
            : itineraryParts(withMarks(entry.model, language), locale);
    return `${together(parts)}\n`;
}
const together = (parts) => joined(parts, '\n\n');
const lineOf = (words) => words
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
const inText = (text) => text && together(paragraphsOf(text).map((paragraph) => lineOf(wordsOf(paragraph))));
function articleParts(article, locale) {
    const { kicker, headline, standfirst, dateline, published, updated, image, body = [], corrections = [] } = article;
    const dates = [published, updated].map((moment) => moment && formatDateTime(moment, { locale }));
    const lead = body.findIndex(({ type }) => type === 'paragraph');
    const parts = body.map((block, index) => 
    // The dateline is at the start of the first paragraph, as news agencies write it.
    index === lead ? [joined([dateline, ...blockParts(block, locale)], ' – ')] : blockParts(block, locale));
    return [
        kicker,
        headline,
        inText(standfirst),
        joined([bylineWords(article, locale), ...dates], '\n'),
        image && pictureWords(image),
        lead < 0 ? dateline : undefined,
        ...parts.flat(),
        ...corrections.map((correction) => correctionWords(correction, locale)),
        joined([article.source, article.copyright, article.license, article.url], '\n'),
    ];
}
function quoteParts(quote, locale) {
    const [open, close] = quotationMarks(quote.language ?? locale);
    const paragraphs = withoutOuterMarks(paragraphsOf(quote.quotation)).map((paragraph) => lineOf(wordsOf(paragraph)));
    const speaker = speakerWords(quote, locale);
    return [`${open}${together(paragraphs)}${close}`, speaker && `— ${joined([speaker, quote.sourceUrl], '\n')}`];
}
function itineraryParts(itinerary, locale) {
    const { title, traveller, role, travellers = [], stops, asOf } = itinerary;
    return [
        title,
        joined([
            personWords({ name: traveller, role }),
            ...travellers.map(personWords),
            datesWords(itinerary, undefined, locale),
        ], '\n'),
        ...stops.map((stop, index) => stopWords(stop, stops[index - 1], locale)),
        asOf && formatDateTime(asOf, { locale }),
    ];
}
function stopWords(stop, before, locale) {
    const { place, country, timeZone, purpose, meets = [], events = [], stay, image, links = [], source } = stop;
    return joined([
        joined([datesWords(stop, timeZone, locale), joined([place, country])], ': '),
        statusWords(stop),
        ...legsOf(stop, before).map((leg) => `- ${legWords(leg, locale)}`),
        stay && `- ${stayWords(stay, timeZone, locale)}`,
        inText(purpose),
        ...meets.map((person) => `- ${personWords(person)}`),
        ...events.map((event) => `- ${eventWords(event, timeZone, locale)}`),
        image && pictureWords(image),
        ...links.map(({ url, title }) => `- ${joined([title, url])}`),
        source,
    ], '\n');
}
/** A picture as text: its caption or alternative text, and its credit. */
const pictureWords = ({ alt, caption, credit }) => {
    const words = joined([inText(caption) ?? alt, credit && `[${credit}]`], ' ');
    return words || undefined;
};
const correctionWords = ({ kind, date, content }, locale) => joined([joined([kind, date && formatDateTime(date, { locale })]), inText(content)], ': ');
function blockParts(block, locale) {
    switch (block.type) {
        case 'paragraph':
        case 'heading':
        case 'note':
            return [inText(block.content)];
        case 'quote':
            return quoteParts(block, locale);
        case 'pull-quote':
            // Its text already appears in the story.
            return block.repeats ? [] : quoteParts(block, locale);
        case 'figure':
            return [pictureWords(block.image)];
        case 'gallery':
            return [...block.images.map(pictureWords), inText(block.caption)];
        case 'list':
            return [listWords(block, locale)];
        case 'table':
            return [inText(block.caption), tableWords(block)];
        case 'key-points':
            return [block.title, block.items.map((item) => `- ${inText(item)}`).join('\n')];
        case 'itinerary':
            return itineraryParts(block, locale);
        case 'timeline':
            return [block.title, ...block.entries.map((entry) => entryWords(entry, locale))];
        case 'callout':
            return [block.title, ...block.content.flatMap((inner) => blockParts(inner, locale))];
        case 'update': {
            const { date, title, authors = [] } = block;
            const head = joined([date && formatDateTime(date, { locale }), ...authors.map(({ name }) => name)]);
            return [joined([head, title], '\n'), ...block.content.flatMap((inner) => blockParts(inner, locale))];
        }
        case 'correction':
            return [correctionWords(block, locale)];
        case 'related':
            return [
                block.title,
                block.links
                    .map((link) => `- ${joined([joined([link.kicker, link.title], ': '), inText(link.description), link.url], '\n  ')}`)
                    .join('\n'),
            ];
        case 'audio':
        case 'video':
            return [
                joined([block.title, inText(block.caption), block.credit && `[${block.credit}]`, block.sources[0]?.src], '\n'),
            ];
        case 'embed':
            return [inText(block.text), joined([joined([block.author, block.title, block.provider]), block.url], '\n')];
        case 'code':
            return [block.text];
        case 'divider':
            return ['* * *'];
        case 'unknown':
            return [block.text];
    }
}
const entryWords = ({ date, title, content }, locale) => joined([joined([date && formatDateTime(date, { locale }), title], ': '), inText(content)], '\n');
/** A list with markers. Further lines of an item are indented. */
function listWords({ ordered, start = 1, items }, locale) {
    return items
        .map((item, index) => {
        const sign = ordered ? `${start + index}. ` : '- ';
        const words = joined(item.flatMap((block) => blockParts(block, locale)), '\n');
        return sign + words.replaceAll('\n', `\n${' '.repeat(sign.length)}`);
    })
        .join('\n');
}
/** A table with one row per line and tabs between cells, which can be pasted into spreadsheets. */
const tableWords = ({ head = [], rows }) => [...head, ...rows]
    .map((row) => row.map(({ content }) => (inText(content) ?? '').replace(/\s+/g, ' ')).join('\t'))
    .join('\n');
