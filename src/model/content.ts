import { fieldsOf, HIDDEN, INLINE_USES, ITINERARY_USES, MEDIA, type Use } from './block-kinds.js';
import type { Image } from './definition/image.js';
import type { Itinerary } from './definition/itinerary.js';
import type { PullQuote } from './definition/pull-quote.js';
import type { Issue } from './issue.js';
import { isVisible, wordsOf } from './text.js';

/** Whether a field of an itinerary shows text or a place on the map. */
function hasContent(value: unknown, use: Use): boolean {
  if (value === undefined || use === HIDDEN) return false;
  if (use === MEDIA) return true;
  if (typeof value === 'string') return isVisible(value);
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value)
    ? value.some((entry) => hasContent(entry, use))
    : fieldsOf(value, use, INLINE_USES).some(([, field, inner]) => hasContent(field, inner));
}

/** What of a value a reader sees: `true` where there are words or a player; else the pictures, which may fail to load. */
export type Content = true | readonly Image[];

/** What single-field attributes give: fields, some of which may be too little to show anything. */
export interface Fields<Value> {
  readonly value: Partial<Value>;
  readonly issues: readonly Issue[];
  /** What a reader sees of the fields alone; `undefined` where they are too little. */
  readonly content: Content | undefined;
}

/** What a reader sees of a pull quote: the quotation counts. */
export const quoteContent = ({ quotation }: PullQuote): Content => isVisible(wordsOf(quotation)) || [];

/** What a reader sees of an itinerary. */
export const itineraryContent = (itinerary: Itinerary): Content => hasContent(itinerary, ITINERARY_USES) || [];
