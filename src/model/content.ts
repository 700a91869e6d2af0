import type { Article } from './definition/article.js';
import type { Image } from './definition/image.js';
import type { Itinerary } from './definition/itinerary.js';
import type { PullQuote } from './definition/pull-quote.js';
import type { Issue } from './issue.js';
import { isVisible, wordsOf } from './text.js';

/** Fields whose strings are for machines. `alt` is shown only in the place of a picture that is lost. */
const MACHINE = /^(type|id|src|href|alt|language|direction|zone|timeZone|kind|align|scope|display|status)$/;

/** Whether a value of the model has something that a reader sees without waiting: words, or a player. */
function hasContent(value: unknown): boolean {
  if (typeof value === 'string') return isVisible(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(hasContent);
  const { type } = value as { readonly type?: unknown };
  if (type === 'audio' || type === 'video') return true;
  return Object.entries(value).some(
    ([key, inner]) => key === 'coordinates' || (!isHidden(type, key) && hasContent(inner)),
  );
}

/** Whether a field is not shown: the picture of an embed is not drawn, and the name of an unknown block is not said. */
const isHidden = (type: unknown, key: string): boolean =>
  MACHINE.test(key) || (type === 'embed' && key === 'image') || (type === 'unknown' && key === 'source');

/** The pictures that a value of the model shows. */
function picturesIn(value: unknown): readonly Image[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(picturesIn);
  const { type, src, image, images, body, content, items } = value as Record<string, unknown>;
  if (typeof src === 'string') return [value as Image];
  return type === 'embed' ? [] : [image, images, body, content, items].flatMap(picturesIn);
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
export const articleContent = ({ headline, standfirst, image, body }: Article): Content =>
  hasContent([headline, standfirst, image, body]) || picturesIn([image, body]);

/** What a reader sees of a pull quote: the quotation counts. */
export const quoteContent = ({ quotation }: PullQuote): Content => isVisible(wordsOf(quotation)) || [];

/** What a reader sees of an itinerary. */
export const itineraryContent = (itinerary: Itinerary): Content => hasContent(itinerary) || [];
