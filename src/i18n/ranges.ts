import { memoize } from '../model/memoize.js';
import type { PlaceTime } from './clock.js';
import { clockFields, formatter } from './dates.js';

/** Options for formatting the dates of a range. */
export interface RangeStyle {
  readonly locale: string;
  /** `short`: “Mon 3 Oct”, for a list with the year above it. `long`: “3 October 2022”. */
  readonly length: 'short' | 'long';
  /** Whether a short date includes the year. */
  readonly year: boolean;
}

/** Formats a range: its start, the separator, and its end; only one entry if both are the same text. */
export type RangePieces = readonly [only: string] | readonly [start: string, between: string, end: string];

function fieldsOf(precision: PlaceTime['precision'], { locale, length, year }: RangeStyle): Intl.DateTimeFormatOptions {
  const base = { calendar: 'gregory', timeZone: 'UTC' } as const;
  const isShort = length === 'short';
  switch (precision) {
    case 'year':
      return { ...base, year: 'numeric' };
    case 'month':
      return { ...base, month: 'long', year: 'numeric' };
    default:
      return {
        ...base,
        ...(isShort && { weekday: 'short' }),
        day: 'numeric',
        month: isShort ? 'short' : 'long',
        ...((!isShort || year) && { year: 'numeric' }),
        ...(precision === 'time' && clockFields(locale)),
      };
  }
}

/** Formats one date with the precision that is known. */
export const formatPlaceTime = ({ wall, precision }: PlaceTime, style: RangeStyle): string =>
  formatter(style.locale, fieldsOf(precision, style)).format(wall);

/**
 * Formats a range in the shortest form of the locale: “3–4 October 2022”. If the ends differ in precision, each is
 * formatted separately.
 */
export function formatRange(start: PlaceTime, end: PlaceTime, style: RangeStyle): RangePieces {
  if (start.precision !== end.precision || start.wall > end.wall) {
    return [formatPlaceTime(start, style), ' – ', formatPlaceTime(end, style)];
  }
  return rangePieces(formatter(style.locale, fieldsOf(start.precision, style)), start.wall, end.wall);
}

/** Two times on one day: “09:30–11:00”. */
export const formatTimes = (start: Date, end: Date | undefined, locale: string): RangePieces =>
  rangePieces(formatter(locale, { timeZone: 'UTC', ...clockFields(locale) }), start, end ?? start);

function rangePieces(format: Intl.DateTimeFormat, start: Date, end: Date): RangePieces {
  const parts = format.formatRangeToParts(start, end);
  const words = (from: number, to: number): string =>
    parts
      .slice(from, to)
      .map(({ value }) => value)
      .join('');
  const firstOfEnd = parts.findIndex(({ source }) => source === 'endRange');
  if (firstOfEnd < 0) return [words(0, parts.length)];
  const lastOfStart = parts.findLastIndex(({ source }) => source === 'startRange');
  return [words(0, lastOfStart + 1), words(lastOfStart + 1, firstOfEnd), words(firstOfEnd, parts.length)];
}

const dayFormat = memoize(
  (locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long', signDisplay: 'always' }),
);
const signFormat = memoize((locale) => new Intl.NumberFormat(locale, { signDisplay: 'always' }));

/** Formats a number of days with its sign: “+1 day”. */
export function formatDayShift(days: number, locale: string): string {
  const words = dayFormat(locale).format(days);
  // Some languages write “a day” for one and would lose the digit.
  const whole = /\p{Nd}/u.test(words) ? words : `${signFormat(locale).format(days)} ${words}`;
  return whole.replace('-', '\u2212');
}
