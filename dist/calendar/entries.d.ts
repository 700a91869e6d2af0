import type { IcsEvent } from 'ts-ics';
import type { Itinerary } from '../model/definition/itinerary.js';
import type { CalendarSetting } from './setting.js';
/**
 * The entries of a calendar: each stop that has a day, and each part of its programme that has one.
 *
 * An entry keeps its identity while its dates change, so that a second import moves it: it is made of the trip and the
 * place, and counts up with the news.
 */
export declare function entriesOf(itinerary: Itinerary, setting: CalendarSetting): IcsEvent[];
