import type { XmlFormatReader } from './format.js';
/** Reads Atom 1.0 and 0.3, a feed or one entry. @see https://www.rfc-editor.org/rfc/rfc4287 */
export declare const read: XmlFormatReader;
