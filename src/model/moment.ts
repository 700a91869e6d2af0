import { memoize } from './memoize.js';

/**
 * A point in time with the precision that is known.
 *
 * `date` is `2022`, `2022-10`, `2022-10-03`, `2022-10-03T14:00` (wall time where it happens) or the same with `Z` or an
 * offset; `zone` an IANA time zone; `text` the original text, alone if it is not a date.
 */
export interface Moment {
  date?: string;
  zone?: string;
  text?: string;
}

/** A date in JSON: a string, or an object; in JavaScript also a `Date`. */
export type MomentJson =
  | string
  | Date
  | {
      /** The date, as precise as it is known. */
      date?: string | null;
      /** Time zone in which `date` is local time. */
      zone?: string | null;
      /** The date as free text, shown as written. */
      text?: string | null;
    };

const DATE = /^(\d{4}(?:-\d\d){0,2})(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

/** The parts of a date. */
export interface DateParts {
  /** The date in normalised form, as in a moment. */
  readonly date: string;
  /** The year, month or day in digits: `2022`, `2022-10`, `2022-10-03`. */
  readonly day: string;
  /** The time, such as `14:00`; absent if it is unknown. */
  readonly time: string | undefined;
  /** The UTC offset, `Z` or `+02:00`; absent for a wall time. */
  readonly offset: string | undefined;
  /** Local date and time, stored as if it were UTC. */
  readonly wall: Date;
}

/** Splits a date into its parts; `undefined` if it is invalid, such as 30 February. */
export const datePartsOf = memoize((words): DateParts | undefined => {
  const [, day = '', time, seconds = '', zone] = DATE.exec(words) ?? [];
  const whole = `${day}-01-01`.slice(0, 10);
  // Without fractions of a second, which no calendar and no clock shows.
  const wall = new Date(`${whole}T${time ?? '00:00'}${seconds.slice(0, 3)}Z`);
  const offset = zone?.toUpperCase().replace(/(\d\d)(\d\d)$/, '$1:$2');
  const date = time ? `${day}T${time}${seconds}${offset ?? ''}` : day;
  // Some engines roll the thirtieth of February over into March.
  const isReal = !isNaN(Date.parse(time ? date : whole)) && !isNaN(+wall) && wall.toISOString().startsWith(whole);
  return isReal && (!time || day.length === 10) ? { date, day, time, offset, wall } : undefined;
});

const isKnownZone = memoize((name) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
});

/** Whether a name is a time zone that this runtime knows. */
export const isTimeZone = (name: string | undefined): boolean => isKnownZone(name || '-');

/** A moment from a string: a date in ISO format, or else free text. */
export function momentOf(words: string): Moment | undefined {
  const text = words.trim();
  const date = datePartsOf(text)?.date;
  return date ? { date } : text ? { text } : undefined;
}
