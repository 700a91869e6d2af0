import type { Direction } from '../model/language.js';
import type { PlainElement } from '../plain/element.js';

/** Where in a story something stands, and how that is set. */
export interface Place {
  /** The element that the whole would be. */
  readonly tag: 'news-article' | 'pull-quote' | 'itinerary-card';
  readonly variant: string;
  readonly direction: Direction;
  /** What it stands in, from the outside in. */
  readonly path: readonly PlainElement[];
}

// No colour is said, so that words and rules are in the colour of what is around them, by day and by night. Nothing
// here holds brackets, quotation marks or addresses, at which those who clean styles stop.

/** The box around everything. Every mail program knows a `div`; what it says of the font is inherited. */
export const boxStyle = 'max-width:640px;font-family:Georgia,serif;font-size:17px;line-height:1.55';

const TEXT = 'margin:16px 0;font-size:17px;line-height:1.55';
const SMALL = 'margin:4px 0;font-size:14px;line-height:1.5';
const SET_APART = 'margin:28px 0;padding:14px 0;border-top:1px solid;border-bottom:1px solid';

/** The parts that a hook names. */
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

/** The rest, by their tags. */
const TAGGED: Readonly<Record<string, string>> = {
  p: TEXT,
  li: 'margin:6px 0',
  figure: 'margin:24px 0',
  figcaption: 'margin:6px 0 0;font-size:13px;line-height:1.45',
  small: 'font-size:12px',
  img: 'max-width:100%;height:auto;border:0',
  video: 'max-width:100%',
  audio: 'max-width:100%',
  blockquote: 'margin:0 24px;padding:0;border:0',
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

/** How large the words of a pulled quotation are. */
const QUOTED: Readonly<Record<string, string>> = {
  inline: 'font-size:20px;line-height:1.4',
  supporting: 'font-size:24px;line-height:1.32',
  showcase: 'font-size:30px;line-height:1.24',
};

/** What is said in an element's `style`; empty where it looks as it should. */
export function staticStyle(node: PlainElement, place: Place): string {
  const { tag, attributes } = node;
  const hook = attributes['data-news'] ?? '';
  const heading = /^h([1-6])$/.exec(tag)?.[1];
  if (heading) return headingStyle(place);
  if (tag === 'td' || tag === 'th') return cellStyle(node, place);
  if (isTrip(node, place)) return place.path.length === 0 ? 'margin:0' : SET_APART;
  const quoted = quotedStyle(node, place);
  if (quoted !== undefined) return quoted;
  const parent = place.path.at(-1);
  if (tag === 'p' && parent?.attributes['data-news'] === 'standfirst') {
    return 'margin:0 0 8px;font-size:20px;line-height:1.4';
  }
  const above = { ...place, path: place.path.slice(0, -2) };
  if (tag === 'ol' && isTrip(parent, { ...place, path: place.path.slice(0, -1) })) {
    return `margin:14px 0 0;${indent(place)}`;
  }
  if (tag === 'li' && parent?.tag === 'ol' && isTrip(place.path.at(-2), above)) {
    return `margin:0;padding:${place.variant === 'compact' ? '6px' : '12px'} 0;border-top:1px solid;font-size:16px;line-height:1.5`;
  }
  if (tag === 'ul' || tag === 'ol') {
    const isWithin = hook === 'meets' || hook === 'events';
    return `margin:${isWithin ? '4px 0 0' : '16px 0'};${indent(place)};font-size:${isWithin ? 15 : 17}px;line-height:1.5`;
  }
  if (/^(p|div|span)$/.test(tag) && Object.hasOwn(HOOKED, hook)) {
    return tag === 'span' ? (hook === 'dates' ? 'font-size:14px' : '') : HOOKED[hook]!;
  }
  if (
    tag === 'b' &&
    parent?.tag === 'li' &&
    !hook &&
    isTrip(place.path.at(-3), { ...place, path: place.path.slice(0, -3) })
  ) {
    return 'font-size:18px';
  }
  return Object.hasOwn(TAGGED, tag) ? TAGGED[tag]! : '';
}

/** Room for the marks of a list, on the side where its lines begin. */
const indent = ({ direction }: Place): string => `padding:0 ${direction === 'rtl' ? '28px 0 0' : '0 0 28px'}`;

/** A headline or a title is larger than what stands in the text. */
function headingStyle({ path, tag }: Place): string {
  const isTitle = path.length === 1 && /^(article|section)$/.test(path[0]!.tag);
  if (!isTitle) return 'margin:28px 0 8px;font-size:21px;line-height:1.25;font-weight:bold';
  return `margin:0 0 10px;font-size:${tag === 'news-article' ? 32 : 25}px;line-height:1.16;font-weight:bold`;
}

const isTrip = (node: PlainElement | undefined, { path, tag }: Place): boolean =>
  node?.tag === 'section' &&
  (node.attributes['data-news'] === 'itinerary' || (path.length === 0 && tag === 'itinerary-card'));

/** A quotation that is pulled out of the text stands between two rules; one in the text is only set in. */
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
    return `margin:0 0 12px;${Object.hasOwn(QUOTED, variant) ? QUOTED[variant]! : QUOTED['supporting']!}`;
  }
  const isAboutQuote = figure?.content.some((piece) => typeof piece !== 'string' && piece.tag === 'blockquote');
  if (node.tag === 'figcaption' && isAboutQuote) {
    return isPulled
      ? 'margin:0;padding:0 0 14px;border-bottom:1px solid;font-size:14px;line-height:1.5'
      : 'margin:0 24px;font-size:14px;line-height:1.5';
  }
  if (node.tag === 'img' && isAboutQuote) return 'max-width:112px;height:auto;border:0;margin:0 0 12px';
  return undefined;
}

function cellStyle({ tag, attributes }: PlainElement, { direction, path }: Place): string {
  const [left, right] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const given = { start: left, center: 'center', end: right }[attributes['data-news-align'] ?? ''];
  // Cells of a head would stand in the middle. “right” is what our own reader takes for the end.
  const align = given ?? (tag === 'th' ? (direction === 'rtl' ? 'inherit' : 'left') : undefined);
  const isHead = tag === 'th' && path.some((above) => above.tag === 'thead');
  return `padding:6px 8px;border-bottom:${isHead ? 2 : 1}px solid;${align ? `text-align:${align};` : ''}vertical-align:top`;
}
