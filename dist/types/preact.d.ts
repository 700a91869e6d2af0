/**
 * Types of our tags in the JSX of Preact: `import 'broadsheet/jsx/preact';`
 *
 * @packageDocumentation
 */
import type { CSSProperties, HTMLAttributes, Signalish } from 'preact';
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
  'onnews-load'?: ((event: Heard<NewsLoadEvent, Listening>) => void) | undefined;
  /** Fired when data, or a chunk of the script, could not be fetched or read. */
  'onnews-error'?: ((event: Heard<NewsErrorEvent, Listening>) => void) | undefined;
}

type Props<Element extends EventTarget, Attributes, Style> = Omit<HTMLAttributes<Element>, 'style' | keyof Attributes> &
  Listeners<Element> & { [Name in keyof Attributes]: Signalish<Attributes[Name]> } & {
    style?: Signalish<string | (CSSProperties & Style) | undefined>;
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

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends NewsElements {}
  }
}

export {};
