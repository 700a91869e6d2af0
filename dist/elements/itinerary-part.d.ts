/**
 * Reads itineraries from plain HTML, draws and styles them, and updates their status.
 *
 * A lazy chunk, loaded when a page contains an itinerary: as an `<itinerary-card>` or in a story.
 *
 * @packageDocumentation
 */
export { parsed } from '../input/json-child.js';
export { readItineraryChildren, settleItinerary } from './itinerary-rest.js';
export { itineraryStyles } from '../styles/itinerary-card.styles.js';
export { ItineraryController } from './itinerary-controller.js';
export { readItineraryBlock } from '../markup/plain-markup.js';
export { renderView } from './itinerary-view.js';
