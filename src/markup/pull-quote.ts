import { passLink, passWebAddress } from '../model/address.js';
import { closeBidiFields } from '../model/bidi-fields.js';
import type { Image } from '../model/definition/image.js';
import { canonicalLanguage } from '../model/language.js';
import { momentOf } from '../model/moment.js';
import { present } from '../model/present.js';
import type { PullQuote } from '../model/definition/pull-quote.js';
import { wordsOf, type Text } from '../model/text.js';
import { splitAttribution } from '../model/split-attribution.js';
import { VERIFY_STATES } from '../model/verify-states.js';
import { readAttribution, type Attribution } from './attribution.js';
import { joinParagraphs, readParagraphs, type MarkupOptions } from './inlines.js';
import { attributeOf, firstWithin, isElement, isText, type MarkupElement, type MarkupNode } from './tree.js';

/**
 * Reads a quotation from plain HTML: our own markup, and HTML of other sites.
 *
 * `figure > blockquote + figcaption`, WordPress's `blockquote > p + cite`, a `footer`, a last line after a dash, a bare
 * paragraph. `undefined` if there is no text.
 */
export function readPullQuoteMarkup(root: MarkupElement, { url, anchors }: MarkupOptions = {}): PullQuote | undefined {
  const quote = firstWithin(root, /^blockquote$/) ?? root;
  // A quotation with a hook contains no text about its speaker.
  const isMarked = attributeOf(quote, 'data-news') === 'quotation';
  const line = isMarked ? undefined : attributionLine(root, quote);
  const paragraphs = readParagraphs(quote.childNodes, { url, anchors, skip: (element) => element === line });
  let found: Attribution = line ? readAttribution(line, url) : {};
  const last = paragraphs.at(-1);
  // A line after a dash; in a dialogue all lines have one.
  if (!line && !isMarked && paragraphs.length > 1 && DASH.test(wordsOf(last!)) && !DASH.test(wordsOf(paragraphs[0]!))) {
    found = attributionOf(paragraphs.pop()!);
  }
  if (paragraphs.length === 0) return undefined;
  const lines = present({
    sourceUrl: passLink(attributeOf(quote, 'cite'), url),
    ...found,
    language: canonicalLanguage(
      (quote !== root && attributeOf(quote, 'lang')) || attributeOf(firstWithin(root, /^figure$/), 'lang'),
    ),
    repeats: !!firstWithin(root, /^aside$/),
    image: readPicture(firstWithin(root, /^img$/), url),
    verified: readVerified(attributeOf(quote, 'data-news-verified'), url),
  });
  return closeBidiFields({ ...lines, quotation: joinParagraphs(paragraphs) });
}

const DASH = /^\s*([—–―]|--)\s*\S/;

/** Reads the speaker from a line of text. A link in it is the source, as posts have it around their date. */
export function attributionOf(line: Text): Attribution {
  const link = line.findLast((inline) => typeof inline === 'object' && inline.type === 'link');
  if (!link) return splitAttribution(wordsOf(line));
  const name = splitAttribution(wordsOf(line.filter((inline) => inline !== link)));
  const words = wordsOf(link.content);
  return { ...(name.attribution ? { ...name, source: words } : splitAttribution(words)), sourceUrl: link.href };
}

/** Reads the result of a verification: `verbatim 2022-10-03 https://…`; date and source may be missing. */
function readVerified(hook: string, url: string | undefined): PullQuote['verified'] {
  const [name, ...others] = hook.split(/\s+/);
  const state = VERIFY_STATES.find((known) => known === name);
  const date = others.find((word) => /^\d{4}/.test(word));
  const source = passLink(others.find((word) => word !== date) ?? '', url);
  return state && { state, ...(date && { date: momentOf(date)! }), ...(source && { source }) };
}

/** The element with the attribution: beside the quotation, else at its end. */
function attributionLine(root: MarkupElement, quote: MarkupElement): MarkupElement | undefined {
  const last = withoutBlanks(quote).at(-1);
  const alone = new Set(withoutBlanks(root));
  return (
    firstWithin(root, /^figcaption$/) ??
    (isElement(last) && isLine(last, true)
      ? last
      : firstWithin(root, (element) => isLine(element, alone.has(element)), quote))
  );
}

/** Whether an element is an attribution line; `isAlone`: it is not in a run of text. */
const isLine = (element: MarkupElement, isAlone: boolean): boolean =>
  /^(footer|address)$/.test(element.localName) ||
  /\b(attribution|author|byline)\b/.test(`${attributeOf(element, 'data-news')} ${attributeOf(element, 'class')}`) ||
  // A <cite> in a sentence is a title; a separate one is the speaker.
  (element.localName === 'cite' && isAlone) ||
  (element.localName === 'p' && !withoutBlanks(element).some((node) => !isElement(node) || node.localName !== 'cite'));

const withoutBlanks = (element: MarkupElement): MarkupNode[] =>
  [...element.childNodes].filter((node) => isElement(node) || (isText(node) && node.nodeValue?.trim()));

/** A picture in markup, with the size that keeps its space. */
export function readPicture(element: MarkupElement | undefined, url: string | undefined): Image | undefined {
  const src = passWebAddress(attributeOf(element, 'src'), url);
  if (!src) return undefined;
  const alt = element?.getAttribute('alt');
  return {
    src,
    ...present({ width: parseInt(attributeOf(element, 'width')), height: parseInt(attributeOf(element, 'height')) }),
    ...(alt != null && { alt }),
  };
}
