import { expect } from '@open-wc/testing';
import { placeTimeOf } from '../../src/i18n/clock.js';
import { formatDayShift, formatRange, type RangeStyle } from '../../src/i18n/ranges.js';

const range = (start: string, end: string, style: Partial<RangeStyle> = {}): string =>
  formatRange(placeTimeOf({ date: start }, undefined)!, placeTimeOf({ date: end }, undefined)!, {
    locale: 'en',
    length: 'long',
    year: true,
    ...style,
  })
    .join('')
    // Engines differ in the spaces around a dash, and in whether there are any.
    .replace(/[\s\u2009]*–[\s\u2009]*/g, '–');

describe('formatRange', () => {
  for (const [start, end, words] of [
    ['2022-10-03', '2022-10-04', '3–4 October 2022'],
    ['2022-10-03', '2022-10-03', '3 October 2022'],
    ['2022-09-30', '2022-10-02', '30 September–2 October 2022'],
    ['2022-12-30', '2023-01-02', '30 December 2022–2 January 2023'],
    ['2022-10', '2022-11', 'October–November 2022'],
    ['2022', '2023', '2022–2023'],
    // What is known to the day stays so, and what is not gains nothing.
    ['2022-10-03', '2022-11', '3 October 2022–November 2022'],
    ['2022', '2022-10-03', '2022–3 October 2022'],
    // An end before its start is shown as it is said.
    ['2022-10-05', '2022-10-03', '5 October 2022–3 October 2022'],
  ] as const) {
    it(`says ${start} to ${end} as ${words}`, () => expect(range(start, end)).to.equal(words));
  }

  it('follows the locale', () => {
    expect(range('2022-10-03', '2022-10-04', { locale: 'de' })).to.equal('3.–4. Oktober 2022');
    expect(range('2022-10-03', '2022-10-04', { locale: 'en-US' })).to.equal('October 3–4, 2022');
    expect(range('2022-10-03', '2022-10-04', { locale: 'ja' })).to.contain('2022');
  });
});

describe('formatDayShift', () => {
  it('has a sign and a figure in every language', () => {
    expect(formatDayShift(1, 'en')).to.equal('+1 day');
    expect(formatDayShift(-1, 'en')).to.equal('−1 day');
    for (const locale of ['es', 'fr', 'de', 'pt', 'it', 'ar', 'fa', 'hi', 'zh', 'ja', 'ru']) {
      expect(formatDayShift(-1, locale), locale).to.match(/\p{Nd}/u);
      expect(formatDayShift(-1, locale), locale).to.match(/[−-]/);
    }
  });
});
