import { isWithoutPrototype, withoutPrototype } from '../model/own.js';
/** Block elements: they separate the text before them from the text after them. */
const BOXES = new Set('address article aside audio blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr img li ol p picture pre section summary table tbody td tfoot th thead tr ul video'.split(' '));
/** Elements that are visible without text. */
const FILLED = new Set(['audio', 'hr', 'img', 'video']);
/** Whether a node is a block or contains one, so that it cannot be part of a line of text. */
export const isBox = (node) => typeof node === 'object' && node.isBox === true;
/** Whether a node contains anything visible. */
export const isFilledNode = (node) => typeof node === 'string' ? /\S/.test(node) : node.isFilled === true;
/**
 * Creates an element. Attributes that are `undefined`, `false` or empty are not set (except an empty `alt`); `true`
 * sets an empty one.
 */
export function element(tag, attributes, ...content) {
    const kept = withoutPrototype({});
    for (const name of Object.keys(attributes)) {
        const value = attributes[name];
        if (value !== undefined && value !== false && (value !== '' || name === 'alt')) {
            kept[name] = value === true ? '' : String(value);
        }
    }
    return elementWith(tag, kept, content);
}
/** Creates an element with exactly these attributes. */
export function elementWith(tag, attributes, content) {
    // Without a prototype, because other code may have added an event-handler attribute to `Object.prototype`.
    const own = isWithoutPrototype(attributes) ? attributes : withoutPrototype(attributes);
    const pieces = [];
    flatten(content, pieces);
    let isBox = BOXES.has(tag);
    // A small picture is inline: an emoji, a flag.
    if (tag === 'img' && isSign(own))
        isBox = false;
    let isFilled = FILLED.has(tag);
    for (const piece of pieces) {
        if (typeof piece === 'string')
            isFilled ||= /\S/.test(piece);
        else {
            isBox ||= piece.isBox === true;
            isFilled ||= piece.isFilled === true;
        }
    }
    return {
        tag,
        attributes: own,
        content: pieces,
        isBox,
        isFilled,
        key: undefined,
        sources: undefined,
        view: undefined,
    };
}
const isSign = ({ class: names = '', width, height }) => /\b(emoji|wp-smiley)\b/.test(names) || [width, height].some((side) => Number(side) > 0 && Number(side) <= 32);
/** Appends content to a list of nodes; adjacent strings are joined. */
export function flatten(content, into) {
    for (const piece of content) {
        if (!piece)
            continue;
        if (Array.isArray(piece))
            flatten(piece, into);
        else if (typeof piece === 'string' && typeof into.at(-1) === 'string')
            into.push(into.pop() + piece);
        else
            into.push(piece);
    }
}
/** The void elements of plain HTML. markup/void-elements.ts lists all, for HTML from other systems. */
const VOID = new Set(['br', 'hr', 'img', 'source', 'track', 'wbr']);
/**
 * Serialises plain HTML in one line, because blogging systems turn line feeds into line breaks and paragraphs.
 *
 * `writeView` serialises a view, which a chunk renders in a browser.
 */
export function toHtml(node, writeView) {
    if (typeof node === 'string')
        return inOneLine(node);
    const { tag, attributes, content, view } = node;
    let html = openTag(tag, attributes, inOneLine);
    if (VOID.has(tag))
        return html;
    for (const piece of content)
        html += tag === 'code' && typeof piece === 'string' ? verbatim(piece) : toHtml(piece, writeView);
    if (view !== undefined)
        html += writeView?.(view) ?? '';
    return `${html}</${tag}>`;
}
/** Serialises a start tag. Names must already be valid; `written` escapes attribute values. */
export function openTag(tag, attributes, written = escaped) {
    let html = `<${tag}`;
    for (const name of Object.keys(attributes))
        html += ` ${name}="${written(attributes[name])}"`;
    return `${html}>`;
}
// The test is ten times faster than the replacement, and most text has no line feed.
const inOneLine = (words) => /[&<>"\t\n\f\r]| {2}/.test(words) ? escaped(words.replace(/[ \t\n\f\r]+/g, ' ')) : words;
/** Escapes text for content and for quoted attributes. */
export const escaped = (words) => /[&<>"]/.test(words)
    ? words.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign])
    : words;
/** Escapes program code. Line feeds become character references, which no system changes to paragraphs. */
const verbatim = (words) => escaped(words).replace(/\r\n?|\n/g, '&#10;');
/** Converts plain HTML to nodes of a document. */
export function toNode(node, document) {
    const made = document.createElement(node.tag);
    for (const [name, value] of Object.entries(node.attributes))
        made.setAttribute(name, value);
    made.append(...node.content.map((piece) => (typeof piece === 'string' ? piece : toNode(piece, document))));
    return made;
}
