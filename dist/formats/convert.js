/**
 * Data of other formats than our own, turned into canonical JSON. A part, loaded when such data are met.
 *
 * @packageDocumentation
 */
import { isRecord } from '../model/definition/field.js';
import { textOf } from './charset.js';
import { Given } from './given.js';
import { holdsHtml, withoutHtml } from './html.js';
import { loadPart } from './parts.js';
import { draftOf, entriesOf, pickedEntry } from './pick-draft.js';
import { recogniseText } from './recognise-text.js';
import { recognise } from './recognise.js';
import { withoutRepeats } from './repeats.js';
import { ownValue, withoutInherited } from '../model/own.js';
import { withPauses } from './steps.js';
const JSON_FORMATS = [
    'ap-media',
    'apple-news',
    'arc-ans',
    'bbc-cps',
    'bbc-optimo',
    'contentful',
    'ft-content-tree',
    'ghost',
    'guardian-capi',
    'guardian-dcr',
    'json-feed',
    'ninjs',
    'portable-text',
    'schema-org',
    'superdesk-live-blog',
    'wordpress',
];
const XML_FORMATS = ['atom', 'gpx', 'newsml', 'newsml-g2', 'nitf', 'rss', 'wxr'];
const TEXT_FORMATS = ['html-page', 'icalendar', 'markdown', 'plain-text'];
/** The names of the formats that are read besides our own, each with a reader. */
export const FORMATS = [...JSON_FORMATS, ...XML_FORMATS, ...TEXT_FORMATS];
const isOf = (names, format) => names.some((name) => name === format);
/** Turns a value into canonical JSON; `undefined` where no format is recognised. Rejects only where a part will not load. */
export async function convert(raw, options) {
    const format = options.format || recognised(raw);
    if (!format)
        return undefined;
    if (!isOf(JSON_FORMATS, format))
        return refused(format);
    const issues = [];
    const { read } = await loadPart(`format-${format}`);
    await options.pause?.();
    return finish(format, read, new Given(raw, '', issues), issues, options);
}
/** Turns a text that is no JSON, or its bytes, into canonical JSON. */
export async function convertText(input, options) {
    const text = textOf(input, options.contentType);
    const issues = [];
    const format = options.format || recogniseText(text, options.contentType);
    if (isOf(XML_FORMATS, format) || (format === 'xml' && !options.format)) {
        const { readXml, recogniseXml } = await loadPart('xml');
        const root = await withPauses(readXml(new Given(text, '', issues, options.url)), options.pause);
        const known = format === 'xml' ? root && recogniseXml(root) : format;
        if (root && isOf(XML_FORMATS, known)) {
            const { read } = await loadPart(`format-${known}`);
            return finish(known, read, root, issues, options);
        }
    }
    else if (!isOf(TEXT_FORMATS, format))
        return refused(format);
    // What looks like XML and is none is a page.
    const own = isOf(TEXT_FORMATS, format) ? format : 'html-page';
    const { read } = await loadPart(`format-${own}`);
    return finish(own, read, new Given(text, '', issues), issues, options);
}
async function finish(format, read, source, issues, options) {
    let drafted;
    let picked;
    let entries;
    try {
        drafted = await read(source, options);
        const all = entriesOf(drafted);
        picked = pickedEntry(all, options.pick);
        entries = (picked === undefined ? all : [all[picked]]).map(draftOf).filter((entry) => entry !== undefined);
    }
    catch {
        // Plain data cannot throw; an object with getters can, and lists of lists can be deeper than the stack.
        source.refuse('type', 'The data could not be read: they are nested too deep, or throw when they are looked at.');
        drafted = { entries: [] };
        entries = [];
    }
    if (entries.some((entry) => holdsHtml(entry))) {
        const markup = await loadPart('markup');
        entries = (await withPauses(withoutHtml(entries, markup, options.url), options.pause));
    }
    const kept = [];
    for (const [index, entry] of entries.entries()) {
        const one = withoutRepeats(entry, new Given(entry, `articles[${picked ?? index}]`, issues));
        const isSpoken = !options.language || !isRecord(one) || ownValue(one, 'language');
        kept.push(isSpoken ? one : { ...one, language: options.language });
        await options.pause?.();
    }
    const { version, primary = 0 } = withoutInherited(drafted);
    return { format, version, entries: kept, primary: picked === undefined ? primary : 0, picked, issues };
}
function recognised(raw) {
    try {
        return recognise(raw);
    }
    catch {
        return undefined;
    }
}
function refused(format) {
    const message = isOf(FORMATS, format)
        ? `These data are not in the format “${format}”; leave “format” out to have theirs recognised.`
        : `“${format.slice(0, 40)}” is no format known here; use one of ${['broadsheet', ...FORMATS].sort().join(', ')}.`;
    return { format: '', entries: [], primary: 0, issues: [{ code: 'unknown-format', path: '', message }] };
}
