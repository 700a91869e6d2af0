/** Replaces the name of an attribute. */
export const renameAttribute = ({ at, name }, to) => [
    { index: at, length: name.length, text: to },
];
/** Replaces the value of an attribute. `value` needs no escaping. */
export function replaceValue(html, { at, name, raw }, value) {
    if (!raw)
        return [];
    return [{ index: html.indexOf(raw, at + name.length), length: raw.length, text: `"${value}"` }];
}
/** Removes an attribute and the space before it. */
export function removeAttribute(html, { at, name, raw }) {
    const end = raw ? html.indexOf(raw, at + name.length) + raw.length : at + name.length;
    const before = html.slice(Math.max(0, at - MAX_SPACE), at);
    const space = before.length - before.trimEnd().length;
    return [{ index: at - space, length: end - at + space, text: '' }];
}
const MAX_SPACE = 200;
/** Adds attributes at the end of a start tag. */
export const addAttributes = (html, tag, attributes) => [
    { index: endOfNames(html, tag), length: 0, text: ` ${attributes}` },
];
/** Where the attributes of a start tag end: before `>` or `/>`. */
const endOfNames = (html, { start, end }) => start + html.slice(start, end).replace(/\/?>$/, '').trimEnd().length;
/** Replaces the name of an element in its start tag and its end tag. */
export function renameElement(html, { name, start, close }, to) {
    const hasEnd = html.slice(close, close + 2 + name.length).toLowerCase() === `</${name}`;
    return [
        { index: start + 1, length: name.length, text: to },
        ...(hasEnd ? [{ index: close + 2, length: name.length, text: to }] : []),
    ];
}
/** Replaces the `/>` of a start tag by an end tag. */
export function endProperly(html, tag) {
    const index = endOfNames(html, tag);
    return [{ index, length: tag.end - index, text: `></${tag.name}>` }];
}
/** Removes an element with its end tag. */
export function removeElement(html, { name, start, close }) {
    const [end = ''] = new RegExp(`^</${name}\\s*>`, 'i').exec(html.slice(close, close + name.length + MAX_SPACE)) ?? [];
    return [{ index: start, length: close + end.length - start, text: '' }];
}
/** Removes the blank lines between two indexes. */
export const removeBlankLines = (html, start, end) => [...html.slice(start, end).matchAll(/\n(?:[ \t\r]*\n)+/g)].map((match) => ({
    index: start + match.index,
    length: match[0].length,
    text: '\n',
}));
const OPENING = /^[“”„‟«»‘’‚‛″′]/;
const CURLY = /[“”„‟«»‘’‚‛″′]/;
/** Replaces the typographic quotation marks around the values of a tag; nothing if it is not clear where one ends. */
export function straightenQuotes(html, tag) {
    const edits = [];
    let at = tag.start;
    for (;;) {
        const equals = html.slice(at, tag.end).search(/=\s*[“”„‟«»‘’‚‛″′]/);
        if (equals < 0)
            return edits;
        const open = at + equals + html.slice(at + equals).search(CURLY);
        const length = html.slice(open + 1, tag.end).search(CURLY);
        if (length < 0 || html.slice(open + 1, open + 1 + length).includes('"'))
            return [];
        const close = open + 1 + length;
        const isDouble = OPENING.test(html[close + 1] ?? '');
        if (isDouble)
            return [];
        edits.push({ index: open, length: 1, text: '"' }, { index: close, length: 1, text: '"' });
        at = close + 1;
    }
}
/**
 * Returns the text with edits applied. Edits that overlap an earlier one are left out: lint the result again for them.
 *
 * @example
 * correctHtml(html, lint(html).flatMap(({ edits = [] }) => edits));
 */
export function correctHtml(html, edits) {
    let [result, end] = ['', 0];
    for (const { index, length, text } of edits.toSorted((one, other) => one.index - other.index)) {
        if (index < end)
            continue;
        result += html.slice(end, index) + text;
        end = index + length;
    }
    return result + html.slice(end);
}
