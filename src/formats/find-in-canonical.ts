import { readArticle, type Article } from '../model/definition/article.js';
import { isRecord } from '../model/definition/field.js';
import { readItinerary, type Itinerary } from '../model/definition/itinerary.js';
import { readPullQuote, type PullQuote } from '../model/definition/pull-quote.js';
import type { Issue, Reading, ReadOptions } from '../model/issue.js';
import { isDecoded, type Decoded } from './decode-json.js';
import { ownValue } from '../model/own.js';
import type { DataOptions } from './shared/format-reader.js';

/** What was read, and from which format. */
export interface DataReading<Value> extends Reading<Value> {
  readonly format: string;
}

/** One kind of thing in canonical JSON: how to know it, and how to read it. */
interface Kind<Value> {
  /** Its name, for messages. */
  readonly name: string;
  readonly is: (raw: Record<string, unknown>) => boolean;
  readonly read: (raw: unknown, options: ReadOptions) => Reading<Value>;
}

const isOf = (raw: Record<string, unknown>, ...types: string[]): boolean =>
  ownValue(raw, 'type') === undefined || types.includes(ownValue(raw, 'type') as string);

const QUOTE: Kind<PullQuote> = {
  name: 'quotation',
  is: (raw) => Object.hasOwn(raw, 'quotation') && isOf(raw, 'pull-quote', 'quote'),
  read: readPullQuote,
};
const ARTICLE: Kind<Article> = {
  name: 'article',
  is: (raw) =>
    isOf(raw) &&
    ['headline', 'standfirst', 'body', 'image'].some((field) => Object.hasOwn(raw, field)) &&
    !Object.hasOwn(raw, 'quotation'),
  read: readArticle,
};
const ITINERARY: Kind<Itinerary> = {
  name: 'itinerary',
  is: (raw) => Object.hasOwn(raw, 'stops') && isOf(raw, 'itinerary'),
  read: readItinerary,
};

/** Reads a pull quote: a quotation, one of a list, or one that stands in an article. */
export const readPullQuoteData = (decoded: Decoded, options?: DataOptions): DataReading<PullQuote> =>
  readKind(QUOTE, decoded, options);
/** Reads an article: itself, or one of a list or collection. */
export const readArticleData = (decoded: Decoded, options?: DataOptions): DataReading<Article> =>
  readKind(ARTICLE, decoded, options);
/** Reads an itinerary: itself, one of a list, or one that stands in an article. */
export const readItineraryData = (decoded: Decoded, options?: DataOptions): DataReading<Itinerary> =>
  readKind(ITINERARY, decoded, options);

/** Reads what `pick` chooses among the things of one kind that the data hold; the first without it. */
function readKind<Value>(kind: Kind<Value>, decoded: Decoded, options: DataOptions = {}): DataReading<Value> {
  if (!isDecoded(decoded)) return { value: undefined, format: '', issues: [decoded.issue] };
  let found;
  let index;
  try {
    found = find(kind, decoded.raw, options.language);
    index = pickIndex(found, options.pick);
  } catch {
    // Plain data cannot throw; an object with getters or a revoked proxy can, and what it throws can throw again.
    return refused('type', 'Reading a property of the data throws an error.');
  }
  const { length } = found;
  if (length === 0) return refused('unknown-format', `No ${kind.name} found in this data.`);
  if (index === undefined) {
    return refused('value', `“${options.pick}” matches no entry; use 0 to ${length - 1}, or id:….`);
  }
  return { ...kind.read(found[index], options), format: 'broadsheet' };
}

const refused = (code: Issue['code'], message: string): DataReading<never> => ({
  value: undefined,
  format: '',
  issues: [{ code, path: '', message }],
});

const MAX_SEARCHED = 20_000;
const MAX_SEARCH_DEPTH = 8;

/**
 * Everything of one kind in a value, in order: itself, the entries of a list, the blocks of an article's body. What says
 * no language is in that of what it stands in.
 */
function find(kind: Kind<unknown>, raw: unknown, outer: unknown): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  let budget = MAX_SEARCHED;
  const search = (value: unknown, depth: number, around: unknown): void => {
    if (budget-- <= 0 || depth > MAX_SEARCH_DEPTH) return;
    if (Array.isArray(value)) {
      // A list may say that it is endless.
      for (let index = 0; index < value.length && budget > 0; index++) search(value[index], depth + 1, around);
    } else if (isRecord(value)) {
      const language = ownValue(value, 'language');
      if (kind.is(value)) found.push(language || !around ? value : { ...value, language: around });
      else
        for (const key of ['articles', 'body', 'content', 'items'])
          search(ownValue(value, key), depth + 1, language || around);
    }
  };
  search(raw, 0, outer);
  return found;
}

/** The index that `pick` means in a list, or `undefined` where it means none. */
export function pickIndex(entries: readonly unknown[], wanted: string | number = ''): number | undefined {
  const pick = String(wanted);
  if (!pick) return 0;
  const id = /^id:(.+)$/.exec(pick)?.[1];
  const index =
    id === undefined
      ? Number(/^\d+$/.exec(pick)?.[0])
      : entries.findIndex((entry) => isRecord(entry) && isNamed(ownValue(entry, 'id'), id));
  return Number.isInteger(index) && index >= 0 && index < entries.length ? index : undefined;
}

/** Ids are words or numbers; anything else names nothing. */
const isNamed = (wanted: unknown, id: string): boolean =>
  wanted === id || (typeof wanted === 'number' && String(wanted) === id);
