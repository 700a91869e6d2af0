import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarFile } from '../../src/calendar/calendar.js';
import type { Itinerary, Stop, StopEvent } from '../../src/model/definition/itinerary.js';
import { wordsOf } from '../../src/model/text.js';
import { itinerary as anyTrip } from '../model/arbitrary.js';
import fc from '../properties.js';
import {
  hasPythonParsers,
  readInJavaScript,
  readInPython,
  type Found,
  type FoundCalendar,
} from './calendar/parsers.js';

/** Trips without legs and stays, whose entries are tested with the trips that are read again. */
const anyItinerary: typeof anyTrip = anyTrip.map((trip) => ({
  ...trip,
  stops: trip.stops.map((stop) => {
    const own = { ...stop };
    delete own.legs;
    delete own.stay;
    return own;
  }),
}));

const NOW = Date.UTC(2022, 9, 1, 12);
const hasPython = hasPythonParsers();

/** What a reader is to find in a text: the line breaks of all alphabets are one, other control characters are gone. */
const normal = (words: string): string =>
  words
    .replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    // eslint-disable-next-line no-control-regex -- these are what the test is about
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '')
    .trim();

/** What Python's icalendar makes of a text: it takes escapes away twice, so that a backslash may go with what follows it. */
const unescapedTwice = (words: string): string =>
  words
    .replaceAll('\n', '\\n')
    .replaceAll('\\N', '\\n')
    .replaceAll('\\n', '\n')
    .replaceAll('\\,', ',')
    .replaceAll('\\;', ';')
    .replaceAll('\\\\', '\\');

/** What one entry is to say, beside its dates and its identity. */
interface Expected {
  readonly SUMMARY: string;
  readonly LOCATION: string | undefined;
  readonly DESCRIPTION: string | undefined;
  readonly STATUS: string;
}

const hasDay = ({ start, end }: StopEvent | Stop): boolean =>
  [start, end].some((moment) => /^(?!0000)....-..-../.test(moment?.date ?? ''));
const list = (words: readonly (string | undefined)[], between: string): string =>
  words.filter((word) => word).join(between);
const some = (words: string): string | undefined => normal(words) || undefined;

function expectedOf({ stops, traveller }: Itinerary): Expected[] {
  return stops.flatMap((stop) => {
    const place = list([stop.place, stop.country], ', ');
    const people = (stop.meets ?? []).map(({ name, role, organization }) => list([name, role, organization], ', '));
    const about = list(
      [
        stop.statusText,
        stop.purpose && wordsOf(stop.purpose).trim(),
        people.length > 0 ? ['Meets:', ...people].join('\n') : '',
      ],
      '\n\n',
    );
    const named = list([normal(place) || 'A place that was not named', traveller && `(${traveller})`], ' ');
    const entry = (
      { status, statusText }: Stop | StopEvent,
      [summary, location, description = '']: readonly [string, string, string?],
    ): Expected[] => {
      const statuses = [stop, { status, statusText }];
      const word = ['cancelled', 'postponed'].find((off) => statuses.some((each) => each.status === off));
      if (!word && statuses.some((each) => !each.status && each.statusText)) return [];
      const isTentative = statuses.some((each) => each.status === 'tentative');
      return [
        {
          SUMMARY: normal(word ? `${word[0]!.toUpperCase()}${word.slice(1)}: ${summary}` : summary),
          LOCATION: some(location),
          DESCRIPTION: some(description),
          STATUS: word ? 'CANCELLED' : isTentative ? 'TENTATIVE' : 'CONFIRMED',
        },
      ];
    };
    return [
      ...(hasDay(stop) ? entry(stop, [named, place, about]) : []),
      ...(stop.events ?? []).filter(hasDay).flatMap((event) => {
        const where = list([event.place, place], ', ');
        return entry(event, [normal(event.title) || normal(where), where]);
      }),
    ];
  });
}

const NAMES =
  'DESCRIPTION DTEND DTSTAMP DTSTART GEO LAST-MODIFIED LOCATION RELATED-TO SEQUENCE STATUS SUMMARY TRANSP UID X-BROADSHEET-EVENT X-BROADSHEET-STOP'.split(
    ' ',
  );

function assertFound(reader: string, found: readonly FoundCalendar[], trip: Itinerary): void {
  const say = `${reader}: ${JSON.stringify(trip)}`;
  assert.equal(found.length, 1, say);
  const [{ calendar, events }] = found as [FoundCalendar];
  const name = trip.title ?? trip.traveller;
  const seenBy = (words: string): string => (reader === 'icalendar' ? unescapedTwice(words) : words);
  const { 'REFRESH-INTERVAL': refresh, 'X-PUBLISHED-TTL': lifetime, 'X-BROADSHEET-TRIP': data, ...others } = calendar;
  assert.ok(refresh && lifetime && data, say);
  assert.deepEqual(
    others,
    {
      VERSION: '2.0',
      PRODID: '-//Broadsheet//itinerary-card//EN',
      METHOD: 'PUBLISH',
      ...(name !== undefined && { NAME: seenBy(normal(name)), 'X-WR-CALNAME': seenBy(normal(name)) }),
    },
    say,
  );
  const seen = events.map(({ SUMMARY, LOCATION, DESCRIPTION, STATUS }: Found) => ({
    SUMMARY,
    LOCATION,
    DESCRIPTION,
    STATUS,
  }));
  const expected = expectedOf(trip).map(({ STATUS, ...texts }) => ({
    ...Object.fromEntries(Object.entries(texts).map(([key, words]) => [key, words && seenBy(words)])),
    STATUS,
  }));
  assert.deepEqual(seen, expected, say);
  for (const event of events) {
    assert.deepEqual(
      Object.keys(event).filter((key) => !NAMES.includes(key)),
      [],
      say,
    );
    assert.match(String(event['UID']), /^[a-z\d]+(-[a-z\d]+-\d+){1,2}@broadsheet$/);
    assert.match(String(event['DTSTAMP']), /^2022-10-01T12:00:00/);
  }
}

/** What every line of a file is to be. */
function assertLines(text: string): void {
  assert.ok(text.endsWith('END:VCALENDAR\r\n'));
  for (const line of text.split('\r\n')) {
    assert.doesNotMatch(line, /[\p{Cc}\u2028\u2029\ud800-\udfff]/u);
    assert.ok(Buffer.byteLength(line) <= 75, line);
  }
}

function assertAll(trips: readonly Itinerary[]): void {
  const written = trips.flatMap((trip) => {
    const file = calendarFile(trip, { language: 'en', now: NOW });
    // Without an entry there is no file, and never an empty one.
    if (!file) assert.deepEqual(expectedOf(trip), [], JSON.stringify(trip));
    return file ? [{ trip, text: file.text }] : [];
  });
  assert.ok(written.length > trips.length / 4, 'most trips have no day');
  for (const { trip, text } of written) {
    assertLines(text);
    assertFound('ical.js', readInJavaScript(text), trip);
  }
  if (!hasPython) return;
  readInPython(written.map(({ text }) => text)).forEach((readers, index) => {
    for (const [reader, found] of Object.entries(readers)) assertFound(reader, found, written[index]!.trip);
  });
}

/** Every control character, the line breaks beyond them, and what has a meaning in a calendar. */
const SIGNS = [
  ...[...Array(0x20).keys(), ...Array.from({ length: 0x21 }, (_, index) => 0x7f + index)].map((code) =>
    String.fromCharCode(code),
  ),
  ...['\u2028', '\u2029', '\r\n', '\n\r', '\ufeff', '\u200b', '\u00a0'],
  ...['\\', '\\n', '\\\n', ';', ',', ':', '"', '^', '^n', "^'", '%0D%0A', '&#10;', '=0A', '\u{1f6ec}', 'é'],
];
const foreign = (sign: string): string =>
  `A${sign}BEGIN:VEVENT${sign}UID:evil${sign}ATTACH:https://evil.example/${sign}END:VEVENT${sign}X-A:b`;

function tripWith(words: string): Itinerary {
  const person = { name: words, role: words, organization: words };
  const day = { start: { date: '2022-10-03', text: words }, end: { date: '2022-10-04' } };
  return {
    title: words,
    traveller: words,
    role: words,
    language: 'en',
    stops: [
      {
        ...day,
        ...{ place: words, country: words, purpose: [words, { type: 'strong', content: [words] }], meets: [person] },
        status: 'tentative',
        statusText: words,
        coordinates: [-1e-7, 4.61],
        events: [{ ...day, title: words, place: words }],
      },
    ],
  };
}

describe('a calendar file, as three readers read it', () => {
  it('holds every sign in every field, and nothing that a field could add', () => {
    assertAll(
      SIGNS.flatMap((sign) => [
        tripWith(foreign(sign)),
        tripWith(`${sign}x${sign.repeat(3)}${'é'.repeat(40)}y${sign}`),
      ]),
    );
  });

  it('holds an entry for each stop and event with a day, with their words', () => {
    const signs = fc.constantFrom(...SIGNS);
    const words = fc
      .array(
        fc.oneof(signs, fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 8 })),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
      .map((pieces) => pieces.join('').toWellFormed())
      .filter((given) => given !== '');
    assertAll(fc.sample(fc.oneof(anyItinerary, words.map(tripWith)), 400));
  });

  it('holds dates that each reader knows, up to the ends of all years', () => {
    const trips = [
      '0001-01-01',
      '0001-01-01T00:00+14:00',
      '9999-12-31',
      '9999-12-31T23:59-12:00',
      '2024-02-29T23:59',
    ].flatMap((date) =>
      [undefined, 'Asia/Tokyo', 'America/Bogota'].map((timeZone): Itinerary => ({
        title: 'T',
        stops: [{ place: 'A', start: { date }, end: { date }, ...(timeZone && { timeZone }) }],
      })),
    );
    assertAll(trips);
    const { text } = calendarFile(
      { title: 'T', asOf: { date: '9999' }, stops: [{ place: 'A', start: { date: '2022-10-03' } }] },
      { language: 'en', now: 8.64e15 },
    )!;
    const [{ events }] = readInJavaScript(text) as [FoundCalendar];
    assert.deepEqual([events[0]!['SEQUENCE'], events[0]!['DTSTAMP']], [2 ** 31 - 1, '9999-12-31T23:59:59Z']);
  });
});
