/** Stories whose quotations have labels: which words are speech, who speaks. See SCHEMA.md of the corpus. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/model/definition/article.js';

/** A quotation as annotators marked it; places count UTF-16 units of the text, marks included. */
export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly closed: boolean;
  readonly kind: 'direct' | 'mixed';
  readonly sources: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly speaker: string | null;
  readonly speakerFrom: string | null;
}

export interface LabelledStory {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  readonly notSpeech: readonly { readonly start: number; readonly end: number }[];
  readonly ignore: readonly (readonly [number, number])[];
}

export type SpeechFile = 'polnear-train140' | 'polnear-dev' | 'wikinews-gum';

/** The labelled stories of a file of the corpus; none where it is absent. */
export function labelledStories(folder: string, file: SpeechFile): LabelledStory[] {
  const path = join(folder, `${file}.jsonl`);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledStory);
}

/** A story's article, a paragraph a block, and where each block starts in the text. */
export function articleOf(story: LabelledStory): { article: Article; starts: number[] } {
  const starts: number[] = [];
  const body: NonNullable<Article['body']> = [];
  for (const match of story.text.matchAll(/(?:[^\n]|\n(?![^\S\n]*\n))+/g)) {
    if (!/\S/.test(match[0])) continue;
    starts.push(match.index);
    body.push({ type: 'paragraph', content: [match[0]] });
  }
  return { article: { body }, starts };
}

/** How much two spans agree: what both have of what one has. */
export function overlap(first: { start: number; end: number }, second: { start: number; end: number }): number {
  const both = Math.min(first.end, second.end) - Math.max(first.start, second.start);
  return both <= 0 ? 0 : both / (Math.max(first.end, second.end) - Math.min(first.start, second.start));
}
