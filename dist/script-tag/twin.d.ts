import type { DefineOptions } from '../registration.js';
/** How twins are made elements. */
export interface TwinOptions extends DefineOptions {
    /**
     * `all`: every hook of a twin counts. Without it those alone that change its look, since a twin may come from a reader's
     * comment: hooks that lead to a request or replace its words are ignored.
     */
    readonly twins?: string;
}
/**
 * Makes elements of twins: plain HTML that says which element it stands for, where a CMS keeps no elements of ours.
 *
 * `<figure data-news="pull-quote" data-news-variant="showcase">` gets a `<pull-quote variant="showcase">` around it; an
 * `<article>` is a `news-article`, a `<section>` an `itinerary-card`. Each once, and only with attributes that the
 * element knows. Twins within our elements or other twins, in an editor, or in what a framework keeps stay as they are.
 */
export declare function upgradeTwins(root?: ParentNode, { prefix, twins }?: TwinOptions): void;
/** Makes elements of the page's twins: at once, and while the page is parsed of those that come, before they are painted. */
export declare function watchTwins(options: TwinOptions): void;
