/** Reads what was pasted, and finds what can be made of it. Runs in a worker, and in Node for the tests. */
import { readArticle, type ArticleReading } from 'broadsheet/formats';
import { likelyLanguage } from './language.js';
import { linesInHtml, notIn } from './page-lines.js';
import type { OnPart } from './parts.js';
import type { Found } from './reading.js';
import { findInStory } from './story.js';
import { without, type LeftOut } from './work.js';

/** Options of `find`. */
export interface FindOptions {
  /** The address of what was read, if it is known. */
  readonly url?: string | undefined;
  readonly language?: string | undefined;
}

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
export async function find(
  input: string | Uint8Array,
  { url, ...options }: FindOptions = {},
  onPart: OnPart = () => undefined,
): Promise<Found> {
  onPart(1);
  const language = options.language ?? (typeof input === 'string' ? likelyLanguage(input) : undefined);
  const reading = await readArticle(input, { url, language });
  const { primary, format } = reading;
  const source = typeof input === 'string' ? input : '';
  const read = { ...NOTHING, format, leftOut: linesLeftOut(source, reading), notes: notesOf(reading) };
  if (!primary) return read;
  // Entries may say of what type they are; here each has its own field.
  if ('stops' in primary) return { ...read, trip: without(primary, 'type' as never) };
  if ('quotation' in primary) return { ...read, quote: without(primary, 'type' as never) };
  const story = without(primary, 'type' as never);
  const leftOut = format === 'html-page' ? notIn(linesInHtml(source), story) : read.leftOut;
  return { ...read, story, leftOut, ...(await findInStory(story, language, onPart)) };
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
