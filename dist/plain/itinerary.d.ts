import type { Itinerary } from '../model/definition/itinerary.js';
import { type PlainElement } from './element.js';
/** A trip as plain HTML: a heading, a line about the traveller, and a list of the stops. */
export declare function plainItinerary(itinerary: Itinerary, locale: string, level?: number, hook?: string): PlainElement;
