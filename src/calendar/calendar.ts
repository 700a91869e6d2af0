/**
 * Trips as iCalendar files, made here and offered to the reader.
 *
 * A part, loaded when somebody asks for one.
 *
 * @packageDocumentation
 */
import { generateIcsCalendar } from 'ts-ics';
import type { Itinerary } from '../model/definition/itinerary.js';
import { entriesOf } from './entries.js';
import { foldLines } from './lines.js';
import type { CalendarSetting } from './setting.js';

/** A file to be offered. */
export interface CalendarFile {
  readonly name: string;
  readonly text: string;
}

/** A trip, or one stop of it, as an iCalendar file; what has no day is left out. */
export function calendarFile(itinerary: Itinerary, setting: CalendarSetting): CalendarFile {
  const { title, traveller, stops } = itinerary;
  const stop = setting.stop === undefined ? undefined : stops[setting.stop];
  const name = stop?.place ?? stop?.country ?? title ?? traveller ?? '';
  const text = generateIcsCalendar({
    version: '2.0',
    prodId: '-//Broadsheet//itinerary-card//EN',
    method: 'PUBLISH',
    ...((title ?? traveller) && { name: title ?? traveller }),
    events: entriesOf(itinerary, setting),
  });
  return { name: `${fileNameOf(name) || 'trip'}.ics`, text: foldLines(text) };
}

const fileNameOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

/** How long a browser may take to fetch a file that it was offered. */
const OFFER_MS = 60_000;

/** Hands a file to the browser, which asks its user what to do with it. The page stays where it is. */
export function offerFile(document: Document, { name, text }: CalendarFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), OFFER_MS);
}
