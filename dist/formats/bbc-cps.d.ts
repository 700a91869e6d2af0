import type { FormatReader } from './format.js';
/**
 * Reads the BBC's older pages: a flat list of blocks whose words hold entities, or a small markup called candy XML.
 *
 * @see https://github.com/bbc/simorgh
 */
export declare const read: FormatReader;
