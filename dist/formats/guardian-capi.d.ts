import type { FormatReader } from './format.js';
/**
 * Reads the Guardian's Content API: one content, results of a search or of a tag, and what was removed.
 *
 * @see https://open-platform.theguardian.com/documentation/
 */
export declare const read: FormatReader;
