import { ItineraryCardElement } from './itinerary-card.js';
export { ItineraryCardElement };
