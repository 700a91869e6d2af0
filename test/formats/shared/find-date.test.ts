import { expect } from '@open-wc/testing';
import { dateIn } from '../../../src/formats/shared/find-date.js';

describe('dates among words', () => {
  const DATES: [words: string, date: string | undefined][] = [
    ['November 18, 2019 11:03 PM', '2019-11-18T23:03'],
    ['Nov 13, 2019, 10:28am EST', '2019-11-13T10:28-05:00'],
    ['Published 10:02 AM EST Nov 19, 2019', '2019-11-19T10:02-05:00'],
    ['Nov. 18th 2019 12:05 am', '2019-11-18T00:05'],
    ['by Tom Smith at 4 p.m. on May 3, 2020', '2020-05-03T16:00'],
    ['18 NOV 2019', '2019-11-18'],
    ['19 November 2019 • 1:16pm', '2019-11-19T13:16'],
    ['2019-11-18T20:51:19Z', '2019-11-18T20:51:19Z'],
    ['By admin - 2018-09-16', '2018-09-16'],
    ['13.11.2019, 23:06', '2019-11-13T23:06'],
    ['11/20/19 6:38 AM', '2019-11-20T06:38'],
    ['20/11/2019', '2019-11-20'],
    ['18. März 2021', '2021-03-18'],
    ['1er août 2021 à 12h30', '2021-08-01T12:30'],
    ['18 de noviembre de 2019', '2019-11-18'],
    ['3 października 2022', '2022-10-03'],
    ['5 сентября 2022, 14:00', '2022-09-05T14:00'],
    ['2019年11月18日 14時05分', '2019-11-18T14:05'],
    ['2022. 3. 4. 12:00', '2022-03-04T12:00'],
    ['١٢ نوفمبر ٢٠١٩', '2019-11-12'],
    // Which is the day and which the month nobody can tell.
    ['3/4/2022', undefined],
    ['Posted Nov 18, 8:19 PM', undefined],
    ['31 February 2022', undefined],
    ['listopadu 2020 times', undefined],
    ['Room 2020, floor 3', undefined],
  ];
  for (const [words, date] of DATES) {
    it(`${date ? `finds ${date}` : 'finds none'} in “${words}”`, () => {
      expect(dateIn(words)?.date).to.equal(date);
    });
  }

  it('says where the words of a date stand, with the time beside it', () => {
    const words = 'Associated Press November 19, 2019, 9:02 AM';
    const { start, end } = dateIn(words)!;
    expect(words.slice(start, end)).to.equal('November 19, 2019, 9:02 AM');
  });
});
