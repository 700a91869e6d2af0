import type { PullQuote } from 'broadsheet';
import { snippet } from 'broadsheet/snippet';
import { textIn } from './work.js';

type Marks = readonly [start: string, end: string];

const known = new Map<string, Marks>();

/** The quotation marks of a language, as a snippet has them. */
function marksOf(language: string | undefined): Marks {
  const key = language ?? '';
  const code = known.has(key) ? '' : snippet('pull-quote', { quotation: ['…'], language }, { kind: 'static' });
  const [start = '“', end = '”'] = Array.from(code.matchAll(/data-news="mark">([^<]*)</g), ([, mark]) => mark!);
  if (code) known.set(key, [start, end]);
  return known.get(key)!;
}

/** The text of a quotation in the quotation marks of its language. */
export function quoted({ quotation, language }: PullQuote): string {
  const [start, end] = marksOf(language);
  return `${start}${textIn(quotation).trim()}${end}`;
}
