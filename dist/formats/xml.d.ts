import type { Given } from './given.js';
import { XmlGiven } from './xml-given.js';
/** Reads a document of XML, the text that is given; `undefined` where it has no element. */
export declare function readXml(given: Given): XmlGiven | undefined;
export { recogniseXml } from './recognise-xml.js';
