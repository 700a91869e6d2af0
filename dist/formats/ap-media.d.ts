import type { FormatReader } from './format.js';
/** Reads the AP Media API: one item, or the items of a feed or search. @see https://api.ap.org/media/v/docs/ */
export declare const read: FormatReader;
