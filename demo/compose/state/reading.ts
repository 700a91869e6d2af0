/** Reads what was pasted, and finds what can be made of it. Runs in a worker, and in Node for the tests. */
import { findItinerary, findQuotations, verifyQuotation, type Quotation } from 'broadsheet/extract';
import { readArticle, type ArticleReading } from 'broadsheet/formats';
import type { Article, Itinerary, PullQuote } from 'broadsheet';
import { EMPTY, withFields, without, type LeftOut, type Offer, type Passage, type Work } from './work.js';

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

/** Options of `find`. */
export interface FindOptions {
  /** The address of what was read, if it is known. */
  readonly url?: string | undefined;
  readonly language?: string | undefined;
}

/** Below this confidence, the page asks who the speaker is. */
const SURE = 0.8;
const NOTHING: Found = {
  format: '',
  story: undefined,
  quote: undefined,
  trip: undefined,
  offers: [],
  leftOut: [],
  notes: [],
};

/** Reads text or bytes in any format, and finds the quotations and the trip of an article. */
export async function find(input: string | Uint8Array, { url, language }: FindOptions = {}): Promise<Found> {
  const reading = await readArticle(input, { url, language });
  const { primary, format } = reading;
  const source = typeof input === 'string' ? input : '';
  const read = { ...NOTHING, format, leftOut: linesLeftOut(source, reading), notes: notesOf(reading) };
  if (!primary) return read;
  if ('stops' in primary) return { ...read, trip: primary };
  if ('quotation' in primary) return { ...read, quote: primary };
  const found = await findQuotations(primary, { language });
  const trip = await findItinerary(primary, { language });
  return {
    ...read,
    story: primary,
    offers: offersFrom(found),
    trip: trip ? { ...trip, stops: trip.stops.map((stop) => without(stop, 'evidence')) } : undefined,
  };
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

/** The offers of a story: each quotation once, even if a caption repeats it. */
function offersFrom(found: readonly Quotation[]): Offer[] {
  const byWords = new Map<string, Quotation>();
  for (const quotation of found) {
    const key = quotation.quotation
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const other = byWords.get(key);
    if (!other || Object.keys(quotation).length > Object.keys(other).length) byWords.set(key, quotation);
  }
  return [...byWords.values()].map(offerFrom);
}

function offerFrom({ span, confidence, ...found }: Quotation): Offer {
  const { attribution, role, via, source } = found;
  const isSure = confidence >= SURE && attribution !== undefined;
  const quote = withFields(without(found, 'evidence'), {
    quotation: [found.quotation.replace(/[,،、]$/u, '')],
    // “a defence official at the embassy” already says what the speaker is, and “wrote on Twitter” says the source.
    role: role !== undefined && attribution?.includes(role) ? undefined : role,
    via: source !== undefined && via?.includes(source) ? undefined : via,
  });
  return {
    quote: quote as unknown as PullQuote,
    passage: span,
    isSure,
    ...(!isSure && attribution !== undefined && { perhaps: attribution }),
  };
}

/** The lines of a text that the reader removed; their index is in the path of the issue. */
function linesLeftOut(source: string, { issues }: ArticleReading): LeftOut[] {
  const lines = source.split(/\r\n?|\n/u);
  return issues.flatMap(({ path, message }) => {
    const line = Number(/^lines\[(\d+)\]$/.exec(path)?.[1] ?? -1);
    const text = lines[line]?.trim();
    return text ? [{ line, text, why: message }] : [];
  });
}

const notesOf = ({ issues }: ArticleReading): string[] => [
  ...new Set(issues.filter(({ path }) => !/^lines\[\d+\]$/.test(path)).map(({ message }) => message)),
];

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
export function withLine(work: Work, { line, text }: LeftOut): Work {
  const { story } = work;
  if (!story) return work;
  const lines = work.source.split(/\r\n?|\n/u);
  const blocks = blockTexts(story);
  const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '');
  const before = lines
    .slice(0, line)
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

/** A quotation made of words that the reader selected, with the speaker of a quotation that was found there. */
export function quoteOf(work: Work, words: string): PullQuote {
  const quotation = words.replace(/^[\s"“„«‘']+|[\s"”»’',;:]+$/gu, '');
  const { span } = verifyQuotation(quotation, work.story ?? '');
  const near = span && work.offers.find(({ passage }) => overlap(passage, span));
  return { ...near?.quote, quotation: [quotation] };
}

const overlap = (one: Passage, other: Passage): boolean =>
  one.block <= (other.endBlock ?? other.block) &&
  other.block <= (one.endBlock ?? one.block) &&
  (one.block !== other.block || (one.start < other.end && other.start < one.end));
