import { readKind, type DataReading } from '../formats/find-in-canonical.js';
import type { DataOptions } from '../formats/shared/format-reader.js';
import { PULL_QUOTE_READER } from '../plain/element-models.js';
import { decodeJson } from './decode.js';
import type { PullQuote } from '../model/definition/pull-quote.js';

const OTHERS =
  'broadsheet/pull-quote/canonical reads Broadsheet JSON only. For other formats import broadsheet/pull-quote.';

/** Reads a pull quote from Broadsheet JSON. Other formats return an issue. */
export function readOwnPullQuote(input: unknown, options: DataOptions): DataReading<PullQuote> {
  const { format } = options;
  if (format && format !== 'broadsheet') return unread(`The format is “${format}”.`);
  const reading = readKind(PULL_QUOTE_READER, decodeJson(input), options);
  const { code = '', message = '' } = reading.issues.at(-1) ?? {};
  return reading.value || !/^(syntax|unknown-format)$/.test(code) ? reading : unread(message);
}

const unread = (reason: string): DataReading<never> => ({
  value: undefined,
  format: '',
  issues: [{ code: 'unknown-format', path: '', message: `${reason} ${OTHERS}` }],
});
