import { type PlainElement } from './element.js';
import { type PlainModels } from './element-models.js';
export type { PlainModels };
/** How plain HTML is written. */
export interface PlainHtmlOptions {
    /** The locale of dates and lists; else the language of what is written, else English. */
    readonly locale?: string | undefined;
    /** The level of the headline or title, as `heading-level` has it: 1 to 6, and 2 where it is anything else. */
    readonly headingLevel?: number | string | undefined;
    /**
     * Makes it a twin, which the script tag turns into an element where a CMS keeps none: the element's attributes, such
     * as `{ variant: 'showcase' }`.
     */
    readonly twin?: Readonly<Record<string, string>> | undefined;
}
/** Plain HTML as a tree, for `plainHtml` and the mirror. */
export declare function plainTree<Kind extends keyof PlainModels>(kind: Kind, given: PlainModels[Kind], options?: PlainHtmlOptions): PlainElement;
/**
 * Writes a story, a quotation or a trip as plain HTML: what reader modes, feeds, crawlers and systems that keep no
 * elements of ours see, and what our elements read back from their children.
 *
 * In one line and without scripts, styles or class names; all words are escaped.
 */
export declare const plainHtml: <Kind extends keyof PlainModels>(kind: Kind, model: PlainModels[Kind], options?: PlainHtmlOptions) => string;
