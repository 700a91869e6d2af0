import type { ItineraryMessages } from '../i18n/messages.js';

/** Options of a calendar file. */
export interface CalendarSetting {
  readonly language: string;
  readonly words?: Partial<ItineraryMessages> | undefined;
  /** The time at which the file is created, in milliseconds. */
  readonly now: number;
  /** The index of the stop to write. Without it, the whole trip is written. */
  readonly stop?: number | undefined;
}
