import { articleRecord } from '../model/definition/article.js';
import { isRecord } from '../model/definition/field.js';
import { itinerary } from '../model/definition/itinerary.js';
import { pullQuote } from '../model/definition/pull-quote.js';
import { readArticleData, readItineraryData, readPullQuoteData } from './find-in-canonical.js';
import { loadPart } from './data-parts.js';
import { decodeJson, isDecoded, isJsonType, isObjectAsText } from './decode-json.js';
import { ownValue } from '../model/own.js';
/** Reads an article from data of any format. */
export const readAnyArticle = (input, options) => readAny(readArticleData, input, options);
/** Reads an itinerary from data of any format. */
export const readAnyItinerary = (input, options) => readAny(readItineraryData, input, options);
/** Reads a pull quote from data of any format: itself, or one that stands in an article. */
export const readAnyPullQuote = (input, options) => readAny(readPullQuoteData, input, options);
function readAny(read, input, options) {
    const decoded = decodeJson(input, options.contentType);
    // Other elements pick among what the articles hold.
    const { pick, ...others } = options;
    const foreign = convertForeign(decoded, read === readArticleData ? options : others);
    if (!foreign) {
        const { pause } = options;
        // A value is read at once, but a long text only after the page has had its turn.
        const isValue = isDecoded(decoded) && decoded.raw === input;
        return pause && !isValue ? pause().then(() => read(decoded, options)) : read(decoded, options);
    }
    return foreign.then(async (converted) => {
        await options.pause?.();
        if (!converted)
            return read(decoded, options);
        const { entries, primary, picked, format, issues } = converted;
        const isPicked = picked !== undefined;
        const readEntries = (articles) => read({ raw: { articles } }, isPicked ? others : options);
        // Without a pick it is the entry that the file is about, where that has what is wanted.
        const one = pick && !isPicked ? undefined : readEntries([entries[primary]]);
        const reading = one?.value === undefined ? readEntries(entries) : one;
        return { ...reading, format, issues: [...issues, ...reading.issues] };
    });
}
/**
 * Turns data of other formats into canonical JSON; gives a promise of nothing where none is recognised, and none where
 * the data are our own, or JSON that is broken.
 */
export function convertForeign(decoded, options) {
    const isOwn = isDecoded(decoded) ? isOurs(decoded.raw, options.format) : isBrokenJson(decoded.text, options);
    return isOwn ? undefined : loadPart('formats').then(({ convert }) => convert(decoded, options));
}
/** Whether a text that is not JSON was meant to be some, or is empty. */
const isBrokenJson = (text, { contentType = '', format = '' }) => text !== undefined &&
    (isObjectAsText(text) ||
        // “[The Palace] said” is an editor's insertion, and no list; `{{< figure >}}` is somebody's template.
        (!TEXTS.test(format) && /^(\{(?![{%])|\[\s*(["{[\d\]-]|true|false|null|$)|$)/.test(text)) ||
        isJsonType(contentType));
/** The formats that a text may begin anyhow in. */
const TEXTS = /^(plain-text|markdown)$/;
const OUR_FIELDS = new Set([
    'articles',
    'type',
    ...[articleRecord, itinerary, pullQuote].flatMap(({ fields }) => Object.keys(fields)),
]);
const TELLING = ['headline', 'standfirst', 'body', 'image', 'quotation', 'stops', 'articles'];
/** Whether data are ours beyond doubt: every field has a name of ours, and one that says what it is. */
export function isOurs(raw, format = '') {
    if (format)
        return format === 'broadsheet';
    try {
        const first = Array.isArray(raw) ? raw[0] : raw;
        if (!isRecord(first))
            return true;
        const names = Object.keys(first);
        const type = ownValue(first, 'type') ?? '';
        // Others have a `type` too, and trees of their own in `body`.
        if (isRecord(ownValue(first, 'body')) || typeof type !== 'string' || !/^(quote|pull-quote|itinerary)?$/.test(type))
            return false;
        return names.every((name) => OUR_FIELDS.has(name)) && isTelling(first);
    }
    catch {
        return true; // The reader says what is the matter.
    }
}
/** Whether a field says what an object is: one of ours with a name misspelt still has that. */
export const isTelling = (raw) => TELLING.some((name) => Object.hasOwn(raw, name));
