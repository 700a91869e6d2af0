import { quoteSlotsOf } from '../decorate/fields.js';
import { isFilled } from '../decorate/copy.js';
import { overlayQuote } from '../decorate/quote-overlay.js';
import { findQuote } from '../decorate/quote-slots.js';
import type { DateStyle } from '../i18n/dates.js';
import { formatDateTime } from '../i18n/date-time.js';
import { domReader } from '../input/dom-reader.js';
import { languageOf } from '../input/language.js';
import { passLink, passWebAddress } from '../model/address.js';
import { pullQuoteFields } from '../model/attributes.js';
import { givenWords } from '../model/given-words.js';
import type { Issue } from '../model/issue.js';
import { momentOf } from '../model/moment.js';
import { TAGS } from '../model/tags.js';
import { element, flatten, type PlainContent, type PlainElement, type PlainNode } from '../plain/element.js';

/** Reads a Broadsheet element within the content of another: its attributes and the copy of its children as plain HTML. */
export type NestedReader = (name: string, node: Node, content: readonly PlainContent[]) => PlainContent;

type Attribute = (name: string) => string;

/** Makes the reader of the Broadsheet elements among the children of another. What these cannot show there is an issue. */
export const nestedReader =
  (host: HTMLElement, url: string, issues: Issue[]): NestedReader =>
  (name, node, content) => {
    const tag = TAGS.find((known) => name === known || name.endsWith(`-${known}`));
    if (!tag) return undefined;
    const { attributeOf, childrenOf, nameOf, typeOf } = domReader();
    const given: Attribute = (attribute) => givenWords(attributeOf(node, attribute));
    const isJson = (child: Node): boolean =>
      typeOf(child) === 1 && nameOf(child) === 'script' && /json/i.test(attributeOf(child, 'type') ?? '');
    const nodes: PlainNode[] = [];
    flatten(content, nodes);
    // Children beside data are a fallback that says the same.
    if (!isFilled(nodes) && (given('src') || given('data') || [...childrenOf(node)].some(isJson))) {
      const message = `The data of a <${name}> among the children is not shown. Write its content as HTML or in attributes.`;
      issues.push({ code: 'withheld', path: tag, message });
    }
    const locale = given('lang') || languageOf(host, {}).language;
    const style = { locale, timeZone: undefined };
    if (tag === 'pull-quote') return readQuote(given, attributeOf(node, 'repeats') !== null, nodes, url, style, issues);
    const lines = tag === 'news-article' ? articleLines(given, url, style) : itineraryLines(given, style);
    const [before, after] = lines.map((side) => side.filter((line) => line));
    return before!.length + after!.length > 0
      ? element('section', { 'data-news': 'nested' }, before, content, after)
      : undefined;
  };

function readQuote(
  given: Attribute,
  repeats: boolean,
  nodes: readonly PlainNode[],
  url: string,
  style: DateStyle,
  issues: Issue[],
): PlainContent {
  const [quotation, attribution, attributionRole, source, sourceUrl, date] = [
    'quotation',
    'attribution',
    'attribution-role',
    'source',
    'source-url',
    'date',
  ].map(given);
  const fields = pullQuoteFields({ quotation, attribution, attributionRole, source, sourceUrl, date, repeats }, url);
  issues.push(...fields.issues);
  if (Object.keys(fields.value).length === 0) return undefined;
  const slots = overlayQuote(findQuote(nodes), quoteSlotsOf(fields.value, style));
  const line = slots.line.map(({ part, content: words, date: moment }) =>
    part === 'date'
      ? element('time', { datetime: moment?.date }, words)
      : element('span', { 'data-news': part === 'name' ? 'attribution' : part }, words),
  );
  const figure = element(
    'figure',
    { 'data-news': 'pull-quote' },
    slots.image,
    element(
      'blockquote',
      { cite: slots.cite, lang: slots.language, 'data-news': line.length === 0 && 'quotation' },
      slots.quotation,
    ),
    line.length > 0 &&
      element(
        'figcaption',
        {},
        line.flatMap((piece, index) => (index > 0 ? [', ', piece] : [piece])),
      ),
    slots.rest,
  );
  return slots.repeats ? element('aside', { 'data-news': 'pull-quote' }, figure) : figure;
}

/** What attributes say before and after the content of an element. */
type Lines = readonly [before: readonly PlainContent[], after: readonly PlainContent[]];

const lineOf = (tag: string, ...content: PlainContent[]): PlainElement | undefined =>
  content.some((piece) => piece) ? element(tag, {}, content) : undefined;

function timeOf(words: string, style: DateStyle): PlainElement | undefined {
  const moment = momentOf(words);
  return moment && element('time', { datetime: moment.date }, formatDateTime(moment, style));
}

function articleLines(given: Attribute, url: string, style: DateStyle): Lines {
  const src = passWebAddress(given('image'), url);
  const caption = [given('caption'), given('credit') && element('small', {}, ' ', given('credit'))];
  const href = passLink(given('url'), url);
  return [
    [
      lineOf('p', given('kicker')),
      lineOf('h3', given('headline')),
      ...['standfirst', 'byline', 'dateline'].map((name) => lineOf('p', given(name))),
      ...['published', 'updated'].map((name) => lineOf('p', timeOf(given(name), style))),
      src
        ? element('figure', {}, element('img', { src, alt: given('image-alt') }), lineOf('figcaption', ...caption))
        : lineOf('p', ...caption),
    ],
    [lineOf('p', given('source')), href && lineOf('p', element('a', { href }, href))],
  ];
}

function itineraryLines(given: Attribute, style: DateStyle): Lines {
  const pair = (first: PlainContent, separator: string, second: PlainContent): PlainContent[] =>
    first && second ? [first, separator, second] : [first, second];
  const name = given('traveller');
  return [
    [
      lineOf('h3', given('heading')),
      lineOf('p', ...pair(name && element('b', {}, name), ', ', given('traveller-role'))),
      lineOf('p', ...pair(timeOf(given('start'), style), ' – ', timeOf(given('end'), style))),
    ],
    [],
  ];
}
