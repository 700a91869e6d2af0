import { compareTimes, placeTimeOf, spanOf, type PlaceTime } from '../i18n/clock.js';
import { commaOf } from '../i18n/comma.js';
import { englishItinerary, type ItineraryMessages } from '../i18n/messages.js';
import { firstDayOf } from '../model/calendar-days.js';
import type { Itinerary, Stop } from '../model/definition/itinerary.js';
import { hasUnknownStatus, isOff, lessSure, type StatusFields } from '../model/definition/status.js';
import type { Moment } from '../model/moment.js';
import { wordsOf } from '../model/text.js';
import { calendarWords, contentLine, textValue } from './lines.js';
import type { CalendarSetting } from './setting.js';

const DAY = 86_400_000;

/** A date or a time in the syntax of its type. */
interface CalendarDate {
  readonly value: string;
  readonly isDay: boolean;
}

/** The content of one VEVENT. */
interface Entry {
  readonly uid: string;
  readonly start: CalendarDate;
  readonly end?: CalendarDate | undefined;
  readonly status: StatusFields;
  readonly summary: string;
  readonly location: string;
  readonly coordinates?: Stop['coordinates'];
  readonly description?: string;
}

/**
 * Writes a VEVENT for each stop with a date, and for each of its events with one.
 *
 * The UID of an entry is made from the trip and the place. It stays the same when dates change, so that a second import
 * moves the entry, and SEQUENCE increases with newer data. Cancelled and postponed stops have the status CANCELLED, because
 * they do not take place on that day and iCalendar has no other value for it; a second import then removes the entry. A stop
 * with an unknown status has no entry, because calendars would show it as confirmed.
 */
export function entriesOf(itinerary: Itinerary, setting: CalendarSetting): string[] {
  const { stops, traveller } = itinerary;
  const { language } = setting;
  const words = { ...englishItinerary, ...setting.words };
  const comma = commaOf(language);
  const trip = tripIdentity(itinerary);
  const write = entryWriter(itinerary, setting.now, words);
  const met = new Map<string, number>();
  return stops.flatMap((stop, index) => {
    const place = [stop.place, stop.country].filter((name) => name).join(comma);
    const visit = (met.get(place) ?? 0) + 1;
    met.set(place, visit);
    if (setting.stop !== undefined && setting.stop !== index) return [];
    const identity = `${trip}-${hash(place)}-${visit}`;
    const { coordinates } = stop;
    const times = timesOf(stop, stop.timeZone);
    const whole = times && {
      ...times,
      status: stop,
      uid: `${identity}@broadsheet`,
      summary: [calendarWords(place) || words.unnamed, traveller && `(${traveller})`].filter((name) => name).join(' '),
      location: place,
      coordinates,
      description: describe(stop, comma, words),
    };
    const programme = (stop.events ?? []).flatMap((event, number): Entry[] => {
      const when = timesOf(event, stop.timeZone);
      if (!when) return [];
      const location = [event.place, place].filter((name) => name).join(comma);
      const uid = `${identity}-${number + 1}@broadsheet`;
      const summary = calendarWords(event.title) || calendarWords(location) || words.unnamed;
      return [{ ...when, status: lessSure(stop, event), uid, summary, location, coordinates }];
    });
    return [...(whole ? [whole] : []), ...programme].filter(({ status }) => !hasUnknownStatus(status)).map(write);
  });
}

/** The largest integer that iCalendar allows. */
const MAX_INTEGER = 2 ** 31 - 1;

/** Returns a function that writes the entries of a trip. Each has the time of writing, and a SEQUENCE from the age of the data. */
function entryWriter({ asOf }: Itinerary, now: number, words: ItineraryMessages): (entry: Entry) => string {
  const stamp = instantValue(now);
  const news = Math.max(0, Math.floor((spanOf(asOf, 'UTC')?.from ?? 0) / 60_000));
  return ({ uid, start, end, status, summary, location, coordinates, description }) => {
    const isGone = isOff(status);
    // Some calendars ignore the status, so it is also in the title.
    const title = isGone ? `${words[status.status === 'postponed' ? 'postponed' : 'cancelled']}: ${summary}` : summary;
    const date = (name: string, { value, isDay }: CalendarDate): string =>
      contentLine(name, value, isDay ? { VALUE: 'DATE' } : {});
    const text = (name: string, value: string | undefined): string =>
      value ? contentLine(name, textValue(value)) : '';
    return [
      contentLine('BEGIN', 'VEVENT'),
      contentLine('UID', uid),
      contentLine('DTSTAMP', stamp),
      date('DTSTART', start),
      end ? date('DTEND', end) : '',
      contentLine('SEQUENCE', String(Math.min(news + (isGone ? 1 : 0), MAX_INTEGER))),
      contentLine('STATUS', isGone ? 'CANCELLED' : status.status === 'tentative' ? 'TENTATIVE' : 'CONFIRMED'),
      text('SUMMARY', title),
      text('LOCATION', location),
      coordinates ? contentLine('GEO', `${degrees(coordinates[1])};${degrees(coordinates[0])}`) : '',
      text('DESCRIPTION', description),
      contentLine('END', 'VEVENT'),
    ].join('');
  };
}

/** Formats an angle without an exponent, because iCalendar does not allow one. */
const degrees = (angle: number): string => String(Number(angle.toFixed(6)) + 0);

/** Purpose and people of a stop, and the text of its status. */
function describe({ purpose, meets = [], statusText }: Stop, comma: string, words: ItineraryMessages): string {
  const people = meets.map(({ name, role, organization }) => [name, role, organization].filter((w) => w).join(comma));
  const lines = [
    statusText,
    purpose && wordsOf(purpose).trim(),
    people.length > 0 && [`${words.meets}:`, ...people].join('\n'),
  ];
  return lines.filter((line) => line).join('\n\n');
}

/**
 * Start and end in iCalendar form. Without a time, they are whole days, and the end is the day after the last day.
 *
 * A time with a known zone is written in UTC, a time without one is floating. `undefined` if no day is known.
 */
function timesOf(
  dates: { readonly start?: Moment | undefined; readonly end?: Moment | undefined },
  zone: string | undefined,
): Pick<Entry, 'start' | 'end'> | undefined {
  const { end } = dates;
  const from = placeTimeOf(firstDayOf(dates), zone);
  const to = placeTimeOf(end, zone);
  if (!from) return undefined;
  const isEndKnown =
    to &&
    (to.precision === 'time' ? compareTimes(to, from) > 0 : to.precision === 'day' && +to.wall + DAY > +from.wall);
  if (from.precision === 'day') {
    const last = isEndKnown ? Math.floor(+to.wall / DAY) : +from.wall / DAY;
    return { start: day(+from.wall), end: isWritable((last + 1) * DAY) ? day((last + 1) * DAY) : undefined };
  }
  const start = time(from);
  if (!isEndKnown) return { start };
  // If only one of the two is floating, their distance is unknown.
  if (to.precision === 'time') return { start, end: isFloating(to) === isFloating(from) ? time(to) : undefined };
  // The end is some time on the last day, so the entry lasts until the end of that day.
  const over = isFloating(from) ? undefined : spanOf(end, end?.zone ?? zone ?? 'UTC')?.to;
  const midnight: PlaceTime = { ...to, wall: new Date(+to.wall + DAY), instant: over };
  return { start, end: isFloating(midnight) === isFloating(from) ? time(midnight) : undefined };
}

const FIRST = Date.parse('0001-01-01T00:00Z');
const LAST = Date.parse('9999-12-31T23:59:59Z');
/** Whether a date can be written: iCalendar allows the years 1 to 9999. */
const isWritable = (instant: number): boolean => instant >= FIRST && instant <= LAST;

const digits = (instant: number): string =>
  new Date(Math.min(Math.max(instant, FIRST), LAST)).toISOString().slice(0, 19).replace(/[-:]/g, '');

const instantValue = (instant: number): string => `${digits(instant)}Z`;

const day = (wall: number): CalendarDate => ({ value: digits(wall).slice(0, 8), isDay: true });

/** Whether a time is floating: local time without a known zone (RFC 5545, 3.3.5, form 1). */
const isFloating = ({ instant }: PlaceTime): boolean => instant === undefined || !isWritable(instant);

const time = (at: PlaceTime): CalendarDate => ({
  value: isFloating(at) ? digits(+at.wall) : instantValue(at.instant!),
  isDay: false,
});

/** Identifies a trip by its traveller and title; without a title, by the month in which it begins. */
function tripIdentity({ title, traveller, start, stops }: Itinerary): string {
  const first = start?.date ?? stops.find((stop) => stop.start?.date)?.start?.date;
  return hash([traveller, title ?? first?.slice(0, 7)].join('|'));
}

/** A short identifier for a text: FNV-1a, twice 32 bits. */
function hash(words: string): string {
  const half = (seed: number): string => {
    let state = seed;
    for (let index = 0; index < words.length; index++) {
      state = Math.imul(state ^ words.charCodeAt(index), 0x01000193);
    }
    return (state >>> 0).toString(36);
  };
  return half(0x811c9dc5) + half(0x9747b28c);
}
