import { momentFrom } from './parse-date.js';

/** A date found in text. */
export interface SpokenDate {
  /** The date in the form of the model, with its precision. */
  readonly date: string;
  /** Start and end of the date in the text. */
  readonly start: number;
  readonly end: number;
}

/** Languages whose month names are recognised. Without Croatian: its “listopad” is October, but November in Polish and Czech. */
const LOCALES =
  'en de fr es pt it nl sv da nb fi is pl cs sk hu ro bg ru uk sr-Latn sl tr el ca eu gl et lv lt id ms vi ar fa he hi';
const ENGLISH = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
let monthNames: Map<string, number> | undefined;

/** Month numbers by name in all of these languages: long and short names, standalone and as in a date. */
function months(): Map<string, number> {
  if (monthNames) return monthNames;
  monthNames = new Map();
  for (const locale of LOCALES.split(' ')) {
    for (const month of ['long', 'short'] as const) {
      for (const day of ['numeric', undefined] as const) {
        const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { month, day, timeZone: 'UTC' });
        for (let index = 0; index < 12; index++) {
          const parts = format.formatToParts(Date.UTC(2024, index, 2));
          const name = bare(parts.find(({ type }) => type === 'month')?.value ?? '');
          // A number is not a month, and neither is a name shared by two months.
          if (!/^\p{L}{3}/u.test(name)) continue;
          const known = monthNames.get(name);
          monthNames.set(name, known === undefined || known === index ? index : -1);
        }
      }
    }
  }
  monthNames.set('sept', 8);
  return monthNames;
}

const bare = (name: string): string => name.toLowerCase().replace(/[.\s]/g, '');

const MONTH = String.raw`(\p{L}[\p{L}\p{M}]{2,14})\.?`;
const YEAR = String.raw`((?:19|20)\d\d)(?!\d)`;
/** `November 18th, 2019` */
const MONTH_FIRST = new RegExp(String.raw`${MONTH} {0,2}(\d{1,2})(?:st|nd|rd|th)?,? {1,2}${YEAR}`, 'giu');
/** `18 November 2019`, `18. November 2019`, `18 de noviembre de 2019`, `1er mai 2019` */
const DAY_FIRST = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º|ª)? {0,2}(?:(?:de|of|d’|d') ?)?${MONTH},? {1,2}(?:(?:de|del) )?${YEAR}`,
  'giu',
);
/** `2019-11-18T20:51:19Z`, `2019年11月18日`, `2019년 11월 18일`, `2019. 11. 18.`, `2019/11/18` */
const YEAR_FIRST =
  /(?<!\d)((?:19|20)\d\d)(?:[-/]|[年년.] ?)(\d{1,2})(?:[-/]|[月월.] ?)(\d{1,2})(?:[日일]|(?=\D|$))(T\d\d:?\d\d[\d:.]{0,10}(?:Z|[+-]\d\d:?\d\d)?)?/g;
/** `18.11.2019`, `11/18/2019` */
const NUMBERS = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?!\d)/g;
const TIME =
  /(?<![\d.:])(\d{1,2})(?:[:h時]|(?<=\d)\.(?=\d\d ?[ap]\.?m))(\d\d)(?::(\d\d))? ?([ap]\.?m\b\.?)?(?: ?\(?([A-Z]{2,5}|[+-]\d\d:?\d\d)\b)?/gi;
const HOUR = /(?<![\d.:])(\d{1,2}) ?([ap])\.?m\b/gi;

/** Maximum length of a line that is searched for a date. A longer line is text. */
const MAX_LENGTH = 300;

/** The first date in a line, with the time and zone beside it. Ambiguous dates (3/4/2022) are ignored. */
export function dateIn(line: string): SpokenDate | undefined {
  const words = line
    .slice(0, MAX_LENGTH)
    .replace(/[٠-٩۰-۹０-９]/g, (digit) => String((digit.codePointAt(0)! - (digit >= '０' ? 0xff10 : 0x0660)) % 16));
  const found = [named(words), yearFirst(words), numbers(words)].filter((date) => date !== undefined);
  const [day] = found.sort((a, b) => a.start - b.start);
  if (!day) return undefined;
  if (day.time !== undefined) {
    const date = momentFrom(`${day.ymd}${day.time}`);
    return typeof date === 'string' ? { date, start: day.start, end: day.end } : undefined;
  }
  const [year, month, number] = day.ymd.split('-');
  const clock = timeBeside(words, day);
  const spoken = `${number} ${ENGLISH[Number(month) - 1]} ${year}`;
  const whole = clock && momentFrom(`${spoken} ${clock.time}`);
  if (clock && typeof whole === 'string') {
    return { date: whole, start: Math.min(day.start, clock.start), end: Math.max(day.end, clock.end) };
  }
  const date = momentFrom(spoken);
  return typeof date === 'string' ? { date, start: day.start, end: day.end } : undefined;
}

interface Day {
  readonly ymd: string;
  readonly time?: string | undefined;
  readonly start: number;
  readonly end: number;
}

const two = (digits: string): string => digits.padStart(2, '0');

function named(words: string): Day | undefined {
  for (const [pattern, isMonthFirst] of [
    [MONTH_FIRST, true],
    [DAY_FIRST, false],
  ] as const) {
    for (const match of words.matchAll(pattern)) {
      const [whole, first = '', second = '', year = ''] = match;
      const [name, day] = isMonthFirst ? [first, second] : [second, first];
      const month = months().get(bare(name)) ?? -1;
      if (month < 0) continue;
      return {
        ymd: `${year}-${two(String(month + 1))}-${two(day)}`,
        start: match.index,
        end: match.index + whole.length,
      };
    }
  }
  return undefined;
}

function yearFirst(words: string): Day | undefined {
  for (const match of words.matchAll(YEAR_FIRST)) {
    const [whole, year = '', month = '', day = '', time] = match;
    if (Number(month) > 12 || Number(day) > 31) continue;
    const ymd = `${year}-${two(month)}-${two(day)}`;
    return { ymd, time, start: match.index, end: match.index + whole.length };
  }
  return undefined;
}

function numbers(words: string): Day | undefined {
  for (const match of words.matchAll(NUMBERS)) {
    const [whole, first = '', sign, second = '', year = ''] = match;
    // With dots the day is always first; with slashes it is ambiguous, unless a number is greater than 12.
    const isDayFirst = sign === '.' || Number(first) > 12;
    if (!isDayFirst && Number(second) <= 12) continue;
    const [day, month] = isDayFirst ? [first, second] : [second, first];
    if (Number(month) > 12 || Number(day) > 31 || (sign === '.' && year.length === 2)) continue;
    const ymd = `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`;
    return { ymd, start: match.index, end: match.index + whole.length };
  }
  return undefined;
}

/** The time nearest to a date, within a maximum distance. */
function timeBeside(words: string, { start, end }: Day): { time: string; start: number; end: number } | undefined {
  const times = [...words.matchAll(TIME), ...words.matchAll(HOUR)].flatMap((match) => {
    const isHour = match.length === 3;
    const [whole, hour = '', minute = '00'] = isHour ? [match[0], match[1], '00'] : match;
    const half = isHour ? match[2] : match[4];
    const at = match.index;
    const gap = at >= end ? at - end : start - (at + whole.length);
    if (gap < 0 || gap > 16 || Number(hour) > 23 || Number(minute) > 59) return [];
    const isAfternoon = half !== undefined && /^p/i.test(half);
    const hours = half && Number(hour) <= 12 ? (Number(hour) % 12) + (isAfternoon ? 12 : 0) : Number(hour);
    const zone = isHour ? '' : (match[5] ?? '');
    const clock = `${two(String(hours))}:${minute}`;
    return [
      {
        time: /^([A-Z]{2,5}|[+-].*)$/.test(zone) ? `${clock} ${zone.slice(0, 6)}` : clock,
        start: at,
        end: at + whole.length,
        gap,
      },
    ];
  });
  return times.sort((a, b) => a.gap - b.gap)[0];
}
