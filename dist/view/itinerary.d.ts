import type { TemplateResult } from 'lit';
import type { Itinerary } from '../model/definition/itinerary.js';
import type { ItineraryContext, ItineraryKit } from './itinerary-context.js';
/** A trip: who, when, how many stops, and the stops in order, each with its state at `now`. */
export declare function renderItinerary(kit: ItineraryKit, itinerary: Itinerary, context: ItineraryContext): TemplateResult;
