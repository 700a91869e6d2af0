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

/** The visible content of a value: `true` for text or a player, or else its pictures, which may fail to load. */
export type Content = true | readonly Image[];

/** The fields set by single-field attributes, which may not be enough to show. */
export interface Fields<Value> {
  readonly value: Partial<Value>;
  readonly issues: readonly Issue[];
  /** The visible content of these fields alone; `undefined` if they are not enough. */
  readonly content: Content | undefined;
}

/** The visible content of a pull quote, which depends only on the quotation. */
export const quoteContent = ({ quotation }: PullQuote): Content => isVisible(wordsOf(quotation)) || [];

/** The visible content of an itinerary. */
export const itineraryContent = (itinerary: Itinerary): Content => hasContent(itinerary, ITINERARY_USES) || [];
