/**
 * Types of our tags in the JSX of React, 18 and 19: `import 'broadsheet/jsx';`
 *
 * @packageDocumentation
 */
import type * as React from 'react';
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

// React 18 writes every property of such tags as an attribute, hears none of their own events, and knows no
// `className` there: data are JSON text, and `ref` is the way to a listener.
type Is18 = 'createFactory' extends keyof typeof React ? true : false;
type Written<Attributes> = { [Name in keyof Attributes]: Exclude<Attributes[Name], object | false | null> };
type Unheard = { [Name in keyof Listeners<unknown>]?: undefined };

interface Listeners<Listening> {
  /** Fired when data from `src`, `data` or a JSON child was read. */
  'onnews-load'?: ((event: Heard<NewsLoadEvent, Listening>) => void) | undefined;
  /** Fired when data, or a chunk of the script, could not be fetched or read. */
  'onnews-error'?: ((event: Heard<NewsErrorEvent, Listening>) => void) | undefined;
}

type Props<Element, Attributes, Style> = React.ClassAttributes<Element> &
  Omit<React.HTMLAttributes<Element>, 'style' | keyof Attributes | (Is18 extends true ? 'className' : never)> &
  (Is18 extends true ? Written<Attributes> & Unheard : Attributes & Listeners<Element>) & {
    class?: string | undefined;
    style?: (React.CSSProperties & Style) | undefined;
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

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends NewsElements {}
  }
}

export {};
