import { type Moment } from '../model/moment.js';
import { type DateStyle } from './dates.js';
/**
 * A moment in words with its time of day, where that is known: “3 October 2022 at 15:09 UTC”.
 *
 * An instant is put in the reader's zone where one is given, else it stays as it was written.
 */
export declare function formatDateTime(moment: Moment, style: DateStyle): string;
