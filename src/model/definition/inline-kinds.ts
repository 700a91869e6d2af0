import { ownValue } from '../own.js';
import type { Mark } from '../text.js';
import { isRecord } from './field.js';

/** Inlines that only contain content. */
export const MARKS: readonly Mark[] = [
  'emphasis',
  'strong',
  'quotation',
  'cite',
  'code',
  'subscript',
  'superscript',
  'mark',
];

const INLINE_TYPES = new Set<string>([...MARKS, 'link', 'time', 'span', 'line-break']);

/** Whether a value is an inline, by its type. */
export const isInline = (raw: unknown): raw is Record<string, unknown> =>
  isRecord(raw) && INLINE_TYPES.has(ownValue(raw, 'type') as string) && !isCodeBlock(raw);
// `code` is an inline with content and a block with text.
const isCodeBlock = (raw: Record<string, unknown>): boolean =>
  ownValue(raw, 'type') === 'code' && ownValue(raw, 'content') === undefined;

/**
 * Whether a list is a single text: strings and inlines, with at least one inline. A list of strings only is a list of
 * paragraphs.
 */
export function isRunOfInlines(raw: readonly unknown[]): boolean {
  let hasInline = false;
  for (const entry of raw) {
    if (isInline(entry)) hasInline = true;
    else if (typeof entry !== 'string') return false;
  }
  return hasInline;
}
