import type { XmlGiven } from './xml-given.js';
/** Which format a document of XML is in, by its root; `undefined` where none is known. */
export declare function recogniseXml(root: XmlGiven): string | undefined;
