/** An element. An attribute that is `undefined`, `false` or empty is left out (but not an empty `alt`); `true` is empty. */
export function element(tag, attributes, ...content) {
    const kept = Object.create(null);
    // Own names only, here and below: other code may have added an attribute that runs to Object.prototype.
    for (const name of Object.keys(attributes)) {
        const value = attributes[name];
        if (value !== undefined && value !== false && (value !== '' || name === 'alt')) {
            kept[name] = value === true ? '' : String(value);
        }
    }
    const pieces = [];
    flatten(content, pieces);
    return { tag, attributes: kept, content: pieces };
}
function flatten(content, into) {
    for (const piece of content) {
        if (Array.isArray(piece))
            flatten(piece, into);
        else if (piece)
            into.push(piece);
    }
}
const VOID = new Set(['br', 'hr', 'img', 'source', 'track']);
/** Plain HTML as text. In one line, since systems for blogs make paragraphs of blank lines and breaks of others. */
export function toHtml(node) {
    if (typeof node === 'string')
        return inOneLine(node);
    const { tag, attributes, content } = node;
    let html = openTag(tag, attributes, inOneLine);
    if (VOID.has(tag))
        return html;
    for (const piece of content)
        html += tag === 'code' && typeof piece === 'string' ? verbatim(piece) : toHtml(piece);
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
