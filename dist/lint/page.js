import { decodeReferences } from '../markup/references.js';
import { readTags } from '../markup/tags.js';
import { VOID_ELEMENTS } from '../markup/void-elements.js';
import { TAGS, tagNamed } from '../model/tags.js';
import { Nesting } from './nesting.js';
import { maskTemplateTags, withoutTemplateTags } from './template-tags.js';
/** Elements that end where the next one of the same name starts. */
const ENDS_ITSELF = /^(p|li|dt|dd|td|th|tr|option)$/;
/** Elements that contain text but no tags. */
const RAW = /^(script|style|xmp|iframe|noembed|noframes|plaintext)$/;
/** The value of an attribute; `undefined` if the tag does not have it. */
export const valueOf = ({ written }, name) => written.find((attribute) => attribute.name === name)?.value;
function ownOf(tag) {
    const named = tagNamed(tag.name);
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
    const nesting = new Nesting();
    const { source, hasStatements } = maskTemplateTags(html);
    /** The attributes of the start tag that is being read. */
    let written = [];
    let isWhole = /^\s*<!doctype/i.test(html);
    const closeTop = (at) => {
        const tag = open.pop();
        tag.close = at;
        counts.set(tag.name, counts.get(tag.name) - 1);
        return tag.name;
    };
    const onText = (start, end) => {
        const within = open.at(-1);
        const text = html.slice(start, end);
        nesting.text(text);
        words.push({ at: start, text: within && RAW.test(within.name) ? text : decodeReferences(text), within });
    };
    readTags(source, () => ({
        nameOf: (typed) => typed.toLowerCase(),
        valueOf: (typed) => decodeReferences(typed, true),
        onAttribute(attribute) {
            const { name, skipped } = withoutTemplateTags(attribute.name);
            if (name)
                written.push(skipped || name !== attribute.name ? { ...attribute, name, at: attribute.at + skipped } : attribute);
        },
        onOpen({ name, attributes, isClosed, start, end }) {
            if (name === 'html' || name === 'body')
                isWhole = true;
            if (ENDS_ITSELF.test(name) && open.at(-1)?.name === name)
                closeTop(start);
            const parent = open.at(-1);
            const isInTemplate = parent !== undefined && (parent.isInTemplate || parent.name === 'template');
            const [from, ours] = [end + 1, parent?.ours];
            const place = { start, end: from, close: from, parent, isInTemplate };
            const tag = { name, written, ...place, isSelfClosed: isClosed, ours, own: undefined, ending: undefined };
            written = [];
            tag.own = ownOf(tag);
            tag.ours ??= tag.own;
            tags.push(tag);
            const { isForeign } = nesting;
            nesting.open(tag, attributes, isClosed);
            if (VOID_ELEMENTS.has(name) || (isClosed && isForeign))
                return;
            open.push(tag);
            counts.set(name, (counts.get(name) ?? 0) + 1);
        },
        onClose(name, start) {
            nesting.close(name);
            if (!counts.get(name))
                return;
            while (closeTop(start) !== name)
                ;
        },
        onText,
        onCdata: onText,
        isForeign: () => nesting.isForeign,
    }));
    while (open.length > 0)
        closeTop(html.length);
    nesting.end();
    return { html, tags, words, isWhole, hasStatements };
}
