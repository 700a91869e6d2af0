import { isWithoutPrototype, withoutPrototype } from '../model/own.js';
/** Elements that stand by themselves: they part the text before them from the text after. */
const BOXES = new Set('address article aside audio blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr img li ol p picture pre section summary table tbody td tfoot th thead tr ul video'.split(' '));
/** Elements that show something without holding text. */
const FILLED = new Set(['audio', 'hr', 'img', 'video']);
/** Whether a piece is a block or holds one, and is no part of a line of text. */
export const isBox = (node) => typeof node === 'object' && node.isBox === true;
/** Whether a piece holds anything to see. */
export const isFilledNode = (node) => typeof node === 'string' ? /\S/.test(node) : node.isFilled === true;
/** Makes an element. Attributes that are `undefined`, `false` or empty are not set (except an empty `alt`); `true` sets an empty one. */
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
/** Makes an element whose attributes are ready to be set. */
export function elementWith(tag, attributes, content) {
    // Other code may have added an attribute that runs to Object.prototype.
    const own = isWithoutPrototype(attributes) ? attributes : withoutPrototype(attributes);
    const pieces = [];
    flatten(content, pieces);
    let isBox = BOXES.has(tag);
    // A small picture is a sign within a line: a smiley, a flag.
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
/** Adds content to a list of nodes; neighbouring strings become one. */
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
/** The void elements that plain HTML has; markup/void-elements.ts has all, for HTML of others. */
const VOID = new Set(['br', 'hr', 'img', 'source', 'track', 'wbr']);
/**
 * Writes plain HTML as text, in one line: systems for blogs make paragraphs of blank lines and breaks of others.
 *
 * `writeView` writes what a chunk renders in a browser.
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
/** An opening tag, whose names are good ones; `written` makes words such as may stand in its attributes. */
export function openTag(tag, attributes, written = escaped) {
    let html = `<${tag}`;
    for (const name of Object.keys(attributes))
        html += ` ${name}="${written(attributes[name])}"`;
    return `${html}>`;
}
// Most words need neither, and to look is a tenth of the work.
const inOneLine = (words) => /[&<>"\t\n\f\r]| {2}/.test(words) ? escaped(words.replace(/[ \t\n\f\r]+/g, ' ')) : words;
/** Words as they may stand in content and in quoted attributes alike. */
export const escaped = (words) => /[&<>"]/.test(words)
    ? words.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign])
    : words;
/** Program code keeps its lines; a line feed as a reference is no blank line to anybody. */
const verbatim = (words) => escaped(words).replace(/\r\n?|\n/g, '&#10;');
/** Plain HTML as nodes of a document. */
export function toNode(node, document) {
    const made = document.createElement(node.tag);
    for (const [name, value] of Object.entries(node.attributes))
        made.setAttribute(name, value);
    made.append(...node.content.map((piece) => (typeof piece === 'string' ? piece : toNode(piece, document))));
    return made;
}
