import { type XmlElement } from './xml-tree.js';
/** What the parser tells while it reads. */
export interface XmlEvents {
    /** Elements stand deeper in each other than anybody writes: their words are kept in the last that counts. */
    readonly onDeep?: () => void;
    /** There is more than anybody reads: the rest is cut off. */
    readonly onLarge?: () => void;
}
/**
 * Reads XML, well-formed or not, and gives its root element; `undefined` where there is none.
 *
 * What stands before the root is passed over; an element that is not closed ends with the one around it. The names that
 * HTML has for characters count, as many who write feeds think they do; a document's own entities are not expanded, since
 * each may stand for a thousand others.
 */
export declare function parseXml(xml: string, events?: XmlEvents): XmlElement | undefined;
