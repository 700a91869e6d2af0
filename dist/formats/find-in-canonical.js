import { isRecord } from '../model/definition/field.js';
import { isDecoded } from './decode-json.js';
import { ownValue } from '../model/own.js';
/** Reads the item that `pick` selects among those of one kind; the first without `pick`. */
export function readKind(kind, decoded, options = {}) {
    if (!isDecoded(decoded))
        return { value: undefined, format: '', issues: [decoded.issue] };
    let found;
    let index;
    try {
        found = find(kind, decoded.raw, options);
        index = pickIndex(found, options.pick);
    }
    catch {
        // Getters and revoked proxies can throw, and inspecting what they throw can throw again.
        return refused('type', 'Reading a property of the data throws an error.');
    }
    const { length } = found;
    if (length === 0)
        return refused('unknown-format', `No ${kind.name} found in this data.`);
    if (index === undefined) {
        return refused('value', `No entry matches “${options.pick}”. Use an index from 0 to ${length - 1}, or “id:” and an id.`);
    }
    return { ...kind.read(found[index], options), format: 'broadsheet' };
}
const refused = (code, message) => ({
    value: undefined,
    format: '',
    issues: [{ code, path: '', message }],
});
/** A copy of an object with a language. Getters are copied, not called, because they may throw errors. */
const inLanguage = (value, language) => Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(value), language: { value: language, enumerable: true } });
const MAX_SEARCHED = 20_000;
const MAX_SEARCH_DEPTH = 8;
/**
 * All items of one kind in a value, in order: itself, the entries of a list, the blocks of an article's body and of the
 * HTML in it. Items without a language inherit it.
 */
function find(kind, raw, { language: outer, html: contents }) {
    const found = [];
    let budget = MAX_SEARCHED;
    const search = (value, depth, around) => {
        if (budget-- <= 0 || depth > MAX_SEARCH_DEPTH)
            return;
        if (Array.isArray(value)) {
            // A list may claim an infinite length.
            for (let index = 0; index < value.length && budget > 0; index++)
                search(value[index], depth + 1, around);
        }
        else if (isRecord(value)) {
            const language = ownValue(value, 'language');
            if (kind.is(value))
                found.push(language || !around ? value : inLanguage(value, around));
            else {
                for (const key of ['articles', 'body', 'content', 'items'])
                    search(ownValue(value, key), depth + 1, language || around);
                const html = ownValue(value, 'html');
                if (contents && typeof html === 'string' && ownValue(value, 'type') === 'html') {
                    const content = contents.get(html);
                    contents.set(html, content);
                    search(content?.blocks, depth + 1, around);
                }
            }
        }
    };
    search(raw, 0, outer);
    return found;
}
/** The index in a list that `pick` selects, or `undefined` if there is none. */
export function pickIndex(entries, wanted = '') {
    const pick = String(wanted);
    if (!pick)
        return 0;
    const id = /^id:(.+)$/.exec(pick)?.[1];
    const index = id === undefined
        ? Number(/^\d+$/.exec(pick)?.[0])
        : entries.findIndex((entry) => isRecord(entry) && isNamed(ownValue(entry, 'id'), id));
    return Number.isInteger(index) && index >= 0 && index < entries.length ? index : undefined;
}
/** Whether an id equals the wanted one. Ids are strings or numbers. */
const isNamed = (wanted, id) => wanted === id || (typeof wanted === 'number' && String(wanted) === id);
