import { expect } from '@open-wc/testing';
import fc from '../../properties.js';
import { parseItinerary, type Itinerary } from '../../../src/model/definition/itinerary.js';
import { lessSure, STATUSES, statusOf, type Status, type StatusFields } from '../../../src/model/definition/status.js';

const SPELLINGS: Readonly<Record<Status, readonly string[]>> = {
  scheduled: ['scheduled', 'CONFIRMED', 'EventScheduled', 'EventRescheduled', 'ReservationConfirmed', 'rescheduled'],
  done: ['done', 'COMPLETED', 'Finished', 'ended'],
  tentative: [
    'TENTATIVE',
    'provisional',
    'unconfirmed',
    'To be confirmed',
    'TBC',
    'ReservationHold',
    'ReservationPending',
  ],
  postponed: ['postponed', 'Deferred', 'put off', 'EventPostponed'],
  cancelled: [
    'cancelled',
    'canceled',
    'Cancelled',
    'CANCEL',
    'called off',
    'called-off',
    'EventCancelled',
    'ReservationCancelled',
  ],
};
/** Words that hold one that is known, and mean something else. */
const UNKNOWN = [
  'not cancelled',
  'cancelled?',
  'delayed',
  'on hold',
  'suspended',
  'moved',
  'maybe',
  'event',
  'constructor',
];

const readStop = (raw: object): { value: Itinerary['stops'][number]; issues: string[] } => {
  const { value, issues } = parseItinerary({ stops: [{ place: 'A', ...raw }] });
  return { value: value!.stops[0]!, issues: issues.map(({ code, path }) => `${code} ${path}`) };
};

describe('a status', () => {
  for (const status of STATUSES) {
    it(`is ${status} in every spelling`, () => {
      for (const words of SPELLINGS[status]) {
        const written = [words, words.toLowerCase(), words.toUpperCase(), ` ${words}\n`, words.replace(/[ -]/g, '_')];
        const addresses = [
          'https://schema.org/',
          'http://schema.org/',
          'http://www.schema.org/',
          'schema:',
          'schema.org/',
        ];
        for (const spelling of [...written, ...addresses.map((address) => address + words)]) {
          expect(statusOf(spelling), spelling).to.deep.equal({ status });
          expect(readStop({ status: spelling, events: [{ title: 'E', status: spelling }] })).to.deep.equal({
            value: { place: 'A', status, events: [{ title: 'E', status }] },
            issues: [],
          });
        }
      }
    });
  }

  it('keeps words that it does not know, and says so', () => {
    for (const words of UNKNOWN) {
      expect(readStop({ status: words, events: [{ title: 'E', status: words }] })).to.deep.equal({
        value: { place: 'A', statusText: words, events: [{ title: 'E', statusText: words }] },
        issues: ['value stops[0].status', 'value stops[0].events[0].status'],
      });
    }
  });

  it('is known, or kept in its words with an issue, whatever it is', () => {
    const anything = fc.oneof(
      fc.constantFrom(...UNKNOWN),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(anything, (given) => {
        const { value, issues } = readStop({ status: given });
        const words = given.trim().toWellFormed();
        if (value.status) expect(issues).to.deep.equal([]);
        else if (words === '') expect(value).to.deep.equal({ place: 'A' });
        else {
          expect(value.statusText).to.equal(words);
          expect(issues).to.deep.equal(['value stops[0].status']);
        }
        // What was read reads back, with nothing to say.
        expect(readStop(value)).to.deep.equal({ value, issues: [] });
      }),
    );
  });

  it('is not lost in a value of another kind', () => {
    for (const [status, statusText] of [
      [['maybe'], 'maybe'],
      [{ name: 'Under review', code: 7 }, 'Under review, 7'],
      [true, 'true'],
      [7, '7'],
      [{ a: { b: { c: { d: { e: 'cancelled' } } } } }, '…'],
    ] as const) {
      expect(readStop({ status })).to.deep.equal({
        value: { place: 'A', statusText },
        issues: ['type stops[0].status'],
      });
    }
    expect(readStop({ status: ['canceled'] }).value.status).to.equal('cancelled');
    for (const status of [null, undefined, '', ' ', [], {}]) {
      expect(readStop({ status })).to.deep.equal({ value: { place: 'A' }, issues: [] });
    }
  });

  it('has words beside it, and where they contradict it the less sure one counts', () => {
    for (const [given, kept, issues] of [
      [{ status: 'scheduled', statusText: 'by video' }, { status: 'scheduled', statusText: 'by video' }, []],
      [
        { status: 'EventMovedOnline', statusText: 'by video' },
        { status: 'scheduled', statusText: 'Moved online, by video' },
        [],
      ],
      [{ status: 'EventMovedOnline' }, { status: 'scheduled', statusText: 'Moved online' }, []],
      [{ statusText: 'under review' }, { statusText: 'under review' }, []],
      [{ statusText: 'Canceled' }, { status: 'cancelled' }, []],
      [{ status: 'cancelled', statusText: 'Canceled' }, { status: 'cancelled' }, []],
      [{ status: 'confirmed', statusText: 'Cancelled' }, { status: 'cancelled' }, ['value stops[0].statusText']],
      [{ status: 'cancelled', statusText: 'Confirmed' }, { status: 'cancelled' }, ['value stops[0].statusText']],
      [
        { status: 'maybe', statusText: 'under review' },
        { statusText: 'maybe, under review' },
        ['value stops[0].status'],
      ],
      [{ status: 'maybe', statusText: 'confirmed' }, { statusText: 'maybe' }, ['value stops[0].status']],
    ] as const) {
      expect(readStop(given), JSON.stringify(given)).to.deep.equal({ value: { place: 'A', ...kept }, issues });
    }
  });
});

describe('lessSure', () => {
  const statuses: fc.Arbitrary<StatusFields> = fc.record(
    { status: fc.constantFrom(...STATUSES), statusText: fc.constantFrom('maybe', 'later') },
    { requiredKeys: [] },
  );

  it('never makes anything surer, in either order', () => {
    fc.assert(
      fc.property(statuses, statuses, (one, other) => {
        const both = lessSure(one, other);
        expect(both.status).to.equal(lessSure(other, one).status);
        for (const { status, statusText } of [one, other]) {
          if (status === 'cancelled') expect(both.status).to.equal('cancelled');
          if (status === 'postponed') expect(both.status).to.match(/^(postponed|cancelled)$/);
          if (!status && statusText) expect(String(both.status)).to.not.match(/^(scheduled|done|tentative)$/);
          if (statusText) expect(both.statusText).to.contain(statusText);
        }
      }),
    );
  });
});
