import { isFilled } from '../decorate/copy.js';
import { articleSlotsOf, quoteSlotsOf } from '../decorate/fields.js';
import { overlayQuote } from '../decorate/quote-overlay.js';
import { findQuote } from '../decorate/quote-slots.js';
import { formatDateTime } from '../i18n/date-time.js';
import type { DateStyle } from '../i18n/dates.js';
import { domReader } from '../input/dom-reader.js';
import { languageOf } from '../input/language.js';
import { readAttributeFields } from '../model/attribute-fields.js';
import type { Article } from '../model/definition/article.js';
import type { Image } from '../model/definition/image.js';
import type { Itinerary } from '../model/definition/itinerary.js';
import type { PullQuote } from '../model/definition/pull-quote.js';
import { ELEMENT_ATTRIBUTES, propertyOf } from '../model/element-attributes.js';
import type { Issue } from '../model/issue.js';
import type { Moment } from '../model/moment.js';
import { present } from '../model/present.js';
import { TAGS } from '../model/tags.js';
import { wordsOf } from '../model/text.js';
import { element, flatten, type PlainContent, type PlainElement, type PlainNode } from '../plain/element.js';

/** Reads a Broadsheet element within the content of another: its attributes and the copy of its children as plain HTML. */
export type NestedReader = (name: string, node: Node, content: readonly PlainContent[]) => PlainContent;

/** Makes the reader of the Broadsheet elements among the children of another. What these cannot show there is an issue. */
export const nestedReader =
  (host: HTMLElement, url: string, issues: Issue[]): NestedReader =>
  (name, node, content) => {
    const tag = TAGS.find((known) => name === known || name.endsWith(`-${known}`));
    if (!tag) return undefined;
    const { attributeOf, childrenOf, nameOf, typeOf } = domReader();
    const given: Record<string, unknown> = {};
    for (const [attribute, definition] of Object.entries(ELEMENT_ATTRIBUTES[tag])) {
      const value = attributeOf(node, attribute);
      given[propertyOf(attribute, definition)] = definition.isBoolean ? value !== null : value;
    }
    const isJson = (child: Node): boolean =>
      typeOf(child) === 1 && nameOf(child) === 'script' && /json/i.test(attributeOf(child, 'type') ?? '');
    const nodes: PlainNode[] = [];
    flatten(content, nodes);
    // Children beside data are a fallback that says the same.
    if (!isFilled(nodes) && (given['src'] || given['dataText'] || [...childrenOf(node)].some(isJson))) {
      const message = `The data of a <${name}> among the children is not shown. Write its content as HTML or in attributes.`;
      issues.push({ code: 'withheld', path: tag, message });
    }
    const locale = attributeOf(node, 'lang') || languageOf(host, {}).language;
    const { value, issues: found } = readAttributeFields(ELEMENT_ATTRIBUTES[tag], given, url);
    issues.push(...found);
    if (Object.keys(value).length === 0) return undefined;
    return DRAWN[tag](value, { locale, timeZone: undefined }, nodes);
  };

/** Writes the fields of attributes around the children of a nested element, as plain HTML. */
const DRAWN = {
  'pull-quote'(fields: Partial<PullQuote>, style: DateStyle, nodes: readonly PlainNode[]): PlainElement {
    const { image, cite, language, quotation, line, rest, repeats } = overlayQuote(
      findQuote(nodes),
      quoteSlotsOf(fields, style),
    );
    const pieces = line.flatMap(({ part, content, date }, index) => [
      index > 0 && ', ',
      part === 'date'
        ? element('time', { datetime: date?.date }, content)
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
  },

  'news-article'(fields: Partial<Article & Image>, style: DateStyle, nodes: readonly PlainNode[]): PlainElement {
    const { src, alt, caption, credit, ...others } = fields;
    const { lines, headline, standfirst, image } = articleSlotsOf(
      { ...others, ...(src && { image: { src, ...present({ alt, caption, credit }) } }) },
      style,
    );
    const { kicker, byline, dateline, published, updated, source, original } = lines;
    return nestedSection(
      kicker,
      headline && element('h3', {}, headline.content),
      standfirst,
      byline,
      dateline,
      [published, updated, original].map((line) => line && element('p', {}, line)),
      image ?? ((caption ?? credit) && element('p', {}, caption && wordsOf(caption), ' ', credit)),
      nodes,
      source,
    );
  },

  'itinerary-card'(fields: Partial<Itinerary>, style: DateStyle, nodes: readonly PlainNode[]): PlainElement {
    const { title, traveller, role, start, end } = fields;
    const pair = (first: PlainContent, separator: string, second: PlainContent): PlainContent =>
      (first ?? second) && element('p', {}, first, first && second && separator, second);
    const timeOf = (moment: Moment | undefined): PlainContent =>
      moment && element('time', { datetime: moment.date }, formatDateTime(moment, style));
    return nestedSection(
      title && element('h3', {}, title),
      pair(traveller && element('b', {}, traveller), ', ', role),
      pair(timeOf(start), ' – ', timeOf(end)),
      nodes,
    );
  },
};

const nestedSection = (...content: readonly PlainContent[]): PlainElement =>
  element('section', { 'data-news': 'nested' }, content);
