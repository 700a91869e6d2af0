import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { zoneOfAirport } from '../../src/geography/airports.js';
import { withPlaces } from '../../src/geography/with-places.js';
import { readArticle } from '../../src/formats/read-article.js';
import { parseItinerary, type Itinerary, type ItineraryJson } from '../../src/model/definition/itinerary.js';
import { legsOf } from '../../src/model/legs.js';
import { isTimeZone } from '../../src/model/moment.js';
import { AIRPORTS } from '../../src/geography/airports.data.js';

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);

/** The zones of the ends of all legs: `SFO America/Los_Angeles – NRT Asia/Tokyo`. */
const endsOf = ({ stops }: Itinerary): string[] =>
  stops.flatMap((stop, index) =>
    legsOf(stop, stops[index - 1]).map(
      ({ leg, fromZone = '?', toZone = '?' }) => `${leg.from ?? ''} ${fromZone} – ${leg.to ?? ''} ${toZone}`,
    ),
  );

async function placed(json: ItineraryJson): Promise<Itinerary> {
  const { value, issues } = parseItinerary(json);
  assert.deepEqual(issues, []);
  return withPlaces(value!);
}

const flight = (from: string, to: string, departure: string, arrival: string): ItineraryJson => ({
  stops: [{ place: 'Elsewhere', legs: [{ mode: 'flight', from, to, departure, arrival }] }],
});

describe('coordinates in another part of the world', () => {
  it('are reported and ignored in trips inside an article as in a trip alone', async () => {
    const trip = { type: 'itinerary', stops: [{ place: 'Bogotá', country: 'Kolumbien', coordinates: [4.61, -74.08] }] };
    const update = { type: 'update', content: [{ type: 'paragraph', content: ['Later.'] }, trip] };
    const article = { headline: 'A', language: 'de', body: [{ type: 'paragraph', content: ['Words.'] }, trip, update] };
    for (const [data, paths] of [
      [trip, ['stops[0].coordinates']],
      [article, ['body[1].stops[0].coordinates', 'body[2].content[1].stops[0].coordinates']],
      [[article], ['[0].body[1].stops[0].coordinates', '[0].body[2].content[1].stops[0].coordinates']],
    ] as const) {
      const { issues, primary } = await readArticle(data === trip ? { ...trip, language: 'de' } : data);
      assert.deepEqual(
        issues.map(({ path }) => path),
        paths,
      );
      assert.match(issues[0]!.message, /is not in Kolumbien, but \[-74\.08, 4\.61\] is/);
      assert.doesNotMatch(JSON.stringify(primary), /coordinates/);
    }
    const { issues } = await readArticle(JSON.stringify(article).replaceAll('[4.61,-74.08]', '[-74.08,4.61]'));
    assert.deepEqual(issues, []);
  });
});

describe('coordinates of a place that ends with its country', () => {
  it('are ignored if they are swapped, and kept if the name may be another one', async () => {
    const stops = [
      { place: 'Lima, Peru', coordinates: [-12.05, -77.03] },
      { place: 'Lima, Peru', coordinates: [-77.03, -12.05] },
      { place: 'Atlanta, Georgia', coordinates: [-84.39, 33.75] },
    ];
    const { primary, issues } = await readArticle({ title: 'Tour', stops });
    assert.deepEqual(
      issues.map(({ path }) => path),
      ['stops[0].coordinates'],
    );
    assert.deepEqual(
      (primary as Itinerary).stops.map(({ coordinates }) => coordinates),
      [undefined, [-77.03, -12.05], [-84.39, 33.75]],
    );
  });
});

describe('the zones of flights', () => {
  it('are those of the airports', async () => {
    const trip = await placed(flight('SFO', 'Tokyo Narita (NRT)', '2024-10-11T22:30', '2024-10-13T05:30'));
    assert.deepEqual(endsOf(trip), ['SFO America/Los_Angeles – Tokyo Narita (NRT) Asia/Tokyo']);
    assert.equal(trip.stops[0]!.timeZone, undefined);
  });

  it('are those of the positions of stops that have other times or none', async () => {
    const trip = await placed({
      stops: [
        { place: 'Zürich, Kloten', coordinates: [8.55, 47.46] },
        {
          place: 'Bogotá',
          coordinates: [-74.15, 4.7],
          start: '2024-10-12',
          legs: [
            {
              mode: 'flight',
              from: 'Zürich (ZRH)',
              to: 'BOG',
              departure: '2024-10-12T10:00',
              arrival: '2024-10-12T15:00',
            },
          ],
        },
      ],
    });
    assert.deepEqual(endsOf(trip), ['Zürich (ZRH) Europe/Zurich – BOG America/Bogota']);
  });

  it('are also those of stops that are these airports', async () => {
    for (const [file, ends, zones] of [
      [
        'faults/trips/tripit-utc.ics',
        'SFO America/Los_Angeles – NRT Asia/Tokyo',
        ['America/Los_Angeles', 'Asia/Tokyo', 'Asia/Tokyo'],
      ],
      [
        'formats/icalendar/kitinerary-lufthansa-5_FRA-EWR.ics',
        'Frankfurt International (FRA) Europe/Berlin – Newark Intl Apt (EWR) America/New_York',
        ['Europe/Berlin', 'America/New_York'],
      ],
    ] as const) {
      const { primary } = await readArticle(readFileSync(new URL(file, CORPUS)));
      assert.equal(primary?.type, 'itinerary');
      const trip = await withPlaces(primary);
      assert.deepEqual([endsOf(trip), trip.stops.map(({ timeZone }) => timeZone)], [[ends], zones]);
    }
  });

  it('are not those in which the owner of a calendar reads it', async () => {
    const event = [
      'DTSTART:20261025T003000Z',
      'DTEND:20261025T043000Z',
      'SUMMARY:BA 304 CDG to LHR',
      'LOCATION:Paris (CDG)',
    ];
    const lines = ['BEGIN:VCALENDAR', 'X-WR-TIMEZONE:America/New_York', 'BEGIN:VEVENT', ...event, 'END:VEVENT'];
    const { primary } = await readArticle([...lines, 'END:VCALENDAR'].join('\r\n'));
    const trip = (await withPlaces(primary)) as Itinerary;
    assert.deepEqual(endsOf(trip), ['CDG Europe/Paris – LHR Europe/London']);
  });

  it('stay unknown if the airport is, if the offset is another, and for other means of transport', async () => {
    const [departure, arrival] = ['2024-10-11T22:30Z', '2024-10-12T05:30+05:00'];
    assert.deepEqual(endsOf(await placed(flight('Springfield', 'SFO', departure, arrival))), ['Springfield ? – SFO ?']);
    const train: ItineraryJson = {
      stops: [{ place: 'New York', legs: [{ mode: 'train', from: 'WAS', to: 'NYP', departure, arrival: departure }] }],
    };
    assert.deepEqual(endsOf(await placed(train)), ['WAS ? – NYP ?']);
  });

  it('are those of the codes, not of names in capitals or of codes of countries', () => {
    const zones = {
      'FRA – Frankfurt': 'Europe/Berlin',
      'Frankfurt am Main (FRA)': 'Europe/Berlin',
      'Paris (FRA)': undefined,
      'Lima (PER)': undefined,
      'Perth (PER)': 'Australia/Perth',
      'Berlin-Tegel (TXL)': 'Europe/Berlin',
      'Manama (BAH)': 'Asia/Bahrain',
      URC: 'Asia/Shanghai',
      KTM: 'Asia/Kathmandu',
      'NEW YORK': undefined,
      'Berlin, GER': undefined,
      QQQ: undefined,
      '': undefined,
    };
    for (const [name, zone] of Object.entries(zones)) assert.equal(zoneOfAirport(name), zone, name);
  });

  it('are known to the runtime', () => {
    const zones = AIRPORTS.split('\n').map((line) => line.split(';')[0]!);
    assert.ok(zones.length > 300);
    assert.deepEqual(
      zones.filter((zone) => !isTimeZone(zone)),
      [],
    );
  });
});
