import type { Stop } from '../model/definition/itinerary.js';
import type { Moment } from '../model/moment.js';
import type { Drawing } from './itinerary-context.js';
/** What was said of a time, as it was said: nobody makes a date of it here. */
export declare function quoted(words: string, language: string): string;
/** One date in short; words that are none in quotation marks. */
export declare function formatShort(moment: Moment, zone: string | undefined, drawing: Drawing): string;
/** When a stop is, with `<time>` around each end; words that are no date in quotation marks. */
export declare function renderStopDates(stop: Stop, drawing: Drawing): unknown;
/** The reader's time beside a stop whose own hours are known. */
export declare function formatStopReaderTime(stop: Stop, drawing: Drawing): string | undefined;
