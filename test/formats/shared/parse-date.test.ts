import { expect } from '@open-wc/testing';
import { instantInUtc, momentFrom } from '../../../src/formats/shared/parse-date.js';

describe('dates as newsrooms write them', () => {
  const DATES: [given: unknown, date: unknown][] = [
    ['2022', '2022'],
    ['2022-10', '2022-10'],
    ['2022-10-03', '2022-10-03'],
    ['2022-10-03T14:00:00Z', '2022-10-03T14:00:00Z'],
    ['2022-10-03T14:00:00.123456+02:00', '2022-10-03T14:00:00.123456+02:00'],
    ['2022-10-03T14:00:00+0200', '2022-10-03T14:00:00+02:00'],
    ['2022-10-03T14:00:00+02', '2022-10-03T14:00:00+02:00'],
    ['2022-10-03 14:00:00 +0200', '2022-10-03T14:00:00+02:00'],
    ['2022-10-03 14:00:00.5', '2022-10-03T14:00:00.5'],
    ['2022-10-3T9:05', '2022-10-03T09:05'],
    ['20221003T140000+0000', '2022-10-03T14:00:00+00:00'],
    ['20221003', '2022-10-03'],
    ['2022-10-03T14:00:00 UTC', '2022-10-03T14:00:00Z'],
    ['Mon, 03 Oct 2022 14:00:00 +0200', '2022-10-03T14:00:00+02:00'],
    ['Mon, 03 Oct 2022 14:00:00 GMT', '2022-10-03T14:00:00Z'],
    ['3 Oct 22 14:00 EST', '2022-10-03T14:00-05:00'],
    ['3 Oct 98', '1998-10-03'],
    ['Sun, 15 Oct 2023 14:00', '2023-10-15T14:00'],
    ['Fri Apr 28 19:20:36 CEST 2023', '2023-04-28T19:20:36+02:00'],
    // feeds
    ['2022/10/3 14:05:00', '2022-10-03T14:05:00'],
    ['2022.10.3', '2022-10-03'],
    ['Thu,01 Jan 2004 19:48:21 GMT', '2004-01-01T19:48:21Z'],
    ['Seg, 24 Set 2018 19:42:40 -0300', '2018-09-24T19:42:40-03:00'],
    ['3 déc. 2018 09:00:00 +0100', '2018-12-03T09:00:00+01:00'],
    ['October 3, 2022', '2022-10-03'],
    ['Mon Oct 03 2022 14:00:00 GMT+0200 (CEST)', '2022-10-03T14:00:00+02:00'],
    [1664805600, '2022-10-03T14:00:00.000Z'],
    [1664805600000, '2022-10-03T14:00:00.000Z'],
    ['1664805600000', '2022-10-03T14:00:00.000Z'],
    // letters that mean several zones give none
    ['3 Oct 2022 14:00 IST', '2022-10-03T14:00'],
    // what is no date stays as words, and nothing stays nothing
    ['on Thursday', { text: 'on Thursday' }],
    ['2022-02-30', { text: '2022-02-30' }],
    ['2022-10-03T25:00', { text: '2022-10-03T25:00' }],
    ['32 Oct 2022', { text: '32 Oct 2022' }],
    // a month of three letters that could be two, and half a day that nobody counted
    ['3 jui 2018', { text: '3 jui 2018' }],
    ['Oct 3, 2022 2:00 PM', { text: 'Oct 3, 2022 2:00 PM' }],
    ['', undefined],
    [' ', undefined],
    [null, undefined],
    [{}, undefined],
    [0, undefined],
    [NaN, undefined],
    [1e300, undefined],
  ];
  for (const [given, date] of DATES) {
    it(`reads ${JSON.stringify(given)}`, () => {
      expect(momentFrom(given)).to.deep.equal(date);
    });
  }

  it('takes no longer for a long one', () => {
    for (const words of [
      '1'.repeat(200_000),
      ' '.repeat(200_000) + 'x',
      '2022-10-03T' + '1:'.repeat(100_000),
      'Mon ' + '('.repeat(200_000),
    ]) {
      const start = performance.now();
      momentFrom(words);
      expect(performance.now() - start).to.be.below(200);
    }
  });

  it('knows the instant of a date', () => {
    expect(instantInUtc('2022-10-03T14:00:00+02:00')).to.equal(Date.UTC(2022, 9, 3, 12));
    expect(instantInUtc('2022-10-03T14:00')).to.equal(Date.UTC(2022, 9, 3, 14));
    expect(instantInUtc('2022-10-03')).to.equal(Date.UTC(2022, 9, 3));
    expect(instantInUtc('soon')).to.be.NaN;
  });
});
