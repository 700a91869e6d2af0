import type { Itinerary } from '../model/definition/itinerary.js';
import type { CalendarSetting } from './setting.js';
/** A file to be offered. */
export interface CalendarFile {
    readonly name: string;
    readonly text: string;
}
/** A trip, or one stop of it, as an iCalendar file; what has no day is left out. */
export declare function calendarFile(itinerary: Itinerary, setting: CalendarSetting): CalendarFile;
/** Hands a file to the browser, which asks its user what to do with it. The page stays where it is. */
export declare function offerFile(document: Document, { name, text }: CalendarFile): void;
