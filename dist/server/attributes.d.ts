import type { Issue } from '../model/issue.js';
import type { ITINERARY_CARD_ATTRIBUTES, MarkupAttributes, NEWS_ARTICLE_ATTRIBUTES, PULL_QUOTE_ATTRIBUTES } from '../model/element-attributes.js';
import type { GlobalAttribute } from '../model/global-attributes.js';
import type { Tag } from '../model/tags.js';
import type { PlainHtmlOptions } from '../plain/plain-html.js';
/** Global attributes: `class`, `lang`, `data-…` and so on. */
type GlobalAttributes = {
    readonly [Name in GlobalAttribute]?: string | number | boolean | undefined;
};
interface NewsArticleMarkup extends MarkupAttributes<typeof NEWS_ARTICLE_ATTRIBUTES>, GlobalAttributes {
}
interface PullQuoteMarkup extends MarkupAttributes<typeof PULL_QUOTE_ATTRIBUTES>, GlobalAttributes {
}
interface ItineraryCardMarkup extends MarkupAttributes<typeof ITINERARY_CARD_ATTRIBUTES>, GlobalAttributes {
}
interface ElementMarkup {
    readonly 'news-article': NewsArticleMarkup;
    readonly 'pull-quote': PullQuoteMarkup;
    readonly 'itinerary-card': ItineraryCardMarkup;
}
/**
 * The attributes of an element, as its markup has them: its own, and global ones such as `class` and `lang`. `true` is
 * written as an attribute without a value.
 */
export type Attributes<Name extends Tag = Tag> = ElementMarkup[Name];
/** Attributes to write: valid lowercase names with string values. */
export type WrittenAttributes = Readonly<Record<string, string>>;
/** Filters attributes: valid names, no event handlers, no JSON. Reports each one that is removed. */
export declare function writtenAttributes(attributes: object, onIssue: (issue: Issue) => void): WrittenAttributes;
/** Returns a valid prefix for tags; reports an invalid one, which is ignored. */
export declare function writtenPrefix(prefix: string | undefined, onIssue: (issue: Issue) => void): string;
/** The tag of an element, with its prefix. */
export declare const prefixed: (prefix: string, tag: Tag) => string;
/** Options for the plain HTML of an element, so that it matches what the element shows. */
export declare const plainOptionsOf: (attributes: WrittenAttributes) => PlainHtmlOptions;
export {};
