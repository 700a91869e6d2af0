import type { ItineraryMessages, JourneyMessages } from '../i18n/messages.js';

/** Options of a calendar file. */
export interface CalendarSetting {
  readonly language: string;
  readonly words?: Partial<ItineraryMessages & JourneyMessages> | undefined;
  /** The time at which the file is created, in milliseconds. */
  readonly now: number;
  /** The URL of the page about the trip. */
  readonly url?: string | undefined;
  /** The URL of a calendar file to subscribe to. */
  readonly source?: string | undefined;
  /** The index of the stop to write. Without it, the whole trip is written. */
  readonly stop?: number | undefined;
}
