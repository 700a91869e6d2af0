import type { TextFormatReader } from './format.js';
/** Reads an iCalendar: each trip in it is an itinerary, and so is all that is part of none. @see https://www.rfc-editor.org/rfc/rfc5545 */
export declare const read: TextFormatReader;
