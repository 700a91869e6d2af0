import type { DefineOptions } from '../registration.js';
/** Options for replacing twins. */
export interface TwinOptions extends DefineOptions {
    /**
     * `all`: every hook of a twin counts. Default: only hooks that change its look, because a twin may come from a user
     * comment. Hooks that cause a request or replace its text are ignored.
     */
    readonly twins?: string;
}
/**
 * Replaces twins by elements. A twin is plain HTML that names its element, for CMSs that remove custom elements.
 *
 * `<figure data-news="pull-quote" data-news-variant="showcase">` gets a `<pull-quote variant="showcase">` around it; a
 * twin may also be an `<article>` or a `<section>`. Each once, and only with attributes that the element supports. Twins
 * in our elements, in other twins, in editors, or in nodes of a framework stay unchanged.
 */
export declare function upgradeTwins(root?: ParentNode, { prefix, twins }?: TwinOptions): void;
/** Replaces the twins of the page now, and later ones while the page is parsed, before they are painted. */
export declare function watchTwins(options: TwinOptions): void;
