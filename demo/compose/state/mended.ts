/** Makes a faulty snippet anew from the content that is read from it. */
import { readArticle } from 'broadsheet/formats';
import { outputOf } from './outputs.js';
import { EMPTY, without, type Work } from './work.js';

/** A snippet made anew, and the state that it was made from. */
export interface Mended {
  readonly code: string;
  readonly work: Partial<Work>;
}

const TAG = /<(pull-quote|news-article|itinerary-card)\b([^>"]*(?:"[^"]*"[^>"]*)*)>/i;

/**
 * Reads the content of a snippet and writes it as the platform “plain HTML” takes it; `undefined` if it has none, or if
 * a word of it would be lost.
 */
export async function mended(html: string): Promise<Mended | undefined> {
  const { primary } = await readArticle(html, { format: 'html-page' });
  if (!primary) return undefined;
  const [, tag = '', attributes = ''] = TAG.exec(html) ?? [];
  const work = workOf(primary, tag, attributes);
  const output = work && outputOf({ ...EMPTY, platform: 'html', ...work });
  if (!work || !output) return undefined;
  const kept = new Set(wordsOf(output.code));
  return wordsOf(html).every((word) => kept.has(word)) ? { code: output.code, work } : undefined;
}

/** The words of HTML outside its tags. */
const wordsOf = (html: string): string[] =>
  html.replace(/<(script|style)\b[^]*?<\/\1>|<[^>"]*(?:"[^"]*"[^>"]*)*>/gi, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];

function workOf(
  entry: NonNullable<Awaited<ReturnType<typeof readArticle>>['primary']>,
  tag: string,
  attributes: string,
): Partial<Work> | undefined {
  const [, variant = ''] = /\bvariant="(\w+)"/.exec(attributes) ?? [];
  const look = { ...EMPTY.look, variant };
  if ('stops' in entry) return { kind: 'itinerary', trip: entry, look };
  if ('quotation' in entry) return { kind: 'quote', quote: entry, look };
  const [block] = entry.body ?? [];
  if (tag !== 'news-article' && block && 'quotation' in block) {
    return { kind: 'quote', quote: without(block, 'type'), look };
  }
  if (block?.type === 'itinerary') {
    return { kind: 'itinerary', trip: without(block, 'type'), look };
  }
  return { kind: 'article', story: entry };
}
