/** An element of an XML document. */
export interface XmlElement {
    /** The local name. In a known namespace, it has the usual prefix of that namespace: `media:content`. */
    readonly name: string;
    /** Attributes, by their names as in the document. */
    readonly attributes: ReadonlyMap<string, string>;
    /** Elements and pieces of text, in order. */
    readonly children: readonly (XmlElement | string)[];
}
export declare const isXmlElement: (child: XmlElement | string) => child is XmlElement;
/** Maps an element of another vocabulary to an HTML element; `undefined` if the name is the same. */
export type ElementInHtml = (element: XmlElement) => XmlElement | undefined;
/** Escapes text for HTML. */
export declare const escaped: (words: string) => string;
/** Serialises the content of an element as HTML, for formats that contain XHTML or similar markup. */
export declare function markupWithin(parent: XmlElement, inHtml?: ElementInHtml): string;
/** The text content of an element. */
export declare const wordsIn: ({ children }: XmlElement) => string;
