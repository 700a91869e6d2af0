import { isRecord } from '../model/definition/field.js';
import { ownValue, withoutInherited } from '../model/own.js';
import { isDecoded } from './decode-json.js';
import { decodeText } from './decode-text.js';
/** Registered formats, the last one first. */
const registered = [];
/**
 * Adds a format for `readArticle` and for the elements of the npm package, whose `src`, `data` and JSON child may then be
 * in this format.
 *
 * It is tried before the built-in formats, and before those that were registered earlier. The script tag does not offer it.
 *
 * @returns A function that removes the format.
 * @throws {TypeError} if it has no name or lacks a function.
 */
export function registerFormat(format) {
    assertFormat(format);
    // The same format may be registered twice.
    const entry = { format };
    registered.unshift(entry);
    return () => {
        const index = registered.indexOf(entry);
        if (index >= 0)
            registered.splice(index, 1);
    };
}
/** Throws a `TypeError` for a format without a name or a function. */
export function assertFormat(format) {
    const { name, recognise, read } = format;
    if (typeof name !== 'string' || !name || name === 'broadsheet')
        throw new TypeError('A format needs a “name”, other than “broadsheet”.');
    for (const [field, value] of Object.entries({ recognise, read })) {
        if (typeof value !== 'function')
            throw new TypeError(`The format “${name}” needs a function “${field}”.`);
    }
}
/**
 * Converts data in a custom format to canonical JSON. Returns a promise of `undefined` if none recognises it, and
 * `undefined` if there is no custom format. Never rejects.
 *
 * @param issues - Gets an issue for each format that fails to recognise the data.
 */
export function convertCustom(decoded, passedOptions, issues) {
    const options = withoutInherited(passedOptions);
    const all = [...(options.formats ?? []), ...registered.map(({ format }) => format)];
    const formats = options.format ? all.filter(({ name }) => name === options.format) : all;
    const isNothing = isDecoded(decoded) && (decoded.raw === undefined || decoded.raw === null);
    return formats.length === 0 || isNothing ? undefined : convertWith(formats, decoded, options, issues);
}
async function convertWith(formats, decoded, options, issues) {
    const input = isDecoded(decoded) ? decoded.raw : decodeText(decoded.source, options.contentType);
    const context = { contentType: options.contentType ?? '', url: options.url };
    for (const format of formats) {
        // The name of a format replaces recognition.
        if (options.format || (await isIn(format, input, context, issues)))
            return read(format, input, context);
    }
    return undefined;
}
async function isIn(format, input, context, issues) {
    try {
        return await format.recognise(input, { ...context });
    }
    catch (error) {
        issues.push(issueOf(format, `failed to recognise the data and was skipped: ${reasonOf(error)}`));
        return false;
    }
}
async function read(format, input, context) {
    const issues = [];
    const report = (message, path = '') => void issues.push({ code: 'value', path, message });
    let entries = [];
    try {
        entries = entriesIn(await format.read(input, { ...context, report }));
        if (entries.length === 0)
            issues.push(issueOf(format, 'found no article in the data.'));
    }
    catch (error) {
        issues.push(issueOf(format, `failed to read the data: ${reasonOf(error)}`));
    }
    return { format: format.name, entries, primary: 0, issues, isCustom: true };
}
/** The entries in what a format returned: one, a list, or a list in an object as in Broadsheet JSON. */
function entriesIn(returned) {
    if (returned === undefined || returned === null)
        return [];
    const listed = isRecord(returned) ? ownValue(returned, 'articles') : returned;
    return Array.isArray(listed) ? listed : [returned];
}
const issueOf = ({ name }, message) => ({
    code: 'format',
    path: '',
    message: `The format “${name}” ${message}`,
});
/** The message of anything that was thrown. */
function reasonOf(error) {
    try {
        return String(error instanceof Error ? error.message || error.name : error).slice(0, 200);
    }
    catch {
        return 'an error without a message.';
    }
}
