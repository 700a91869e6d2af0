export const isXmlElement = (child) => typeof child !== 'string';
/** Elements that are written without an end tag. In XML, a `link`, `param` or `meta` can contain text, so these are not void. */
const VOID = /^(area|br|col|embed|hr|img|source|track|wbr)$/i;
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Matches escaped tags. If an element contains both tags and escaped tags, both are read as HTML. */
const ESCAPED_TAGS = /<\/(a|b|div|em|i|li|p|span|strong)>|<(br|img|p)\b[^<>]*>/i;
/** Escapes text for HTML. */
export const escaped = (words) => words.replace(/[&<>"]/g, (mark) => ESCAPES[mark]);
/** Serialises the content of an element as HTML, for formats that contain XHTML or similar markup. */
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
    // An unclosed line break contains what follows it.
    return VOID.test(name) ? `${open}${within}` : `${open}${within}</${name}>`;
}
/** The text content of an element. */
export const wordsIn = ({ children }) => children.map((child) => (isXmlElement(child) ? wordsIn(child) : child)).join('');
