import type { XmlFormatReader } from './format.js';
/** Reads NITF, the text of news agencies: one story a document. @see https://iptc.org/standards/nitf/ */
export declare const read: XmlFormatReader;
