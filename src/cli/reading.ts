import type { Exported } from '../export/entry.js';
import { readArticle, type ArticleReading, type Entry } from '../formats/read-article.js';
import type { Issue } from '../model/issue.js';
import { canonicalLanguage } from '../model/language.js';
import type { Input } from './input.js';
import type { READ_OPTIONS } from './options.js';
import { counted } from './progress.js';
import { UsageError, visible, type Values } from './terminal.js';

/** What was said of how a file is to be read. */
export type ReadValues = Values<typeof READ_OPTIONS>;

/** What every reader is told of a file. */
export interface Told {
  readonly url?: string;
  readonly contentType?: string;
  readonly format?: string;
  readonly pick?: string;
  readonly language?: string;
  readonly now: Date;
}

/** What a reader is to be told of a file: what was said of it, and what is known of where it came from. */
export function toldOf(input: Input, { format, pick, url = input.url, language }: ReadValues, now = new Date()): Told {
  const { contentType } = input;
  if (url !== undefined && !URL.canParse(url)) {
    throw new UsageError(`Invalid --url “${visible(url)}”. Use an absolute URL such as https://example.org/story.`);
  }
  return {
    now,
    ...(url !== undefined && { url }),
    ...(pick !== undefined && { pick }),
    ...(format !== undefined && { format }),
    ...(language !== undefined && { language: languageOf('--language', language) }),
    ...(contentType !== undefined && { contentType }),
  };
}

/** Reads a file as what it is. */
export async function readEntries(input: Input, values: ReadValues, now?: Date): Promise<ArticleReading> {
  const reading = await readArticle(input.text, toldOf(input, values, now));
  return { ...reading, issues: [...reading.issues, ...brokenLetters(input)] };
}

/** What is to be said of a file in which not every byte is part of a letter. */
export const brokenLetters = ({ isBroken }: Input): readonly Issue[] =>
  isBroken
    ? [
        {
          code: 'syntax',
          path: '',
          message: 'It contains bytes that are invalid in its encoding, shown as “\uFFFD”. Save it as UTF-8.',
        },
      ]
    : [];

/** The canonical form of a language tag that an option gives. */
export function languageOf(option: string, value: string): string {
  const language = canonicalLanguage(value);
  if (language !== undefined) return language;
  throw new UsageError(`Invalid ${option} “${visible(value)}”. Use a language tag such as en-GB.`);
}

/** Why nothing of a file can be shown: what is wrong with the whole says more than what is wrong with a field. */
export const nothingToShow = (issues: readonly Issue[]): Error =>
  new Error(
    (
      issues.find(({ path, code }) => path === '' || code === 'withheld') ??
      issues.find(({ path }) => /^articles\[\d+\]$/.test(path)) ??
      issues[0]
    )?.message ?? 'it has no content to show.',
  );

/** Says how many issues there are, and where to read them. */
export const issuesSaid = (issues: readonly Issue[]): string =>
  `${counted(issues.length, 'issue')} (run “broadsheet validate” to list them)`;

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
  return [[format || 'no format', version && visible(version)].filter(Boolean).join(' '), ...things].join(', ');
}
