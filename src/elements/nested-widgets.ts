import { isFilled } from '../decorate/copy.js';
import { quoteSlotsOf } from '../decorate/fields.js';
import { overlayQuote } from '../decorate/quote-overlay.js';
import { findQuote, type QuoteSlots } from '../decorate/quote-slots.js';
import { formatDateTime } from '../i18n/date-time.js';
import type { DateStyle } from '../i18n/dates.js';
import { domReader } from '../input/dom-reader.js';
import { languageOf } from '../input/language.js';
import { readAttributeFields } from '../model/attribute-fields.js';
import { ELEMENT_ATTRIBUTES, propertyOf } from '../model/element-attributes.js';
import type { Issue } from '../model/issue.js';
import type { Moment } from '../model/moment.js';
import { tagNamed } from '../model/tags.js';
import { wordsOf, type Text } from '../model/text.js';
import { nestedDataMessage } from './nested-data-message.js';
import { element, flatten, type PlainContent, type PlainElement, type PlainNode } from '../plain/element.js';

/** Reads a Broadsheet element within the content of another: its attributes and the copy of its children as plain HTML. */
export type NestedReader = (name: string, node: Node, content: readonly PlainContent[]) => PlainContent;

/** Returns a reader for Broadsheet elements among the children of another. Content it cannot show is an issue. */
export const nestedReader =
  (host: HTMLElement, url: string, issues: Issue[]): NestedReader =>
  (name, node, content) => {
    const tag = tagNamed(name);
    if (!tag) return undefined;
    const { attributeOf, childrenOf, nameOf, typeOf } = domReader();
    const properties: Record<string, unknown> = {};
    for (const [attribute, definition] of Object.entries(ELEMENT_ATTRIBUTES[tag])) {
      const value = attributeOf(node, attribute);
      properties[propertyOf(definition)] = definition.isBoolean ? value !== null : value;
    }
    const isJson = (child: Node): boolean =>
      typeOf(child) === 1 && nameOf(child) === 'script' && /json/i.test(attributeOf(child, 'type') ?? '');
    const nodes: PlainNode[] = [];
    flatten(content, nodes);
    // Children beside data are fallback content.
    if (!isFilled(nodes) && (properties['src'] || properties['dataText'] || [...childrenOf(node)].some(isJson))) {
      issues.push({ code: 'withheld', path: tag, message: nestedDataMessage(name) });
    }
    const locale = attributeOf(node, 'lang') || languageOf(host, {}).language;
    const { value, issues: found } = readAttributeFields(ELEMENT_ATTRIBUTES[tag], properties, url);
    issues.push(...found);
    if (Object.keys(value).length === 0) return undefined;
    const style = { locale, timeZone: undefined };
    if (tag === 'pull-quote') return nestedQuote(overlayQuote(findQuote(nodes), quoteSlotsOf(value, style)));
    return element('section', { 'data-news': 'nested' }, fieldLines(value as FieldValues, style), nodes);
  };

function nestedQuote({ image, cite, language, quotation, line, rest, repeats }: QuoteSlots): PlainElement {
  const pieces = line.flatMap(({ part, content, date }, index) => [
    index > 0 && ', ',
    date
      ? element('time', { datetime: date.date }, content)
      : element('span', { 'data-news': part === 'name' ? 'attribution' : part }, content),
  ]);
  const isMarked = pieces.length === 0 && 'quotation';
  const figure = element(
    'figure',
    { 'data-news': 'pull-quote' },
    image,
    element('blockquote', { cite, lang: language, 'data-news': isMarked }, quotation),
    pieces.length > 0 && element('figcaption', {}, pieces),
    rest,
  );
  return repeats ? element('aside', { 'data-news': 'pull-quote' }, figure) : figure;
}

type FieldValues = Readonly<Record<string, Text | Moment>>;

/** A line for each field of a story or an itinerary, above its own content. */
const fieldLines = ({ src, alt, ...fields }: FieldValues, style: DateStyle): PlainContent[] => [
  src ? element('img', { src: src as string, alt: alt as string }) : (alt as string),
  ...Object.entries(fields).map(([name, field]) => {
    if (name === 'url') return element('p', {}, element('a', { href: field as string }, field as string));
    const words =
      typeof field === 'object' && 'date' in field
        ? element('time', { datetime: field.date }, formatDateTime(field, style))
        : wordsOf(field as Text);
    return element(/^(headline|title)$/.test(name) ? 'h3' : 'p', {}, words);
  }),
];
