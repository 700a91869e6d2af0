import { isRecord } from '../model/definition/field.js';
import type { Issue, Reading } from '../model/issue.js';
import { readPullQuote, type PullQuote } from '../model/definition/pull-quote.js';
import { decodeJson, type DataInput } from './decode.js';

/** What a reader of data may be told. */
export interface DataOptions {
  /** The address that the data came from, else the page's. */
  readonly url?: string;
  /** Which entry: `3` an index from 0, `id:abc` an id. */
  readonly pick?: string;
  /** The name of the format, where recognition should not be left to us. */
  readonly format?: string;
}

/** What was read, and from which format. */
export interface DataReading<Value> extends Reading<Value> {
  readonly format: string;
}

const QUOTE_TYPES = ['pull-quote', 'quote'];
const MAX_SEARCHED = 20_000;
const MAX_SEARCH_DEPTH = 8;

/**
 * Reads a pull quote from canonical JSON: a quotation, a list of them, or an article whose quotations are meant.
 *
 * `pick` chooses among several; without it the first is taken.
 */
export function readPullQuoteData(input: DataInput, options: DataOptions = {}): DataReading<PullQuote> {
  const decoded = decodeJson(input);
  if ('issue' in decoded) return { value: undefined, format: '', issues: [decoded.issue] };
  let found;
  try {
    found = quotesIn(decoded.raw);
  } catch (error) {
    // Plain data cannot throw; an object with getters or a revoked proxy can.
    return refused('type', `The data could not be read: ${String(error)}`);
  }
  if (found.length === 0)
    return refused('unknown-format', 'No quotation is in this data; a pull quote needs { "quotation": … }.');
  const index = pickIndex(found, options.pick);
  if (index === undefined) {
    const { length } = found;
    return refused(
      'value',
      `“${options.pick}” picks none of the ${length} quotations here; use 0 to ${length - 1}, or id:….`,
    );
  }
  return { ...readPullQuote(found[index], options), format: 'broadsheet' };
}

const refused = (code: Issue['code'], message: string): DataReading<never> => ({
  value: undefined,
  format: '',
  issues: [{ code, path: '', message }],
});

/** Every quotation in a value, in order: itself, the entries of a list, the quotations of an article's body. */
function quotesIn(raw: unknown): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  let budget = MAX_SEARCHED;
  const search = (value: unknown, depth: number): void => {
    if (budget-- <= 0 || depth > MAX_SEARCH_DEPTH) return;
    if (Array.isArray(value)) for (const entry of value) search(entry, depth + 1);
    else if (isRecord(value)) {
      if ('quotation' in value && (value['type'] === undefined || QUOTE_TYPES.includes(value['type'] as string)))
        found.push(value);
      else for (const key of ['articles', 'body', 'content', 'items']) search(value[key], depth + 1);
    }
  };
  search(raw, 0);
  return found;
}

/** The index that `pick` means in a list, or `undefined` where it means none. */
export function pickIndex(entries: readonly unknown[], pick = ''): number | undefined {
  if (!pick) return 0;
  const id = /^id:(.+)$/.exec(pick)?.[1];
  const index =
    id === undefined ? Number(pick) : entries.findIndex((entry) => isRecord(entry) && String(entry['id']) === id);
  return Number.isInteger(index) && index >= 0 && index < entries.length ? index : undefined;
}
