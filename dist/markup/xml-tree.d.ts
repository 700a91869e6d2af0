/** An element of an XML document. */
export interface XmlElement {
    /** The local name, before it the usual prefix of its namespace where that is one of those known here: `media:content`. */
    readonly name: string;
    /** Attributes by their names as they were written. */
    readonly attributes: ReadonlyMap<string, string>;
    /** Elements and pieces of text, in order. */
    readonly children: readonly (XmlElement | string)[];
}
export declare const isXmlElement: (child: XmlElement | string) => child is XmlElement;
/** Gives the element of HTML that stands for one of another vocabulary; `undefined` where that has its name in HTML too. */
export type ElementInHtml = (element: XmlElement) => XmlElement | undefined;
/** Words as they are written in HTML. */
export declare const escaped: (words: string) => string;
/** What stands in an element, as HTML: for the reader of HTML, where a format holds XHTML or the like of it. */
export declare function markupWithin(parent: XmlElement, inHtml?: ElementInHtml): string;
/** The words in an element, as they stand. */
export declare const wordsIn: ({ children }: XmlElement) => string;
