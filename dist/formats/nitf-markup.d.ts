import type { XmlElement } from '../markup/xml-tree.js';
/** The element of HTML for one of NITF; `undefined` where that has its name in HTML too. */
export declare function nitfInHtml(element: XmlElement): XmlElement | undefined;
