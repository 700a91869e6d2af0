import type { Given } from './given.js';
/** A text without what stands before it about it. */
export interface Parted {
    /** What is said about the text, by names in small letters without signs: `lastmod`, `featuredimage`. */
    readonly about: Given;
    readonly body: string;
}
/** Parts front matter from its text. */
export declare function partFrontMatter(given: Given): Parted;
/** `Last-Modified` is `lastmodified`. */
export declare const simpleName: (name: string) => string;
