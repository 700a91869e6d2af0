import type { Direction } from '../model/language.js';
import type { Tag } from '../model/tags.js';
import type { PlainElement } from '../plain/element.js';
import { ownValue } from '../model/own.js';

/** The position of an element in a story, which determines its style. */
export interface Place {
  /** The tag of the element for the whole content. */
  readonly tag: Tag;
  readonly variant: string;
  readonly direction: Direction;
  /** Its ancestors, outermost first. */
  readonly path: readonly PlainElement[];
}

// No colours, so that text and rules use those of the surroundings in light and dark mode. No
// brackets, quotation marks or URLs, which style sanitizers reject.

/** The outer box. Every e-mail client supports `div`, and its font styles are inherited. */
export const boxStyle = 'max-width:640px;font-family:Georgia,serif;font-size:17px;line-height:1.55';

const TEXT = 'margin:16px 0;font-size:17px;line-height:1.55';
const SMALL = 'margin:4px 0;font-size:14px;line-height:1.5';
const SET_APART = 'margin:28px 0;padding:14px 0;border-top:1px solid;border-bottom:1px solid';

/** Styles of blocks by hook. */
const HOOKED: Readonly<Record<string, string>> = {
  kicker: 'margin:0 0 6px;font-size:13px;line-height:1.4;font-weight:bold;letter-spacing:1px;text-transform:uppercase',
  standfirst: 'margin:0 0 14px',
  byline: `${SMALL};font-weight:bold`,
  authors: SMALL,
  dateline: SMALL,
  published: SMALL,
  updated: SMALL,
  traveller: 'margin:0 0 4px;font-size:16px;line-height:1.5',
  dates: SMALL,
  'as-of': 'margin:12px 0 0;font-size:13px;line-height:1.5',
  purpose: 'margin:4px 0 0;font-size:16px;line-height:1.5',
  note: 'margin:16px 0;font-size:15px;line-height:1.5;font-style:italic',
  correction: 'margin:24px 0 0;padding:10px 0 0;border-top:1px solid;font-size:14px;line-height:1.5',
  source: 'margin:24px 0 0;font-size:13px;line-height:1.5',
  copyright: 'margin:4px 0;font-size:13px;line-height:1.5',
  license: 'margin:4px 0;font-size:13px;line-height:1.5',
  original: 'margin:4px 0;font-size:13px;line-height:1.5',
};

/** Styles of inline elements by hook. */
const HOOKED_IN_LINES: Readonly<Record<string, string>> = { dates: 'font-size:14px' };

/** Styles of other elements by tag. */
const TAGGED: Readonly<Record<string, string>> = {
  p: TEXT,
  li: 'margin:6px 0',
  figure: 'margin:24px 0',
  figcaption: 'margin:6px 0 0;font-size:13px;line-height:1.45',
  small: 'font-size:12px',
  img: 'max-width:100%;height:auto;border:0',
  video: 'max-width:100%',
  audio: 'max-width:100%',
  aside: 'margin:0',
  article: 'margin:0',
  section: SET_APART,
  table: 'width:100%;margin:24px 0;border-collapse:collapse;font-size:15px;line-height:1.45',
  caption: 'padding:0 0 6px;font-weight:bold',
  hr: 'margin:28px 0;border:0;border-top:1px solid',
  pre: 'margin:16px 0;font-family:monospace;font-size:14px;line-height:1.45',
  code: 'font-family:monospace',
  a: 'color:inherit',
};

/** Font size of a pull quote. */
const QUOTED: Readonly<Record<string, string>> = {
  inline: 'font-size:20px;line-height:1.4',
  supporting: 'font-size:24px;line-height:1.32',
  showcase: 'font-size:30px;line-height:1.24',
};

/** The `style` attribute of an element; empty if the default style is right. */
export const staticStyle = (node: PlainElement, place: Place): string =>
  headingStyle(node, place) ??
  cellStyle(node, place) ??
  tripStyle(node, place) ??
  quotedStyle(node, place) ??
  standfirstStyle(node, place) ??
  stopStyle(node, place) ??
  listStyle(node, place) ??
  hookedStyle(node) ??
  ownValue(TAGGED, node.tag) ??
  '';

/** Whether an element directly contains a quotation, so that its other content is about the quotation. */
export const holdsQuotation = (element: PlainElement | undefined): boolean =>
  element?.content.some((piece) => typeof piece !== 'string' && piece.tag === 'blockquote') ?? false;

const hookOf = ({ attributes }: PlainElement): string => attributes['data-news'] ?? '';

/** A headline or title is larger than headings in the text. */
function headingStyle(node: PlainElement, { path, tag }: Place): string | undefined {
  if (!/^h[1-6]$/.test(node.tag)) return undefined;
  const isTitle = path.length === 1 && /^(article|section)$/.test(path[0]!.tag);
  if (!isTitle) return 'margin:28px 0 8px;font-size:21px;line-height:1.25;font-weight:bold';
  return `margin:0 0 10px;font-size:${tag === 'news-article' ? 32 : 25}px;line-height:1.16;font-weight:bold`;
}

/** Padding for the markers of a list, on the side where its lines begin. */
const indent = ({ direction }: Place): string => `padding:0 ${direction === 'rtl' ? '28px 0 0' : '0 0 28px'}`;

/** Whether the element at an index of a path is a trip: the whole content, or one in a story. */
function isTripAt(path: readonly PlainElement[], index: number, tag: Tag): boolean {
  const element = path.at(index);
  return (
    element?.tag === 'section' && (hookOf(element) === 'itinerary' || (element === path[0] && tag === 'itinerary-card'))
  );
}

/** A trip in a story is set apart. */
function tripStyle(node: PlainElement, { path, tag }: Place): string | undefined {
  if (!isTripAt([...path, node], -1, tag)) return undefined;
  return path.length === 0 ? 'margin:0' : SET_APART;
}

/** The stops of a trip, and the names of their places. */
function stopStyle(node: PlainElement, place: Place): string | undefined {
  const { path, tag, variant } = place;
  const parent = path.at(-1)?.tag;
  if (node.tag === 'ol' && isTripAt(path, -1, tag)) return `margin:14px 0 0;${indent(place)}`;
  if (node.tag === 'li' && parent === 'ol' && isTripAt(path, -2, tag)) {
    return `margin:0;padding:${variant === 'compact' ? '6px' : '12px'} 0;border-top:1px solid;font-size:16px;line-height:1.5`;
  }
  if (node.tag === 'b' && parent === 'li' && !hookOf(node) && isTripAt(path, -3, tag)) return 'font-size:18px';
  return undefined;
}

function listStyle(node: PlainElement, place: Place): string | undefined {
  if (node.tag !== 'ul' && node.tag !== 'ol') return undefined;
  const isWithin = /^(meets|events)$/.test(hookOf(node));
  return `margin:${isWithin ? '4px 0 0' : '16px 0'};${indent(place)};font-size:${isWithin ? 15 : 17}px;line-height:1.5`;
}

const standfirstStyle = ({ tag }: PlainElement, { path }: Place): string | undefined =>
  tag === 'p' && path.at(-1)?.attributes['data-news'] === 'standfirst'
    ? 'margin:0 0 8px;font-size:20px;line-height:1.4'
    : undefined;

function hookedStyle(node: PlainElement): string | undefined {
  const table = node.tag === 'span' ? HOOKED_IN_LINES : /^(p|div)$/.test(node.tag) ? HOOKED : {};
  const hook = hookOf(node);
  return ownValue<string>(table, hook);
}

/** A pull quote has rules above and below; a quotation in the text is only indented. */
function quotedStyle(node: PlainElement, { path, tag, variant }: Place): string | undefined {
  const inPulled = (above: readonly PlainElement[]): boolean =>
    (tag === 'pull-quote' && above.length > 0) ||
    above.some(({ attributes }) => attributes['data-news'] === 'pull-quote');
  const figure = path.findLast((above) => above.tag === 'figure');
  const isPulled = inPulled(path);
  if (node.tag === 'blockquote') {
    return isPulled ? 'margin:0;padding:14px 0 0;border:0;border-top:3px solid' : 'margin:0 24px;padding:0;border:0';
  }
  if (path.some((above) => above.tag === 'blockquote') && node.tag === 'p') {
    if (!isPulled) return 'margin:0 0 8px;font-size:17px;line-height:1.55';
    return `margin:0 0 12px;${ownValue(QUOTED, variant) ?? QUOTED['supporting']!}`;
  }
  const isAboutQuote = holdsQuotation(figure);
  if (node.tag === 'figcaption' && isAboutQuote) {
    return isPulled
      ? 'margin:0;padding:0 0 14px;border-bottom:1px solid;font-size:14px;line-height:1.5'
      : 'margin:0 24px;font-size:14px;line-height:1.5';
  }
  if (node.tag === 'img' && isAboutQuote) return 'max-width:112px;height:auto;border:0;margin:0 0 12px';
  return undefined;
}

function cellStyle({ tag, attributes }: PlainElement, { direction, path }: Place): string | undefined {
  if (tag !== 'td' && tag !== 'th') return undefined;
  const [left, right] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const ownAlign = ownValue({ start: left, center: 'center', end: right }, attributes['data-news-align'] ?? '');
  // Header cells would be centred. Our reader takes “right” for the end side.
  const align = ownAlign ?? (tag === 'th' ? (direction === 'rtl' ? 'inherit' : 'left') : undefined);
  const isHead = tag === 'th' && path.some((above) => above.tag === 'thead');
  return `padding:6px 8px;border-bottom:${isHead ? 2 : 1}px solid;${align ? `text-align:${align};` : ''}vertical-align:top`;
}
