import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarFile } from '../../src/calendar/calendar.js';
import { jsonLd } from '../../src/export/json-ld.js';
import { gpx } from '../../src/export/gpx.js';
import { withMarks } from '../../src/export/words.js';
import { isoOf } from '../../src/i18n/clock.js';
import { readArticle } from '../../src/formats/read-article.js';
import { reversedMessage } from '../../src/model/bounds.js';
import type { Image } from '../../src/model/definition/image.js';
import {
  itinerary as definition,
  parseItinerary,
  type Itinerary,
  type Stop,
} from '../../src/model/definition/itinerary.js';
import type { Person } from '../../src/model/definition/person.js';
import { isOff, type StatusFields } from '../../src/model/definition/status.js';
import type { Moment } from '../../src/model/moment.js';
import { datesOfStop, legsOf } from '../../src/model/legs.js';
import { wordsOf } from '../../src/model/text.js';
import { itinerary } from '../model/arbitrary.js';
import fc from '../properties.js';

const NOW = Date.UTC(2026, 9, 1, 12);

/** A trip as canonical JSON has it, because a reader joins neighbouring strings. */
const canonical = (trip: Itinerary): Itinerary => parseItinerary(trip).value!;

async function readBack(text: string): Promise<{ trip: Itinerary | undefined; issues: readonly string[] }> {
  const { primary, issues } = await readArticle(text);
  if (primary?.type !== 'itinerary') return { trip: undefined, issues: issues.map(({ message }) => message) };
  const { type, ...trip } = primary;
  assert.equal(type, 'itinerary');
  return { trip, issues: issues.map(({ message }) => message) };
}

type Bounds = StatusFields & { readonly [Field in 'start' | 'end']?: Moment | undefined };

const hasDay = ({ start, end }: Bounds): boolean =>
  [start, end].some((moment) => /^(?!0000)....-..-../.test(moment?.date ?? ''));
const isUnknown = ({ status, statusText }: StatusFields): boolean => status === undefined && statusText !== undefined;
const isWritten = (event: Bounds, stop: Stop): boolean =>
  hasDay(event) && (isOff(stop) || isOff(event) || (!isUnknown(stop) && !isUnknown(event)));

/** What a calendar can contain: stops and events with a day, of which it is known whether they take place. */
function inCalendar({ stops, ...trip }: Itinerary): Itinerary | undefined {
  const kept = stops.flatMap(({ events = [], ...stop }) => {
    const programme = events.filter((event) => isWritten(event, stop));
    // The entry of a leg or a stay contains its stop as well.
    const { legs = [], stay } = stop;
    const journeys: Bounds[] = [
      ...legs.map(({ departure, arrival, status, statusText }) => ({
        start: departure,
        end: arrival,
        status,
        statusText,
      })),
      ...(stay && (stay.name ?? stay.address) ? [{ start: stay.checkIn, end: stay.checkOut }] : []),
    ];
    const isKept =
      [...programme, ...journeys].some((event) => isWritten(event, stop)) ||
      (hasDay(datesOfStop(stop)) && !isUnknown(stop));
    return isKept ? [{ ...stop, ...(programme.length > 0 && { events: programme }) }] : [];
  });
  return kept.length > 0 ? { ...trip, stops: kept } : undefined;
}

/**
 * What schema.org has terms for, with text without markup, and dates in ISO 8601.
 *
 * It has none for `stated` and `evidence`, for free text in place of a date, for a status of what is over or takes place with
 * a remark, for the platform of a bus, a ferry, a car and a walk, for the point to focus on and the empty text alternative of
 * a picture, and for marks in a text. The place of a stop without one is its country.
 */
function inSchemaOrg(trip: Itinerary): object {
  const { title, traveller, role, travellers, id, language, start, end, asOf, stops } = trip;
  // An instant is the same at any offset. Fractions of a second are not shown.
  const iso = (moment: Moment | undefined, zone?: string): string | number | undefined => {
    const date = isoOf(moment, zone);
    // Before 1901, zones have offsets with seconds, and the year 1 stands for “no date”; 10000 is another form of year.
    const year = moment?.date?.slice(0, 4) ?? '';
    if (year < '1901' || year > '9998') return undefined;
    return date && /T.*(Z|[+-]\d\d:\d\d)$/.test(date) ? Math.floor(Date.parse(date) / 1000) : date;
  };
  const line = (words: string | undefined): string | undefined => words?.replace(/\s+/g, ' ').trim();
  // An event without a status takes place, and one that is over has none of its own.
  const statusOf = ({ status, statusText }: StatusFields): unknown =>
    status === 'cancelled' || status === 'postponed'
      ? [status, statusText]
      : status === undefined && statusText !== undefined
        ? statusText
        : status === 'tentative';
  const personOf = ({ name, ...person }: Person): Person => ({ ...person, name: line(name)! });
  const legIn = (stop: Stop, before: Stop | undefined): object[] | undefined => {
    const legs = legsOf(stop, before).map(({ leg, fromZone, toZone }) => ({
      ...{ mode: leg.mode, carrier: leg.carrier, number: leg.number, from: leg.from, to: leg.to },
      ...{ departure: iso(leg.departure, fromZone), arrival: iso(leg.arrival, toZone), status: statusOf(leg) },
      platform: leg.mode === 'flight' || leg.mode === 'train' ? leg.platform : undefined,
    }));
    return legs.length > 0 ? legs : undefined;
  };
  const stayIn = ({ stay, timeZone }: Stop): object | undefined =>
    stay && {
      ...{ name: stay.name, address: stay.address },
      ...{ checkIn: iso(stay.checkIn, timeZone), checkOut: iso(stay.checkOut, timeZone) },
    };
  const imageIn = ({ alt, caption, credit, ...image }: Image): object => ({
    ...image,
    focus: undefined,
    alt: line(alt) || undefined,
    credit: line(credit),
    caption: caption && line(wordsOf(caption)),
  });
  return {
    ...{ id, language, title: line(title), traveller: line(traveller), role: line(role) },
    ...{ travellers: travellers?.map(personOf), start: iso(start), end: iso(end), asOf: iso(asOf) },
    stops: stops.map((stop, index) => ({
      ...{ place: stop.place, country: line(stop.country), timeZone: stop.timeZone, coordinates: stop.coordinates },
      ...{ start: iso(stop.start, stop.timeZone), end: iso(stop.end, stop.timeZone), status: statusOf(stop) },
      ...{ legs: legIn(stop, stops[index - 1]), stay: stayIn(stop), image: stop.image && imageIn(stop.image) },
      links: stop.links?.map(({ url, title: name }) => ({ url, title: line(name) })),
      source: stop.source,
      purpose: stop.purpose && line(wordsOf(stop.purpose)),
      meets: stop.meets?.map(personOf),
      events: stop.events?.map((event) => ({
        ...{ title: line(event.title), place: line(event.place), status: statusOf(event) },
        ...{ start: iso(event.start, stop.timeZone), end: iso(event.end, stop.timeZone) },
        previousStart: iso(event.previousStart, stop.timeZone),
      })),
    })),
  };
}

const bare = (moment: Moment | undefined): Moment | undefined =>
  moment?.date === undefined ? undefined : { date: moment.date };

/** The terms of schema.org for each class that is used, with those of its parents. */
const THING = 'name description identifier url image sameAs subjectOf potentialAction mainEntityOfPage';
const TRIP = `${THING} additionalType arrivalTime departureTime itinerary offers partOfTrip provider subTrip tripOrigin`;
const RESERVATION = `${THING} bookingTime provider reservationFor reservationId reservationStatus underName`;
const WORK = `${THING} about author creditText dateCreated dateModified datePublished encoding encodingFormat inLanguage isBasedOn text`;
const TERMS: Readonly<Record<string, string>> = {
  TouristTrip: `${TRIP} touristType`,
  ItemList: `${THING} itemListElement itemListOrder numberOfItems`,
  ListItem: `${THING} item position nextItem previousItem`,
  Event: `${THING} about actor attendee doorTime duration endDate eventAttendanceMode eventSchedule eventStatus inLanguage location organizer performer previousStartDate startDate subEvent superEvent`,
  Place: `${THING} address containedInPlace geo latitude longitude`,
  PostalAddress: `${THING} addressCountry addressLocality addressRegion postalCode streetAddress`,
  GeoCoordinates: `${THING} address addressCountry elevation latitude longitude postalCode`,
  Person: `${THING} affiliation givenName familyName jobTitle worksFor`,
  Organization: `${THING} address member`,
  TravelAction: `${THING} agent distance endTime fromLocation location object participant startTime toLocation`,
  Schedule: `${THING} byDay duration endDate endTime repeatFrequency scheduleTimezone startDate startTime`,
  Reservation: RESERVATION,
  FlightReservation: `${RESERVATION} boardingGroup passengerPriorityStatus passengerSequenceNumber securityScreening`,
  TrainReservation: RESERVATION,
  BusReservation: RESERVATION,
  BoatReservation: RESERVATION,
  LodgingReservation: `${RESERVATION} checkinTime checkoutTime lodgingUnitDescription lodgingUnitType numAdults numChildren`,
  LodgingBusiness: `${THING} address checkinTime checkoutTime geo petsAllowed starRating telephone`,
  Trip: TRIP,
  Flight: `${TRIP} aircraft arrivalAirport arrivalGate arrivalTerminal boardingPolicy carrier departureAirport departureGate departureTerminal flightDistance flightNumber seller`,
  TrainTrip: `${TRIP} arrivalPlatform arrivalStation departurePlatform departureStation trainName trainNumber`,
  BusTrip: `${TRIP} arrivalBusStop busName busNumber departureBusStop`,
  BoatTrip: `${TRIP} arrivalBoatTerminal departureBoatTerminal`,
  Airport: `${THING} address geo iataCode icaoCode`,
  TrainStation: `${THING} address geo`,
  BusStation: `${THING} address geo`,
  BoatTerminal: `${THING} address geo`,
  Airline: `${THING} address boardingPolicy iataCode`,
  CreativeWork: WORK,
  WebPage: `${WORK} breadcrumb lastReviewed primaryImageOfPage`,
  ImageObject: `${WORK} caption contentUrl height width`,
};

function assertVocabulary(value: unknown): void {
  if (Array.isArray(value)) value.forEach(assertVocabulary);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const { '@type': type, '@context': context, '@id': id, ...fields } = value as Record<string, unknown>;
  assert.ok(context === undefined || id === undefined || typeof id === 'string');
  const terms = TERMS[String(type)]?.split(' ') ?? [];
  for (const [name, field] of Object.entries(fields)) {
    assert.ok(terms.includes(name), `${String(type)} has no ${name}`);
    assertVocabulary(field);
  }
}

/** Parts of the definition of a model. */
interface Part {
  readonly fields?: Readonly<Record<string, Part>>;
  readonly item?: Part;
}

/** The paths of all fields of a record, without those of texts and of moments: `stops.legs.mode`. */
const fieldsOf = ({ fields, item }: Part, path = ''): string[] =>
  item
    ? fieldsOf(item, path)
    : Object.entries(fields ?? {}).flatMap(([name, part]) => [path + name, ...fieldsOf(part, `${path}${name}.`)]);

const pathsIn = (value: unknown, path = ''): string[] =>
  Array.isArray(value)
    ? value.flatMap((entry) => pathsIn(entry, path))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, field]) => [path + name, ...pathsIn(field, `${path}${name}.`)])
      : [];

describe('a trip that is written and read again', () => {
  it('is generated with all fields of the model', () => {
    const generated = new Set(fc.sample(itinerary, 300).flatMap((trip) => pathsIn(trip)));
    const fields = fieldsOf(definition as Part);
    assert.ok(fields.includes('stops.legs.platform') && fields.length > 60);
    assert.deepEqual(
      fields.filter((field) => !generated.has(field)),
      [],
    );
  });

  it('is the same from a calendar file, as far as a calendar can contain it', async () => {
    await fc.assert(
      fc.asyncProperty(itinerary, async (given) => {
        const trip = canonical(given);
        const file = calendarFile(trip, { language: trip.language ?? 'en', now: NOW });
        const expected = inCalendar(trip);
        assert.equal(file === undefined, expected === undefined);
        if (!file || !expected) return;
        const { trip: read, issues } = await readBack(file.text);
        assert.deepEqual(issues, []);
        assert.deepEqual(read, canonical(expected));
      }),
    );
  });

  it('is the same from GPX, if a stop has coordinates', async () => {
    await fc.assert(
      fc.asyncProperty(itinerary, async (given) => {
        const trip = canonical(given);
        const text = gpx([trip]);
        assert.equal(
          text === undefined,
          trip.stops.every(({ coordinates }) => !coordinates),
        );
        if (text === undefined) return;
        const { trip: read, issues } = await readBack(text);
        assert.deepEqual(issues, []);
        assert.deepEqual(read, trip);
      }),
    );
  });

  it('is the same from JSON-LD, as far as schema.org has terms for it', async () => {
    await fc.assert(
      fc.asyncProperty(itinerary, async (given) => {
        const trip = canonical(given);
        trip.stops.forEach((stop, index) => (stop.place = `Place ${index}`));
        // A date without its zone may be in another order than with it.
        const bounds = [trip, ...trip.stops.flatMap((stop) => [stop, ...(stop.events ?? [])])];
        fc.pre(bounds.every(({ start, end }) => reversedMessage({ start: bare(start), end: bare(end) }) === undefined));
        const data = { '@context': 'https://schema.org', ...jsonLd({ kind: 'itinerary-card', model: trip }) };
        assertVocabulary(data);
        const { trip: read, issues } = await readBack(JSON.stringify(data));
        assert.deepEqual(
          issues.filter((issue) => !issue.startsWith('Unknown status')),
          [],
        );
        // Quotations are text in quotation marks.
        assert.deepEqual(inSchemaOrg(read!), inSchemaOrg(withMarks(trip, trip.language ?? 'en')));
      }),
    );
  });

  it('keeps in JSON-LD a URL as identity, a trip without places yet, and a walk that is cancelled', async () => {
    const announced: Itinerary = {
      id: 'https://trips.example/7',
      title: 'Tour',
      start: { date: '2030-05' },
      stops: [],
    };
    const walk: Itinerary = {
      stops: [
        { place: 'Rome', legs: [{ mode: 'walk', from: 'Port', to: 'Forum', status: 'cancelled', statusText: 'Rain' }] },
      ],
    };
    for (const trip of [announced, walk]) {
      const data = { '@context': 'https://schema.org', ...jsonLd({ kind: 'itinerary-card', model: trip }) };
      assertVocabulary(data);
      const { trip: read } = await readBack(JSON.stringify(data));
      assert.deepEqual(read, trip);
    }
  });

  const BOGOTA: Itinerary = {
    title: 'Talks',
    traveller: 'Ada Lindqvist',
    stops: [
      {
        place: 'Bogotá',
        country: 'Colombia',
        timeZone: 'America/Bogota',
        start: { date: '2026-10-03T15:00' },
        coordinates: [-74.08, 4.61],
        meets: [{ name: 'Gustavo Petro', role: 'President' }],
        events: [{ title: 'Dinner', start: { date: '2026-10-03T20:00' }, place: 'Palace' }],
      },
    ],
  };

  it('takes what another program has changed in the file, not the data beside it', async () => {
    const { text } = calendarFile(BOGOTA, { language: 'en', now: NOW })!;
    const { trip } = await readBack(text.replace('20261003T150000', '20261003T170000'));
    assert.equal(trip!.stops[0]!.start!.date, '2026-10-03T17:00');
    assert.equal(trip!.stops[0]!.timeZone, 'America/Bogota');
    const moved = await readBack(gpx([BOGOTA])!.replace('2026-10-03T20:00:00Z', '2026-10-04T20:00:00Z'));
    assert.equal(moved.trip!.stops[0]!.start!.date, '2026-10-04T20:00:00Z');
  });

  it('reads a file whose data is invalid as any other', async () => {
    const { text } = calendarFile(BOGOTA, { language: 'en', now: NOW })!;
    const unfolded = text.replaceAll('\r\n ', '');
    for (const data of ['{', '[]', 'null']) {
      const { trip } = await readBack(unfolded.replace(/(X-BROADSHEET-STOP[^:]*:).*/, `$1${data}`));
      assert.equal(trip!.stops[0]!.start!.date, '2026-10-03T15:00');
    }
  });
});
