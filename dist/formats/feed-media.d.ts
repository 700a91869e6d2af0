import type { Draft } from './format.js';
import type { Given } from './given.js';
import type { XmlGiven } from './xml-given.js';
/** What an item brings besides its words. */
export interface FeedMedia {
    readonly image: Draft | undefined;
    /** Recordings, further pictures, other files. */
    readonly blocks: readonly (Draft | undefined)[];
}
/**
 * Pictures and recordings of an item: Media RSS, enclosures, those of iTunes.
 *
 * Files in one group are the same thing in several sizes or formats; so are pictures whose addresses differ only in
 * numbers, where they say that they differ in size.
 */
export declare function mediaOf(item: XmlGiven, enclosures: readonly XmlGiven[], written: string): FeedMedia;
/** `1:02:03`, `62:03` and `3723` alike. */
export declare function secondsOf(given: Given): number | undefined;
