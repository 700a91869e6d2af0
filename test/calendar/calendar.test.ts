import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { calendarFile } from '../../src/calendar/calendar.js';
import { calendarWords, contentLine, parameterValue, textValue } from '../../src/calendar/lines.js';
import { parseItinerary, type Itinerary, type ItineraryJson } from '../../src/model/definition/itinerary.js';

const NOW = Date.UTC(2022, 9, 1, 12);
const tripOf = (json: ItineraryJson): Itinerary => parseItinerary(json).value!;
const textOf = (trip: Itinerary, stop?: number): string => calendarFile(trip, { language: 'en', now: NOW, stop })!.text;

/** What ical.js, the oracle, makes of a file. */
function entries(text: string): ICAL.Event[] {
  const parsed = ICAL.parse(text) as unknown[];
  const calendar = new ICAL.Component(parsed);
  expect(calendar.getFirstPropertyValue('version')).to.equal('2.0');
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}
const shown = ({ startDate, endDate }: ICAL.Event): string => `${startDate.toString()}/${endDate.toString()}`;

const SEED = {
  title: 'Three capitals in four days',
  traveller: 'Antony Blinken',
  stops: [
    {
      place: 'Bogotá',
      country: 'Colombia',
      start: '2022-10-03',
      end: '2022-10-04',
      coordinates: [-74.08, 4.61] as [number, number],
      purpose: 'Drugs policy, migration; and Venezuela.',
      meets: [{ name: 'Gustavo Petro', role: 'President' }],
    },
    { place: 'Santiago', country: 'Chile', start: '2022-10-05' },
    { place: 'Lima', country: 'Peru', start: '2022-10-06' },
  ],
} satisfies ItineraryJson;

describe('calendarFile', () => {
  it('keeps the seconds of a local time', () => {
    const trip = tripOf({
      stops: [
        { place: 'Bogotá', timeZone: 'America/Bogota', start: '2022-10-03T14:00:07', end: '2022-10-03T14:00:59.125' },
        { place: 'Somewhere', start: '2022-10-04T14:00:07' },
      ],
    });
    expect(entries(textOf(trip)).map(({ startDate }) => startDate.toString())).to.deep.equal([
      '2022-10-03T14:00:07',
      '2022-10-04T14:00:07',
    ]);
    expect(textOf(trip)).to.contain('DTEND;TZID=America/Bogota:20221003T140059\r\n');
  });

  it('contains each leg in the zones of both ends, and the stay', () => {
    const trip = tripOf({
      stops: [
        { place: 'Tokyo', timeZone: 'Asia/Tokyo' },
        {
          place: 'Los Angeles',
          timeZone: 'America/Los_Angeles',
          coordinates: [-118, 34],
          legs: [
            {
              mode: 'flight',
              number: 'NH 106',
              from: 'Tokyo',
              to: 'LAX',
              departure: '2026-11-10T22:50',
              arrival: '2026-11-10T17:00',
              platform: '107',
            },
          ],
          stay: { name: 'Hotel', address: '1 Main Street', checkIn: '2026-11-10', checkOut: '2026-11-12' },
        },
      ],
    });
    const text = textOf(trip);
    expect(text).to.contain('DTSTART;TZID=Asia/Tokyo:20261110T225000');
    expect(text).to.contain('DTEND;TZID=America/Los_Angeles:20261110T170000');
    expect(entries(text).map(({ summary, location }) => [summary, location])).to.deep.equal([
      ['Los Angeles', 'Los Angeles'],
      ['Flight NH 106, Tokyo – LAX', 'Tokyo, Gate 107'],
      ['Hotel', '1 Main Street, Los Angeles'],
    ]);
  });

  it("holds the seed's own trip, in whole days, the last of which counts", () => {
    const found = entries(textOf(tripOf(SEED)));
    expect(found.map(shown)).to.deep.equal(['2022-10-03/2022-10-05', '2022-10-05/2022-10-06', '2022-10-06/2022-10-07']);
    const [bogota] = found;
    expect(bogota!.startDate.isDate).to.equal(true);
    expect(bogota!.summary).to.equal('Bogotá, Colombia (Antony Blinken)');
    expect(bogota!.location).to.equal('Bogotá, Colombia');
    expect(bogota!.description).to.equal('Drugs policy, migration; and Venezuela.\n\nMeets:\nGustavo Petro, President');
    expect(bogota!.component.getFirstPropertyValue('geo')).to.deep.equal([4.61, -74.08]);
    expect(bogota!.component.getFirstPropertyValue('status')).to.equal('CONFIRMED');
  });

  it('contains a single stop if one is given, with the same identity', () => {
    const [alone] = entries(textOf(tripOf(SEED), 1));
    expect(alone!.uid).to.equal(entries(textOf(tripOf(SEED)))[1]!.uid);
    expect(entries(textOf(tripOf(SEED), 1))).to.have.length(1);
    expect(calendarFile(tripOf(SEED), { language: 'en', now: NOW, stop: 1 })!.name).to.equal('santiago.ics');
    expect(calendarFile(tripOf(SEED), { language: 'en', now: NOW })!.name).to.equal('three-capitals-in-four-days.ics');
  });

  it('keeps identities when dates change, and tells them apart within a trip', () => {
    const moved = tripOf({
      ...SEED,
      stops: SEED.stops.map((stop) => ({ ...stop, start: '2022-11-01' })),
    });
    const ids = (trip: Itinerary): string[] => entries(textOf(trip)).map(({ uid }) => uid);
    expect(ids(moved)).to.deep.equal(ids(tripOf(SEED)));
    const twice = tripOf({
      title: 'T',
      stops: [
        { place: 'A', start: '2022-10-03' },
        { place: 'A', start: '2022-10-09' },
      ],
    });
    expect(new Set(ids(twice)).size).to.equal(2);
  });

  const idsOf = (json: ItineraryJson): string[] => entries(textOf(tripOf(json))).map(({ uid }) => uid);

  it('keeps identities when names are corrected and neighbours are inserted', () => {
    const stop = (place: string, ...titles: string[]): object => ({
      place,
      start: '2022-10-03',
      events: titles.map((title) => ({ title, start: '2022-10-03T10:00' })),
    });
    const before = idsOf({
      title: 'The vist',
      traveller: 'Anthony Blinkin',
      stops: [stop('Bogata', 'Talkes'), stop('lima')],
    });
    const after = idsOf({
      title: 'The Visit',
      traveller: 'Anthony Blinken',
      stops: [stop('Quito'), stop('Bogotá', 'Lunch', 'Talks'), stop('Santiago'), stop('Lima')],
    });
    expect([after[1], after[3], after[5]]).to.deep.equal(before);
    expect(new Set(after).size).to.equal(after.length);
  });

  it('identifies a trip by its id', () => {
    const stops = [{ place: 'Lima', start: '2022-10-03' }];
    expect(idsOf({ id: '7', title: 'A', stops })).to.deep.equal(idsOf({ id: '7', title: 'Z', traveller: 'B', stops }));
    expect(idsOf({ id: '7', title: 'A', stops })).to.not.deep.equal(idsOf({ id: '8', title: 'A', stops }));
  });

  it('has a later version when a time moves, also without `asOf`', () => {
    const versionOf = (now: string, asOf?: string): [number, string] => {
      const trip = tripOf({ title: 'T', ...(asOf && { asOf }), stops: [{ place: 'A', start: '2022-10-03' }] });
      const [entry] = entries(calendarFile(trip, { language: 'en', now: Date.parse(now) })!.text);
      return [entry!.sequence, String(entry!.component.getFirstPropertyValue('last-modified'))];
    };
    const versions = [
      versionOf('2022-10-01T10:00Z'),
      versionOf('2022-10-01T11:00Z'),
      versionOf('2022-10-02T11:00Z', '2022-10-02'),
      versionOf('2022-10-02T11:00Z', '2022-10-02T10:00Z'),
      versionOf('2022-10-02T11:01Z', '2022-10-02T10:00Z'),
    ];
    const sequences = versions.map(([sequence]) => sequence);
    expect(sequences).to.deep.equal([...new Set(sequences)].sort((one, other) => one - other));
    expect(versions.map(([, changed]) => changed)).to.deep.equal([
      '2022-10-01T10:00:00Z',
      '2022-10-01T11:00:00Z',
      '2022-10-02T00:00:00Z',
      '2022-10-02T10:00:00Z',
      '2022-10-02T10:00:00Z',
    ]);
  });

  it('names its source and its page, blocks no time, and has a description of each zone', () => {
    const trip = tripOf({
      title: 'T',
      stops: [{ place: 'London', timeZone: 'Europe/London', start: '2022-07-03T10:00', end: '2022-12-03T10:00' }],
    });
    const setting = { language: 'en', now: NOW, url: 'https://a.example/trip', source: 'https://a.example/trip.ics' };
    const calendar = new ICAL.Component(ICAL.parse(calendarFile(trip, setting)!.text) as unknown[]);
    const values = (component: ICAL.Component, ...names: string[]): string[] =>
      names.map((name) => String(component.getFirstPropertyValue(name)));
    expect(values(calendar, 'name', 'source', 'refresh-interval')).to.deep.equal(['T', setting.source, 'PT12H']);
    expect(values(calendar.getFirstSubcomponent('vevent')!, 'url', 'transp')).to.deep.equal([
      setting.url,
      'TRANSPARENT',
    ]);
    const zone = calendar.getFirstSubcomponent('vtimezone')!;
    const changes = zone
      .getAllSubcomponents()
      .map((part) => values(part, 'dtstart', 'tzoffsetfrom', 'tzoffsetto').join(' '));
    expect(changes).to.deep.equal([
      '2021-12-31T00:00:00 +00:00 +00:00',
      '2022-03-27T01:00:00 +00:00 +01:00',
      '2022-10-30T02:00:00 +01:00 +00:00',
    ]);
  });

  it('writes a time with a zone as local time there, one near a change of the clocks as an instant', () => {
    const found = entries(
      textOf(
        tripOf({
          stops: [
            { place: 'Bogotá', start: '2022-10-03T14:00', end: '2022-10-03T16:30', timeZone: 'America/Bogota' },
            { place: 'London', start: '2022-10-30T01:30', end: '2022-10-30', timeZone: 'Europe/London' },
            { place: 'Somewhere', start: '2022-10-03T14:00', end: '2022-10-03T15:00' },
            { place: 'Elsewhere', start: '2022-10-03T14:00-05:00' },
          ],
        }),
      ),
    );
    expect(found.map(shown)).to.deep.equal([
      '2022-10-03T14:00:00/2022-10-03T16:30:00',
      '2022-10-30T00:30:00Z/2022-10-31T00:00:00Z',
      '2022-10-03T14:00:00/2022-10-03T15:00:00',
      '2022-10-03T19:00:00Z/2022-10-03T19:00:00Z',
    ]);
    expect(found.map(({ startDate }) => startDate.zone.tzid)).to.deep.equal([
      'America/Bogota',
      'UTC',
      'floating',
      'UTC',
    ]);
  });

  it('holds the programme of a stop', () => {
    const [, talks, stay] = entries(
      textOf(
        tripOf({
          stops: [
            {
              place: 'Lima',
              start: '2022-10-05',
              timeZone: 'America/Lima',
              events: [
                { title: 'Talks', start: '2022-10-05T10:00', place: 'Palace' },
                { title: 'Hotel', start: '2022-10-05', end: '2022-10-07' },
                { title: 'Some time' },
              ],
            },
          ],
        }),
      ),
    );
    expect([talks!.summary, talks!.location, talks!.startDate.toString()]).to.deep.equal([
      'Talks',
      'Palace, Lima',
      '2022-10-05T10:00:00',
    ]);
    expect(shown(stay!)).to.equal('2022-10-05/2022-10-08');
  });

  it('marks cancelled entries in a later version of the entry', () => {
    const of = (status: 'scheduled' | 'cancelled' | 'tentative', asOf: string): ICAL.Event =>
      entries(textOf(tripOf({ title: 'T', asOf, stops: [{ place: 'A', start: '2022-10-03', status }] })))[0]!;
    expect(of('cancelled', '2022-10-02').component.getFirstPropertyValue('status')).to.equal('CANCELLED');
    expect(of('tentative', '2022-10-02').component.getFirstPropertyValue('status')).to.equal('TENTATIVE');
    expect(of('cancelled', '2022-10-02').sequence).to.be.greaterThan(of('scheduled', '2022-10-02').sequence);
    expect(of('scheduled', '2022-10-03').sequence).to.be.greaterThan(of('cancelled', '2022-10-02').sequence);
  });

  it('creates no file if nothing has a date, because a calendar needs an entry', () => {
    const stops = [
      { place: 'A', start: '2022-10' },
      { place: 'B', start: 'soon' },
      { place: 'C', end: '0000-01-01' },
    ];
    expect(calendarFile(tripOf({ stops }), { language: 'en', now: NOW })).to.equal(undefined);
    const maybe = tripOf({ stops: [{ place: 'D', start: '2022-10-03', statusText: 'maybe' }] });
    expect(calendarFile(maybe, { language: 'en', now: NOW })).to.equal(undefined);
    expect(calendarFile(tripOf(SEED), { language: 'en', now: NOW, stop: 7 })).to.equal(undefined);
  });

  it('takes the day that is known, where the other end is a month or words', () => {
    const found = entries(
      textOf(
        tripOf({
          stops: [
            { place: 'A', start: '2022-10', end: '2022-10-05' },
            { place: 'B', start: 'soon', end: '2022-10-06' },
            { place: 'C', start: '2022-10-07', end: '2022-11' },
            { place: 'D', start: '2022-10-09', end: '2022-10-08' },
          ],
        }),
      ),
    );
    expect(found.map(shown)).to.deep.equal([
      '2022-10-05/2022-10-06',
      '2022-10-06/2022-10-07',
      '2022-10-07/2022-10-08',
      '2022-10-09/2022-10-10',
    ]);
  });

  it('escapes line breaks in a title', () => {
    const title = 'Tour\nBEGIN:VEVENT\nUID:evil\nSUMMARY:Click https://evil.example\nEND:VEVENT\nX-A:b';
    const text = textOf(tripOf({ title, stops: [{ place: 'Paris', start: '2030-05-01' }] }));
    expect(entries(text)).to.have.length(1);
    expect(text.replaceAll('\r\n ', '')).to.contain(
      `\r\nX-WR-CALNAME:${title.replaceAll('\n', '\\n')}\r\nREFRESH-INTERVAL;`,
    );
  });

  it('leaves out entries with an unknown status, and the date of postponed ones', () => {
    const found = entries(
      textOf(
        tripOf({
          stops: [
            {
              place: 'Paris',
              start: '2030-05-01',
              status: 'postponed',
              events: [{ title: 'Mass', start: '2030-05-01' }],
            },
            {
              place: 'Rome',
              start: '2030-05-03',
              statusText: 'maybe',
              events: [{ title: 'Talks', start: '2030-05-03' }],
            },
            {
              place: 'Bari',
              start: '2030-05-05',
              status: 'tentative',
              statusText: 'awaits a visa',
              events: [
                { title: 'Lunch', start: '2030-05-05', statusText: 'maybe' },
                { title: 'Dinner', start: '2030-05-05', status: 'cancelled' },
              ],
            },
          ],
        }),
      ),
    );
    expect(found.map(({ summary, component }) => [summary, component.getFirstPropertyValue('status')])).to.deep.equal([
      ['Postponed: Paris', 'CANCELLED'],
      ['Postponed: Mass', 'CANCELLED'],
      ['Bari', 'TENTATIVE'],
      ['Cancelled: Dinner', 'CANCELLED'],
    ]);
    expect(found[2]!.description).to.equal('awaits a visa');
  });

  it('folds its lines at 75 octets, and within no character', () => {
    const place = '利马🛬'.repeat(40);
    const text = textOf(tripOf({ stops: [{ place, start: '2022-10-03', purpose: 'é'.repeat(200) }] }));
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
    expect(entries(text)[0]!.location).to.equal(place);
    expect(text).to.not.match(/[^\r]\n/);
  });
});

describe('a line of a calendar', () => {
  it('escapes text, with one form for all line breaks', () => {
    expect(calendarWords(' a\r\nb\u000bc\u000cd\re\u0085f\u2028g\u2029h\ti\u0000\u007fj\ud800 ')).to.equal(
      'a\nb\nc\nd\ne\nf\ng\nh ij\ufffd',
    );
    expect(textValue('a\\b;c,d:e"f\ng')).to.equal('a\\\\b\\;c\\,d:e"f\\ng');
  });

  it('escapes and quotes the value of a parameter', () => {
    expect(parameterValue('plain')).to.equal('plain');
    expect(parameterValue('a^b"c\nd;e')).to.equal('"a^^b^\'c^nd;e"');
    expect(contentLine('X', '1', { CN: 'a:b\r\nEND:VEVENT' })).to.equal('X;CN="a:b^nEND:VEVENT":1\r\n');
  });

  it('is one line for any value', () => {
    expect(contentLine('URL', 'https://a.example/\r\nEND:VEVENT\u2028\u0000')).to.equal(
      'URL:https://a.example/END:VEVENT\r\n',
    );
  });
});
