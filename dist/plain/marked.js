import { quotationMarks } from '../i18n/quotation-marks.js';
import { element } from './element.js';
/**
 * Adds the quotation marks of its language to each quotation in plain HTML, for platforms without our script or styles.
 *
 * Our readers ignore the elements that contain the marks. If a platform removes these elements and keeps their text,
 * the marks that an element draws replace the text.
 */
export function withMarks(node, language) {
    const { tag, attributes, content } = node;
    const own = attributes['lang'] ?? language;
    if (tag !== 'blockquote') {
        // An embedded post is shown as a card, without quotation marks.
        if (attributes['data-news'] === 'embed')
            return node;
        return { ...node, content: content.map((inner) => (typeof inner === 'string' ? inner : withMarks(inner, own))) };
    }
    const [open, close] = quotationMarks(own);
    const mark = (text) => element('span', { 'data-news': 'mark' }, text);
    return { ...node, content: withLast(withFirst(content, mark(open)), mark(close)) };
}
const isParagraph = (node) => typeof node === 'object' && node.tag === 'p';
function withFirst(content, mark) {
    const [first, ...others] = content;
    return isParagraph(first) ? [{ ...first, content: [mark, ...first.content] }, ...others] : [mark, ...content];
}
function withLast(content, mark) {
    const last = content.at(-1);
    return isParagraph(last)
        ? [...content.slice(0, -1), { ...last, content: [...last.content, mark] }]
        : [...content, mark];
}
