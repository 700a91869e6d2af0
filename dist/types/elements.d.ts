import type { ItineraryCardElement } from '../elements/itinerary-card.js';
import type { NewsArticleElement } from '../elements/news-article.js';
import type { PullQuoteElement } from '../elements/pull-quote.js';
import type { NewsErrorEvent, NewsLoadEvent } from '../input/events.js';
export type { ItineraryCardElement, NewsArticleElement, PullQuoteElement, NewsErrorEvent, NewsLoadEvent };

/** An event as a listener on the element receives it. */
export type Heard<Told extends Event, Listening> = Told & { readonly currentTarget: Listening };

/** The attributes and properties of `<itinerary-card>` in markup. */
export interface ItineraryCardAttributes {
  /** The URL of the data, in any supported format: one item, a list of items, or a story that contains one. */
  src?: string | undefined;
  /** The name of the data format. Default: the format is detected. */
  format?: string | undefined;
  /**
   * Which item to use if the data contains several: `3`, an index from 0, or `id:abc`, an id. On `<pull-quote>` also
   * `quote:0`, a quotation in the text of a story, by an index from 0.
   */
  pick?: number | string | undefined;
  /** The itinerary as an object, as text in any supported format, or as `foreign(value)`. Overrides the `data` attribute. */
  data?: ItineraryCardElement['data'] | undefined;
  /** When `src` is requested: `lazy` once it is near the viewport or is printed; `eager` (default) at once. */
  loading?: 'lazy' | 'eager' | '' | undefined;
  /** A named look: `house`, `broadsheet` or `tabloid`. Default: the font and colours of the host page. */
  theme?: 'house' | 'broadsheet' | 'tabloid' | '' | undefined;
  /** The reader's locale, for dates and UI text. Default: the language of the content. */
  locale?: string | undefined;
  /** The time zone of the times shown beside local times, such as `Europe/London`. Default: the reader's time zone. */
  'time-zone'?: string | undefined;
  /** Whether an element without children writes its content into the page as plain HTML children. */
  mirror?: boolean | undefined;
  /** The title of the trip. */
  heading?: string | undefined;
  /** The traveller's name. */
  traveller?: string | undefined;
  /** The traveller's role or title. */
  'traveller-role'?: string | undefined;
  /** The date the trip begins: `2022-10-03`, `2022-10`, `2022` or free text. */
  start?: string | undefined;
  /** The date the trip ends, in the same form as `start`. */
  end?: string | undefined;
  /** The heading level of the title: 1 to 6, or `none`; default 2. Places are one level below. */
  'heading-level'?: 1 | 2 | 3 | 4 | 5 | 6 | '1' | '2' | '3' | '4' | '5' | '6' | 'none' | '' | undefined;
  /** How much is shown: `timeline` (the default), or `compact` for places, dates and status only. */
  variant?: 'timeline' | 'compact' | '' | undefined;
  /** The current time, for the status of stops: an ISO date, a `Date` or milliseconds. Default: the reader's clock. */
  now?: string | number | Date | undefined;
}

/** The custom properties of `<itinerary-card>`. */
export interface ItineraryCardStyle {
  /** Base font size; all other sizes are relative to it. Default: medium. */
  '--news-size'?: string | number | undefined;
  /** Ratio between one step of the type scale and the next. Default: 1.2. */
  '--news-scale'?: string | number | undefined;
  /** Line height of body text. Default: 1.5. */
  '--news-leading'?: string | number | undefined;
  /** Factor for all vertical spacing. Default: 1. */
  '--news-space'?: string | number | undefined;
  /** Background colour. Default: transparent. */
  '--news-paper'?: string | number | undefined;
  /** Padding between the background edge and the content. Default: 0. */
  '--news-inset'?: string | number | undefined;
  /** Text colour. Default: currentColor. */
  '--news-ink'?: string | number | undefined;
  /** Colour of secondary text and of past stops. Default: 80 % of the ink. */
  '--news-ink-muted'?: string | number | undefined;
  /** Colour that marks the current stop. Default: currentColor. */
  '--news-accent'?: string | number | undefined;
  /** Colour of thin rules and of the line that connects the stops. Default: 20 % of the ink. */
  '--news-rule'?: string | number | undefined;
  /** Colour of the rule above the element. Default: currentColor. */
  '--news-rule-strong'?: string | number | undefined;
  /** Width and style of the rule above the element. Default: 3px solid. */
  '--news-guest-rule'?: string | number | undefined;
  /** Background of the map and of the loading placeholder. Default: 6 % of the ink. */
  '--news-tint'?: string | number | undefined;
  /** Colour of the focus outline. Default: currentColor. */
  '--news-focus'?: string | number | undefined;
  /** Font family of body text. Default: the font of the host page. */
  '--news-font-text'?: string | number | undefined;
  /** Font family of the title and the places. */
  '--news-font-head'?: string | number | undefined;
  /** Font family of secondary text, such as dates and status labels. */
  '--news-font-ui'?: string | number | undefined;
  /** Font weight of the title and the places. Default: 700. */
  '--news-head-weight'?: string | number | undefined;
  /** `letter-spacing` of headlines. Title and places use a fraction of it. Default: -0.014em. */
  '--news-head-tracking'?: string | number | undefined;
}

/** The attributes and properties of `<news-article>` in markup. */
export interface NewsArticleAttributes {
  /** The URL of the data, in any supported format: one item, a list of items, or a story that contains one. */
  src?: string | undefined;
  /** The name of the data format. Default: the format is detected. */
  format?: string | undefined;
  /**
   * Which item to use if the data contains several: `3`, an index from 0, or `id:abc`, an id. On `<pull-quote>` also
   * `quote:0`, a quotation in the text of a story, by an index from 0.
   */
  pick?: number | string | undefined;
  /** The story as an object, as text in any supported format, or as `foreign(value)`. Overrides the `data` attribute. */
  data?: NewsArticleElement['data'] | undefined;
  /** When `src` is requested: `lazy` once it is near the viewport or is printed; `eager` (default) at once. */
  loading?: 'lazy' | 'eager' | '' | undefined;
  /** A named look: `house`, `broadsheet` or `tabloid`. Default: the font and colours of the host page. */
  theme?: 'house' | 'broadsheet' | 'tabloid' | '' | undefined;
  /** The reader's locale, for dates and UI text. Default: the language of the content. */
  locale?: string | undefined;
  /** The reader's time zone, such as `Europe/London`, for dates with an offset. Default: the offset as written. */
  'time-zone'?: string | undefined;
  /** Whether an element without children writes its content into the page as plain HTML children. */
  mirror?: boolean | undefined;
  /** The headline. */
  headline?: string | undefined;
  /** The short label above the headline. */
  kicker?: string | undefined;
  /** The summary below the headline. */
  standfirst?: string | undefined;
  /** The byline as printed: “By Jane Doe in Bogotá”. */
  byline?: string | undefined;
  /** The place the story was filed from. */
  dateline?: string | undefined;
  /** The publication date, as precise as it is known: `2022`, `2022-10-03` or `2022-10-03T15:09:00Z`. */
  published?: string | undefined;
  /** The date of the last update. The attribute is `updated`. */
  updated?: string | undefined;
  /** The URL of the lead picture. */
  image?: string | undefined;
  /** The alternative text of the lead picture. */
  'image-alt'?: string | undefined;
  /** The caption of the lead picture. */
  caption?: string | undefined;
  /** The photographer or agency of the lead picture. */
  credit?: string | undefined;
  /** The publisher or agency that the story comes from. */
  source?: string | undefined;
  /** The URL of the original story. */
  url?: string | undefined;
  /** How much of the story is shown: `full` (the default), `excerpt` or `card`. */
  display?: 'full' | 'excerpt' | 'card' | '' | undefined;
  /** The heading level of the headline: 1 to 6, or `none`; default 2. Headings in the body follow from it. */
  'heading-level'?: 1 | 2 | 3 | 4 | 5 | 6 | '1' | '2' | '3' | '4' | '5' | '6' | 'none' | '' | undefined;
  /** The current time for itineraries in the story, such as `2022-10-04T12:00Z`. Default: the reader's clock. */
  now?: string | undefined;
}

/** The custom properties of `<news-article>`. */
export interface NewsArticleStyle {
  /** Maximum line length of body text. Default: 34em, 30em from 46em. */
  '--news-measure'?: string | number | undefined;
  /** Base font size; all other sizes are relative to it. Default: medium. */
  '--news-size'?: string | number | undefined;
  /** Ratio between one step of the type scale and the next. Default: 1.2. */
  '--news-scale'?: string | number | undefined;
  /** Line height of body text. Default: 1.5. */
  '--news-leading'?: string | number | undefined;
  /** Factor for all vertical spacing. Default: 1. */
  '--news-space'?: string | number | undefined;
  /** Background colour. Default: transparent. */
  '--news-paper'?: string | number | undefined;
  /** Padding between the background edge and the content. Default: 0. */
  '--news-inset'?: string | number | undefined;
  /** Text colour. Default: currentColor. */
  '--news-ink'?: string | number | undefined;
  /** Colour of secondary text, such as dates and captions. Default: 80 % of the ink. */
  '--news-ink-muted'?: string | number | undefined;
  /** Colour of the kicker, quotation marks and list markers. Default: currentColor. */
  '--news-accent'?: string | number | undefined;
  /** Colour of thin rules. Default: 20 % of the ink. */
  '--news-rule'?: string | number | undefined;
  /** Colour of the rules above the story and its pull quotes. Default: currentColor. */
  '--news-rule-strong'?: string | number | undefined;
  /** Width and style of the rule above the story. Default: 3px solid. */
  '--news-top-rule'?: string | number | undefined;
  /** Width and style of the rule above a pull quote or itinerary. Default: as top rule. */
  '--news-guest-rule'?: string | number | undefined;
  /** Background of pictures that have not loaded and of the loading placeholder. Default: 6 % of the ink. */
  '--news-tint'?: string | number | undefined;
  /** Colour of the focus outline. Default: currentColor. */
  '--news-focus'?: string | number | undefined;
  /** Font family of body text. Default: the font of the host page. */
  '--news-font-text'?: string | number | undefined;
  /** Font family of headlines. */
  '--news-font-head'?: string | number | undefined;
  /** Font family of quotations. */
  '--news-font-quote'?: string | number | undefined;
  /** Font family of secondary text, such as dates and captions. */
  '--news-font-ui'?: string | number | undefined;
  /** Font weight of headlines. Default: 700. */
  '--news-head-weight'?: string | number | undefined;
  /** `text-transform` of headlines. Default: none. */
  '--news-head-case'?: string | number | undefined;
  /** `letter-spacing` of headlines. Default: -0.014em. */
  '--news-head-tracking'?: string | number | undefined;
  /** Line height of headlines. Default: 1.08. */
  '--news-head-leading'?: string | number | undefined;
  /** Alignment of the story header: `start` or `center`. Default: start. */
  '--news-header-align'?: string | number | undefined;
  /** `text-transform` of the kicker. Default: none. */
  '--news-kicker-case'?: string | number | undefined;
  /** `letter-spacing` of the kicker. Default: 0. */
  '--news-kicker-tracking'?: string | number | undefined;
  /** `font-variant-caps` of the kicker. Default: normal. */
  '--news-kicker-variant'?: string | number | undefined;
  /** Factor for the font size of the kicker. Default: 1. */
  '--news-kicker-size'?: string | number | undefined;
  /** Font weight of quotations. Default: 500. */
  '--news-quote-weight'?: string | number | undefined;
}

/** The attributes and properties of `<pull-quote>` in markup. */
export interface PullQuoteAttributes {
  /** The URL of the data, in any supported format: one item, a list of items, or a story that contains one. */
  src?: string | undefined;
  /** The name of the data format. Default: the format is detected. */
  format?: string | undefined;
  /**
   * Which item to use if the data contains several: `3`, an index from 0, or `id:abc`, an id. On `<pull-quote>` also
   * `quote:0`, a quotation in the text of a story, by an index from 0.
   */
  pick?: number | string | undefined;
  /** The quotation as an object, as text in any supported format, or as `foreign(value)`. Overrides the `data` attribute. */
  data?: PullQuoteElement['data'] | undefined;
  /** When `src` is requested: `lazy` once it is near the viewport or is printed; `eager` (default) at once. */
  loading?: 'lazy' | 'eager' | '' | undefined;
  /** A named look: `house`, `broadsheet` or `tabloid`. Default: the font and colours of the host page. */
  theme?: 'house' | 'broadsheet' | 'tabloid' | '' | undefined;
  /** The reader's locale, for dates and UI text. Default: the language of the content. */
  locale?: string | undefined;
  /** The reader's time zone, such as `Europe/London`, for dates with an offset. Default: the offset as written. */
  'time-zone'?: string | undefined;
  /** Whether an element without children writes its content into the page as plain HTML children. */
  mirror?: boolean | undefined;
  /** The quoted text, without quotation marks. */
  quotation?: string | undefined;
  /** The speaker's name. */
  attribution?: string | undefined;
  /** The speaker's role or title. */
  'attribution-role'?: string | undefined;
  /** The publication the quotation comes from: a book, newspaper or network. */
  source?: string | undefined;
  /** The URL of the source. */
  'source-url'?: string | undefined;
  /** The date of the quotation: `2022-10-03`, `2022-10`, `2022` or free text. */
  date?: string | undefined;
  /** Whether the quotation also appears in the body of the story. If so, it is rendered in an `<aside>`. */
  repeats?: boolean | undefined;
  /** How prominent the quotation is: `inline`, `supporting` (the default) or `showcase`. */
  variant?: 'inline' | 'supporting' | 'showcase' | '' | undefined;
}

/** The custom properties of `<pull-quote>`. */
export interface PullQuoteStyle {
  /** Base font size; all other sizes are relative to it. Default: medium. */
  '--news-size'?: string | number | undefined;
  /** Ratio between one step of the type scale and the next. Default: 1.2. */
  '--news-scale'?: string | number | undefined;
  /** Line height of body text. Default: 1.5. */
  '--news-leading'?: string | number | undefined;
  /** Factor for all vertical spacing. Default: 1. */
  '--news-space'?: string | number | undefined;
  /** Background colour. Default: transparent. */
  '--news-paper'?: string | number | undefined;
  /** Padding between the background edge and the content. Default: 0. */
  '--news-inset'?: string | number | undefined;
  /** Text colour. Default: currentColor. */
  '--news-ink'?: string | number | undefined;
  /** Colour of secondary text: role, source and date. Default: 80 % of the ink. */
  '--news-ink-muted'?: string | number | undefined;
  /** Colour of the quotation marks. Default: currentColor. */
  '--news-accent'?: string | number | undefined;
  /** Colour of thin rules. Default: 20 % of the ink. */
  '--news-rule'?: string | number | undefined;
  /** Colour of the rule above the element. Default: currentColor. */
  '--news-rule-strong'?: string | number | undefined;
  /** Width and style of the rule above the element. Default: 3px solid. */
  '--news-guest-rule'?: string | number | undefined;
  /** Background of pictures that have not loaded and of the loading placeholder. Default: 6 % of the ink. */
  '--news-tint'?: string | number | undefined;
  /** Colour of the focus outline. Default: currentColor. */
  '--news-focus'?: string | number | undefined;
  /** Font family of body text. Default: the font of the host page. */
  '--news-font-text'?: string | number | undefined;
  /** Font family of quotations if `--news-font-quote` is not set. */
  '--news-font-head'?: string | number | undefined;
  /** Font family of quotations. */
  '--news-font-quote'?: string | number | undefined;
  /** Font family of the attribution line. */
  '--news-font-ui'?: string | number | undefined;
  /** `letter-spacing` of headlines. Quotations use a fraction of it. Default: -0.014em. */
  '--news-head-tracking'?: string | number | undefined;
  /** Font weight of quotations. Default: 500. */
  '--news-quote-weight'?: string | number | undefined;
  /** `content-visibility` of the element; `visible` renders it at once. Default: auto. */
  '--news-content-visibility'?: string | number | undefined;
}
