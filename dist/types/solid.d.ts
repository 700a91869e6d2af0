/**
 * Types of our tags in the JSX of Solid: `import 'broadsheet/jsx/solid';`
 *
 * @packageDocumentation
 */
import type { JSX } from 'solid-js';
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
} from './elements.js';

interface Listeners<Listening> {
  /** Fired when data from `src`, `data` or a JSON child was read. */
  'on:news-load'?: JSX.EventHandlerWithOptionsUnion<Listening, NewsLoadEvent> | undefined;
  /** Fired when data, or a chunk of the script, could not be fetched or read. */
  'on:news-error'?: JSX.EventHandlerWithOptionsUnion<Listening, NewsErrorEvent> | undefined;
}

type Explicit<Attributes> = {
  [Name in keyof Attributes as `attr:${Name & string}`]?: Exclude<Attributes[Name], object | boolean | null> | undefined;
} & {
  [Name in keyof Attributes as boolean extends Attributes[Name] ? `bool:${Name & string}` : never]?: boolean | undefined;
};

type Props<Element extends { data: unknown }, Attributes, Style> = Omit<JSX.HTMLAttributes<Element>, 'style' | keyof Attributes> &
  Attributes & Explicit<Attributes> & Listeners<Element> & {
    'prop:data'?: Element['data'];
    style?: string | (JSX.CSSProperties & Style) | undefined;
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
  'itinerary-card': Props<ItineraryCardElement, ItineraryCardAttributes, ItineraryCardStyle>;
  /**
   * Displays a story: headline, standfirst, byline, dates, picture, body, corrections and source.
   *
   * Sources, highest precedence first: single-field attributes, `data`, `src`, a JSON script child, the element's
   * children. Each attribute overrides one field. The element never changes its children. They are visible until the
   * element is ready, and remain visible if the script or the data fails to load.
   */
  'news-article': Props<NewsArticleElement, NewsArticleAttributes, NewsArticleStyle>;
  /**
   * Displays one quotation from a story in large type, with its speaker and source.
   *
   * Sources, highest precedence first: single-field attributes, `data`, `src`, a JSON script child, the element's
   * children. Each attribute overrides one field. The element never changes its children. They are visible until the
   * element is ready, and remain visible if the script or the data fails to load.
   */
  'pull-quote': Props<PullQuoteElement, PullQuoteAttributes, PullQuoteStyle>;
}

/** The same with the prefix passed to `define`: `interface IntrinsicElements extends Prefixed<'acme'> {}`. */
export type Prefixed<Prefix extends string> = {
  [Tag in keyof NewsElements as `${Prefix}-${Tag}`]: NewsElements[Tag];
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends NewsElements {}
  }
}

export {};
