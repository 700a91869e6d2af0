import type { DefineOptions } from '../registration.js';
/**
 * Makes elements of twins: plain HTML that says which element it stands for, where a CMS keeps no elements of ours.
 *
 * `<figure data-news="pull-quote" data-news-variant="showcase">` gets a `<pull-quote variant="showcase">` around it; an
 * `<article>` is a `news-article`, a `<section>` an `itinerary-card`. Each once, and only with attributes that the
 * element knows. Twins within our elements or other twins, in an editor, or in what a framework keeps stay as they are.
 */
export declare function upgradeTwins(root?: ParentNode, { prefix }?: DefineOptions): void;
/** Makes elements of the page's twins: at once, and while the page is parsed of those that come, before they are painted. */
export declare function watchTwins(options: DefineOptions): void;
