import type { FormatReader } from './format.js';
/**
 * Reads the Financial Times' content tree: a body, the root that holds one, or an article whose body or `bodyTree` it is.
 *
 * @see https://github.com/Financial-Times/content-tree
 */
export declare const read: FormatReader;
