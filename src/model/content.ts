import {
  ALL_USES,
  fieldsOf,
  HIDDEN,
  INLINE_USES,
  ITINERARY_USES,
  MEDIA,
  PICTURE,
  TEXT,
  type Use,
  type UsesByType,
} from './block-kinds.js';
import type { Article } from './definition/article.js';
import type { Image } from './definition/image.js';
import type { Itinerary } from './definition/itinerary.js';
import type { PullQuote } from './definition/pull-quote.js';
import type { Issue } from './issue.js';
import { isVisible, wordsOf } from './text.js';

/** Whether a value of the model shows text, a player or a map; `pictures` collects the pictures before that. */
function hasContent(value: unknown, use: Use, types: UsesByType, pictures: Image[] = []): boolean {
  if (value === undefined || use === HIDDEN) return false;
  if (use === MEDIA) return true;
  if (typeof value === 'string') return use === TEXT && isVisible(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((entry) => hasContent(entry, use, types, pictures));
  return fieldsOf(value, use, types).some(([, field, inner]) => {
    if (inner === PICTURE) pictures.push(value as Image);
    return hasContent(field, inner, types, pictures);
  });
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

/** What a reader sees of an article, of which a headline, a standfirst, a picture or a body counts. */
export function articleContent({ headline, standfirst, image, body }: Article): Content {
  const pictures: Image[] = [];
  const shown = [headline, standfirst, { type: 'figure', image }, body];
  return hasContent(shown, TEXT, ALL_USES, pictures) || pictures;
}

/** What a reader sees of a pull quote: the quotation counts. */
export const quoteContent = ({ quotation }: PullQuote): Content => isVisible(wordsOf(quotation)) || [];

/** What a reader sees of an itinerary. */
export const itineraryContent = (itinerary: Itinerary): Content =>
  hasContent(itinerary, ITINERARY_USES, INLINE_USES) || [];
