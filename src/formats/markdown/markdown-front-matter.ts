import { FAILSAFE_SCHEMA, load, nullCoreTag, Schema } from 'js-yaml';
import { parse as parseToml } from 'smol-toml';
import type { SourceValue } from '../shared/source-value.js';

/** Body text and its parsed front matter. */
export interface Parted {
  /** The fields of the front matter, by lowercase names without punctuation: `lastmod`, `featuredimage`. */
  readonly about: SourceValue;
  readonly body: string;
}

/** How front matter of each kind begins and ends. */
const FENCES: readonly (readonly [kind: 'yaml' | 'toml' | 'json', begin: RegExp, end: RegExp])[] = [
  ['yaml', /^---[^\S\n]*(?:yaml[^\S\n]*)?\n/, /^(?:---|\.\.\.)[^\S\n]*$/m],
  ['toml', /^\+\+\+[^\S\n]*\n/, /^\+\+\+[^\S\n]*$/m],
  ['json', /^;;;[^\S\n]*\n/, /^;;;[^\S\n]*$/m],
];
/**
 * Values stay strings, because YAML would read a date as a time in UTC, and “no” (Norway) as false. Only `~` and `null`
 * without quotation marks are no value.
 */
const YAML = new Schema([...FAILSAFE_SCHEMA.tags, nullCoreTag]);
/** Maximum length of front matter; a longer one is text between two rules. */
const MAX_LENGTH = 100_000;

/** Separates the front matter from the text. */
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

/** Parses the fields; `undefined` if it is not front matter but text. */
function parsed(
  kind: 'yaml' | 'toml' | 'json',
  words: string,
  source: SourceValue,
): Record<string, unknown> | undefined {
  try {
    const value: unknown =
      kind === 'yaml'
        ? load(words, { schema: YAML })
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

/** Parses each line as a field, for YAML that the library rejects, such as `title: One: two`. */
const fieldsByLine = (words: string): [string, string][] =>
  words.split('\n').flatMap((line) => {
    const [, name, value] = /^["']?([A-Za-z][\w-]*)["']?[^\S\n]*[:=][^\S\n]*(\S.*)$/.exec(line) ?? [];
    return name && value && !/^(?:~|null)\s*$/i.test(value)
      ? [[name, value.trim().replace(/^(["'])(.*)\1,?$/, '$2')] as [string, string]]
      : [];
  });

/** Simplifies the names of fields. If several become equal, the first field is kept. */
function simplified(fields: Record<string, unknown>): Record<string, unknown> {
  const entries = new Map<string, unknown>();
  for (const [name, value] of Object.entries(fields)) {
    const simple = simpleName(name);
    if (!entries.has(simple) && value !== null && value !== '')
      entries.set(simple, value instanceof Date ? value.toISOString() : value);
  }
  return Object.fromEntries(entries);
}

/** Simplifies a name to its lowercase letters and digits: `Last-Modified` becomes `lastmodified`. */
export const simpleName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
