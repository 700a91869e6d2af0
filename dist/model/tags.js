/** The tags of our elements, as they are without a prefix. */
export const TAGS = ['news-article', 'pull-quote', 'itinerary-card'];
