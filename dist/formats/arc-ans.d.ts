import type { FormatReader } from './format.js';
/** Reads ANS, the JSON of Arc XP: a story, a gallery, a recording, or a list of them. @see https://github.com/washingtonpost/ans-schema */
export declare const read: FormatReader;
