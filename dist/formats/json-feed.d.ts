import type { FormatReader } from './format.js';
/** Reads a JSON Feed 1.0 or 1.1, and what calls itself one. @see https://www.jsonfeed.org/version/1.1/ */
export declare const read: FormatReader;
