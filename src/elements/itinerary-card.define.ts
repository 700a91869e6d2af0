/**
 * Registers `<itinerary-card>` alone.
 *
 * @packageDocumentation
 */
import { register } from '../registration.js';
import { ItineraryCardElement } from './itinerary-card.js';

register({ 'itinerary-card': ItineraryCardElement });

export { ItineraryCardElement };
