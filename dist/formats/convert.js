/**
 * Converts data in other formats to canonical JSON. A lazy chunk, loaded when such data is met.
 *
 * Each input is recognised, read by the reader of its format, and completed. The readers of the model check the result.
 *
 * @packageDocumentation
 */
import { isRecord } from '../model/definition/field.js';
import { ownValue, withoutInherited } from '../model/own.js';
import { withPauses } from '../model/steps.js';
import { isDecoded } from './decode-json.js';
import { decodeText } from './decode-text.js';
import { loadPart } from './parts.js';
import { draftOf, entriesOf, pickedEntry } from './pick-draft.js';
import { FORMATS, isJsonFormat, isTextFormat, isXmlFormat, recogniseText, recogniseValue, } from './registry.js';
import { holdsHtml, withoutHtml } from './shared/pending-html.js';
import { withoutRepeats } from './shared/remove-repeats.js';
import { SourceValue } from './shared/source-value.js';
/** Turns data into canonical JSON; `undefined` where no format is recognised. Rejects only where a chunk will not load. */
export async function convert(decoded, options) {
    const issues = [];
    const recognised = isDecoded(decoded)
        ? recognisedValue(decoded.raw, issues, options)
        : await recognisedText(decodeText(decoded.source, options.contentType), issues, options);
    if (!recognised)
        return options.format ? unusable(options.format) : undefined;
    const { format, source } = recognised;
    const { read } = (await loadPart(`format-${format}`));
    await options.pause?.();
    return finished(format, await drafts(source, read, options), issues, options);
}
function recognisedValue(raw, issues, options) {
    let format;
    try {
        format = options.format || recogniseValue(raw);
    }
    catch {
        // An object with getters can throw.
    }
    return format && isJsonFormat(format) ? { format, source: new SourceValue(raw, '', issues) } : undefined;
}
async function recognisedText(text, issues, options) {
    const format = options.format || recogniseText(text, options.contentType);
    const source = new SourceValue(text, '', issues);
    if (isTextFormat(format))
        return { format, source };
    if (options.format && !isXmlFormat(format))
        return undefined;
    const { readXml, recogniseXml } = await loadPart('xml');
    const root = await withPauses(readXml(new SourceValue(text, '', issues, options.url)), options.pause);
    const known = isXmlFormat(format) ? format : root && recogniseXml(root);
    // Text that looks like XML but is not is an HTML page.
    return root && known ? { format: known, source: root } : { format: 'html-page', source };
}
async function drafts(source, read, options) {
    try {
        const drafted = await read(source, options);
        const all = entriesOf(drafted);
        const picked = pickedEntry(all, options.pick);
        const entries = picked === undefined ? all : [all[picked]];
        return { ...drafted, entries: entries.map(draftOf).filter((entry) => entry !== undefined), picked };
    }
    catch {
        // Plain data cannot throw; an object with getters can, and lists of lists can be deeper than the stack.
        source.report('type', 'The data is nested too deeply, or reading a property throws an error.');
        return { entries: [] };
    }
}
/** Reads the HTML in drafts, removes repeated content, and sets their language. */
async function finished(format, drafts, issues, options) {
    const { version, primary = 0, picked } = withoutInherited(drafts);
    let entries = drafts.entries;
    if (entries.some((entry) => holdsHtml(entry))) {
        const markup = await loadPart('markup');
        entries = (await withPauses(withoutHtml(entries, markup, options.url), options.pause));
    }
    const kept = [];
    for (const [index, entry] of entries.entries()) {
        const one = withoutRepeats(entry, new SourceValue(entry, `articles[${picked ?? index}]`, issues));
        const isSpoken = !options.language || !isRecord(one) || ownValue(one, 'language');
        kept.push(isSpoken ? one : { ...one, language: options.language });
        await options.pause?.();
    }
    return { format, version, entries: kept, primary: picked === undefined ? primary : 0, picked, issues };
}
function unusable(format) {
    const message = FORMATS.some((name) => name === format)
        ? `This data is not in the format “${format}”. Leave “format” out to have it recognised.`
        : `Unknown format “${format.slice(0, 40)}”. Use one of ${['broadsheet', ...FORMATS].sort().join(', ')}.`;
    return { format: '', entries: [], primary: 0, issues: [{ code: 'unknown-format', path: '', message }] };
}
