import type { FormatReader } from './format.js';
/**
 * Reads Portable Text, as Sanity and others keep it: a list of blocks, one block, documents that hold such lists, and
 * the answer to a query for them. @see https://www.portabletext.org/specification/
 */
export declare const read: FormatReader;
