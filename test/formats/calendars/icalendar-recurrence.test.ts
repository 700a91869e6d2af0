import { expect } from '@open-wc/testing';
import fc from '../../properties.js';
import { seen } from '../reading.js';

const DAY = 86_400_000;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** A rule by its parts; lists of numbers but for the days of the week. */
interface Rule {
  readonly FREQ: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly INTERVAL?: number;
  readonly COUNT: number;
  readonly BYDAY?: readonly string[];
  readonly BYMONTH?: readonly number[];
  readonly BYMONTHDAY?: readonly number[];
  readonly BYSETPOS?: readonly number[];
}

/** The span of time that a rule chooses from, so many of its own units after the start. */
function periodOf(start: Date, freq: Rule['FREQ'], units: number): [from: number, to: number] {
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth()];
  if (freq === 'YEARLY') return [Date.UTC(year + units, 0), Date.UTC(year + units + 1, 0)];
  if (freq === 'MONTHLY') return [Date.UTC(year, month + units), Date.UTC(year, month + units + 1)];
  const monday = +start - ((start.getUTCDay() + 6) % 7) * DAY;
  const from = freq === 'WEEKLY' ? monday + units * 7 * DAY : +start + units * DAY;
  return [from, from + (freq === 'WEEKLY' ? 7 : 1) * DAY];
}

/** Whether a rule names a day, by looking at nothing but that day. */
function isNamed(day: Date, start: Date, { FREQ, BYDAY, BYMONTH, BYMONTHDAY }: Rule): boolean {
  const [year, month, number] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const isLarge = FREQ === 'MONTHLY' || FREQ === 'YEARLY';
  const isDay = (code: string): boolean => {
    const [, nth, name] = /^(-?\d)?(\w\w)$/.exec(code)!;
    const week = Number(nth ?? 0) > 0 ? Math.ceil(number / 7) : -Math.ceil((length - number + 1) / 7);
    return WEEKDAYS[day.getUTCDay()] === name && (!nth || !isLarge || week === Number(nth));
  };
  if (BYMONTH && !BYMONTH.includes(month + 1)) return false;
  if (BYMONTHDAY && !BYMONTHDAY.some((one) => one === number || one === number - length - 1)) return false;
  if (BYDAY) return BYDAY.some(isDay);
  if (FREQ === 'WEEKLY') return day.getUTCDay() === start.getUTCDay();
  if (isLarge && !BYMONTHDAY && number !== start.getUTCDate()) return false;
  return FREQ !== 'YEARLY' || BYMONTH !== undefined || BYMONTHDAY !== undefined || month === start.getUTCMonth();
}

/** The days of a rule up to an end, found by looking at each. */
function slowly(start: number, rule: Rule, end: number): number[] {
  const days = [start];
  for (let units = 0; ; units += rule.INTERVAL ?? 1) {
    const [from, to] = periodOf(new Date(start), rule.FREQ, units);
    if (from > end) return days;
    const named: number[] = [];
    for (let day = from; day < to; day += DAY) if (isNamed(new Date(day), new Date(start), rule)) named.push(day);
    const { BYSETPOS } = rule;
    const chosen = named.filter(
      (_, at) => !BYSETPOS || BYSETPOS.includes(at + 1) || BYSETPOS.includes(at - named.length),
    );
    for (const day of chosen) {
      if (days.length >= rule.COUNT || day > end) return days;
      if (day > start) days.push(day);
    }
  }
}

const list = <Value>(...values: Value[]): fc.Arbitrary<Value[]> => fc.subarray(values, { minLength: 1, maxLength: 3 });
const common = { COUNT: fc.integer({ min: 1, max: 12 }), INTERVAL: fc.integer({ min: 1, max: 4 }) };
const freq = <Name extends Rule['FREQ']>(FREQ: Name): { FREQ: fc.Arbitrary<Name> } => ({ FREQ: fc.constant(FREQ) });
const months = fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { minLength: 1, maxLength: 3 });
const monthDays = list(1, 15, 28, 29, 30, 31, -1, -2);
const nthDays = list('1MO', '2TU', '-1FR', '3SU', '4TH');
const rules: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ ...freq('DAILY'), ...common }),
  fc.record({ ...freq('DAILY'), ...common, BYDAY: list(...WEEKDAYS) }),
  fc.record({ ...freq('DAILY'), ...common, BYMONTH: months }),
  fc.record({ ...freq('WEEKLY'), ...common }),
  fc.record({ ...freq('WEEKLY'), ...common, BYDAY: list(...WEEKDAYS) }),
  fc.record({ ...freq('MONTHLY'), ...common }),
  fc.record({ ...freq('MONTHLY'), ...common, BYMONTHDAY: monthDays }),
  fc.record({ ...freq('MONTHLY'), ...common, BYDAY: nthDays }),
  fc.record({ ...freq('MONTHLY'), ...common, BYDAY: fc.constant(WEEKDAYS.slice(1, 6)), BYSETPOS: list(1, 2, -1) }),
  fc.record({ ...freq('YEARLY'), ...common }),
  fc.record({ ...freq('YEARLY'), ...common, BYMONTH: months }),
  fc.record({ ...freq('YEARLY'), ...common, BYMONTH: months, BYMONTHDAY: list(1, 28, 29, 30, 31) }),
  fc.record({ ...freq('YEARLY'), ...common, BYMONTH: months, BYDAY: nthDays }),
);

const YEARS = 3 * 366 * DAY;
const isoOf = (day: number): string => new Date(day).toISOString().slice(0, 10);

describe('iCalendar: what is repeated', () => {
  it('is on the days that a slow search finds', async () => {
    await fc.assert(
      fc.asyncProperty(rules, fc.integer({ min: 0, max: 800 }), async (rule, days) => {
        const given = Date.UTC(2023, 0, 1) + days * DAY;
        // RFC 5545 leaves open what a position in a set means where the start is not in it, and its readers differ.
        const start = rule.BYSETPOS ? slowly(given, { ...rule, COUNT: 2 }, given + YEARS)[1]! : given;
        const text = Object.entries(rule)
          .map(([name, value]) => `${name}=${String(value)}`)
          .join(';');
        const { itinerary } = await seen(
          `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:${isoOf(start).replaceAll('-', '')}\nRRULE:${text}\nEND:VEVENT\nEND:VCALENDAR`,
        );
        const found = itinerary.stops.map((stop) => stop.start?.date ?? '');
        const end = start + YEARS;
        expect(
          found.filter((day) => day <= isoOf(end)),
          text,
        ).to.deep.equal(slowly(start, rule, end).map(isoOf));
      }),
      {
        numRuns: 400,
        examples: [
          [{ FREQ: 'YEARLY', COUNT: 3, INTERVAL: 1, BYMONTH: [2, 3, 12] }, 453],
          [{ FREQ: 'YEARLY', COUNT: 4, INTERVAL: 1, BYMONTH: [1, 2], BYMONTHDAY: [29] }, 28],
        ],
      },
    );
  });
});
