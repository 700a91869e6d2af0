import type { SourceValue } from '../shared/source-value.js';
import type { CalendarComponent, CalendarProperty } from './icalendar-lines.js';
import { occurrences } from './icalendar-recurrence.js';
import { lengthOf, timeOf, type WrittenTime } from './icalendar-times.js';
import { CalendarZones, FLOATING, UTC, type Zone } from './icalendar-zones.js';

/** A time and its time zone. */
export interface CalendarTime {
  readonly wall: number;
  readonly isDay: boolean;
  readonly zone: Zone;
}

/** One occurrence of an event: the event itself, or one of its repetitions. */
export interface Occasion {
  readonly event: CalendarComponent;
  readonly start: CalendarTime | undefined;
  /** The end. For an all-day event it is the last day; in the file it is the day after. */
  readonly end: CalendarTime | undefined;
}

const DAY = 86_400_000;
/** How long a rule without an end repeats, and the maximum number of occurrences of any rule. */
const WINDOW = 366 * DAY;
const MOST = 100;

/** All occurrences of all events in a calendar, in the order of the file. */
export function occasionsOf(calendar: CalendarComponent): Occasion[] {
  const zones = new CalendarZones(calendar);
  const events = newest(calendar.components.filter(({ name }) => name === 'VEVENT'));
  const isMoved = (event: CalendarComponent): boolean => event.first('RECURRENCE-ID') !== undefined;
  const whole = new Set(events.filter((event) => !isMoved(event)).map((event) => event.words('UID')));
  const moved = new Map<string, CalendarComponent[]>();
  for (const event of events.filter(isMoved)) {
    const uid = event.words('UID') ?? '';
    moved.set(uid, moved.get(uid) ?? []);
    moved.get(uid)!.push(event);
  }
  return events.flatMap((event) => {
    const uid = event.words('UID');
    const single = occasionOf(event, zones);
    // A moved occurrence is placed after the event that it belongs to, if there is one.
    if (isMoved(event)) return uid && whole.has(uid) ? [] : [single];
    const own = moved.get(uid ?? '') ?? [];
    // Some programs give many events the same UID: a moved occurrence is shown once.
    moved.delete(uid ?? '');
    return repeated(single, uid ? own : [], zones);
  });
}

/** Keeps only the newest version of each event, by UID and SEQUENCE. */
function newest(events: readonly CalendarComponent[]): CalendarComponent[] {
  const kept = new Map<unknown, CalendarComponent>();
  const texts = new Map<CalendarComponent, string>();
  const sourceTextOf = (event: CalendarComponent): string => {
    const text = texts.get(event) ?? writtenIn(event);
    texts.set(event, text);
    return text;
  };
  for (const event of events) {
    const uid = event.words('UID');
    const key = uid === undefined ? event : `${uid} ${event.words('RECURRENCE-ID') ?? ''}`;
    const other = kept.get(key);
    const isSame = other && sourceTextOf(other) === sourceTextOf(event);
    // Some programs give different events the same UID and no SEQUENCE. Such events are all kept.
    if (!other || (!isSame && sequenceOf(other) === sequenceOf(event))) {
      kept.set(other ? event : key, event);
      continue;
    }
    const [older, newer] = sequenceOf(other) > sequenceOf(event) ? [event, other] : [other, event];
    older.at.report('repeated', 'The calendar has a newer version of this event; only that one is shown.');
    kept.set(key, newer);
  }
  const shown = new Set(kept.values());
  return events.filter((event) => shown.has(event));
}

const sequenceOf = (event: CalendarComponent): number => Number(event.words('SEQUENCE') ?? 0) || 0;
/** The properties of an event as text, except those that only tell its version. */
const writtenIn = (event: CalendarComponent): string =>
  event.properties
    .filter(({ name }) => name !== 'DTSTAMP')
    .map(({ name, value }) => `${name}:${value}`)
    .join('\n');

function occasionOf(event: CalendarComponent, zones: CalendarZones): Occasion {
  const start = readTime(event.first('DTSTART'), zones);
  return { event, start, end: endOf(event, start, zones) };
}

function endOf(
  event: CalendarComponent,
  start: CalendarTime | undefined,
  zones: CalendarZones,
): CalendarTime | undefined {
  const property = event.first('DTEND');
  let end = readTime(property, zones);
  if (end?.isDay) end = { ...end, wall: Math.max(end.wall - DAY, start?.isDay ? Math.min(start.wall, end.wall) : 0) };
  const length = event.first('DURATION');
  if (!property && length && start) {
    const known = lengthOf(length.value);
    if (!known) length.at.report('value', `Invalid duration “${length.value.slice(0, 40)}”; ignored.`);
    else end = after(start, known);
  }
  if (!end || !start || comparableInstant(end) >= comparableInstant(start) || start.isDay !== end.isDay) return end;
  return (property ?? length!).at.report('value', 'The end is before the start; the end is ignored.');
}

/** Adds a duration to a time. Days are added to the calendar date, the rest to the instant, so that clock changes count. */
function after(start: CalendarTime, { days, rest }: { readonly days: number; readonly rest: number }): CalendarTime {
  const { zone, isDay } = start;
  const wall = start.wall + days * DAY;
  if (isDay) return { ...start, wall: Math.max(start.wall, wall - DAY) };
  return { ...start, wall: rest === 0 ? wall : zone.wallOf(zone.instantOf(wall) + rest) };
}

/** The instant of a time, for comparisons. If its zone is unknown, its wall time counts as UTC. */
export const comparableInstant = ({ wall, isDay, zone }: CalendarTime): number => (isDay ? wall : zone.instantOf(wall));

/** A time with its zone; `undefined` if it is absent or invalid. */
export function readTime(property: CalendarProperty | undefined, zones: CalendarZones): CalendarTime | undefined {
  if (!property) return undefined;
  // An unquoted zone such as `(UTC-05:00) Eastern Time` was split at its colon.
  const broken = timeOf(property.value) ? undefined : /^(.*):([^:]+)$/.exec(property.value);
  const written = timeOf(broken?.[2] ?? property.value);
  if (!written) {
    return property.at.report('value', `Invalid date “${property.value.slice(0, 40)}”; ignored.`);
  }
  const said = property.parameters.get('TZID');
  return withZone(written, broken ? `${said}:${broken[1]}` : said, zones, property.at);
}

function withZone(written: WrittenTime, said: string | undefined, zones: CalendarZones, at: SourceValue): CalendarTime {
  const { wall, isDay, isUtc } = written;
  if (isUtc) return { wall, isDay, zone: UTC };
  if (isDay || !said) return { wall, isDay, zone: FLOATING };
  const zone = zones.find(said);
  if (!zone) at.report('value', `Unknown time zone “${said.slice(0, 60)}”; the time is kept without it.`);
  return { wall, isDay, zone: zone ?? FLOATING };
}

/** All occurrences of an event. Moved occurrences have their new time. */
function repeated(single: Occasion, moved: readonly CalendarComponent[], zones: CalendarZones): Occasion[] {
  const { event, start } = single;
  const rules = event.all('RRULE').filter(({ value }) => value.trim());
  const dates = event.all('RDATE').filter(({ value }) => value.trim());
  if (!start || (rules.length === 0 && dates.length === 0)) {
    return [
      ...(start && outsOf(event, zones).some((out) => isSame(out, start)) ? [] : [single]),
      ...moved.map((other) => occasionOf(other, zones)),
    ];
  }
  const isOpen = rules.some(({ value }) => !/(^|;)(COUNT|UNTIL)=/i.test(value));
  const { walls, isWhole } = occurrences(start.wall, rules, {
    patience: zones.patience,
    to: isOpen ? start.wall + WINDOW : Infinity,
    most: MOST,
    wallOf: (instant) => start.zone.wallOf(instant),
  });
  const extra = dates.flatMap((property) => extraTimes(property, start, zones));
  const sorted = [...new Set([start.wall, ...walls, ...extra])].sort((one, other) => one - other);
  if (!isWhole || sorted.length > MOST) {
    const what = sorted.length >= MOST ? `the first ${MOST} times` : 'the times of its first year';
    (rules[0] ?? dates[0]!).at.report('too-large', `The event repeats too often; only ${what} are shown.`);
  }
  const others = moved.flatMap((other) => readTime(other.first('RECURRENCE-ID'), zones) ?? []);
  const elsewhere = [...outsOf(event, zones), ...others];
  const occasions = sorted.slice(0, MOST).flatMap((wall): Occasion[] => {
    const time = { ...start, wall };
    if (elsewhere.some((other) => isSame(other, time))) return [];
    return [{ event, start: time, end: single.end && moveBy(single.end, start, time) }];
  });
  return [...occasions, ...moved.map((other) => occasionOf(other, zones))];
}

/** Moves the end of an event by the same amount as its start. */
function moveBy(end: CalendarTime, from: CalendarTime, to: CalendarTime): CalendarTime {
  return { ...end, wall: end.wall + to.wall - from.wall };
}

/** The additional occurrences of an event (RDATE): dates, times, or the starts of periods. */
function extraTimes(property: CalendarProperty, start: CalendarTime, zones: CalendarZones): number[] {
  return property.value.split(',').flatMap((value) => {
    const written = timeOf(value.split('/')[0]!);
    if (!written) {
      property.at.report('value', `Invalid date “${value.slice(0, 40)}”; ignored.`);
      return [];
    }
    const time = withZone(written, property.parameters.get('TZID'), zones, property.at);
    // A date without a time gets the time of the event.
    if (time.isDay) return start.isDay ? time.wall : time.wall + (((start.wall % DAY) + DAY) % DAY);
    if (start.isDay) return time.wall - (((time.wall % DAY) + DAY) % DAY);
    return time.zone === FLOATING ? time.wall : start.zone.wallOf(time.zone.instantOf(time.wall));
  });
}

/** The excluded occurrences of an event (EXDATE). */
const outsOf = (event: CalendarComponent, zones: CalendarZones): CalendarTime[] =>
  event.all('EXDATE').flatMap((property) =>
    property.value.split(',').flatMap((value) => {
      const written = timeOf(value);
      return written ? withZone(written, property.parameters.get('TZID'), zones, property.at) : [];
    }),
  );

/** Whether a time equals another; a date without a time equals every time of that day. */
function isSame(meant: CalendarTime, time: CalendarTime): boolean {
  if (meant.isDay || time.isDay) return Math.floor(meant.wall / DAY) === Math.floor(time.wall / DAY);
  return meant.zone === FLOATING || time.zone === FLOATING
    ? meant.wall === time.wall
    : comparableInstant(meant) === comparableInstant(time);
}
