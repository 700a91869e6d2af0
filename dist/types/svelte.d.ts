/**
 * Types of our tags in the markup of Svelte: `import 'broadsheet/svelte';`
 *
 * @packageDocumentation
 */
import type { HTMLAttributes } from 'svelte/elements';
import type {
  Heard,
  ItineraryCardAttributes,
  ItineraryCardElement,
  NewsArticleAttributes,
  NewsArticleElement,
  NewsErrorEvent,
  NewsLoadEvent,
  PullQuoteAttributes,
  PullQuoteElement,
} from './elements.js';

interface Listeners<Listening> {
  /** Data from `src`, `data` or a JSON child were read. */
  'onnews-load'?: ((event: Heard<NewsLoadEvent, Listening>) => void) | undefined;
  /** Data from `src`, `data` or a JSON child were read. */
  'on:news-load'?: ((event: Heard<NewsLoadEvent, Listening>) => void) | undefined;
  /** Data, or a file of ours, could not be fetched or read. */
  'onnews-error'?: ((event: Heard<NewsErrorEvent, Listening>) => void) | undefined;
  /** Data, or a file of ours, could not be fetched or read. */
  'on:news-error'?: ((event: Heard<NewsErrorEvent, Listening>) => void) | undefined;
}

type Props<Element extends EventTarget, Attributes> = Omit<HTMLAttributes<Element>, keyof Attributes> &
  Attributes & Listeners<Element>;

/** Our tags, and what each takes. */
export interface NewsElements {
  /**
   * Shows a trip: who travels, where to and when, and how each stop stands now.
   *
   * The stops come from `data`, else `src`, else a JSON script child, else the element's own children; single-field
   * attributes go over them. Children are never touched: they show until the element is ready, and for good where the
   * script or the data fail.
   */
  'itinerary-card': Props<ItineraryCardElement, ItineraryCardAttributes>;
  /**
   * Sets a whole story: headline, standfirst, byline and dates, picture, text, and what is said at its end.
   *
   * The story comes from the single-field attributes, else `data`, else `src`, else a JSON script child, else the
   * element's own children. Children are never touched: they show until the element is ready, and for good where the
   * script or the data fail.
   */
  'news-article': Props<NewsArticleElement, NewsArticleAttributes>;
  /**
   * Lifts one quotation out of a story and sets it large.
   *
   * The words come from the single-field attributes, else `data`, else `src`, else a JSON script child, else the
   * element's own children. Children are never touched: they show until the element is ready, and for good where the
   * script or the data fail.
   */
  'pull-quote': Props<PullQuoteElement, PullQuoteAttributes>;
}

/** The same under the prefix that `define` was given: `interface SvelteHTMLElements extends Prefixed<'acme'> {}`. */
export type Prefixed<Prefix extends string> = {
  [Tag in keyof NewsElements as `${Prefix}-${Tag}`]: NewsElements[Tag];
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends NewsElements {}
}

export {};
