import type { Article } from '../model/definition/article.js';
import type { Itinerary } from '../model/definition/itinerary.js';
import type { PullQuote } from '../model/definition/pull-quote.js';
/** The attributes of an element, as its markup has them. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
/** What an element shows in its shadow root: a view's template, and the style sheets that it stands in. */
export interface Shadow {
    readonly template: unknown;
    readonly styles: readonly string[];
}
/** What the views of a server need to know beside the model. */
interface Setting {
    readonly attributes: Attributes;
    readonly now: Date;
}
/** What `<pull-quote>` shows. */
export declare const pullQuoteShadow: (quote: PullQuote, setting: Setting) => Shadow;
/** What `<news-article>` shows. */
export declare function articleShadow(article: Article, setting: Setting): Shadow;
/** What `<itinerary-card>` shows. */
export declare function itineraryShadow(itinerary: Itinerary, setting: Setting): Shadow;
export {};
