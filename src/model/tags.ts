/** The tags of our elements, as they are without a prefix. */
export const TAGS = ['news-article', 'pull-quote', 'itinerary-card'] as const;

/** The tag of one of our elements. */
export type Tag = (typeof TAGS)[number];
