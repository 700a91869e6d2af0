import type { FormatReader } from './format.js';
/**
 * Reads what Contentful gives: a document of rich text, an entry, the answer to a query with what its entries include,
 * and the export of a space in all its languages. @see https://www.contentful.com/developers/docs/concepts/rich-text/
 */
export declare const read: FormatReader;
