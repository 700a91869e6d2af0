import { decodeReferences } from '../markup/references.js';
import { readTags } from '../markup/tags.js';
import { VOID_ELEMENTS } from '../markup/void-elements.js';
import { TAGS } from '../model/tags.js';
/** Elements that end where the next one of the same name starts. */
const ENDS_ITSELF = /^(p|li|dt|dd|td|th|tr|option)$/;
/** Elements that contain text but no tags. */
const RAW = /^(script|style|xmp|iframe|noembed|noframes|plaintext)$/;
/** The value of an attribute; `undefined` if the tag does not have it. */
export const valueOf = ({ written }, name) => written.find((attribute) => attribute.name === name)?.value;
/** The element that a tag names, also one with a prefix. */
export const elementNamed = (name) => TAGS.find((element) => name === element || name.endsWith(`-${element}`));
function oursOf(tag) {
    const named = elementNamed(tag.name);
    if (named)
        return { as: 'element', element: named, root: tag };
    const hook = valueOf(tag, 'data-news');
    if (hook === 'frame')
        return { as: 'frame', element: undefined, root: tag };
    const element = /^(figure|article|section)$/.test(tag.name) ? TAGS.find((name) => name === hook) : undefined;
    return element && { as: 'twin', element, root: tag };
}
/** Parses HTML with the position of everything. Never throws; linear in time. */
export function readPage(html) {
    const tags = [];
    const words = [];
    const open = [];
    /** Number of open elements by name, so that an unmatched end tag is skipped without searching all open elements. */
    const counts = new Map();
    /** The attributes of the start tag that is being read. */
    let written = [];
    let isWhole = /^\s*<!doctype/i.test(html);
    const closeTop = (at) => {
        const tag = open.pop();
        tag.close = at;
        counts.set(tag.name, counts.get(tag.name) - 1);
        return tag.name;
    };
    readTags(html, () => ({
        nameOf: (typed) => typed.toLowerCase(),
        valueOf: (typed) => decodeReferences(typed, true),
        onAttribute: (attribute) => void written.push(attribute),
        onOpen({ name, isClosed, start, end }) {
            if (name === 'html' || name === 'body')
                isWhole = true;
            if (ENDS_ITSELF.test(name) && open.at(-1)?.name === name)
                closeTop(start);
            const parent = open.at(-1);
            const isInTemplate = parent !== undefined && (parent.isInTemplate || parent.name === 'template');
            const [from, ours] = [end + 1, parent?.ours];
            const tag = { name, written, start, end: from, close: from, parent, isInTemplate, ours };
            written = [];
            tag.ours ??= oursOf(tag);
            tags.push(tag);
            if (VOID_ELEMENTS.has(name) || (isClosed && !name.includes('-')))
                return;
            open.push(tag);
            counts.set(name, (counts.get(name) ?? 0) + 1);
        },
        onClose(name, start) {
            if (!counts.get(name))
                return;
            while (closeTop(start) !== name)
                ;
        },
        onText(start, end) {
            const within = open.at(-1);
            const text = html.slice(start, end);
            words.push({ at: start, text: within && RAW.test(within.name) ? text : decodeReferences(text), within });
        },
    }));
    while (open.length > 0)
        closeTop(html.length);
    return { html, tags, words, isWhole };
}
