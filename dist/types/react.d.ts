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
  /** Data from `src`, `data` or a JSON child were read. */
  'onnews-load'?: ((event: Heard<NewsLoadEvent, Listening>) => void) | undefined;
  /** Data, or a file of ours, could not be fetched or read. */
  'onnews-error'?: ((event: Heard<NewsErrorEvent, Listening>) => void) | undefined;
}

type Props<Element, Attributes, Style> = React.ClassAttributes<Element> &
  Omit<React.HTMLAttributes<Element>, 'style' | keyof Attributes | (Is18 extends true ? 'className' : never)> &
  (Is18 extends true ? Written<Attributes> & Unheard : Attributes & Listeners<Element>) & {
    class?: string | undefined;
    style?: (React.CSSProperties & Style) | undefined;
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
  'itinerary-card': Props<ItineraryCardElement, ItineraryCardAttributes, ItineraryCardStyle>;
  /**
   * Sets a whole story: headline, standfirst, byline and dates, picture, text, and what is said at its end.
   *
   * The story comes from the single-field attributes, else `data`, else `src`, else a JSON script child, else the
   * element's own children. Children are never touched: they show until the element is ready, and for good where the
   * script or the data fail.
   */
  'news-article': Props<NewsArticleElement, NewsArticleAttributes, NewsArticleStyle>;
  /**
   * Lifts one quotation out of a story and sets it large.
   *
   * The words come from the single-field attributes, else `data`, else `src`, else a JSON script child, else the
   * element's own children. Children are never touched: they show until the element is ready, and for good where the
   * script or the data fail.
   */
  'pull-quote': Props<PullQuoteElement, PullQuoteAttributes, PullQuoteStyle>;
}

/** The same under the prefix that `define` was given: `interface IntrinsicElements extends Prefixed<'acme'> {}`. */
export type Prefixed<Prefix extends string> = {
  [Tag in keyof NewsElements as `${Prefix}-${Tag}`]: NewsElements[Tag];
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends NewsElements {}
  }
}

export {};
