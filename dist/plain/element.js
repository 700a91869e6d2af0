/** An element. An attribute that is `undefined`, `false` or empty is left out (but not an empty `alt`); `true` is empty. */
export function element(tag, attributes, ...content) {
    const kept = Object.entries(attributes).filter(([name, value]) => value !== undefined && value !== false && (value !== '' || name === 'alt'));
    return {
        tag,
        attributes: Object.fromEntries(kept.map(([name, value]) => [name, value === true ? '' : String(value)])),
        content: flatten(content),
    };
}
function flatten(content) {
    return content.flatMap((piece) => {
        if (piece === undefined || piece === false || piece === '')
            return [];
        return Array.isArray(piece) ? flatten(piece) : [piece];
    });
}
const VOID = /^(br|hr|img|source|track)$/;
/** Plain HTML as text. In one line, since systems for blogs make paragraphs of blank lines and breaks of others. */
export function toHtml(node) {
    if (typeof node === 'string')
        return escape(inOneLine(node));
    const { tag, attributes, content } = node;
    const names = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(inOneLine(value))}"`);
    const inner = tag === 'code'
        ? content.map((piece) => (typeof piece === 'string' ? verbatim(piece) : toHtml(piece)))
        : content.map(toHtml);
    return VOID.test(tag) ? `<${tag}${names.join('')}>` : `<${tag}${names.join('')}>${inner.join('')}</${tag}>`;
}
const inOneLine = (words) => words.replace(/[ \t\n\f\r]+/g, ' ');
const escape = (words) => words.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);
/** Program code keeps its lines; a line feed as a reference is no blank line to anybody. */
const verbatim = (words) => escape(words).replace(/\r\n?|\n/g, '&#10;');
/** Plain HTML as nodes of a document. */
export function toNode(node, document) {
    const made = document.createElement(node.tag);
    for (const [name, value] of Object.entries(node.attributes))
        made.setAttribute(name, value);
    made.append(...node.content.map((piece) => (typeof piece === 'string' ? piece : toNode(piece, document))));
    return made;
}
