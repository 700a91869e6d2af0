import type { WrittenAttribute } from '../markup/tags.js';
import type { PageTag } from './page.js';
/** A replacement of a part of the text. */
export interface LintEdit {
    /** Index of the part in the text. */
    readonly index: number;
    /** Length of the part; 0 to insert. */
    readonly length: number;
    /** What is written there instead. */
    readonly text: string;
}
/** Replaces the name of an attribute. */
export declare const renameAttribute: ({ at, name }: WrittenAttribute, to: string) => LintEdit[];
/** Replaces the value of an attribute. `value` needs no escaping. */
export declare function replaceValue(html: string, { at, name, raw }: WrittenAttribute, value: string): LintEdit[];
/** Removes an attribute and the space before it. */
export declare function removeAttribute(html: string, { at, name, raw }: WrittenAttribute): LintEdit[];
/** Adds attributes at the end of a start tag. */
export declare const addAttributes: (html: string, tag: PageTag, attributes: string) => LintEdit[];
/** Replaces the name of an element in its start tag and its end tag. */
export declare function renameElement(html: string, { name, start, close }: PageTag, to: string): LintEdit[];
/** Replaces the `/>` of a start tag by an end tag. */
export declare function endProperly(html: string, tag: PageTag): LintEdit[];
/** Removes an element with its end tag. */
export declare function removeElement(html: string, { name, start, close }: PageTag): LintEdit[];
/** Removes the blank lines between two indexes. */
export declare const removeBlankLines: (html: string, start: number, end: number) => LintEdit[];
/** Replaces the typographic quotation marks around the values of a tag; nothing if it is not clear where one ends. */
export declare function straightenQuotes(html: string, tag: PageTag): LintEdit[];
/**
 * Returns the text with edits applied. Edits that overlap an earlier one are left out: lint the result again for them.
 *
 * @example
 * correctHtml(html, lint(html).flatMap(({ edits = [] }) => edits));
 */
export declare function correctHtml(html: string, edits: readonly LintEdit[]): string;
