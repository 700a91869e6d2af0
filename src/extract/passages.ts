import type { Article } from '../model/definition/article.js';
import type { Block } from '../model/definition/block.js';
import { wordsOf, type Text } from '../model/text.js';

/** The kind of a passage in its story. */
export type PassageKind = 'headline' | 'paragraph' | 'heading' | 'caption' | 'quote';

/** One paragraph of a story as plain text, with quotation marks around its quotations. */
export interface Passage {
  /** Index of the block in `body`; -1 for the headline and the standfirst, which are searched only for names. */
  readonly block: number;
  readonly kind: PassageKind;
  /** The text, with quotation marks added around inlines of type `quotation`. */
  readonly text: string;
  /** Where the passage starts in its block's plain text. */
  readonly base: number;
  /** Positions in `text` of added marks, in order. The block's plain text does not contain them. */
  readonly added: readonly number[];
  /** The speaker that the block itself names. */
  readonly attribution?: string | undefined;
  readonly role?: string | undefined;
}

/** Converts a position in a passage to the position in the block's plain text. */
export function plainOffset({ added, base }: Passage, place: number): number {
  let low = 0;
  let high = added.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (added[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return base + place - low;
}

/** The plain text of a block in reading order. Nested blocks, items and cells are separated by line feeds. */
export const plainTextOf = (block: Block): string => piecesOf(block).map(wordsOf).join('\n');

/** The passages of a story in reading order. */
export function passagesOf(article: Article): Passage[] {
  const passages: Passage[] = [];
  const say = (words: string | undefined): void => {
    if (words) passages.push({ block: -1, kind: 'headline', text: words, base: 0, added: [] });
  };
  say(article.headline);
  if (article.standfirst) say(wordsOf(article.standfirst));
  (article.body ?? []).forEach((block, index) => {
    let base = 0;
    for (const piece of piecesOf(block)) {
      addPiece(passages, block, index, piece, base);
      base += wordsOf(piece).length + 1;
    }
  });
  return passages;
}

function addPiece(passages: Passage[], block: Block, index: number, piece: Text, base: number): void {
  const isQuote = block.type === 'quote' || block.type === 'pull-quote';
  const whole = isQuote ? [{ type: 'quotation' as const, content: piece }] : piece;
  const { text, added } = marked(whole);
  let from = 0;
  let before = 0;
  for (const part of text.split(/(\n[^\S\n]*\n\s*)/)) {
    const end = from + part.length;
    const inside: number[] = [];
    const plainFrom = from - before;
    while (before < added.length && added[before]! < end) inside.push(added[before++]! - from);
    if (/\S/.test(part)) {
      passages.push({
        block: index,
        kind: kindOf(block),
        text: part,
        base: base + plainFrom,
        added: inside,
        ...(isQuote ? { attribution: block.attribution, role: block.role } : {}),
      });
    }
    from = end;
  }
}

function kindOf(block: Block): PassageKind {
  if (block.type === 'quote' || block.type === 'pull-quote') return 'quote';
  if (block.type === 'heading') return 'heading';
  if (block.type === 'note' || block.type === 'figure' || block.type === 'gallery') return 'caption';
  return 'paragraph';
}

/** A text with quotation marks around its quotations, and the positions of these marks. */
function marked(content: Text): { text: string; added: number[] } {
  let text = '';
  const added: number[] = [];
  const walk = (part: Text): void => {
    for (const inline of part) {
      if (typeof inline === 'string') text += inline;
      else if (inline.type === 'line-break') text += '\n';
      else if (inline.type === 'quotation') {
        const hasOwn = /^[“„«"‘'‚‹「]/.test(wordsOf(inline.content));
        if (!hasOwn) added.push(text.length);
        if (!hasOwn) text += '“';
        walk(inline.content);
        if (!hasOwn) added.push(text.length);
        if (!hasOwn) text += '”';
      } else walk(inline.content);
    }
  };
  walk(content);
  return { text, added };
}

/** The texts of a block that may contain quotations. */
function piecesOf(block: Block): Text[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.content];
    case 'quote':
    case 'pull-quote':
      return [block.quotation];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(piecesOf));
    case 'callout':
    case 'update':
      return block.content.flatMap(piecesOf);
    case 'note':
    case 'correction':
      return [block.content];
    case 'figure':
      return block.image.caption ? [block.image.caption] : [];
    case 'gallery':
      return block.images.flatMap((image) => (image.caption ? [image.caption] : []));
    default:
      return [];
  }
}
