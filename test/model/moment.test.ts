import { expect } from '@open-wc/testing';
import { datePartsOf, momentOf } from '../../src/model/moment.js';

// as written, as kept
const DATES: [words: string, date: string][] = [
  ['2022', '2022'],
  ['2022-10', '2022-10'],
  ['2022-10-03', '2022-10-03'],
  ['2022-10-03T14:00', '2022-10-03T14:00'],
  ['2022-10-03T14:00:30', '2022-10-03T14:00:30'],
  ['2022-10-03T14:00:30.125', '2022-10-03T14:00:30.125'],
  ['2022-10-03T14:00:30.123456789Z', '2022-10-03T14:00:30.123456789Z'],
  ['2022-10-03T14:00Z', '2022-10-03T14:00Z'],
  ['2022-10-03t14:00z', '2022-10-03T14:00Z'],
  ['2022-10-03 14:00', '2022-10-03T14:00'],
  ['2022-10-03 14:00:00Z', '2022-10-03T14:00:00Z'],
  ['2022-10-03T14:00+02:00', '2022-10-03T14:00+02:00'],
  ['2022-10-03T14:00-0500', '2022-10-03T14:00-05:00'],
  ['2022-10-03T14:00+05:45', '2022-10-03T14:00+05:45'],
  ['2022-10-03T00:00', '2022-10-03T00:00'],
  ['2022-10-03T23:59:59Z', '2022-10-03T23:59:59Z'],
  ['2020-02-29', '2020-02-29'],
  ['2000-02-29', '2000-02-29'],
  ['0001', '0001'],
  ['0001-01-01', '0001-01-01'],
  ['0099-12-31T23:59Z', '0099-12-31T23:59Z'],
  ['9999', '9999'],
  ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z'],
  [' 2022-10-03\n', '2022-10-03'],
];

const NO_DATES = [
  ...[
    'on Thursday',
    'October 3, 2022',
    '3 October 2022',
    '10/3/2022',
    '20221003',
    '2022-W40',
    '2022-277',
    '1664809740',
  ],
  ...['22', '02022', '+2022', '-2022-10-03', '2022-1', '2022-13', '2022-00', '2022-10-00', '2022-10-32', '2022-10-3'],
  ...['2022-02-29', '2022-02-30', '1900-02-29', '2022-04-31', '2022-02-30T14:00Z', '2022-02-30T14:00'],
  ...[
    '2022-10-03T',
    '2022-10-03T14',
    '2022-10-03T24:00',
    '2022-10-03T25:00',
    '2022-10-03T14:60',
    '2022-10-03T14:00:61',
  ],
  ...['2022-10T14:00', '2022T14:00', '2022-10-03T14:00+', '2022-10-03T14:00+25:00', '2022-10-03T14:00+02:60'],
  ...['2022-10-03T14:00 Europe/London', '2022-10-03T14:00[Europe/London]', '2022-10-03/2022-10-04', '٢٠٢٢-١٠-٠٣'],
];

describe('momentOf', () => {
  for (const [words, date] of DATES) {
    it(`reads ${JSON.stringify(words)} as a date, no more and no less precise`, () => {
      expect(momentOf(words)).to.deep.equal({ date });
      expect(momentOf(date)).to.deep.equal({ date });
    });
  }
  for (const words of NO_DATES) {
    it(`keeps ${JSON.stringify(words)} as words`, () => {
      expect(momentOf(words)).to.deep.equal({ text: words });
    });
  }
  it('makes nothing of nothing', () => {
    expect(momentOf('')).to.equal(undefined);
    expect(momentOf(' \n')).to.equal(undefined);
  });
});

describe('datePartsOf', () => {
  it('takes a date apart', () => {
    expect(datePartsOf('2022-10-03 14:00:30+0530')).to.deep.equal({
      date: '2022-10-03T14:00:30+05:30',
      day: '2022-10-03',
      time: '14:00',
      offset: '+05:30',
      wall: new Date('2022-10-03T14:00:30Z'),
    });
    expect(datePartsOf('2022')).to.deep.equal({
      date: '2022',
      day: '2022',
      time: undefined,
      offset: undefined,
      wall: new Date('2022-01-01T00:00Z'),
    });
  });
  it('knows every day of the calendar, and no other', () => {
    // the calendar by its own rule, as an oracle
    const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    for (const year of [1, 4, 100, 400, 1899, 1900, 1999, 2000, 2022, 2024, 2100, 9999]) {
      const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const words = [
            String(year).padStart(4, '0'),
            ...[month, day].map((part) => String(part).padStart(2, '0')),
          ].join('-');
          const isDay = day >= 1 && day <= (lengths[month - 1] ?? 0);
          expect(datePartsOf(words) !== undefined, words).to.equal(isDay);
          expect(datePartsOf(`${words}T12:00`) !== undefined, words).to.equal(isDay);
        }
      }
    }
  });
});
