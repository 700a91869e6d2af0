/**
 * Converts data in other formats to canonical JSON. A lazy chunk, loaded when an element first has such data.
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
import { binaryFile, typeOfNoStory, unsupportedText, unsupportedXml } from './known-unsupported.js';
import { draftOf, entriesOf, pickedEntry } from './pick-draft.js';
import { FORMATS, isJsonFormat, isTextFormat, isXmlFormat, recogniseText, recogniseValue, } from './registry.js';
import { holdsHtml, withoutHtml } from './shared/pending-html.js';
import { withCaptions } from './completion/keep-captions.js';
import { withDateline } from './completion/move-dateline.js';
import { withoutRepeats } from './completion/remove-repeats.js';
import { SourceValue } from './shared/source-value.js';
import { errorIn, noStoryPage, noStoryText } from './story-evidence.js';
/** Converts data to canonical JSON; `undefined` if no format is recognised. Rejects only if a chunk cannot be loaded. */
export async function convert(decoded, options) {
    const issues = [];
    const binary = isDecoded(decoded) ? undefined : binaryFile(decoded.source);
    const type = options.answer && !options.format && typeOfNoStory(options.contentType ?? '');
    // Valid JSON is accepted even if the server sends it as JavaScript.
    const sent = type && !(isDecoded(decoded) && type === 'JavaScript') ? type : undefined;
    if (binary ?? sent)
        return noStory(binary ?? sent);
    const recognised = isDecoded(decoded)
        ? recognisedValue(decoded.raw, issues, options)
        : await recognisedText(decodeText(decoded.source, options.contentType)
            .replaceAll('\0', '')
            .replace(/\r(?!\n)/g, '\n'), issues, options);
    if (!recognised) {
        const error = options.answer && isDecoded(decoded) ? errorIn(decoded.raw) : undefined;
        if (error !== undefined)
            return noStory(error);
        return options.format ? unusable(options.format) : undefined;
    }
    if ('name' in recognised)
        return unsupported(recognised, options);
    const { format, source } = recognised;
    const { read } = (await loadPart(`format-${format}`));
    await options.pause?.();
    const converted = await finished(format, await drafts(source, read, options), issues, options);
    const other = options.answer && noStoryIn(recognised, converted, options);
    return other ? noStory(other) : converted;
}
/** Reads the contents of the HTML blocks that the readers of the model have found in Broadsheet JSON. */
export async function readHtmlContents(contents, { url, pause }) {
    const { htmlContentSteps } = await loadPart('markup');
    await withPauses(htmlContentSteps(contents, url), pause);
}
/** What a response is, if it is not a story. Only pages and plain text are tested, because they can be anything. */
function noStoryIn({ format, source }, { entries }, options) {
    const isStrict = options.answer === 'over-content';
    const text = source instanceof SourceValue ? (source.words ?? '') : '';
    if (format === 'html-page')
        return noStoryPage(text, entries, isStrict && !options.format);
    if (options.format || !/^(?:plain-text|markdown|generic)$/.test(format))
        return undefined;
    // Markdown with front matter, or sent as Markdown, counts as a story.
    const isMarked = format === 'markdown' && (/^(?:---|\+\+\+)/.test(text) || /markdown/i.test(options.contentType ?? ''));
    return isMarked ? undefined : noStoryText(entries, isStrict, format === 'generic');
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
    // PHP source begins with `<?`, like XML.
    if (!options.format && (/^(plain-text|markdown)$/.test(format) || text.startsWith('<?php'))) {
        const known = unsupportedText(text.trimStart());
        if (known)
            return known;
    }
    if (isTextFormat(format))
        return { format, source };
    if (options.format && !isXmlFormat(format))
        return undefined;
    const { readXml, recogniseXml } = await loadPart('xml');
    const root = await withPauses(readXml(new SourceValue(text, '', issues, options.url)), options.pause);
    const known = isXmlFormat(format) ? format : root && recogniseXml(root);
    if (root && known)
        return { format: known, source: root };
    // Text that looks like XML but is not is an HTML page.
    const other = root && !options.format ? unsupportedXml(root.name, text.slice(0, 20_000)) : undefined;
    return other ?? { format: 'html-page', source };
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
/** Reads the HTML in drafts, removes repeated content, moves datelines to their field, and sets the language. */
async function finished(format, drafts, issues, options) {
    const { version, primary = 0, picked } = withoutInherited(drafts);
    let entries = drafts.entries;
    if (entries.some((entry) => holdsHtml(entry))) {
        const markup = await loadPart('markup');
        entries = (await withPauses(withoutHtml(entries, markup, options.url), options.pause));
    }
    const kept = [];
    for (const [index, entry] of entries.entries()) {
        const at = new SourceValue(entry, `articles[${picked ?? index}]`, issues);
        const one = withCaptions(withDateline(withoutRepeats(entry, at), at), at, options.url);
        const isSpoken = !options.language || !isRecord(one) || ownValue(one, 'language');
        kept.push(isSpoken ? one : { ...one, language: options.language });
        await options.pause?.();
    }
    return { format, version, entries: kept, primary: picked === undefined ? primary : 0, picked, issues };
}
const refused = (code, message) => ({
    format: '',
    entries: [],
    primary: 0,
    issues: [{ code, path: '', message }],
});
const noStory = (what) => refused('not-a-story', `This is ${what}, not a story.`);
/** The result for a format that is recognised but not supported. */
function unsupported({ name, isNoStory }, { answer }) {
    if ((answer && isNoStory) || isNoStory === 'always')
        return noStory(name);
    return refused('unsupported-format', `This is ${name}, which is not supported. Convert it to HTML, Markdown or JSON first.`);
}
function unusable(format) {
    const message = FORMATS.some((name) => name === format)
        ? `This data is not in the format “${format}”. Leave “format” out to have it recognised.`
        : `Unknown format “${format.slice(0, 40)}”. Use one of ${['broadsheet', ...FORMATS].sort().join(', ')}.`;
    return refused('unknown-format', message);
}
