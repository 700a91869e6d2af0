export const isXmlElement = (child) => typeof child !== 'string';
/** Not all void elements of HTML: a `link`, `param` or `meta` of XML may hold words. */
const VOID = /^(area|br|col|embed|hr|img|source|track|wbr)$/i;
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Tags that were escaped beside elements: who writes both means both. */
const ESCAPED_TAGS = /<\/(a|b|div|em|i|li|p|span|strong)>|<(br|img|p)\b[^<>]*>/i;
/** Words as they are written in HTML. */
export const escaped = (words) => words.replace(/[&<>"]/g, (mark) => ESCAPES[mark]);
/** What stands in an element, as HTML: for the reader of HTML, where a format holds XHTML or the like of it. */
export function markupWithin(parent, inHtml) {
    const hasElements = parent.children.some(isXmlElement);
    return parent.children
        .map((child) => {
        if (isXmlElement(child))
            return markupOf(inHtml?.(child) ?? child, inHtml);
        return hasElements && ESCAPED_TAGS.test(child) ? child : escaped(child);
    })
        .join('');
}
function markupOf(element, inHtml) {
    const within = markupWithin(element, inHtml);
    const name = element.name.replace(/^.*:/, '');
    if (!/^[a-z][\w-]*$/i.test(name))
        return within;
    const attributes = [...element.attributes]
        .filter(([attribute]) => /^[a-z][\w-]*$|^xml:lang$/i.test(attribute))
        .map(([attribute, value]) => ` ${attribute.replace('xml:', '')}="${escaped(value)}"`);
    const open = `<${name}${attributes.join('')}>`;
    // A line break that nobody closed has what follows it within.
    return VOID.test(name) ? `${open}${within}` : `${open}${within}</${name}>`;
}
/** The words in an element, as they stand. */
export const wordsIn = ({ children }) => children.map((child) => (isXmlElement(child) ? wordsIn(child) : child)).join('');
