/**
 * Itineraries: how they are read from plain HTML, drawn, styled and kept up to date.
 *
 * A chunk, loaded when one is met: as an element of its own, or in a story.
 *
 * @packageDocumentation
 */
export { parsed } from '../input/json-child.js';
export { readItineraryChildren, settleItinerary } from './itinerary-rest.js';
export { itineraryStyles } from '../styles/itinerary-card.styles.js';
export { ItineraryController } from './itinerary-controller.js';
export { readItineraryBlock } from '../markup/plain-markup.js';
export { renderView } from './itinerary-view.js';
