import { expect } from '@open-wc/testing';
import { formatDateTime } from '../../src/i18n/date-time.js';
import { formatMoment } from '../../src/i18n/dates.js';

/** Digits of any script as those of ours: engines differ in which an Arab reader gets. */
const inOurDigits = (words: string): string =>
  words.replace(/[٠-٩۰-۹]/g, (digit) => String(((digit.charCodeAt(0) - 0x660) % 0x90) % 10));

const DAY: [locale: string, year: string, month: string, day: string][] = [
  ['en', '2022', 'October 2022', '3 October 2022'],
  ['en-GB', '2022', 'October 2022', '3 October 2022'],
  ['en-US', '2022', 'October 2022', 'October 3, 2022'],
  ['fr', '2022', 'octobre 2022', '3 octobre 2022'],
  ['de', '2022', 'Oktober 2022', '3. Oktober 2022'],
  ['de-CH', '2022', 'Oktober 2022', '3. Oktober 2022'],
  ['es', '2022', 'octubre de 2022', '3 de octubre de 2022'],
  ['ar', '2022', 'أكتوبر 2022', '3 أكتوبر 2022'],
  ['ja', '2022年', '2022年10月', '2022年10月3日'],
];

describe('formatMoment', () => {
  for (const [locale, year, month, day] of DAY) {
    it(`is as precise as the date in ${locale}`, () => {
      const format = (date: string): string => inOurDigits(formatMoment({ date }, { locale }));
      expect(format('2022')).to.equal(year);
      expect(format('2022-10')).to.equal(month);
      expect(format('2022-10-03')).to.equal(day);
      expect(format('2022-10-03T14:00')).to.equal(day);
      expect(format('2022-10-03T14:00+02:00')).to.equal(day);
    });
  }

  it('uses the Gregorian calendar in every locale', () => {
    for (const locale of ['ar-SA', 'fa', 'th', 'ja-u-ca-japanese', 'he-u-ca-hebrew']) {
      expect(inOurDigits(formatMoment({ date: '2022-10-03' }, { locale })), locale)
        .to.match(/2022/)
        .and.to.match(/3/);
    }
  });

  it('gives words back that are no date, or no date known to us', () => {
    expect(formatMoment({ text: 'on Thursday' }, { locale: 'en' })).to.equal('on Thursday');
    expect(formatMoment({ date: 'soon' }, { locale: 'en' })).to.equal('soon');
    expect(formatMoment({}, { locale: 'en' })).to.equal('');
  });

  it('writes the date where both date and words are known', () => {
    expect(formatMoment({ date: '2022-10-03', text: 'on Monday' }, { locale: 'en' })).to.equal('3 October 2022');
  });

  const ZONES = [undefined, 'UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Bogota', 'Europe/London'];
  it('never converts a date without a time to another time zone', () => {
    for (const timeZone of ZONES) {
      for (const zone of ZONES) {
        for (const date of ['2022-10-03', '2022-10-03T00:00', '2022-10-03T23:59', '2022-10-03T23:59:59.999']) {
          const moment = { date, ...(zone && { zone }) };
          expect(formatMoment(moment, { locale: 'en', timeZone }), `${date} ${zone} ${timeZone}`).to.equal(
            '3 October 2022',
          );
        }
        expect(formatMoment({ date: '2022-01', ...(zone && { zone }) }, { locale: 'en', timeZone })).to.equal(
          'January 2022',
        );
        expect(formatMoment({ date: '2022', ...(zone && { zone }) }, { locale: 'en', timeZone })).to.equal('2022');
      }
    }
  });

  // an instant, the zone of the data, the reader's zone, the day
  const INSTANTS: [date: string, zone: string | undefined, timeZone: string | undefined, day: string][] = [
    ['2022-10-03T23:30Z', undefined, undefined, '3 October 2022'],
    ['2022-10-03T23:30-05:00', undefined, undefined, '3 October 2022'],
    ['2022-10-03T00:30+14:00', undefined, undefined, '3 October 2022'],
    ['2022-10-03T23:30Z', undefined, 'UTC', '3 October 2022'],
    ['2022-10-03T23:30Z', undefined, 'Asia/Tokyo', '4 October 2022'],
    ['2022-10-03T03:30Z', undefined, 'America/Bogota', '2 October 2022'],
    ['2022-10-03T23:30-05:00', undefined, 'America/Bogota', '3 October 2022'],
    ['2022-10-03T23:30-05:00', undefined, 'UTC', '4 October 2022'],
    ['2022-10-03T03:30Z', 'America/Bogota', undefined, '2 October 2022'],
    ['2022-10-03T03:30Z', 'America/Bogota', '', '2 October 2022'],
    ['2022-10-03T03:30Z', 'America/Bogota', 'Asia/Tokyo', '3 October 2022'],
    // both sides of the date line
    ['2022-10-03T10:30Z', undefined, 'Pacific/Kiritimati', '4 October 2022'],
    ['2022-10-03T10:30Z', undefined, 'Pacific/Pago_Pago', '2 October 2022'],
    // the hour that comes twice, and the one that does not come
    ['2022-10-30T00:30Z', undefined, 'Europe/London', '30 October 2022'],
    ['2022-03-26T23:59Z', undefined, 'Europe/London', '26 March 2022'],
    ['2022-03-27T22:59Z', undefined, 'Europe/London', '27 March 2022'],
    ['2022-03-27T23:00Z', undefined, 'Europe/London', '28 March 2022'],
    ['2022-10-30T22:59Z', undefined, 'Europe/London', '30 October 2022'],
    ['2022-10-30T23:30Z', undefined, 'Europe/London', '30 October 2022'],
    // a zone that nobody knows: as it was written
    ['2022-10-03T23:30-05:00', undefined, 'Mars/Base', '3 October 2022'],
    ['2022-10-03T23:30-05:00', 'Mars/Base', undefined, '3 October 2022'],
    ['2022-10-03T23:30-05:00', 'Asia/Tokyo', 'Mars/Base', '4 October 2022'],
  ];
  for (const [date, zone, timeZone, day] of INSTANTS) {
    it(`${date}${zone ? ` in ${zone}` : ''}${timeZone ? ` read in ${timeZone}` : ''} is ${day}`, () => {
      expect(formatMoment({ date, ...(zone && { zone }) }, { locale: 'en', timeZone })).to.equal(day);
    });
  }

  it('keeps the language where the zone is unknown', () => {
    const moment = { date: '2022-10-03T12:00Z' };
    expect(formatMoment(moment, { locale: 'fr', timeZone: 'Mars/Base' })).to.equal('3 octobre 2022');
  });

  it('agrees with Intl on every hour of a year', () => {
    const oracle = new Intl.DateTimeFormat('en-GB', { timeZone: 'America/New_York', dateStyle: 'long' });
    for (let hour = 0; hour < 24 * 366; hour += 7) {
      const instant = new Date(Date.UTC(2024, 0, 1, hour, 30));
      const date = instant.toISOString();
      expect(formatMoment({ date }, { locale: 'en', timeZone: 'America/New_York' })).to.equal(oracle.format(instant));
    }
  });

  it('supports the first and the last year', () => {
    expect(formatMoment({ date: '0001-01-01' }, { locale: 'en' })).to.equal('1 January 1');
    expect(formatMoment({ date: '9999-12-31' }, { locale: 'en' })).to.equal('31 December 9999');
  });
});

describe('formatDateTime', () => {
  it('has the clock of the locale, as an itinerary has', () => {
    const format = (locale: string): string =>
      formatDateTime({ date: '2022-10-03T18:09:00Z' }, { locale, timeZone: 'America/New_York' }).replaceAll(/\s/g, ' ');
    expect(format('en-US')).to.equal('October 3, 2022 at 2:09 PM EDT');
    expect(format('en-US-u-hc-h23')).to.contain('14:09');
    expect(format('en-GB')).to.contain('14:09');
    expect(format('en-GB-u-hc-h12')).to.match(/2:09 pm/i);
    expect(format('de')).to.contain('14:09');
  });

  it('keeps the time as written where no time zone is known', () => {
    const date = '2022-10-03T15:09:00+02:00';
    const written = '3 October 2022 at 15:09 UTC+02:00';
    expect(formatDateTime({ date }, { locale: 'en' })).to.equal(written);
    expect(formatDateTime({ date, zone: 'Mars/Base' }, { locale: 'en' })).to.equal(written);
    expect(formatDateTime({ date }, { locale: 'en', timeZone: 'Mars/Base' })).to.equal(written);
    expect(formatDateTime({ date, zone: 'UTC' }, { locale: 'en', timeZone: 'Mars/Base' })).to.contain('13:09');
  });
});
