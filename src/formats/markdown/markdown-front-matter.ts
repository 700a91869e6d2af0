import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { parse as parseToml } from 'smol-toml';
import type { SourceValue } from '../shared/source-value.js';

/** Body text and its parsed front matter. */
export interface Parted {
  /** The fields of the front matter, by lowercase names without punctuation: `lastmod`, `featuredimage`. */
  readonly about: SourceValue;
  readonly body: string;
}

/** Beginnings of front matter, and the lines that end it. */
const FENCES: readonly (readonly [kind: 'yaml' | 'toml' | 'json', begin: RegExp, end: RegExp])[] = [
  ['yaml', /^---[^\S\n]*(?:yaml[^\S\n]*)?\n/, /^(?:---|\.\.\.)[^\S\n]*$/m],
  ['toml', /^\+\+\+[^\S\n]*\n/, /^\+\+\+[^\S\n]*$/m],
  ['json', /^;;;[^\S\n]*\n/, /^;;;[^\S\n]*$/m],
];
/** Maximum length of front matter; a longer one is text between two rules. */
const MAX_LENGTH = 100_000;

/** Parts front matter from its text. */
export function partFrontMatter(value: SourceValue): Parted {
  const text = String(value.raw)
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF?\s*\n/, '');
  for (const [kind, begin, end] of FENCES) {
    const start = begin.exec(text)?.[0].length;
    if (start === undefined) continue;
    const close = end.exec(text.slice(start, start + MAX_LENGTH));
    if (!close) continue;
    const words = text.slice(start, start + close.index);
    const about = parsed(kind, words, value);
    if (about === undefined) continue;
    return { about: value.replaced(about), body: text.slice(start + close.index + close[0].length) };
  }
  return { about: value.replaced({}), body: text };
}

/** The parsed fields; `undefined` if it is text. */
function parsed(
  kind: 'yaml' | 'toml' | 'json',
  words: string,
  source: SourceValue,
): Record<string, unknown> | undefined {
  try {
    const value: unknown =
      kind === 'yaml'
        ? // Every value stays as it was written: a date is no time in UTC, and “no” may be a country.
          load(words, { schema: FAILSAFE_SCHEMA })
        : kind === 'toml'
          ? parseToml(words)
          : JSON.parse(/^\s*\{/.test(words) ? words : `{${words}}`);
    return isFields(value) ? simplified(value) : words.trim() ? undefined : {};
  } catch {
    const lines = fieldsByLine(words);
    if (lines.length === 0) return undefined;
    source.report('syntax', `The front matter is not valid ${kind.toUpperCase()}; fields on single lines are kept.`);
    return simplified(Object.fromEntries(lines));
  }
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `title: A colon: the library refuses this`. */
const fieldsByLine = (words: string): [string, string][] =>
  words.split('\n').flatMap((line) => {
    const [, name, value] = /^["']?([A-Za-z][\w-]*)["']?[^\S\n]*[:=][^\S\n]*(\S.*)$/.exec(line) ?? [];
    return name && value ? [[name, value.trim().replace(/^(["'])(.*)\1,?$/, '$2')] as [string, string]] : [];
  });

/** Fields by the letters of their names; of several with the same letters the first. */
function simplified(fields: Record<string, unknown>): Record<string, unknown> {
  const entries = new Map<string, unknown>();
  for (const [name, value] of Object.entries(fields)) {
    const simple = simpleName(name);
    if (!entries.has(simple) && !isNothing(value))
      entries.set(simple, value instanceof Date ? value.toISOString() : value);
  }
  return Object.fromEntries(entries);
}

/** `Last-Modified` is `lastmodified`. */
export const simpleName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const isNothing = (value: unknown): boolean => value === null || value === '' || value === '~' || value === 'null';
