import type { Exported } from '../export/entry.js';
import { readArticle, type ArticleReading, type Entry } from '../formats/read-article.js';
import type { Input } from './input.js';

/** The options that both commands share. */
export const READ_OPTIONS = {
  format: { type: 'string' },
  pick: { type: 'string' },
  url: { type: 'string' },
  language: { type: 'string' },
} as const;

type ReadValues = { readonly [Name in keyof typeof READ_OPTIONS]?: string | undefined };

/** Reads a file as what it is. */
export const readEntries = (input: Input, { format, pick, url, language }: ReadValues): Promise<ArticleReading> =>
  readArticle(input.bytes, {
    url: url ?? input.url,
    contentType: input.contentType,
    format,
    pick,
    language,
    now: new Date(),
  });

/** Says what an entry is. */
export function named(entry: Entry): Exported {
  if ('stops' in entry) return { kind: 'itinerary-card', model: entry };
  if ('quotation' in entry) return { kind: 'pull-quote', model: entry };
  return { kind: 'news-article', model: entry };
}

const NOUNS = { 'news-article': 'article', 'pull-quote': 'quotation', 'itinerary-card': 'itinerary' } as const;

/** What a reading gave, in a few words: `ninjs 2.0, 1 article`. */
export function summaryOf({ format, version, articles }: ArticleReading): string {
  const counts = new Map<string, number>();
  for (const entry of articles) {
    const noun = NOUNS[named(entry).kind];
    counts.set(noun, (counts.get(noun) ?? 0) + 1);
  }
  const plural = (noun: string): string => (noun === 'itinerary' ? 'itineraries' : `${noun}s`);
  const things = [...counts].map(([noun, number]) => `${number} ${number === 1 ? noun : plural(noun)}`);
  return [[format || 'no format', version].filter(Boolean).join(' '), ...things].join(', ');
}
