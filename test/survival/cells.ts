// What of a snippet is left in HTML that went through a machine.
import { readArticleMarkup } from '../../src/markup/article.js';
import { readItineraryMarkup } from '../../src/markup/itinerary.js';
import { readPullQuoteMarkup } from '../../src/markup/pull-quote.js';
import { readRareMarkup } from '../../src/markup/rare-blocks.js';
import { parseArticle } from '../../src/model/definition/article.js';
import { parseItinerary } from '../../src/model/definition/itinerary.js';
import { parsePullQuote } from '../../src/model/definition/pull-quote.js';
import { plainHtml } from '../../src/plain/plain-html.js';
import type { SnippetKind } from '../../src/snippet/snippet.js';
import { elementsIn, isParsedElement, lettersOf, parsedFragment, type ParsedElement } from '../snippet/parsed.js';
import type { Cell, Survival } from './matrix.js';
import type { Widget } from './widgets.js';

/** What a place does beside cleaning. */
export interface Place {
  /** Whether scripts run there: those of the snippet, and that of the page. */
  readonly runsScripts: boolean;
}

/** The cell of a widget's snippet whose HTML came out of a place. */
export function cellOf(widget: Widget, kind: SnippetKind, given: string, html: string, place: Place): Cell {
  const root = parsedFragment(html);
  return {
    words: wordsIn(root, widget),
    ...factsIn(root, widget),
    link: linkIn(root, widget),
    look: lookOf(root, widget, kind, parsedFragment(given), place),
  };
}

const squeezed = (words: string): string => words.replace(/\s+/g, '');

/** A place that removes our hooks leaves the quotation marks as plain text. */
const withoutMarks = (words: string): string => words.replace(/[\p{Pi}\p{Pf}„‚]/gu, '');

function wordsIn(root: ParsedElement, widget: Widget): Survival {
  const expected = withoutMarks(lettersOf(parsedFragment(plainOf(widget))));
  const letters = withoutMarks(lettersOf(root));
  if (letters === expected) return 'kept';
  return letters.includes(expected) ? 'twice' : 'lost';
}

/** Our own plain HTML, which no snippet went through. */
function plainOf({ tag, data }: Widget): string {
  if (tag === 'pull-quote') return plainHtml(tag, parsePullQuote(data).value!);
  if (tag === 'itinerary-card') return plainHtml(tag, parseItinerary(data).value!);
  return plainHtml(tag, parseArticle(data).value!);
}

/** Name and date, as our own reader finds them: what it tells apart, a machine can. */
function factsIn(root: ParsedElement, { tag, name, date }: Widget): Pick<Cell, 'attribution' | 'date'> {
  const found = factsOf(closest(root, tag), tag);
  const letters = lettersOf(root);
  const survival = (isFound: boolean, words: string): Survival =>
    isFound ? 'kept' : letters.includes(squeezed(words)) ? 'plain' : 'lost';
  return {
    attribution: survival(found.name === name, name),
    date: survival(found.date?.startsWith('2022-10-03') ?? false, date),
  };
}

/** The element of ours, if it is there; else all. */
function closest(root: ParsedElement, tag: string): ParsedElement {
  for (const element of elementsIn(root)) if (element.localName === tag) return element;
  return root;
}

function factsOf(root: ParsedElement, tag: Widget['tag']): { name?: string | undefined; date?: string | undefined } {
  if (tag === 'pull-quote') {
    const quote = readPullQuoteMarkup(root);
    return { name: quote?.attribution, date: quote?.date?.date };
  }
  if (tag === 'itinerary-card') {
    const trip = readItineraryMarkup(root);
    return { name: trip?.traveller, date: trip?.stops[0]?.start?.date };
  }
  const story = readArticleMarkup(root, { readRare: readRareMarkup });
  return { name: story?.authors?.[0]?.name ?? story?.byline, date: story?.published?.date };
}

function linkIn(root: ParsedElement, { address }: Widget): Survival {
  for (const { localName, attributes } of elementsIn(root)) {
    if (localName === 'a' && attributes.get('href') === address) return 'kept';
  }
  return 'plain';
}

function lookOf(
  root: ParsedElement,
  { tag }: Widget,
  kind: SnippetKind,
  given: ParsedElement,
  { runsScripts }: Place,
): Survival {
  const elements = [...elementsIn(root)];
  const has = (passes: (element: ParsedElement) => boolean): boolean => elements.some(passes);
  const hasElement = has(({ localName }) => localName === tag);
  const hasScript = runsScripts && has(({ localName, attributes }) => localName === 'script' && attributes.has('src'));
  const isKept = {
    element: () => hasElement && hasScript,
    twin: () => runsScripts && has(({ attributes }) => attributes.get('data-news') === tag),
    static: () => stylesIn(root) === stylesIn(given),
    declarative: () =>
      hasElement &&
      has(({ attributes }) => attributes.has('shadowrootmode')) &&
      has(({ localName }) => localName === 'style'),
    iframe: () => hasScript && has(({ localName, attributes }) => localName === 'iframe' && attributes.has('srcdoc')),
  }[kind]();
  if (isKept) return 'kept';
  const shape = { 'pull-quote': /^blockquote$/, 'news-article': /^h\d$/, 'itinerary-card': /^[ou]l$/ }[tag];
  return has(({ localName }) => shape.test(localName)) ? 'plain' : 'lost';
}

/** How much is said in inline styles. */
const stylesIn = (root: ParsedElement): number =>
  [...elementsIn(root)]
    .filter(isParsedElement)
    .flatMap(({ attributes }) => (attributes.get('style') ?? '').split(';').filter((rule) => rule.trim())).length;
