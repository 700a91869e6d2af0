/**
 * Broadsheet in Vue: the types of our tags in templates, and what the template compiler has to know of them.
 *
 * @packageDocumentation
 */
import type { HTMLAttributes, StyleValue, VNodeProps } from 'vue';
import type {
  Heard,
  ItineraryCardAttributes,
  ItineraryCardElement,
  ItineraryCardStyle,
  NewsArticleAttributes,
  NewsArticleElement,
  NewsArticleStyle,
  NewsErrorEvent,
  NewsLoadEvent,
  PullQuoteAttributes,
  PullQuoteElement,
  PullQuoteStyle,
} from './types/elements.js';
import type { DefineOptions } from './registration.js';
/**
 * Whether a tag is one of ours: for `compilerOptions.isCustomElement`, so that Vue looks for no component of that name.
 *
 * A prefix that `define` was given belongs here as well: `(tag) => isCustomElement(tag, { prefix: 'acme' })`.
 */
export declare function isCustomElement(tag: string, { prefix }?: DefineOptions): boolean;

interface Listeners<Listening> {
  /** Data from `src`, `data` or a JSON child were read. */
  onNewsLoad?: ((event: Heard<NewsLoadEvent, Listening>) => void) | undefined;
  /** Data, or a file of ours, could not be fetched or read. */
  onNewsError?: ((event: Heard<NewsErrorEvent, Listening>) => void) | undefined;
}

interface ItineraryCardProps
  extends Omit<ItineraryCardAttributes, 'time-zone' | 'traveller-role' | 'heading-level'> {
  /** The time zone whose times stand beside those of the places, such as `Europe/London`; else the reader's own. */
  timeZone?: string | undefined;
  /** The traveller's office or description. */
  travellerRole?: string | undefined;
  /** The title's level in the page's outline: 1 to 6, or `none`; the places are one below. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | '1' | '2' | '3' | '4' | '5' | '6' | 'none' | '' | undefined;
}

interface NewsArticleProps
  extends Omit<NewsArticleAttributes, 'time-zone' | 'image-alt' | 'heading-level'> {
  /** The reader's time zone, such as `Europe/London`, for dates that are instants; else they stay as written. */
  timeZone?: string | undefined;
  /** What the lead picture shows, for those who do not see it. */
  imageAlt?: string | undefined;
  /** The headline's level in the page's outline: 1 to 6, or `none`; headings in the text follow on. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | '1' | '2' | '3' | '4' | '5' | '6' | 'none' | '' | undefined;
}

interface PullQuoteProps
  extends Omit<PullQuoteAttributes, 'time-zone' | 'attribution-role' | 'source-url'> {
  /** The reader's time zone, such as `Europe/London`, for dates that are instants; else they stay as written. */
  timeZone?: string | undefined;
  /** The speaker's office or description. */
  attributionRole?: string | undefined;
  /** Address of the source. */
  sourceUrl?: string | undefined;
}

type Tag<Element, Props, Style> = new () => Element & {
  readonly $props: Omit<HTMLAttributes, 'style' | keyof Props> & VNodeProps & Props & Listeners<Element> & {
    style?: StyleValue | Style;
  };
  readonly $slots: { readonly default?: () => unknown };
};

/** Our tags, and what each takes. */
export interface NewsElements {
  /**
   * Shows a trip: who travels, where to and when, and how each stop stands now.
   *
   * The stops come from `data`, else `src`, else a JSON script child, else the element's own children; single-field
   * attributes go over them. Children are never touched: they show until the element is ready, and for good where the
   * script or the data fail.
   */
  'itinerary-card': Tag<ItineraryCardElement, ItineraryCardProps, ItineraryCardStyle>;
  /**
   * Sets a whole story: headline, standfirst, byline and dates, picture, text, and what is said at its end.
   *
   * The story comes from the single-field attributes, else `data`, else `src`, else a JSON script child, else the
   * element's own children. Children are never touched: they show until the element is ready, and for good where the
   * script or the data fail.
   */
  'news-article': Tag<NewsArticleElement, NewsArticleProps, NewsArticleStyle>;
  /**
   * Lifts one quotation out of a story and sets it large.
   *
   * The words come from the single-field attributes, else `data`, else `src`, else a JSON script child, else the
   * element's own children. Children are never touched: they show until the element is ready, and for good where the
   * script or the data fail.
   */
  'pull-quote': Tag<PullQuoteElement, PullQuoteProps, PullQuoteStyle>;
}

/** The same under the prefix that `define` was given: `interface GlobalComponents extends Prefixed<'acme'> {}`. */
export type Prefixed<Prefix extends string> = {
  [Tag in keyof NewsElements as `${Prefix}-${Tag}`]: NewsElements[Tag];
};

declare module 'vue' {
  interface GlobalComponents extends NewsElements {}
}

export {};
