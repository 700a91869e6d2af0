import type { ItineraryMessages } from '../i18n/messages.js';

/** Options of a calendar file. */
export interface CalendarSetting {
  readonly language: string;
  readonly words?: Partial<ItineraryMessages> | undefined;
  /** When the file is made. */
  readonly now: number;
  /** The one stop that is meant; without it the whole trip. */
  readonly stop?: number | undefined;
}
