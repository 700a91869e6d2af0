import { assertKnownName } from '../model/assert-known-name.js';
import { isRecord } from '../model/definition/field.js';
import { canonicalLanguage } from '../model/language.js';
import { ownValue, withoutInherited } from '../model/own.js';
import { MODEL_READERS } from '../plain/element-models.js';
import { addHtmlText } from './html-text.js';
/** Not `TAGS`, which brings the attributes of all elements with it. */
const KNOWN_TAGS = Object.keys(MODEL_READERS);
/**
 * Reads the data of an element.
 *
 * @param html - The contents of HTML blocks. Those that are not in it are added without content.
 * @throws {TypeError} if the tag is unknown.
 */
export function readData(tag, data, { url }, html) {
    assertKnownName(tag, KNOWN_TAGS);
    const options = { url, html };
    return MODEL_READERS[tag].read(data, options);
}
/** Reads the data of an element without the markup reader: HTML blocks become text, with an issue each. */
export function readAtOnce(tag, data, passedOptions = {}) {
    const options = withoutInherited(passedOptions);
    const html = new Map();
    const reading = readData(tag, data, options, html);
    if (html.size === 0)
        return reading;
    addHtmlText(html);
    return readData(tag, data, options, html);
}
/** Finds the data of an element in the text of an article; `undefined` if the data is not an article. */
export async function readFromStory(tag, data, passedOptions) {
    assertKnownName(tag, KNOWN_TAGS);
    const stories = MODEL_READERS['news-article'];
    if (tag === 'news-article' || !isRecord(data) || MODEL_READERS[tag].is(data) || !stories.is(data))
        return undefined;
    const { url, attributes } = withoutInherited(passedOptions);
    const given = attributes ? { ...attributes } : {};
    const picked = ownValue(given, 'pick');
    const pick = typeof picked === 'string' || typeof picked === 'number' ? String(picked) : '';
    const pageLanguage = canonicalLanguage(ownValue(given, 'lang'));
    const { readAny } = await import('../formats/read-data.js');
    return readAny(MODEL_READERS[tag], data, { url, pick, pageLanguage }, stories);
}
