import { expect } from '@open-wc/testing';
import { parseItinerary, type Itinerary, type ItineraryJson } from '../../src/model/definition/itinerary.js';
import { nextBoundary, statesOf } from '../../src/view/stop-states.js';

const tripOf = (stops: ItineraryJson['stops']): Itinerary => parseItinerary({ stops }).value!;
const at = (trip: Itinerary, now: string, zone = 'UTC'): string => statesOf(trip, Date.parse(now), zone).join(' ');

const SEED = tripOf([
  { place: 'Bogotá', start: '2022-10-03', end: '2022-10-04', timeZone: 'America/Bogota' },
  { place: 'Santiago', start: '2022-10-05', timeZone: 'America/Santiago' },
  { place: 'Lima', start: '2022-10-06', timeZone: 'America/Lima' },
]);

describe('statesOf', () => {
  for (const [now, states] of [
    ['2022-10-03T04:59:59Z', 'next later later'],
    // Midnight in Bogotá, whatever the reader's clock shows.
    ['2022-10-03T05:00:00Z', 'now next later'],
    ['2022-10-05T02:59:59Z', 'now next later'],
    // Midnight in Santiago comes two hours before that in Bogotá.
    ['2022-10-05T03:00:00Z', 'now now next'],
    ['2022-10-05T05:00:00Z', 'done now next'],
    ['2022-10-06T04:59:59Z', 'done done next'],
    ['2022-10-06T05:00:00Z', 'done done now'],
    ['2022-10-07T05:00:00Z', 'done done done'],
  ] as const) {
    it(`${now}: ${states}`, () => {
      for (const zone of ['UTC', 'Asia/Tokyo', 'Pacific/Kiritimati']) expect(at(SEED, now, zone)).to.equal(states);
    });
  }

  it("takes the reader's day where no zone is known", () => {
    const trip = tripOf([{ place: 'A', start: '2022-10-03' }]);
    expect(at(trip, '2022-10-02T15:00Z', 'Asia/Tokyo')).to.equal('now');
    expect(at(trip, '2022-10-02T15:00Z', 'UTC')).to.equal('next');
  });

  it('has no state if nothing certain is known', () => {
    const trip = tripOf([
      { place: 'A', start: 'on Thursday' },
      { place: 'B' },
      { place: 'C', start: '2022-10' },
      { place: 'D', end: '2022-10-20' },
    ]);
    expect(at(trip, '2022-10-03T12:00Z')).to.equal('unknown unknown unknown unknown');
    // But a month has an end.
    expect(at(trip, '2022-12-01T12:00Z')).to.equal('unknown unknown done done');
  });

  it('prefers the data to the clock', () => {
    const trip = tripOf([
      { place: 'A', start: '2022-10-03', status: 'cancelled' },
      { place: 'B', start: '2022-10-04', status: 'tentative' },
      { place: 'C', start: '2022-10-05', status: 'scheduled' },
      { place: 'D', start: '2022-10-09', status: 'done' },
    ]);
    expect(at(trip, '2022-10-01T12:00Z')).to.equal('cancelled tentative next done');
  });

  it('recognises a stop that was moved', () => {
    const trip = tripOf([
      { place: 'Lima', country: 'Peru', start: '2022-10-03', status: 'cancelled' },
      { place: 'Quito', country: 'Ecuador', start: '2022-10-04', status: 'cancelled' },
      { place: 'Lima', country: 'Peru', start: '2022-10-09' },
    ]);
    expect(at(trip, '2022-10-01T12:00Z')).to.equal('moved cancelled next');
  });

  it('ends a stop that has an hour at its end, or else with its day', () => {
    const trip = tripOf([
      { start: '2022-10-03T09:00', end: '2022-10-03T11:30', timeZone: 'America/Bogota' },
      { start: '2022-10-03T14:00', timeZone: 'America/Bogota' },
      { timeZone: 'America/Bogota', events: [{ title: 'Talks', start: '2022-10-04T10:00' }] },
    ]);
    expect(at(trip, '2022-10-03T16:29Z')).to.equal('now next later');
    expect(at(trip, '2022-10-03T16:30Z')).to.equal('done next later');
    expect(at(trip, '2022-10-03T19:00Z')).to.equal('done now next');
    expect(at(trip, '2022-10-04T05:00Z')).to.equal('done done next');
    expect(at(trip, '2022-10-04T15:00Z')).to.equal('done done now');
  });
});

describe('nextBoundary', () => {
  it('steps through every instant at which a state changes, and no other', () => {
    const steps: string[] = [];
    let now: number | undefined = Date.parse('2022-10-01T00:00Z');
    while ((now = nextBoundary(SEED, now, 'UTC')) !== undefined) {
      expect(at(SEED, new Date(now).toISOString())).to.not.equal(at(SEED, new Date(now - 1).toISOString()));
      steps.push(new Date(now).toISOString());
    }
    expect(steps).to.deep.equal(
      [
        '2022-10-03T05:00',
        '2022-10-05T03:00',
        '2022-10-05T05:00',
        '2022-10-06T03:00',
        '2022-10-06T05:00',
        '2022-10-07T05:00',
      ].map((step) => `${step}:00.000Z`),
    );
  });
});
