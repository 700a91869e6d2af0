/**
 * Broadsheet in Vue: types of the elements in templates, and the check that the template compiler needs.
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
 * Whether a tag is a Broadsheet element. Use it as `compilerOptions.isCustomElement`, so that Vue resolves no component.
 *
 * Pass the prefix of `define` here, too: `(tag) => isCustomElement(tag, { prefix: 'acme' })`.
 */
export declare function isCustomElement(tag: string, { prefix }?: DefineOptions): boolean;

interface Listeners<Listening> {
  /** Fired when data from `src`, `data` or a JSON child was read. */
  onNewsLoad?: ((event: Heard<NewsLoadEvent, Listening>) => void) | undefined;
  /** Fired when data, or a chunk of the script, could not be fetched or read. */
  onNewsError?: ((event: Heard<NewsErrorEvent, Listening>) => void) | undefined;
}

interface ItineraryCardProps
  extends Omit<ItineraryCardAttributes, 'time-zone' | 'traveller-role' | 'heading-level'> {
  /** The time zone of the times shown beside local times, such as `Europe/London`. Default: the reader's time zone. */
  timeZone?: string | undefined;
  /** The traveller's role or title. */
  travellerRole?: string | undefined;
  /** The heading level of the title: 1 to 6, or `none`; default 2. Places are one level below. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | '1' | '2' | '3' | '4' | '5' | '6' | 'none' | '' | undefined;
}

interface NewsArticleProps
  extends Omit<NewsArticleAttributes, 'time-zone' | 'image-alt' | 'heading-level'> {
  /** The reader's time zone, such as `Europe/London`, for dates with an offset. Default: the offset as written. */
  timeZone?: string | undefined;
  /** The alternative text of the lead picture. */
  imageAlt?: string | undefined;
  /** The heading level of the headline: 1 to 6, or `none`; default 2. Headings in the body follow from it. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | '1' | '2' | '3' | '4' | '5' | '6' | 'none' | '' | undefined;
}

interface PullQuoteProps
  extends Omit<PullQuoteAttributes, 'time-zone' | 'attribution-role' | 'source-url'> {
  /** The reader's time zone, such as `Europe/London`, for dates with an offset. Default: the offset as written. */
  timeZone?: string | undefined;
  /** The speaker's role or title. */
  attributionRole?: string | undefined;
  /** The URL of the source. */
  sourceUrl?: string | undefined;
}

type Tag<Element, Props, Style> = new () => Element & {
  readonly $props: Omit<HTMLAttributes, 'style' | keyof Props> & VNodeProps & Props & Listeners<Element> & {
    style?: StyleValue | Style;
  };
  readonly $slots: { readonly default?: () => unknown };
};

/** The props of each tag. */
export interface NewsElements {
  /**
   * Displays a trip: who travels, where and when, and the current status of each stop.
   *
   * Sources, highest precedence first: single-field attributes, `data`, `src`, a JSON script child, the element's
   * children. Each attribute overrides one field. The element never changes its children. They are visible until the
   * element is ready, and remain visible if the script or the data fails to load.
   */
  'itinerary-card': Tag<ItineraryCardElement, ItineraryCardProps, ItineraryCardStyle>;
  /**
   * Displays a story: headline, standfirst, byline, dates, picture, body, corrections and source.
   *
   * Sources, highest precedence first: single-field attributes, `data`, `src`, a JSON script child, the element's
   * children. Each attribute overrides one field. The element never changes its children. They are visible until the
   * element is ready, and remain visible if the script or the data fails to load.
   */
  'news-article': Tag<NewsArticleElement, NewsArticleProps, NewsArticleStyle>;
  /**
   * Displays one quotation from a story in large type, with its speaker and source.
   *
   * Sources, highest precedence first: single-field attributes, `data`, `src`, a JSON script child, the element's
   * children. Each attribute overrides one field. The element never changes its children. They are visible until the
   * element is ready, and remain visible if the script or the data fails to load.
   */
  'pull-quote': Tag<PullQuoteElement, PullQuoteProps, PullQuoteStyle>;
}

/** The same with the prefix passed to `define`: `interface GlobalComponents extends Prefixed<'acme'> {}`. */
export type Prefixed<Prefix extends string> = {
  [Tag in keyof NewsElements as `${Prefix}-${Tag}`]: NewsElements[Tag];
};

declare module 'vue' {
  interface GlobalComponents extends NewsElements {}
}

export {};
