/**
 * Reads articles in any format that newsrooms use. The entry `broadsheet/formats`.
 *
 * @packageDocumentation
 */
import { readArticle as readArticleModel } from '../model/definition/article.js';
import { isRecord } from '../model/definition/field.js';
import { readItinerary } from '../model/definition/itinerary.js';
import { readPullQuote } from '../model/definition/pull-quote.js';
import { canonicalLanguage } from '../model/language.js';
import { convertForeign, isOurs, isTelling } from './read-data.js';
import { pickIndex } from './find-in-canonical.js';
import { decodeJson, isDecoded } from './decode-json.js';
import { ownValue, withoutInherited } from '../model/own.js';
/**
 * Reads bytes, text or a value in any format, recognised by its content and never by a file name.
 *
 * Never rejects because of the data: unreadable data results in an issue that says why.
 */
export async function readArticle(input, readOptions = {}) {
    const options = withoutInherited(readOptions);
    const decoded = decodeJson(input, options.contentType);
    const converted = await convertForeign(decoded, options);
    if (converted)
        return readEntries({ ...converted, issues: [...converted.issues], place: 'articles' }, options);
    if (!isDecoded(decoded))
        return nothing(decoded.issue);
    const { raw } = decoded;
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
/** Whether a value contains nothing: `undefined`, `null`, `{}`, `[]`, or an empty list of articles. */
const isNothing = (raw) => {
    if (raw === undefined || raw === null)
        return true;
    if (typeof raw !== 'object' || ArrayBuffer.isView(raw))
        return false;
    const names = Object.keys(raw);
    return names.length === 0 || (names.join() === 'articles' && isNothing(Reflect.get(raw, 'articles')));
};
function readOurs(raw, options) {
    const articles = isRecord(raw) ? ownValue(raw, 'articles') : undefined;
    const listed = Array.isArray(articles) ? articles : undefined;
    const entries = listed ?? (Array.isArray(raw) ? raw : [raw]);
    const place = listed ? 'articles' : Array.isArray(raw) ? '' : undefined;
    return readEntries({ format: 'broadsheet', entries, primary: 0, issues: [], place }, options);
}
function readEntries(unread, { url, pick, language }) {
    const { format, version, entries, issues, place } = withoutInherited(unread);
    const chosen = pick === undefined ? undefined : (unread.picked ?? pickIndex(entries, pick));
    // Entries that are not requested are not read.
    const wanted = chosen === undefined || unread.picked !== undefined ? entries : [entries[chosen]];
    const values = wanted.map((raw, index) => {
        const reading = readEntry(raw, url);
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
function readEntry(raw, url) {
    if (isRecord(raw) && Object.hasOwn(raw, 'stops'))
        return readItinerary(raw, { url });
    if (isRecord(raw) && Object.hasOwn(raw, 'quotation'))
        return readPullQuote(raw, { url });
    return readArticleModel(raw, { url });
}
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
