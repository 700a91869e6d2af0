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
    ['Mon, 05/06/2024 - 08:30', '2024-05-06T08:30'],
    ['Wed, 05/06/2024 - 08:30', '2024-06-05T08:30'],
    ['Tue, 05/06/2024 - 08:30', { text: 'Tue, 05/06/2024 - 08:30' }],
    ['Mon, 2024-05-06 08:30', '2024-05-06T08:30'],
    ['Monday, May 6th, 2024 at 8:00 AM', '2024-05-06T08:00'],
    ['Mon, 06 May 2024 23:59:60 GMT', '2024-05-06T23:59:59Z'],
    // what systems write for no date
    ['Thu, 01 Jan 1970 00:00:00 +0000', undefined],
    ['Mon, 01 Jan 0001 00:00:00 GMT', undefined],
    ['1969-12-31T19:00:00-05:00', undefined],
    ['-0001-11-30T00:00:00+00:00', undefined],
    ['1970-01-01', '1970-01-01'],
    // letters that mean several zones give none
    ['3 Oct 2022 14:00 IST', '2022-10-03T14:00'],
    // what is no date stays as words, and nothing stays nothing
    ['on Thursday', { text: 'on Thursday' }],
    ['2022-02-30', { text: '2022-02-30' }],
    ['2022-10-03T25:00', { text: '2022-10-03T25:00' }],
    ['32 Oct 2022', { text: '32 Oct 2022' }],
    // a month of three letters that could be two, and half a day that nobody counted
    ['3 jui 2018', { text: '3 jui 2018' }],
    ['Oct 3, 2022 2:00 PM', '2022-10-03T14:00'],
    ['3 Oct 2022 12:30 AM', '2022-10-03T00:30'],
    ['3 Oct 2022 12:30 p.m. EDT', '2022-10-03T12:30-04:00'],
    ['Fri, 9 Feb 2024 8:05:00 am -0500', '2024-02-09T08:05:00-05:00'],
    ['October 3, 2022 at 3pm', '2022-10-03T15:00'],
    ['2022-10-03 3:05 PM', '2022-10-03T15:05'],
    ['Sun, 05 Sep 2021 15:45:00 GMT+7', '2021-09-05T15:45:00+07:00'],
    ['Sun, 05 Sep 2021 15:45:00 UTC-0330', '2021-09-05T15:45:00-03:30'],
    ['Sun, 05 Sep 2021 15:45:00 GMT +5:30', '2021-09-05T15:45:00+05:30'],
    ['Monday, January 15, 2024 - 10:30', '2024-01-15T10:30'],
    ['Mon, 01/15/2024 - 10:30', '2024-01-15T10:30'],
    ['15/01/2024 - 10:30', '2024-01-15T10:30'],
    ['2024-01-15 - 10:30', '2024-01-15T10:30'],
    ['10/6/2022', { text: '10/6/2022' }],
    ['2022-02-31', { text: '2022-02-31' }],
    ['Wed, 02 Oct 2002 24:00:00 GMT', '2002-10-03T00:00:00Z'],
    ['2024-12-31T24:00:00Z', '2025-01-01T00:00:00Z'],
    ['2024-05-06 09:30 Europe/Paris', { date: '2024-05-06T09:30', zone: 'Europe/Paris' }],
    ['2024-05-06T09:30+02:00[Europe/Paris]', { date: '2024-05-06T09:30+02:00', zone: 'Europe/Paris' }],
    ['6 May 2024 09:30 (America/Bogota)', { date: '2024-05-06T09:30', zone: 'America/Bogota' }],
    ['2024-05-06 09:30 Mars/Base', { text: '2024-05-06 09:30 Mars/Base' }],
    ['0001-01-01T00:00:00Z', undefined],
    ['1970-01-01T00:00:00Z', undefined],
    ['0000-00-00 00:00:00', undefined],
    ['1970-01-01T08:00:00Z', '1970-01-01T08:00:00Z'],
    [new Date('2024-05-06'), '2024-05-06T00:00:00.000Z'],
    [new Date(NaN), undefined],
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
