import { lessSure, type StatusFields } from '../../model/definition/status.js';
import type { Draft, TextFormatReader } from '../shared/format-reader.js';
import type { SourceValue } from '../shared/source-value.js';
import type { Html } from '../shared/pending-html.js';
import { CalendarComponent, readCalendar, wordsOf, type CalendarProperty } from './icalendar-lines.js';
import { comparableInstant, occasionsOf, type CalendarTime, type Occasion } from './icalendar-events.js';
import { timeOf } from './icalendar-times.js';
import { ownItinerary } from './own-calendar.js';
import { Graph } from '../pages/schema-org-graph.js';
import { itinerariesOf } from '../pages/schema-org-trips.js';
import { readStatus } from '../shared/read-status.js';

const DAY = 86_400_000;
/** Maximum number of stops. */
const MAX_STOPS = 1_000;

/** Reads an iCalendar: each trip in it is an itinerary, and so are all events outside trips. @see https://www.rfc-editor.org/rfc/rfc5545 */
export const read: TextFormatReader = (value, { language }) => {
  const root = readCalendar(value);
  const loose = root.components.filter(({ name }) => name !== 'VCALENDAR');
  const calendars = root.components.filter(({ name }) => name === 'VCALENDAR');
  if (loose.length > 0) {
    // Events without a calendar around them.
    const around = new CalendarComponent('VCALENDAR', root.at);
    around.components.push(...loose);
    calendars.push(around);
  }
  const entries = calendars.flatMap((calendar) => itinerariesIn(calendar, language));
  if (entries.length === 0) value.report('missing', 'No event found in this calendar.');
  return { version: calendars[0]?.words('VERSION'), entries };
};

const SILENT = /^(VEVENT|VTIMEZONE|VALARM|STANDARD|DAYLIGHT)$/;

function itinerariesIn(calendar: CalendarComponent, language: string | undefined): Draft[] {
  for (const { name, at } of calendar.components) {
    if (!SILENT.test(name)) at.report('unknown-type', `The component “${name.slice(0, 40)}” is not an event; ignored.`);
  }
  const about = calendar.first('X-WR-CALDESC') ?? calendar.first('DESCRIPTION');
  if (about) about.at.report('unknown-field', 'The description of the calendar is not supported; ignored.');
  const occasions = occasionsOf(calendar);
  const own = ownItinerary(calendar, occasions, (occasion) => {
    const setting = { calendar, isNamed: false, language };
    return visitsOf(occasion, saidOf(occasion.event, setting), setting).map(({ stop }) => stop);
  });
  if (own) return [own];
  return tripsOf(occasions).flatMap((trip) => {
    const draft = itineraryOf(trip, calendar, language);
    return draft ? [draft] : [];
  });
}

/** The events of one itinerary, and the event that spans the whole trip, if there is one. */
interface Trip {
  readonly whole: Occasion | undefined;
  readonly parts: Occasion[];
}

/**
 * Groups the events of a calendar into trips.
 *
 * Travel programs write the whole trip first, as an all-day event that covers all events up to the next trip. If one of
 * them is outside those days, the all-day event is treated as a normal event.
 */
function tripsOf(occasions: readonly Occasion[]): Trip[] {
  const starts = occasions.flatMap((occasion, index) => (isLong(occasion) ? [index] : []));
  const trips = starts.map((start, index): Trip => {
    const parts = occasions.slice(start + 1, starts[index + 1] ?? occasions.length);
    return { whole: occasions[start], parts };
  });
  const before = occasions.slice(0, starts[0] ?? occasions.length);
  const isTrips = trips.length > 0 && before.length === 0 && trips.every(isTrip);
  return isTrips ? trips : [{ whole: undefined, parts: [...occasions] }];
}

const isLong = ({ start, end }: Occasion): boolean =>
  start?.isDay === true && end !== undefined && end.wall > start.wall;

function isTrip({ whole, parts }: Trip): boolean {
  const [start, end] = [whole!.start!.wall, whole!.end!.wall + DAY];
  const isBooking = whole!.event.first(RESERVATION) !== undefined;
  // In other time zones a day begins up to fourteen hours earlier or later.
  const isInside = (part: Occasion): boolean =>
    part.start !== undefined &&
    comparableInstant(part.start) >= start - DAY / 1.7 &&
    comparableInstant(part.start) <= end + DAY / 1.7;
  const isCertain = parts.length > 1 || whole!.event.words('TRANSP')?.toUpperCase() === 'TRANSPARENT';
  return parts.length > 0 && isCertain && !isBooking && parts.every(isInside);
}

const RESERVATION = 'X-KDE-KITINERARY-RESERVATION';
/** Properties of events that the model has no field for. */
const UNHELD = ['CATEGORIES', 'COMMENT', 'CONTACT', 'RESOURCES', 'ATTACH', 'IMAGE', 'CONFERENCE'];
/** Properties of all-day trip events that the model has no field for. */
const UNHELD_WHOLE = [...UNHELD, 'DESCRIPTION', 'LOCATION', 'GEO', 'URL', 'ATTENDEE', 'ORGANIZER'];

function itineraryOf(
  { whole, parts }: Trip,
  calendar: CalendarComponent,
  language: string | undefined,
): Draft | undefined {
  const sorted = inOrder(parts);
  if (whole) noteUnheld(whole.event, UNHELD_WHOLE);
  for (const event of new Set(parts.map((part) => part.event))) noteUnheld(event, UNHELD);
  const title = (whole && whole.event.words('SUMMARY')) ?? nameOf(calendar);
  const ofWhole = whole ? statusOf(whole.event, calendar) : {};
  const summaries = new Set(parts.map(({ event }) => event.words('SUMMARY')));
  // If all events have the same title, it is the title of the trip.
  const shared = title === undefined && summaries.size === 1 ? [...summaries][0] : undefined;
  const setting: Setting = { calendar, isNamed: shared !== undefined, language };
  const visits: Visit[] = [];
  const travellers = new Set<string>();
  const said = new Map<CalendarComponent, Said>();
  for (const part of sorted.slice(0, MAX_STOPS)) {
    const facts = said.get(part.event) ?? saidOf(part.event, setting);
    said.set(part.event, facts);
    for (const name of facts.booking?.traveller?.split(', ') ?? []) travellers.add(name);
    for (const visit of visitsOf(part, facts, setting)) addVisit(visit, visits);
  }
  if (sorted.length > MAX_STOPS) calendar.at.report('too-large', `Over ${MAX_STOPS} events; the rest is ignored.`);
  if (visits.length === 0) return undefined;
  return {
    title: title ?? shared,
    traveller: [...travellers].join(', ') || undefined,
    start: whole?.start && momentOf(whole.start),
    end: whole?.end && momentOf(whole.end),
    asOf: newestOf([...(whole ? [whole] : []), ...parts]),
    language: parts.map(({ event }) => event.first('SUMMARY')?.parameters.get('LANGUAGE')).find((tag) => tag),
    stops: visits.map(({ stop }) => ({ ...stop, ...lessSure(ofWhole, stop as StatusFields) })),
  };
}

function noteUnheld(event: CalendarComponent, names: readonly string[]): void {
  for (const name of names) {
    const property = event.first(name);
    if (property) property.at.report('unknown-field', `The property ${name} is not supported; ignored.`);
  }
}

/** The name of a calendar, unless it is an account name. */
function nameOf(calendar: CalendarComponent): string | undefined {
  const property = calendar.first('NAME') ?? calendar.first('X-WR-CALNAME');
  const name = property && wordsOf(property.value);
  if (!name || !/^[^\s@]+@[^\s@]+\.\w+$/.test(name)) return name || undefined;
  return property.at.report('value', 'The name of the calendar is an e-mail address; ignored.');
}

/** By time; events without a time come last. */
const inOrder = (parts: readonly Occasion[]): Occasion[] => {
  const keyed = parts.map((part) => ({ part, at: part.start ? comparableInstant(part.start) : Infinity }));
  return keyed.sort((one, other) => (one.at === other.at ? 0 : one.at - other.at)).map(({ part }) => part);
};

/** The latest modification date of some events. */
function newestOf(occasions: readonly Occasion[]): string | undefined {
  const changed = occasions.flatMap(({ event }) => {
    const property = event.first('LAST-MODIFIED') ?? event.first('DTSTAMP');
    const written = timeOf(property?.value ?? '');
    return written ? [written] : [];
  });
  const newest = changed.sort((one, other) => other.wall - one.wall)[0];
  return newest && `${isoOf(newest.wall, newest.isDay)}${newest.isUtc ? 'Z' : ''}`;
}

interface Setting {
  readonly calendar: CalendarComponent;
  /** Whether the title already contains the title of each event. */
  readonly isNamed: boolean;
  readonly language: string | undefined;
}

/** Details of a booking that iCalendar has no fields for. */
interface Booking {
  readonly traveller: string | undefined;
  readonly stops: readonly Draft[];
}

/** A stop, and whether a leg of the journey starts or ends there. */
interface Visit {
  readonly stop: Draft;
  readonly leg?: 'start' | 'end';
}

/** Reads the schema.org reservation that KDE's programs attach to an event. */
function bookingOf(event: CalendarComponent, language: string | undefined): Booking | undefined {
  const property = event.first(RESERVATION);
  if (!property) return undefined;
  // Some programs escape the JSON as text, others do not.
  const escaped = /\\,/.test(property.value) ? property.value.replace(/\\([\\;,])/g, '$1') : property.value;
  const graph = new Graph(property.at.replaced(escaped).parsed, language);
  const [draft] = itinerariesOf(graph);
  return draft && { traveller: draft['traveller'] as string | undefined, stops: draft['stops'] as readonly Draft[] };
}

/** The converted properties of an event, shared by all its occurrences. */
interface Said {
  readonly booking: Booking | undefined;
  readonly place: string | undefined;
  readonly coordinates: readonly number[] | undefined;
  readonly purpose: Words | undefined;
  readonly meets: readonly Draft[] | undefined;
  readonly status: StatusFields;
}

function saidOf(event: CalendarComponent, { calendar, isNamed, language }: Setting): Said {
  return {
    booking: bookingOf(event, language),
    place: placeOf(event),
    coordinates: coordinatesOf(event),
    purpose: purposeOf(event, isNamed),
    meets: peopleOf(event),
    status: statusOf(event, calendar),
  };
}

function visitsOf({ event, start, end }: Occasion, said: Said, { calendar }: Setting): readonly Visit[] {
  const { booking, meets } = said;
  const [from, to] = [booking?.stops[0], booking?.stops.length === 2 ? booking.stops[1] : undefined];
  const country = from?.['country'];
  const title = event.words('SUMMARY');
  const coordinates = said.coordinates ?? from?.['coordinates'];
  // The zone in which the owner reads the calendar is not that of the place, which coordinates tell.
  const ownerZone = coordinates ? undefined : calendar.words('X-WR-TIMEZONE');
  const stop = {
    place: said.place ?? from?.['place'],
    country: typeof country === 'string' && said.place?.includes(country) ? undefined : country,
    start: start && momentOf(start, ownerZone),
    end: end && momentOf(end, ownerZone),
    timeZone: zoneOf(start, calendar) ?? from?.['timeZone'],
    coordinates,
    purpose: said.purpose,
    meets,
    ...lessSure(said.status, from ?? {}),
  };
  const isAnything = stop.place ?? stop.start ?? stop.end ?? stop.coordinates ?? stop.purpose ?? meets;
  if (!isAnything) {
    // The title was removed from the event because it became the title of the trip. Without other fields, it is kept here.
    if (title) return [{ stop: { purpose: title } }];
    event.at.report('missing', 'An event without time, place and text; ignored.');
    return [];
  }
  if (!to || !title) return [{ stop }];
  // A journey has two stops: the departure and the arrival.
  const leg = { title, start: stop.start, end: stop.end };
  return [
    { leg: 'start', stop: { ...stop, end: undefined, events: [leg] } },
    {
      leg: 'end',
      stop: {
        place: to['place'],
        country: to['country'],
        start: stop.end ?? to['start'],
        timeZone: end?.zone.name ?? to['timeZone'],
        coordinates: to['coordinates'],
        ...lessSure(said.status, to),
      },
    },
  ];
}

/** Adds a stop. The end of one leg and the start of the next are merged if they are in the same place. */
function addVisit(visit: Visit, visits: Visit[]): void {
  const last = visits.at(-1);
  const isSame = visit.leg === 'start' && last?.leg === 'end' && last.stop['place'] === visit.stop['place'];
  if (!isSame) visits.push(visit);
  else
    visits[visits.length - 1] = {
      ...visit,
      stop: {
        ...visit.stop,
        start: last.stop['start'],
        end: visit.stop['start'],
        ...lessSure(last.stop, visit.stop),
      },
    };
}

function placeOf(event: CalendarComponent): string | undefined {
  const structured = event.first('X-APPLE-STRUCTURED-LOCATION')?.parameters.get('X-TITLE');
  return (event.words('LOCATION') || structured)?.replace(/(?<!\s)\s*\n\s*/g, ', ');
}

/** Longitude and latitude. iCalendar writes the latitude first. */
function coordinatesOf(event: CalendarComponent): readonly number[] | undefined {
  const property = event.first('GEO') ?? event.first('X-APPLE-STRUCTURED-LOCATION');
  if (!property) return undefined;
  const [, latitude, longitude] =
    /^(?:geo:)?\s*([+-]?\d+(?:\.\d+)?)\s*\\?[;,]\s*([+-]?\d+(?:\.\d+)?)/i.exec(property.value.trim()) ?? [];
  if (latitude && longitude) return [Number(longitude), Number(latitude)];
  return property.at.report('value', `Invalid coordinates “${property.value.slice(0, 40)}”; ignored.`);
}

/** The time zone of the place: that of its start time, or of a time without one, the default zone of the calendar. */
function zoneOf(start: CalendarTime | undefined, calendar: CalendarComponent): string | undefined {
  if (!start || start.isDay) return undefined;
  return start.zone.name ?? (start.zone.kind === 'floating' ? calendar.words('X-WR-TIMEZONE') : undefined);
}

/**
 * Converts a time to the model: as local time with its zone, in UTC, or as floating local time.
 *
 * @param ownerZone - the zone in which a time in UTC is shown
 */
function momentOf({ wall, isDay, zone }: CalendarTime, ownerZone?: string): unknown {
  const date = isoOf(wall, isDay);
  if (isDay || zone.kind === 'floating') return date;
  if (zone.kind === 'utc') return ownerZone ? { date: `${date}Z`, zone: ownerZone } : `${date}Z`;
  if (zone.kind === 'named') return { date, zone: zone.name };
  const minutes = Math.round((wall - zone.instantOf(wall)) / 60_000);
  const digits = new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16);
  return `${date}${minutes < 0 ? '-' : '+'}${digits}`;
}

const isoOf = (wall: number, isDay: boolean): string => {
  const iso = new Date(wall).toISOString();
  return isDay ? iso.slice(0, 10) : iso.slice(0, 19).replace(/:00$/, '');
};

function statusOf(event: CalendarComponent, calendar: CalendarComponent): StatusFields {
  const said = event.all('STATUS').map(({ value, at }) => at.replaced(wordsOf(value)));
  return readStatus([...said, ...calendar.all('METHOD').flatMap(({ value, at }) => cancelled(at.replaced(value)))]);
}

/** The method `CANCEL` cancels all events. */
const cancelled = (method: SourceValue): SourceValue[] => (/^cancel$/i.test(method.words ?? '') ? [method] : []);

type Words = (string | Html | Draft)[];

/** The purpose of a stop: its title, with its link, and its description. */
function purposeOf(event: CalendarComponent, isNamed: boolean): Words | undefined {
  const summary = isNamed ? undefined : event.words('SUMMARY');
  const url = event.words('URL');
  const link = url && { type: 'link', href: url, content: summary ?? url };
  const about = descriptionOf(event);
  const head: Words = summary === undefined ? [] : [link ?? summary];
  const tail: Words = summary === undefined && link ? [link] : [];
  const parts = [head, about, tail].filter((part) => part.length > 0);
  const words = parts.flatMap((part, index) => (index > 0 ? ['\n\n', ...part] : part));
  return words.length > 0 ? words : undefined;
}

const MARKUP = /<\/?(p|br|div|span|a|b|i|u|em|strong|ul|ol|li|html|body|table|h[1-6]|font)\b[^<>]*>/i;

function descriptionOf(event: CalendarComponent): Words {
  // Outlook repeats the description in HTML. That is used only if there is no other description.
  const property = event.first('DESCRIPTION') ?? event.first('X-ALT-DESC');
  const words = property ? wordsOf(property.value) : '';
  if (!property || !MARKUP.test(words)) return linesOf(words);
  // Some programs write plain lines with HTML links in them.
  const whole = /<(p|br|div|li)\b/i.test(words) ? words : words.replaceAll('\n', '<br>');
  const text = property.at.replaced(whole).htmlText;
  return text === undefined ? [] : [text];
}

/** Converts plain text to lines of inline text. */
const linesOf = (words: string): Words =>
  words
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim())
    .flatMap((paragraph, index): Words => {
      const lines = paragraph.trim().split('\n');
      const broken = lines.flatMap((line, at): Words =>
        at > 0 ? [{ type: 'line-break' }, line.trim()] : [line.trim()],
      );
      return index > 0 ? ['\n\n', ...broken] : broken;
    });

/** The attendees with a name. Rooms and attendees with only an e-mail address are left out. */
function peopleOf(event: CalendarComponent): readonly Draft[] | undefined {
  const names = new Set<string>();
  for (const property of event.all('ORGANIZER', 'ATTENDEE')) {
    const name = personOf(property);
    if (name) names.add(name);
  }
  return names.size > 0 ? [...names].map((name) => ({ name })) : undefined;
}

function personOf({ parameters, at }: CalendarProperty): string | undefined {
  const name = parameters
    .get('CN')
    ?.replace(/^'(.*)'$/, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  if (/^(ROOM|RESOURCE)$/i.test(parameters.get('CUTYPE') ?? '')) {
    return at.report('value', 'The attendee is a room; ignored.');
  }
  if (/^DECLINED$/i.test(parameters.get('PARTSTAT') ?? '')) {
    return at.report('withheld', 'The attendee declined; ignored.');
  }
  if (name && !/^[^\s@]+@\S+$/.test(name)) return name;
  return at.report('missing', 'The attendee has an address but no name; ignored.');
}
