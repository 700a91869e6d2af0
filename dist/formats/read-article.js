/**
 * Reads articles in any format that newsrooms use. The entry `broadsheet/formats`.
 *
 * @packageDocumentation
 */
import { parseArticle } from '../model/definition/article.js';
import { isRecord } from '../model/definition/field.js';
import { parseItinerary } from '../model/definition/itinerary.js';
import { parsePullQuote } from '../model/definition/pull-quote.js';
import { canonicalLanguage } from '../model/language.js';
import { closeBidiFields } from '../model/bidi-fields.js';
import { loadPart } from './data-parts.js';
import { convertForeign, isOurs, isTelling, readWithHtml } from './read-data.js';
import { assertFormat, registerFormat } from './custom-formats.js';
import { pickIndex } from './find-in-canonical.js';
import { decodeJson, isDecoded } from './decode-json.js';
import { ownValue, withoutInherited } from '../model/own.js';
export { registerFormat };
/**
 * Reads bytes, text or a value in any format, recognised by its content and never by a file name.
 *
 * Never rejects because of the data: unreadable data results in an issue that says why.
 *
 * @throws {TypeError} if one of `formats` has no name or lacks a function.
 */
export async function readArticle(input, readOptions = {}) {
    const options = withoutInherited(readOptions);
    for (const format of options.formats ?? [])
        assertFormat(format);
    const reading = await readAll(input, options);
    return options.extract ? withQuotations(reading, options) : reading;
}
/** Adds to each article the quotations in its text. */
async function withQuotations(reading, { language }) {
    const extract = await loadPart('extract-quotations');
    const articles = await Promise.all(reading.articles.map(async (entry) => entry.type === 'article' ? extract.withQuotations(entry, { language, closeBidi: closeBidiFields }) : entry));
    const main = reading.articles.findIndex((entry) => entry === reading.primary);
    return { ...reading, articles, primary: articles[main] };
}
async function readAll(input, options) {
    const decoded = decodeJson(input, options.contentType);
    const skipped = [];
    const converted = await convertForeign(decoded, options, skipped);
    const reading = converted
        ? await readEntries({ ...converted, place: 'articles' }, { ...options, isConverted: !converted.isCustom })
        : await readDecoded(decoded, options);
    return skipped.length > 0 ? { ...reading, issues: [...skipped, ...reading.issues] } : reading;
}
/** Reads data in which no other format was recognised. */
async function readDecoded(decoded, options) {
    if (!isDecoded(decoded))
        return nothing(decoded.issue);
    const { raw } = decoded;
    if (!canRead(raw))
        return nothing({ code: 'type', path: '', message: 'Reading a property of the data throws an error.' });
    if (isNothing(raw)) {
        return nothing({
            code: 'unknown-format',
            path: '',
            message: 'Nothing to read: the data is empty. Pass an article.',
        });
    }
    if (isOurs(raw, options.format))
        return readOurs(raw, options);
    const first = Array.isArray(raw) ? raw[0] : raw;
    return isRecord(first) && !isTelling(first) ? unknownFormat(first) : readOurs(raw, options);
}
/** Whether the fields of a value can be listed. Those of a revoked proxy cannot. */
const canRead = (raw) => {
    try {
        return !isRecord(raw) || Object.keys(raw).length >= 0;
    }
    catch {
        return false;
    }
};
/** Whether a value contains nothing: `undefined`, `null`, `{}`, `[]`, `[{}]`, or an empty list of articles. */
const isNothing = (raw) => {
    if (raw === undefined || raw === null)
        return true;
    if (Array.isArray(raw))
        return raw.length < 10 && raw.every((entry) => isNothing(entry));
    if (typeof raw !== 'object' || ArrayBuffer.isView(raw))
        return false;
    const names = Object.keys(raw);
    return (names.length === 0 ||
        (names.join() === 'articles' && isNothing(ownValue(raw, 'articles'))));
};
function readOurs(raw, options) {
    const articles = isRecord(raw) ? ownValue(raw, 'articles') : undefined;
    const listed = Array.isArray(articles) ? articles : undefined;
    const entries = listed ?? (Array.isArray(raw) ? raw : [raw]);
    const place = listed ? 'articles' : Array.isArray(raw) ? '' : undefined;
    return readEntries({ format: 'broadsheet', entries, primary: 0, issues: [], place }, options);
}
/** Reads the entries as Broadsheet JSON, with their HTML blocks, and checks the places of their trips. */
async function readEntries(unread, options) {
    const { format, version, entries, place } = withoutInherited(unread);
    const { pick, language } = options;
    const issues = [...unread.issues];
    const chosen = pick === undefined ? undefined : (unread.picked ?? pickIndex(entries, pick));
    // Entries that are not requested are not read.
    const wanted = chosen === undefined || unread.picked !== undefined ? entries : [entries[chosen]];
    const read = await readWithHtml((html) => wanted.map((raw) => readEntry(raw, { ...options, html })), options);
    const readings = await Promise.all(read.map(withCheckedPlaces));
    const values = readings.map((reading, index) => {
        const before = place === undefined ? '' : `${place}[${chosen ?? index}]`;
        for (const { path, ...issue } of reading.issues) {
            issues.push({
                ...issue,
                path: before && path ? `${before}${path.startsWith('[') ? '' : '.'}${path}` : before || path,
            });
        }
        return inLanguage(reading.value, language);
    });
    const isMissed = pick !== undefined && chosen === undefined;
    if (isMissed)
        issues.push({
            code: 'value',
            path: '',
            message: `No entry matches “${pick}”. In this data there are ${entries.length} entries; indexes start at 0.`,
        });
    const articles = values.filter((value) => value !== undefined);
    const main = isMissed ? undefined : values[chosen === undefined ? unread.primary : 0];
    return { format, version, articles, primary: main ?? (pick === undefined ? articles[0] : undefined), issues };
}
/** Sets the language from the options on an entry without a language. */
function inLanguage(entry, wanted) {
    const language = wanted === undefined || entry?.language ? undefined : canonicalLanguage(wanted);
    return entry && language ? { ...entry, language } : entry;
}
function readEntry(raw, options) {
    switch (isRecord(raw) ? typeOf(raw) : undefined) {
        case 'itinerary':
            return typed('itinerary', parseItinerary(raw, options));
        case 'pull-quote':
            return typed('pull-quote', parsePullQuote(raw, options));
        default:
            return typed('article', parseArticle(raw, options));
    }
}
/** Removes coordinates that are in another part of the world than the country of their stop, also from trips inside articles. */
async function withCheckedPlaces(reading) {
    const { value, issues } = reading;
    if (!value || !hasPlaces(value))
        return reading;
    const { checkAllCoordinates } = await import('../geography/stop-places.js');
    const checked = checkAllCoordinates(value, value.language);
    return { value: checked.value, issues: [...issues, ...checked.issues] };
}
/** Whether a value contains a stop with coordinates and a country. */
const hasPlaces = (value) => Array.isArray(value)
    ? value.some(hasPlaces)
    : isRecord(value) &&
        (('coordinates' in value && ('country' in value || String(value['place']).includes(','))) ||
            Object.values(value).some(hasPlaces));
/** The type that an item declares, or that follows from its fields. */
function typeOf(raw) {
    const declared = ownValue(raw, 'type');
    if (declared === 'article' || declared === 'pull-quote' || declared === 'itinerary')
        return declared;
    return Object.hasOwn(raw, 'stops') ? 'itinerary' : Object.hasOwn(raw, 'quotation') ? 'pull-quote' : 'article';
}
/** Adds the type to what was read. */
const typed = (type, { value, issues }) => ({
    // `type` is assigned last, because other code may have added a property `type` to `Object.prototype`.
    value: value && Object.assign({ type }, value, { type }),
    issues,
});
const nothing = (issue) => ({
    format: '',
    version: undefined,
    articles: [],
    primary: undefined,
    issues: [issue],
});
function unknownFormat(raw) {
    const names = Object.keys(raw).slice(0, 12);
    const message = `No known format has these fields: ${names.join(', ').slice(0, 200)}. Set “format”.`;
    return nothing({ code: 'unknown-format', path: '', message });
}
