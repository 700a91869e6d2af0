import { expect } from '@open-wc/testing';
import fc from '../../properties.js';
import { parseItinerary } from '../../../src/model/definition/itinerary.js';
import type { Moment } from '../../../src/model/moment.js';
import { wallOf } from '../../../src/model/zone-clock.js';
import { itinerary } from '../arbitrary.js';

const WRONG: [field: string, value: unknown, code: string, path?: string][] = [
  ['title', {}, 'type'],
  ['traveller', ['a'], 'type'],
  ['role', {}, 'type'],
  ['start', [], 'type'],
  ['end', true, 'type'],
  ['asOf', {}, 'missing'],
  ['language', 'no language', 'value'],
  ['trip', 'a', 'unknown-field'],
];
const WRONG_IN_STOP: [field: string, value: unknown, code: string, path?: string][] = [
  ['place', {}, 'type'],
  ['country', [], 'type'],
  ['start', [], 'type'],
  ['end', true, 'type'],
  ['timeZone', 'America/Nowhere', 'value'],
  ['timeZone', 7, 'type'],
  ['coordinates', 'here', 'type'],
  ['coordinates', [4.61], 'type'],
  ['coordinates', ['-74.08', '4.61'], 'type'],
  ['coordinates', [4.61, -94.08], 'value'],
  ['coordinates', [NaN, 0], 'value'],
  ['purpose', true, 'type'],
  ['meets', [{}], 'missing', 'meets[0].name'],
  ['events', [{ start: '2022' }], 'missing', 'events[0].title'],
  ['events', 7, 'type'],
  ['stated', 'no', 'type'],
  ['mood', 'good', 'unknown-field'],
];

/** A date that names an instant: with an offset, or as local time in a zone. */
const dateAt = (instant: number, zone: string, hasOffset: boolean): Moment => {
  const date = wallOf(instant, zone).toISOString().slice(0, 16);
  return hasOffset ? { date: `${new Date(instant).toISOString().slice(0, 16)}Z`, zone } : { date, zone };
};
const zones = fc.constantFrom('Pacific/Kiritimati', 'Pacific/Niue', 'Asia/Tokyo', 'Europe/London', 'America/Bogota');

describe('dates of a trip', () => {
  const readStop = (fields: object): ReturnType<typeof parseItinerary> => parseItinerary({ stops: [fields] });

  for (const [start, end] of [
    ['2025-03-05', '2025-03-03'],
    ['2025-03-05', '2025-02'],
    ['2025-03', '2024'],
    ['2025-03-05T14:00', '2025-03-05T13:59'],
    ['2025-03-05T14:00', '2025-03-04'],
    ['2025-03-05T14:00Z', '2025-03-05T15:59+02:00'],
    ['2025-03-05T14:00Z', '2025-03-04T11:00'],
  ] as const) {
    it(`has no end ${end} after the start ${start}`, () => {
      const message = `The end “${end}” is before the start “${start}”; ignored.`;
      const issue = (path: string): object => ({ code: 'value', path, message });
      const stop = readStop({ place: 'C', start, end });
      expect(stop.issues).to.deep.equal([issue('stops[0].end')]);
      expect(stop.value!.stops).to.deep.equal([{ place: 'C', start: { date: start } }]);
      const event = readStop({ place: 'C', events: [{ title: 'T', start, end }] });
      expect(event.issues).to.deep.equal([issue('stops[0].events[0].end')]);
      expect(parseItinerary({ start, end, stops: [{ place: 'C' }] }).issues).to.deep.equal([issue('end')]);
    });
  }

  it('keeps an end that can be after the start', () => {
    for (const [start, end] of [
      ['2025-03-05', '2025-03-05'],
      ['2025-03-05', '2025-03'],
      ['2025-03-05T14:00', '2025-03-05'],
      ['2025-03-05T14:00', '2025-03-05T14:00'],
      ['2025-03-05T14:00Z', '2025-03-04T13:00'],
      ['soon', '2025-03-05'],
    ]) {
      expect(readStop({ place: 'C', start, end }).issues, `${start} ${end}`).to.deep.equal([]);
    }
  });

  it('keeps the end of every journey, wherever it leads', () => {
    const instant = fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2030, 0, 1) / 60_000 });
    const minutes = fc.integer({ min: 1, max: 3_000 });
    fc.assert(
      fc.property(instant, minutes, zones, zones, fc.boolean(), fc.boolean(), (start, length, from, to, one, other) => {
        // Local times of one zone cannot be compared where its clocks go back.
        const end = start + (from === to && !one && !other ? length + 60 : length);
        const stop = { place: 'A', start: dateAt(start * 60_000, from, one), end: dateAt(end * 60_000, to, other) };
        expect(readStop(stop).issues).to.deep.equal([]);
      }),
    );
  });

  it('may have no stops yet', () => {
    expect(parseItinerary({ title: 'T', stops: [] })).to.deep.equal({ value: { title: 'T', stops: [] }, issues: [] });
    expect(parseItinerary({ title: 'T' }).value).to.equal(undefined);
    expect(parseItinerary({ title: 'T', stops: [7] }).value).to.equal(undefined);
  });
});

describe('parseItinerary', () => {
  it('gives a model back as it is, with nothing to say', () => {
    fc.assert(
      fc.property(itinerary, (model) => {
        expect(parseItinerary(structuredClone(model))).to.deep.equal({ value: model, issues: [] });
      }),
      { numRuns: 300 },
    );
  });

  for (const [field, value, code, path = field] of WRONG) {
    it(`loses one field to ${field}: ${JSON.stringify(value)}`, () => {
      const read = parseItinerary({ [field]: value, stops: [{ place: 'Bogotá' }] });
      expect(read.value).to.deep.equal({ stops: [{ place: 'Bogotá' }] });
      expect(read.issues[0]).to.include({ code, path });
    });
  }

  for (const [field, value, code, path = field] of WRONG_IN_STOP) {
    it(`loses one field of one stop to ${field}: ${JSON.stringify(value)}`, () => {
      const good = field === 'place' ? { country: 'Peru' } : { place: 'Lima' };
      const read = parseItinerary({ stops: [{ place: 'Bogotá' }, { place: 'Santiago' }, { ...good, [field]: value }] });
      expect(read.value).to.deep.equal({ stops: [{ place: 'Bogotá' }, { place: 'Santiago' }, good] });
      expect(read.issues[0]).to.include({ code, path: `stops[2].${path}` });
    });
  }

  it('has no value without a usable stop', () => {
    for (const stops of [undefined, null, [null], ['Bogotá'], 7]) {
      const { value, issues } = parseItinerary({ title: 'A tour', stops });
      expect(value, JSON.stringify(stops)).to.equal(undefined);
      expect(issues.at(-1)).to.include({ code: 'missing', path: 'stops' });
    }
  });

  it('takes one stop for a list of one', () => {
    expect(parseItinerary({ stops: { place: 'Bogotá', meets: 'Gustavo Petro' } })).to.deep.equal({
      value: { stops: [{ place: 'Bogotá', meets: [{ name: 'Gustavo Petro' }] }] },
      issues: [],
    });
  });
});
