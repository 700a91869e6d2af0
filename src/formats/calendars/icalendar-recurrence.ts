import ICAL from 'ical.js';
import type { CalendarProperty } from './icalendar-lines.js';
import { timeOf } from './icalendar-times.js';

/** Maximum number of search steps of one rule, because some rules never match a day. Enough for a daily rule of forty years. */
const MAX_STEPS = 15_000;
/** Maximum number of search steps of all rules of a file together. */
const MAX_STEPS_TOGETHER = 60_000;
/** Maximum length and interval of a rule. Real rules are shorter. */
const MAX_LENGTH = 1_000;
const MAX_INTERVAL = 1_000;

/** Counts the search steps that the rules of a file have used. */
export class Patience {
  spent = 0;
}

/**
 * Iterates over the days of a rule.
 *
 * The library implements all of RFC 5545, but searches without end for a 30 February. This class limits its search steps.
 */
class Days extends ICAL.RecurIterator {
  declare steps?: number;

  override check_contracting_rules(): boolean {
    this.step();
    return super.check_contracting_rules();
  }

  override increment_month(): void {
    this.step();
    super.increment_month();
  }

  override increment_year(years: number): void {
    this.step();
    super.increment_year(years);
  }

  override expand_year_days(year: number): number {
    // The library has changed BYMONTHDAY to the days of the last month. After a 29 February, it would find no other year.
    const { BYMONTHDAY } = this.rule.parts;
    if (BYMONTHDAY) (this['by_data'] as typeof this.rule.parts).BYMONTHDAY = BYMONTHDAY;
    return super.expand_year_days(year);
  }

  // Not a private `#step`: the constructor of the library calls this method before private members exist.
  private step(): void {
    this.steps = (this.steps ?? 0) + 1;
    if (this.steps > MAX_STEPS) throw new RangeError('The rule matches no day.');
  }
}

const libraryTime = (wall: number): ICAL.Time => {
  const [year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0] = new Date(wall)
    .toISOString()
    .split(/\D/)
    .map(Number);
  return new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, ICAL.Timezone.localTimezone);
};
const wallOf = ({ year, month, day, hour, minute, second }: ICAL.Time): number =>
  Date.UTC(year, month - 1, day, hour, minute, second);

/** The range in which occurrences are searched. */
export interface Range {
  readonly patience: Patience;
  /** The last wall time of the range. */
  readonly to: number;
  readonly most: number;
  /** Converts the end of a rule, which is in UTC, to local time. */
  readonly wallOf?: (instant: number) => number;
}

/** The wall times of rules, sorted. `isWhole` is true if no occurrence is after the range. An invalid rule is an issue. */
export function occurrences(
  start: number,
  rules: readonly CalendarProperty[],
  { patience, to, most, wallOf: inZone = (instant) => instant }: Range,
): { readonly walls: number[]; readonly isWhole: boolean } {
  const walls = new Set<number>();
  let isWhole = true;
  for (const rule of rules) {
    let count = 0;
    try {
      for (const wall of daysOf(start, rule.value, inZone, patience)) {
        if (wall > to || count >= most) {
          isWhole = false;
          break;
        }
        count++;
        walls.add(wall);
      }
    } catch {
      rule.at.report('value', `“${rule.value.slice(0, 60)}” is not a valid recurrence rule; ignored.`);
    }
  }
  return { walls: [...walls].sort((one, other) => one - other), isWhole };
}

function* daysOf(
  start: number,
  rule: string,
  inZone: (instant: number) => number,
  patience: Patience,
): Generator<number> {
  if (patience.spent > MAX_STEPS_TOGETHER) throw new RangeError('Too many recurrence rules.');
  if (rule.length > MAX_LENGTH) throw new RangeError('The rule is too long.');
  // UNTIL and COUNT are handled here: the library reads UNTIL in the wrong zone, and counts days that do not exist.
  const [, end] = /(?:^|;)UNTIL=([^;]*)/i.exec(rule) ?? [];
  const until = end === undefined ? undefined : timeOf(end);
  if (end !== undefined && !until) throw new RangeError('UNTIL is not a valid date.');
  const bare = rule
    .toUpperCase()
    .replace(/(^|;)(UNTIL|COUNT)=[^;]*/g, '')
    .replace(/\s/g, '')
    .replace(/^;|;$/g, '');
  const recur = ICAL.Recur.fromString(bare);
  if (recur.interval > MAX_INTERVAL) throw new RangeError('The interval of the rule is too large.');
  // A date without a time includes the whole day.
  const last = until && (until.isUtc ? inZone(until.wall) : until.wall) + (until.isDay ? 86_399_000 : 0);
  let left = Number(/(?:^|;)COUNT=(\d+)/i.exec(rule)?.[1] ?? Infinity);
  let isFirst = true;
  const isMeant = filterOf(bare, new Date(start));
  let days: Days | undefined;
  try {
    days = new Days({ rule: recur, dtstart: libraryTime(start) });
    for (let day = days.next() as ICAL.Time | null; day; day = days.next()) {
      const wall = wallOf(day);
      if (last !== undefined && wall > last) return;
      if (!isMeant(new Date(wall))) continue;
      // The start is the first occurrence, even if it does not match the rule.
      if (isFirst && wall > start) left--;
      isFirst = false;
      if (left-- <= 0) return;
      yield wall;
    }
  } finally {
    patience.spent += days ? (days.steps ?? 0) : MAX_STEPS;
  }
}

/** Returns a test that removes days not named by the rule: the library turns 30 February into 2 March. */
function filterOf(rule: string, start: Date): (day: Date) => boolean {
  const numbers = (name: string): number[] | undefined =>
    new RegExp(`(?:^|;)${name}=([^;]*)`).exec(rule)?.[1]?.split(',').map(Number);
  // A month or year without a day uses the day of the start, or is skipped if it has no such day.
  const isOfStart = /(^|;)FREQ=(MONTHLY|YEARLY)/.test(rule) && !/(^|;)BY(DAY|MONTHDAY|YEARDAY|WEEKNO)=/.test(rule);
  const isYearly = isOfStart && rule.includes('FREQ=YEARLY');
  const months = numbers('BYMONTH') ?? (isYearly ? [start.getUTCMonth() + 1] : undefined);
  const days = numbers('BYMONTHDAY') ?? (isOfStart ? [start.getUTCDate()] : undefined);
  return (day) => {
    const length = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
    const number = day.getUTCDate();
    return (
      (!months || months.includes(day.getUTCMonth() + 1)) &&
      (!days || days.includes(number) || days.includes(number - length - 1))
    );
  };
}
