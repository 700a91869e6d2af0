import type { ItineraryCardElement } from '../elements/itinerary-card.js';
import type { NewsArticleElement } from '../elements/news-article.js';
import type { PullQuoteElement } from '../elements/pull-quote.js';
import type { NewsErrorEvent, NewsLoadEvent } from '../input/events.js';
export type { ItineraryCardElement, NewsArticleElement, PullQuoteElement, NewsErrorEvent, NewsLoadEvent };

/** An event as an element’s own listener hears it. */
export type Heard<Told extends Event, Listening> = Told & { readonly currentTarget: Listening };

/** What `<itinerary-card>` takes in markup. */
export interface ItineraryCardAttributes {
  /** Address of data in any format that is known: what the element shows, a list of it, or a story that holds it. */
  src?: string | undefined;
  /** The name of the data's format; without it the format is recognised. */
  format?: string | undefined;
  /** Which of several in the data: `3`, an index from 0, or `id:abc`, an id. */
  pick?: number | string | undefined;
  /** The itinerary as an object, or any data that hold one. Beats the `data` attribute. */
  data?: ItineraryCardElement['data'] | undefined;
  /** When `src` is requested: `lazy` when the element comes near the viewport or is printed; else at once. */
  loading?: 'lazy' | 'eager' | '' | undefined;
  /** A named look: `house`, `broadsheet` or `tabloid`. Without one the page's font and colours. */
  theme?: 'house' | 'broadsheet' | 'tabloid' | '' | undefined;
  /** The reader's locale for dates and the element's own words; else the language of the content. */
  locale?: string | undefined;
  /** The time zone whose times stand beside those of the places, such as `Europe/London`; else the reader's own. */
  'time-zone'?: string | undefined;
  /** Whether the element writes what it shows into its children as plain HTML, where it has none of its own. */
  mirror?: boolean | undefined;
  /** The trip's title. */
  heading?: string | undefined;
  /** Who travels. */
  traveller?: string | undefined;
  /** The traveller's office or description. */
  'traveller-role'?: string | undefined;
  /** When the trip begins: `2022-10-03`, or less, or words. */
  start?: string | undefined;
  /** When it ends. */
  end?: string | undefined;
  /** The title's level in the page's outline: 1 to 6, or `none`; the places are one below. */
  'heading-level'?: 1 | 2 | 3 | 4 | 5 | 6 | '1' | '2' | '3' | '4' | '5' | '6' | 'none' | '' | undefined;
  /** How much is shown: `timeline` (also where absent or unknown), or `compact`: places, dates and states alone. */
  variant?: 'timeline' | 'compact' | '' | undefined;
  /** The instant for which states are told: an ISO date, a `Date` or milliseconds; else the reader's clock, as it goes. */
  now?: string | number | Date | undefined;
}

/** The custom properties that `<itinerary-card>` heeds. */
export interface ItineraryCardStyle {
  /** The size that all else is measured in. Default: medium. */
  '--news-size'?: string | number | undefined;
  /** The ratio between one step of type and the next. Default: 1.2. */
  '--news-scale'?: string | number | undefined;
  /** Line height of running text. Default: 1.5. */
  '--news-leading'?: string | number | undefined;
  /** Factor for the space between parts. Default: 1. */
  '--news-space'?: string | number | undefined;
  /** The ground. Default: transparent. */
  '--news-paper'?: string | number | undefined;
  /** The space between the words and the edge of the ground. Default: 0. */
  '--news-inset'?: string | number | undefined;
  /** The words. Default: currentColor. */
  '--news-ink'?: string | number | undefined;
  /** What is small, and what is over. Default: 80 % of the ink. */
  '--news-ink-muted'?: string | number | undefined;
  /** The stop where the traveller is now. Default: currentColor. */
  '--news-accent'?: string | number | undefined;
  /** Hairlines, and the road from stop to stop. Default: 20 % of the ink. */
  '--news-rule'?: string | number | undefined;
  /** The heavy rule above. Default: currentColor. */
  '--news-rule-strong'?: string | number | undefined;
  /** Width and style of the heavy rule. Default: 3px solid. */
  '--news-guest-rule'?: string | number | undefined;
  /** The ground of the map, and of lines to come. Default: 6 % of the ink. */
  '--news-tint'?: string | number | undefined;
  /** The outline of what has the keyboard. Default: currentColor. */
  '--news-focus'?: string | number | undefined;
  /** Family of running text; the page's without it. */
  '--news-font-text'?: string | number | undefined;
  /** Family of the title and the places. */
  '--news-font-head'?: string | number | undefined;
  /** Family of what is small. */
  '--news-font-ui'?: string | number | undefined;
  /** Weight of the title and the places. Default: 700. */
  '--news-head-weight'?: string | number | undefined;
  /** Letter-spacing of headlines; a part of it here. Default: -0.014em. */
  '--news-head-tracking'?: string | number | undefined;
}

/** What `<news-article>` takes in markup. */
export interface NewsArticleAttributes {
  /** Address of data in any format that is known: what the element shows, a list of it, or a story that holds it. */
  src?: string | undefined;
  /** The name of the data's format; without it the format is recognised. */
  format?: string | undefined;
  /** Which of several in the data: `3`, an index from 0, or `id:abc`, an id. */
  pick?: number | string | undefined;
  /** The story as an object, or any data that hold one. Beats the `data` attribute. */
  data?: NewsArticleElement['data'] | undefined;
  /** When `src` is requested: `lazy` when the element comes near the viewport or is printed; else at once. */
  loading?: 'lazy' | 'eager' | '' | undefined;
  /** A named look: `house`, `broadsheet` or `tabloid`. Without one the page's font and colours. */
  theme?: 'house' | 'broadsheet' | 'tabloid' | '' | undefined;
  /** The reader's locale for dates and the element's own words; else the language of the content. */
  locale?: string | undefined;
  /** The reader's time zone, such as `Europe/London`, for dates that are instants; else they stay as written. */
  'time-zone'?: string | undefined;
  /** Whether the element writes what it shows into its children as plain HTML, where it has none of its own. */
  mirror?: boolean | undefined;
  /** The headline. */
  headline?: string | undefined;
  /** The word or two above the headline. */
  kicker?: string | undefined;
  /** The summary below the headline. */
  standfirst?: string | undefined;
  /** Who wrote it, as printed: “By Jane Doe in Bogotá”. */
  byline?: string | undefined;
  /** Where it was filed. */
  dateline?: string | undefined;
  /** When it appeared: `2022-10-03T15:09:00Z`, or less. */
  published?: string | undefined;
  /** When it was last changed; the attribute is `updated`. */
  updated?: string | undefined;
  /** Address of the lead picture. */
  image?: string | undefined;
  /** What the lead picture shows, for those who do not see it. */
  'image-alt'?: string | undefined;
  /** The lead picture's caption. */
  caption?: string | undefined;
  /** Who made the lead picture. */
  credit?: string | undefined;
  /** Where the story comes from. */
  source?: string | undefined;
  /** Address of the original. */
  url?: string | undefined;
  /** How much is shown: `full` (also where absent or unknown), `excerpt` or `card`. */
  display?: 'full' | 'excerpt' | 'card' | '' | undefined;
  /** The headline's level in the page's outline: 1 to 6, or `none`; headings in the text follow on. */
  'heading-level'?: 1 | 2 | 3 | 4 | 5 | 6 | '1' | '2' | '3' | '4' | '5' | '6' | 'none' | '' | undefined;
  /** What time it is, for the itineraries in a story: `2022-10-04T12:00Z`; without it the reader's own clock. */
  now?: string | undefined;
}

/** The custom properties that `<news-article>` heeds. */
export interface NewsArticleStyle {
  /** The longest line of the text. Default: 34em, 30em from 46em. */
  '--news-measure'?: string | number | undefined;
  /** The size that all else is measured in. Default: medium. */
  '--news-size'?: string | number | undefined;
  /** The ratio between one step of type and the next. Default: 1.2. */
  '--news-scale'?: string | number | undefined;
  /** Line height of running text. Default: 1.5. */
  '--news-leading'?: string | number | undefined;
  /** Factor for the space between parts. Default: 1. */
  '--news-space'?: string | number | undefined;
  /** The ground. Default: transparent. */
  '--news-paper'?: string | number | undefined;
  /** The space between the words and the edge of the ground. Default: 0. */
  '--news-inset'?: string | number | undefined;
  /** The words. Default: currentColor. */
  '--news-ink'?: string | number | undefined;
  /** What is small. Default: 80 % of the ink. */
  '--news-ink-muted'?: string | number | undefined;
  /** Kicker, quotation marks, the dashes of a list. Default: currentColor. */
  '--news-accent'?: string | number | undefined;
  /** Hairlines. Default: 20 % of the ink. */
  '--news-rule'?: string | number | undefined;
  /** Heavy rules. Default: currentColor. */
  '--news-rule-strong'?: string | number | undefined;
  /** Width and style of the rule above the story. Default: 3px solid. */
  '--news-top-rule'?: string | number | undefined;
  /** Width and style of the rule above a pull quote. Default: as top rule. */
  '--news-guest-rule'?: string | number | undefined;
  /** The ground of pictures, and of lines to come. Default: 6 % of the ink. */
  '--news-tint'?: string | number | undefined;
  /** The outline of what has the keyboard. Default: currentColor. */
  '--news-focus'?: string | number | undefined;
  /** Family of running text; the page's without it. */
  '--news-font-text'?: string | number | undefined;
  /** Family of headlines. */
  '--news-font-head'?: string | number | undefined;
  /** Family of quotations. */
  '--news-font-quote'?: string | number | undefined;
  /** Family of what is small. */
  '--news-font-ui'?: string | number | undefined;
  /** Weight of headlines. Default: 700. */
  '--news-head-weight'?: string | number | undefined;
  /** `text-transform` of headlines. Default: none. */
  '--news-head-case'?: string | number | undefined;
  /** Letter-spacing of headlines. Default: -0.014em. */
  '--news-head-tracking'?: string | number | undefined;
  /** Line height of headlines. Default: 1.08. */
  '--news-head-leading'?: string | number | undefined;
  /** How the head of the story stands. Default: start. */
  '--news-header-align'?: string | number | undefined;
  /** `text-transform` of the kicker. Default: none. */
  '--news-kicker-case'?: string | number | undefined;
  /** Letter-spacing of the kicker. Default: 0. */
  '--news-kicker-tracking'?: string | number | undefined;
  /** `font-variant-caps` of the kicker. Default: normal. */
  '--news-kicker-variant'?: string | number | undefined;
  /** Factor for the size of the kicker. Default: 1. */
  '--news-kicker-size'?: string | number | undefined;
  /** Weight of quotations. Default: 500. */
  '--news-quote-weight'?: string | number | undefined;
}

/** What `<pull-quote>` takes in markup. */
export interface PullQuoteAttributes {
  /** Address of data in any format that is known: what the element shows, a list of it, or a story that holds it. */
  src?: string | undefined;
  /** The name of the data's format; without it the format is recognised. */
  format?: string | undefined;
  /** Which of several in the data: `3`, an index from 0, or `id:abc`, an id. */
  pick?: number | string | undefined;
  /** The quotation as an object, or any data that hold one. Beats the `data` attribute. */
  data?: PullQuoteElement['data'] | undefined;
  /** When `src` is requested: `lazy` when the element comes near the viewport or is printed; else at once. */
  loading?: 'lazy' | 'eager' | '' | undefined;
  /** A named look: `house`, `broadsheet` or `tabloid`. Without one the page's font and colours. */
  theme?: 'house' | 'broadsheet' | 'tabloid' | '' | undefined;
  /** The reader's locale for dates and the element's own words; else the language of the content. */
  locale?: string | undefined;
  /** The reader's time zone, such as `Europe/London`, for dates that are instants; else they stay as written. */
  'time-zone'?: string | undefined;
  /** Whether the element writes what it shows into its children as plain HTML, where it has none of its own. */
  mirror?: boolean | undefined;
  /** The quoted words, without quotation marks. */
  quotation?: string | undefined;
  /** Who said them. */
  attribution?: string | undefined;
  /** The speaker's office or description. */
  'attribution-role'?: string | undefined;
  /** Where the words stand: a title, a paper, a network. */
  source?: string | undefined;
  /** Address of the source. */
  'source-url'?: string | undefined;
  /** When they were said: `2022-10-03`, or less, or words. */
  date?: string | undefined;
  /** Whether the words also stand in the story beside: then they are set as an aside. */
  repeats?: boolean | undefined;
  /** How loud: `inline`, `supporting` (also where absent or unknown) or `showcase`. */
  variant?: 'inline' | 'supporting' | 'showcase' | '' | undefined;
}

/** The custom properties that `<pull-quote>` heeds. */
export interface PullQuoteStyle {
  /** The size that all else is measured in. Default: medium. */
  '--news-size'?: string | number | undefined;
  /** The ratio between one step of type and the next. Default: 1.2. */
  '--news-scale'?: string | number | undefined;
  /** Line height of running text. Default: 1.5. */
  '--news-leading'?: string | number | undefined;
  /** Factor for the space between parts. Default: 1. */
  '--news-space'?: string | number | undefined;
  /** The ground. Default: transparent. */
  '--news-paper'?: string | number | undefined;
  /** The space between the words and the edge of the ground. Default: 0. */
  '--news-inset'?: string | number | undefined;
  /** The words. Default: currentColor. */
  '--news-ink'?: string | number | undefined;
  /** What is small: role, source, date. Default: 80 % of the ink. */
  '--news-ink-muted'?: string | number | undefined;
  /** The quotation marks. Default: currentColor. */
  '--news-accent'?: string | number | undefined;
  /** Hairlines. Default: 20 % of the ink. */
  '--news-rule'?: string | number | undefined;
  /** The heavy rule above. Default: currentColor. */
  '--news-rule-strong'?: string | number | undefined;
  /** Width and style of the heavy rule. Default: 3px solid. */
  '--news-guest-rule'?: string | number | undefined;
  /** The ground of pictures, and of lines to come. Default: 6 % of the ink. */
  '--news-tint'?: string | number | undefined;
  /** The outline of what has the keyboard. Default: currentColor. */
  '--news-focus'?: string | number | undefined;
  /** Family of running text; the page's without it. */
  '--news-font-text'?: string | number | undefined;
  /** Family of headlines, and of quotations without one of their own. */
  '--news-font-head'?: string | number | undefined;
  /** Family of quotations. */
  '--news-font-quote'?: string | number | undefined;
  /** Family of what is small. */
  '--news-font-ui'?: string | number | undefined;
  /** Letter-spacing of headlines; quotations take a part of it. Default: -0.014em. */
  '--news-head-tracking'?: string | number | undefined;
  /** Weight of quotations. Default: 500. */
  '--news-quote-weight'?: string | number | undefined;
  /** `visible` renders the quotation far from the viewport too. Default: auto. */
  '--news-content-visibility'?: string | number | undefined;
}
