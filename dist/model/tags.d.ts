/** The tags of our elements, as they are without a prefix. */
export declare const TAGS: readonly ["news-article", "pull-quote", "itinerary-card"];
/** The tag of one of our elements. */
export type Tag = (typeof TAGS)[number];
