import type { XmlFormatReader } from './format.js';
/** Reads NewsML 1: items of components in components, each of one language or role. @see https://iptc.org/standards/newsml-1/ */
export declare const read: XmlFormatReader;
