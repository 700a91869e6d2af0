import { expect } from '@open-wc/testing';
import { placeTimeOf, readClock, spanOf } from '../../src/i18n/clock.js';
import { zoneName } from '../../src/i18n/zones.js';
import { instantOf, offsetAt, wallOf } from '../../src/model/zone-clock.js';

/** Forty zones: every offset in use with a half or a quarter of an hour, both ends of the Earth, and its capitals. */
const ZONES = `Pacific/Niue Pacific/Honolulu Pacific/Marquesas America/Anchorage America/Los_Angeles America/Denver
  America/Chicago America/New_York America/Bogota America/Lima America/Santiago America/St_Johns America/Sao_Paulo
  America/Nuuk Atlantic/Azores UTC Africa/Casablanca Europe/London Europe/Dublin Europe/Paris Africa/Cairo Asia/Beirut
  Africa/Nairobi Europe/Moscow Asia/Tehran Asia/Dubai Asia/Kabul Asia/Karachi Asia/Kolkata Asia/Kathmandu Asia/Dhaka
  Asia/Yangon Asia/Bangkok Asia/Shanghai Australia/Eucla Asia/Tokyo Australia/Adelaide Australia/Lord_Howe
  Pacific/Chatham Pacific/Kiritimati`.split(/\s+/);

/** What the browser itself shows in a zone: the oracle. */
const shownIn = (instant: number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(instant);
const plain = (wall: Date): string => wall.toISOString().replace('T', ' ').slice(0, 19);

describe('zones', () => {
  it('show in forty zones what Intl shows, over two years', () => {
    expect(ZONES).to.have.length(40);
    for (const zone of ZONES) {
      for (let instant = Date.UTC(2022, 0, 1); instant < Date.UTC(2024, 0, 1); instant += 131 * 3_600_000) {
        expect(plain(wallOf(instant, zone)), zone).to.equal(shownIn(instant, zone));
      }
    }
  });

  it('find the instant of a wall time again, at every hour around each change of the clocks', () => {
    for (const zone of ZONES) {
      let before = offsetAt(Date.UTC(2022, 0, 1), zone);
      for (let instant = Date.UTC(2022, 0, 1); instant < Date.UTC(2023, 0, 1); instant += 21_600_000) {
        const offset = offsetAt(instant, zone);
        if (offset === before) continue;
        before = offset;
        for (let near = instant - 43_200_000; near < instant + 43_200_000; near += 900_000) {
          const wall = wallOf(near, zone);
          const found = instantOf(wall, zone);
          // An hour that comes twice means its first coming; every other is found as it was.
          expect(plain(wallOf(found, zone)), zone).to.equal(plain(wall));
          expect(found, zone).to.be.at.most(near);
          expect(near - found, zone).to.be.at.most(7_200_000);
        }
      }
    }
  });

  for (const [what, zone, wall, instant] of [
    [
      'a wall time that comes twice means its first coming',
      'America/New_York',
      '2022-11-06T01:30Z',
      '2022-11-06T05:30Z',
    ],
    ['one that is skipped, the hour after', 'America/New_York', '2022-03-13T02:30Z', '2022-03-13T07:30Z'],
    [
      'a midnight that does not exist, the first minute of that day',
      'Africa/Cairo',
      '2024-04-26T00:00Z',
      '2024-04-25T22:00Z',
    ],
    ['half an hour of summer time', 'Australia/Lord_Howe', '2022-10-02T02:15Z', '2022-10-01T15:45Z'],
    ['a quarter of an hour', 'Asia/Kathmandu', '2022-10-03T05:45Z', '2022-10-03T00:00Z'],
  ] as const) {
    it(what, () => {
      expect(new Date(instantOf(new Date(wall), zone)).toISOString()).to.equal(new Date(instant).toISOString());
    });
  }

  it('are named by their city in English, in other languages as Intl names them', () => {
    expect(zoneName('America/Argentina/Buenos_Aires', 'en', 0)).to.equal('Buenos Aires');
    expect(zoneName('Asia/Calcutta', 'en-GB', 0)).to.equal('Kolkata');
    expect(zoneName('Europe/Paris', 'ar', Date.UTC(2022, 9, 3))).to.match(/\p{Script=Arabic}/u);
  });
});

describe('spanOf', () => {
  const hours = (moment: string, zone: string): number => {
    const { from, to } = spanOf({ date: moment }, zone)!;
    return (to - from) / 3_600_000;
  };

  it('uses the real length of a day in the zone', () => {
    expect(hours('2022-10-03', 'America/Bogota')).to.equal(24);
    expect(hours('2022-03-27', 'Europe/London')).to.equal(23);
    expect(hours('2022-10-30', 'Europe/London')).to.equal(25);
    expect(hours('2022-10-02', 'Australia/Lord_Howe')).to.equal(23.5);
  });

  it('takes months and years whole, and words for no time at all', () => {
    expect(hours('2022-02', 'UTC')).to.equal(28 * 24);
    expect(hours('2024', 'UTC')).to.equal(366 * 24);
    expect(spanOf({ text: 'on Thursday' }, 'UTC')).to.equal(undefined);
    expect(spanOf(undefined, 'UTC')).to.equal(undefined);
  });

  it('prefers the zone of the moment to that of its place', () => {
    const { from } = spanOf({ date: '2022-10-03', zone: 'Asia/Tokyo' }, 'America/Bogota')!;
    expect(new Date(from).toISOString()).to.equal('2022-10-02T15:00:00.000Z');
  });
});

describe('placeTimeOf', () => {
  it('leaves a time without a zone floating, and one with an offset as it was written', () => {
    expect(placeTimeOf({ date: '2022-10-03T14:00' }, undefined)!.instant).to.equal(undefined);
    const { wall, instant } = placeTimeOf({ date: '2022-10-03T14:00-05:00' }, undefined)!;
    expect(plain(wall)).to.equal('2022-10-03 14:00:00');
    expect(instant).to.equal(Date.UTC(2022, 9, 3, 19));
  });

  it('converts an instant to local time of the place', () => {
    const { wall } = placeTimeOf({ date: '2022-10-03T19:00Z' }, 'America/Bogota')!;
    expect(plain(wall)).to.equal('2022-10-03 14:00:00');
  });
});

describe('readClock', () => {
  it('takes dates, numbers and ISO dates, and nothing else', () => {
    const instant = Date.UTC(2022, 9, 3, 12);
    for (const given of ['2022-10-03', '2022-10-03T12:00Z', new Date(instant), instant, '2022-10-03T07:00']) {
      expect(readClock(given, 'America/Bogota'), String(given)).to.equal(instant);
    }
    for (const given of ['', 'soon', null, undefined, {}, NaN, new Date(NaN)]) {
      expect(readClock(given, 'UTC')).to.equal(undefined);
    }
  });
});
