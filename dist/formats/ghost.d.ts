import type { FormatReader } from './format.js';
/** Reads posts of Ghost: its Content API, its export, one post alone, a document of its editor. @see https://docs.ghost.org/content-api */
export declare const read: FormatReader;
