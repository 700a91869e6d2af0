import { expect } from '@open-wc/testing';
import fc from '../../properties.js';
import { parseItinerary } from '../../../src/model/definition/itinerary.js';
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
    for (const stops of [undefined, null, [], [null], ['Bogotá'], 7]) {
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
