import type { DateParts } from './moment.js';

/** How precisely a date is known. */
export type Precision = 'year' | 'month' | 'day' | 'time';

const BY_LENGTH: Readonly<Record<number, Precision>> = { 4: 'year', 7: 'month', 10: 'day' };

/** The precision of a date. */
export const precisionOf = ({ day, time }: DateParts): Precision => (time ? 'time' : BY_LENGTH[day.length]!);

/** The end of a year, a month or a day: the beginning of the next one. */
export function endOf({ wall, precision }: { readonly wall: Date; readonly precision: Precision }): Date {
  const end = new Date(wall);
  if (precision === 'year') end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (precision === 'month') end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCDate(end.getUTCDate() + 1);
  return end;
}
