/** Reads what was pasted, and finds what can be made of it. Runs in a worker, and in Node for the tests. */
import type { PullQuote } from 'broadsheet';
import { findItinerary, findQuotations, type Quotation } from 'broadsheet/extract';
import { readArticle, type ArticleReading } from 'broadsheet/formats';
import { likelyLanguage } from './language.js';
import type { Found } from './reading.js';
import { withFields, without, type LeftOut, type Offer } from './work.js';

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
export async function find(input: string | Uint8Array, { url, ...options }: FindOptions = {}): Promise<Found> {
  const language = options.language ?? (typeof input === 'string' ? likelyLanguage(input) : undefined);
  const reading = await readArticle(input, { url, language });
  const { primary, format } = reading;
  const source = typeof input === 'string' ? input : '';
  const read = { ...NOTHING, format, leftOut: linesLeftOut(source, reading), notes: notesOf(reading) };
  if (!primary) return read;
  // Entries may say of what type they are; here each has its own field.
  if ('stops' in primary) return { ...read, trip: without(primary, 'type' as never) };
  if ('quotation' in primary) return { ...read, quote: without(primary, 'type' as never) };
  const found = await findQuotations(primary, { language });
  const trip = await findItinerary(primary, { language });
  return {
    ...read,
    story: without(primary, 'type' as never),
    offers: offersFrom(found, primary.language),
    trip: trip ? { ...trip, stops: trip.stops.map((stop) => without(stop, 'evidence')) } : undefined,
  };
}

/** The offers of a story: each quotation once, even if a caption repeats it. */
function offersFrom(found: readonly Quotation[], language: string | undefined): Offer[] {
  const byWords = new Map<string, Quotation>();
  for (const quotation of found) {
    const key = quotation.quotation
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const other = byWords.get(key);
    if (!other || Object.keys(quotation).length > Object.keys(other).length) byWords.set(key, quotation);
  }
  return [...byWords.values()].map((quotation) => offerFrom(quotation, language));
}

function offerFrom({ span, confidence, ...found }: Quotation, language: string | undefined): Offer {
  const { attribution, role, via, source } = found;
  const isSure = confidence >= SURE && attribution !== undefined;
  const quote = withFields(
    { ...without(found, 'evidence'), language },
    {
      quotation: [found.quotation.replace(/[,،、]$/u, '')],
      // “a defence official at the embassy” already says what the speaker is, and “wrote on Twitter” says the source.
      role: role !== undefined && attribution?.includes(role) ? undefined : role,
      via: source !== undefined && via?.includes(source) ? undefined : via,
    },
  );
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
