import { closeBidiFields } from '../model/bidi-fields.js';
import { articleRecord } from '../model/definition/article.js';
import { isRecord } from '../model/definition/field.js';
import { itinerary } from '../model/definition/itinerary.js';
import { pullQuote } from '../model/definition/pull-quote.js';
import { readKind } from './find-in-canonical.js';
import { convertCustom } from './custom-formats.js';
import { loadPart } from './data-parts.js';
import { decodeJson, isDecoded, isJsonType, isObjectAsText } from './decode-json.js';
import { ownValue } from '../model/own.js';
/**
 * Reads data of any format for an element: Broadsheet JSON synchronously, other formats once their chunks are loaded.
 *
 * @param stories - How articles are read. With it, a quotation or a trip is found in the text of an article if the data
 * contains none, or if `pick` is `quote:` and an index.
 */
export function readAny(kind, input, options, stories) {
    const decoded = decodeJson(input, options.contentType);
    // For other elements, `pick` selects among the items in articles.
    const { pick, pause, ...others } = options;
    const skipped = [];
    const foreign = convertForeign(decoded, kind.name === 'article' ? options : { ...others, pause }, skipped);
    const readItem = (raw, readOptions) => readWithHtml((html) => readKind(kind, raw, { ...readOptions, html }), options);
    const isSought = kind.name === 'quotation' && isQuotePick(pick);
    const readFrom = (raw, readOptions) => {
        const orFound = (item) => {
            const isMissing = item.value === undefined && item.issues.at(-1)?.code === 'unknown-format';
            // Readers of other formats make a paragraph that is only a quotation a block without a speaker.
            const isUnnamed = foreign && !pick && kind.name === 'quotation' && item.value && !hasSpeaker(item.value);
            if (!stories || kind.name === 'article' || !isDecoded(raw) || !(isSought || isMissing || isUnnamed))
                return item;
            return findInStory(kind, raw, readOptions, stories).then((found) => found && (!isUnnamed || hasSpeaker(found.value)) ? found : item);
        };
        const item = readItem(raw, isSought ? { ...readOptions, pick: undefined } : readOptions);
        return item instanceof Promise ? item.then(orFound) : orFound(item);
    };
    const readOwn = () => readFrom(decoded, options);
    if (!foreign) {
        // A value is read synchronously. Before a long text is read, other tasks of the page can run.
        const isValue = isDecoded(decoded) && decoded.raw === input;
        return pause && !isValue ? pause().then(readOwn) : readOwn();
    }
    return foreign.then(async (converted) => {
        await pause?.();
        if (!converted) {
            const reading = await readOwn();
            return { ...reading, issues: [...skipped, ...reading.issues] };
        }
        const { entries, primary, picked, format, isCustom } = converted;
        const issues = [...skipped, ...converted.issues];
        // The data as a whole is not a story, or it cannot be read.
        const whole = issues.at(-1);
        if (entries.length === 0 && whole?.path === '' && /^(unsupported-format|not-a-story|format)$/.test(whole.code))
            return { value: undefined, format, issues };
        const isPicked = picked !== undefined;
        const readEntries = (articles) => readFrom({ raw: { articles } }, { ...(isPicked ? others : options), isConverted: !isCustom });
        // Without `pick`, the main entry of the file, if it contains an item of that kind.
        const one = pick && !isPicked && !isSought ? undefined : await readEntries([entries[primary]]);
        const reading = one && (one.value !== undefined || entries.length === 1) ? one : await readEntries(entries);
        return { ...reading, format, issues: [...issues, ...reading.issues] };
    });
}
/** Whether `pick` selects a quotation in the text of an article. */
const isQuotePick = (pick) => /^quote:\d+$/.test(String(pick));
const hasSpeaker = (quotation) => isRecord(quotation) && quotation['attribution'] !== undefined;
/** Finds a quotation or a trip in the text of an article; `undefined` if there is no article, or nothing in it. */
async function findInStory(kind, raw, options, stories) {
    const which = isQuotePick(options.pick) ? undefined : options.pick;
    const story = await readWithHtml((html) => readKind(stories, raw, { ...options, pick: which, html }), options);
    if (!story.value)
        return undefined;
    const { findIn } = await loadPart(kind.name === 'quotation' ? 'extract-quotations' : 'extract-trips');
    const language = options.language ?? options.pageLanguage;
    const { value, issues } = await findIn(story.value, { ...options, language, closeBidi: closeBidiFields });
    return value || issues.length > 0 ? { ...story, value: value, issues } : undefined;
}
/**
 * Reads Broadsheet JSON. If it contains HTML blocks, it is read again once the markup reader is loaded and has read them.
 */
export function readWithHtml(read, options) {
    const html = new Map();
    const result = read(html);
    if (html.size === 0)
        return result;
    return loadPart('formats').then(async ({ readHtmlContents }) => {
        await readHtmlContents(html, options);
        return read(html);
    });
}
/**
 * Converts data of other formats to canonical JSON. Returns a promise of `undefined` if no format is recognised, and
 * `undefined` for our own data and for invalid JSON. Custom formats that fail to recognise the data are added to `skipped`.
 */
export function convertForeign(decoded, options, skipped) {
    const isOwn = isDecoded(decoded) ? isOurs(decoded.raw, options.format) : isBrokenJson(decoded.text, options);
    const convertKnown = () => isOwn ? undefined : loadPart('formats').then(({ convert }) => convert(decoded, options));
    const custom = convertCustom(decoded, options, skipped);
    return custom ? custom.then((converted) => converted ?? convertKnown()) : convertKnown();
}
/** Whether a text that is not JSON was meant to be some, or is empty. */
const isBrokenJson = (text, { contentType = '', format = '' }) => text !== undefined &&
    (isObjectAsText(text) || (!TEXTS.test(format) && LIKE_JSON.test(text)) || isJsonType(contentType));
/**
 * The beginning of JSON with an error in it, or a complete text that a script or a template wrote in place of JSON:
 * `undefined`, `[NaN]`, `{{ story }}`. “[The Palace] said” is text with an editor's insertion; text after `{{< figure >}}` is
 * Markdown.
 */
const LIKE_JSON = /^(?:\{(?![{%\\])|\[\s*(?:["'{[\d,-]|(?:true|false|null|undefined|NaN|Infinity)\b|$)|"\w+"\s*:\s*["{[\d]|\/[/*][^{[]*[{[]\s*"|(?:undefined|NaN|-?Infinity|\{\{[^{}]*\}\}|\{%[^{}]*%\})?$)/;
/** Formats whose text can begin with any character. */
const TEXTS = /^(plain-text|markdown)$/;
const fieldsOf = (...records) => new Set(['type', ...records.flatMap(({ fields }) => Object.keys(fields))]);
const ARTICLE_FIELDS = fieldsOf(articleRecord);
const ALL_FIELDS = fieldsOf(articleRecord, itinerary, pullQuote);
const TELLING = ['headline', 'standfirst', 'body', 'image', 'quotation', 'stops', 'articles'];
/** Whether data is certainly Broadsheet JSON: it has only our field names, and one of them identifies its kind. */
export function isOurs(raw, format = '') {
    if (format)
        return format === 'broadsheet';
    try {
        const first = Array.isArray(raw) ? raw[0] : raw;
        if (!isRecord(first))
            return true;
        const names = Object.keys(first);
        const listed = ownValue(first, 'articles');
        // A list of articles is Broadsheet JSON if its entries are.
        if (Array.isArray(listed))
            return listed.length === 0 || isOurs(listed);
        const type = ownValue(first, 'type') ?? '';
        // Other formats also have a `type`, or an object in `body`.
        if (isRecord(ownValue(first, 'body')) ||
            typeof type !== 'string' ||
            !/^(article|quote|pull-quote|itinerary)?$/.test(type))
            return false;
        // An article with the `title` of an itinerary is not Broadsheet JSON; an itinerary with the `id` of an article is.
        const known = Object.hasOwn(first, 'stops') || Object.hasOwn(first, 'quotation') ? ALL_FIELDS : ARTICLE_FIELDS;
        return names.every((name) => known.has(name)) && isTelling(first);
    }
    catch {
        return true; // The reader reports the problem.
    }
}
/** Whether an object has a field that identifies its kind in Broadsheet JSON. Other fields may be misspelt. */
export const isTelling = (raw) => TELLING.some((name) => Object.hasOwn(raw, name));
