import { type PlainElement } from './element.js';
import { type PlainModels } from './element-models.js';
export type { PlainModels };
/** How plain HTML is written. */
export interface PlainHtmlOptions {
    /** The locale of dates and lists. The default is the language of the content, or else English. */
    readonly locale?: string | undefined;
    /** The level of the headline or title, as in `heading-level`: 1 to 6; any other value means 2. */
    readonly headingLevel?: number | string | undefined;
    /**
     * The element's attributes, such as `{ variant: 'showcase' }`. With them, the HTML is a twin: plain HTML that the script
     * tag replaces by an element, for CMSs that remove custom elements.
     */
    readonly twin?: Readonly<Record<string, string>> | undefined;
}
/** Plain HTML as a tree, for `plainHtml` and the mirror. */
export declare function plainTree<Kind extends keyof PlainModels>(kind: Kind, given: PlainModels[Kind], options?: PlainHtmlOptions): PlainElement;
/**
 * Writes a story, a quotation or a trip as plain HTML, for reader modes, feeds, crawlers and systems that remove custom
 * elements. Our elements can read it back from their children.
 *
 * The HTML is one line, without scripts, styles or class names. All text is escaped.
 */
export declare const plainHtml: <Kind extends keyof PlainModels>(kind: Kind, model: PlainModels[Kind], options?: PlainHtmlOptions) => string;
