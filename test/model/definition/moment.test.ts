import { expect } from '@open-wc/testing';
import { Cursor } from '../../../src/model/definition/cursor.js';
import { moment, timeZone } from '../../../src/model/definition/moment.js';

const MOMENTS: [raw: unknown, value: unknown, issue?: string][] = [
  ['2022-10-03', { date: '2022-10-03' }],
  [2022, { date: '2022' }],
  [new Date('2022-10-03T14:00:00Z'), { date: '2022-10-03T14:00:00.000Z' }],
  [new Date(NaN), undefined, 'type '],
  [1664809740000, { text: '1664809740000' }, 'value '],
  [1664809740, { text: '1664809740' }, 'value '],
  ['2022-02-31', { text: '2022-02-31' }, 'value '],
  ['10/6/2022', { text: '10/6/2022' }, 'value '],
  ['6.10.2022', { text: '6.10.2022' }, 'value '],
  ['-0043-03-15', { text: '-0043-03-15' }, 'value '],
  ['12026-01-01', { text: '12026-01-01' }, 'value '],
  ['2022-10-03/2022-10-05', { text: '2022-10-03/2022-10-05' }, 'value '],
  ['1914-18', { text: '1914-18' }],
  ['10,000 BC', { text: '10,000 BC' }],
  ['on Thursday', { text: 'on Thursday' }],
  ['\uD800', { text: '\uFFFD' }],
  ['', undefined],
  [' ', undefined],
  [
    { date: '2022-10-03', zone: 'America/Bogota', text: 'on Monday' },
    { date: '2022-10-03', zone: 'America/Bogota', text: 'on Monday' },
  ],
  [{ date: ' 2022-10-03 15:09+0200 ' }, { date: '2022-10-03T15:09+02:00' }],
  [{ date: 2022 }, { date: '2022' }],
  [
    { date: new Date('2022-10-03T14:00:00Z'), zone: 'America/Bogota' },
    { date: '2022-10-03T14:00:00.000Z', zone: 'America/Bogota' },
  ],
  [{ date: new Date(NaN), text: 'on Monday' }, { text: 'on Monday' }],
  [{ text: '2022' }, { text: '2022' }],
  [{ date: '2022', zone: null, text: null }, { date: '2022' }],
  [{ date: '2022', zone: '' }, { date: '2022' }],
  [{ date: '2022', zone: 'Mars/Base' }, { date: '2022' }, 'value zone'],
  [{ date: '2022', zone: 7 }, { date: '2022' }, 'type zone'],
  [{ date: 'soon' }, { text: 'soon' }, 'value date'],
  [{ date: '2022-02-30', text: 'on Monday' }, { text: 'on Monday' }, 'value date'],
  [{ date: '2022', calendar: 'a' }, { date: '2022' }, 'unknown-field calendar'],
  [{}, undefined, 'missing '],
  [{ zone: 'America/Bogota' }, undefined, 'missing '],
  [NaN, undefined, 'type '],
  [true, undefined, 'type '],
  [['2022'], undefined, 'type '],
];

describe('a moment', () => {
  for (const [raw, value, issue] of MOMENTS) {
    it(`reads ${JSON.stringify(raw)} as ${JSON.stringify(value)}`, () => {
      const reading = Cursor.read(moment.read, raw);
      expect(reading.value).to.deep.equal(value);
      expect(reading.issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(
        issue === undefined ? [] : [issue],
      );
    });
  }
});

describe('a time zone', () => {
  const ZONES: [raw: string, value: string | undefined][] = [
    ['America/Bogota', 'America/Bogota'],
    [' Europe/London ', 'Europe/London'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['UTC', 'UTC'],
    ['America/Nowhere', undefined],
    ['Bogotá', undefined],
    ['../../etc/passwd', undefined],
    ['', undefined],
  ];
  for (const [raw, value] of ZONES) {
    it(`reads “${raw}” as ${value ?? 'none'}`, () => {
      const reading = Cursor.read(timeZone.read, raw);
      expect(reading.value).to.equal(value);
      expect(reading.issues.length).to.equal(value || !raw ? 0 : 1);
    });
  }
});
