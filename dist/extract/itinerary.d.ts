import type { Article } from '../model/definition/article.js';
import type { Itinerary } from '../model/definition/itinerary.js';
/** Options of `findItinerary`. */
export interface ItineraryOptions {
    /**
     * When the story was published, if the article does not specify it: `2022-10-03`. It is needed to turn days of the
     * week into dates.
     */
    readonly published?: string | Date | undefined;
    readonly language?: string | undefined;
}
/** Finds the trip in a story; `null` if there is none. */
export declare function itineraryIn(article: Article, { published, language }?: ItineraryOptions): Itinerary | null;
