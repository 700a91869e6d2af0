/** The state that is made of what was read. */
import type { Article, Itinerary, PullQuote } from 'broadsheet';
import { EMPTY, type LeftOut, type Offer, type Passage, type Work } from './work.js';

/** What was read and found. */
export interface Found {
  /** Name of the format; empty if none was recognised. */
  readonly format: string;
  readonly story: Article | undefined;
  readonly quote: PullQuote | undefined;
  readonly trip: Itinerary | undefined;
  readonly offers: readonly Offer[];
  readonly leftOut: readonly LeftOut[];
  /** What else the reader reported, one sentence each. */
  readonly notes: readonly string[];
}

/** The state after something was pasted; look and platform stay as they were. */
export function workFrom(found: Found, source: string, before: Work = EMPTY): Work {
  const { format, story, quote, trip, offers, leftOut } = found;
  const [first] = offers;
  const own: Work = { ...EMPTY, look: before.look, platform: before.platform, script: before.script };
  const isTripOnly = trip !== undefined && story === undefined;
  return {
    ...own,
    source,
    format,
    story,
    trip,
    offers,
    leftOut,
    kind: isTripOnly ? 'itinerary' : story && !first ? 'card' : 'quote',
    picked: first ? 0 : -1,
    quote: quote ?? first?.quote ?? EMPTY.quote,
  };
}

/** The plain text of each block of the body, as spans count in it. */
export const blockTexts = (story: Article | undefined): string[] => (story?.body ?? []).map(plainText);

/** The words of a block; captions and the like are parted by line feeds. */
function plainText(block: unknown): string {
  if (typeof block === 'string') return block;
  if (Array.isArray(block)) return block.map(plainText).join('');
  if (typeof block !== 'object' || block === null) return '';
  const { type, content, quotation, items } = block as Record<string, unknown>;
  if (type === 'line-break') return '\n';
  if (Array.isArray(items)) return items.map(plainText).join('\n');
  return plainText(content ?? quotation ?? '');
}

/** Puts a line that was left out back into the body, after the block that the line before it is in. */
export function withLine(work: Work, { line, text, before: known }: LeftOut): Work {
  const { story } = work;
  if (!story) return work;
  const lines = work.source.split(/\r\n?|\n/u);
  const blocks = blockTexts(story);
  const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '');
  const before = (known === undefined ? lines.slice(0, line) : [known])
    .map(letters)
    .findLast((words) => words !== '' && blocks.some((block) => letters(block).includes(words)));
  const at = before === undefined ? -1 : blocks.findLastIndex((block) => letters(block).includes(before));
  const body = [...(story.body ?? [])];
  body.splice(at + 1, 0, { type: 'paragraph', content: [text] });
  const moved = (passage: Passage): Passage =>
    passage.block <= at
      ? passage
      : {
          ...passage,
          block: passage.block + 1,
          ...(passage.endBlock !== undefined && { endBlock: passage.endBlock + 1 }),
        };
  return {
    ...work,
    story: { ...story, body },
    offers: work.offers.map((offer) => ({ ...offer, passage: moved(offer.passage) })),
    leftOut: work.leftOut.filter((other) => other.line !== line),
  };
}
