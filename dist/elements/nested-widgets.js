import { isFilled } from '../decorate/copy.js';
import { quoteSlotsOf } from '../decorate/fields.js';
import { overlayQuote } from '../decorate/quote-overlay.js';
import { findQuote } from '../decorate/quote-slots.js';
import { formatDateTime } from '../i18n/date-time.js';
import { domReader } from '../input/dom-reader.js';
import { languageOf } from '../input/language.js';
import { readAttributeFields } from '../model/attribute-fields.js';
import { ELEMENT_ATTRIBUTES, propertyOf } from '../model/element-attributes.js';
import { tagNamed } from '../model/tags.js';
import { wordsOf } from '../model/text.js';
import { nestedDataMessage } from './nested-data-message.js';
import { element, flatten } from '../plain/element.js';
/** Returns a reader for Broadsheet elements among the children of another. Content it cannot show is an issue. */
export const nestedReader = (host, url, issues) => (name, node, content) => {
    const tag = tagNamed(name);
    if (!tag)
        return undefined;
    const { attributeOf, childrenOf, nameOf, typeOf } = domReader();
    const properties = {};
    for (const [attribute, definition] of Object.entries(ELEMENT_ATTRIBUTES[tag])) {
        const value = attributeOf(node, attribute);
        properties[propertyOf(definition)] = definition.isBoolean ? value !== null : value;
    }
    const isJson = (child) => typeOf(child) === 1 && nameOf(child) === 'script' && /json/i.test(attributeOf(child, 'type') ?? '');
    const nodes = [];
    flatten(content, nodes);
    // Children beside data are fallback content.
    if (!isFilled(nodes) && (properties['src'] || properties['dataText'] || [...childrenOf(node)].some(isJson))) {
        issues.push({ code: 'withheld', path: tag, message: nestedDataMessage(name) });
    }
    const locale = attributeOf(node, 'lang') || languageOf(host, {}).language;
    const { value, issues: found } = readAttributeFields(ELEMENT_ATTRIBUTES[tag], properties, url);
    issues.push(...found);
    if (Object.keys(value).length === 0)
        return undefined;
    const style = { locale, timeZone: undefined };
    if (tag === 'pull-quote')
        return nestedQuote(overlayQuote(findQuote(nodes), quoteSlotsOf(value, style)));
    return element('section', { 'data-news': 'nested' }, fieldLines(value, style), nodes);
};
function nestedQuote({ image, cite, language, quotation, line, rest, repeats }) {
    const pieces = line.flatMap(({ part, content, date }, index) => [
        index > 0 && ', ',
        date
            ? element('time', { datetime: date.date }, content)
            : element('span', { 'data-news': part === 'name' ? 'attribution' : part }, content),
    ]);
    const isMarked = pieces.length === 0 && 'quotation';
    const figure = element('figure', { 'data-news': 'pull-quote' }, image, element('blockquote', { cite, lang: language, 'data-news': isMarked }, quotation), pieces.length > 0 && element('figcaption', {}, pieces), rest);
    return repeats ? element('aside', { 'data-news': 'pull-quote' }, figure) : figure;
}
/** A line for each field of a story or an itinerary, above its own content. */
const fieldLines = ({ src, alt, ...fields }, style) => [
    src ? element('img', { src: src, alt: alt }) : alt,
    ...Object.entries(fields).map(([name, field]) => {
        if (name === 'url')
            return element('p', {}, element('a', { href: field }, field));
        const words = typeof field === 'object' && 'date' in field
            ? element('time', { datetime: field.date }, formatDateTime(field, style))
            : wordsOf(field);
        return element(/^(headline|title)$/.test(name) ? 'h3' : 'p', {}, words);
    }),
];
