import type { FormatReader } from './format.js';
/**
 * Reads the BBC's articles: trees of blocks that each have a `type` and a `model`, whose leaves are fragments of words.
 *
 * @see https://github.com/bbc/simorgh
 */
export declare const read: FormatReader;
