import type { ItineraryKit } from './itinerary-context.js';
/** What itineraries are drawn with: their part has no lit of its own. */
export declare const itineraryKit: ItineraryKit;
