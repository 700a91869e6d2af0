import type { Itinerary } from '../model/definition/itinerary.js';
import { type MarkupOptions } from './inlines.js';
import { type MarkupElement } from './tree.js';
/**
 * Reads a trip from plain HTML: our own markup, and what others write.
 *
 * A heading, a line about the traveller, and a list whose entries are the stops: `<time>` for when, bold for where,
 * the rest for what. `data-news` hooks mark any part; `data-news-date` holds a date or a range for those whose system
 * keeps no `<time>`. `undefined` where there is no list and no traveller.
 */
export declare function readItineraryMarkup(root: MarkupElement, options?: MarkupOptions): Itinerary | undefined;
