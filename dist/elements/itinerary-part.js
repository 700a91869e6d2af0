/**
 * Itineraries: how they are read from plain HTML, drawn, dressed and kept true.
 *
 * A part, loaded when one is met: as an element of its own, or in a story.
 *
 * @packageDocumentation
 */
export { readItineraryMarkup } from '../markup/itinerary.js';
export { withItineraryAttributes } from '../model/itinerary-attributes.js';
export { itineraryStyles } from '../styles/itinerary-card.styles.js';
export { renderItinerary } from '../view/itinerary.js';
export { ItineraryController } from './itinerary-controller.js';
