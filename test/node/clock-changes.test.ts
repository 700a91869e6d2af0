import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Temporal } from '@js-temporal/polyfill';
import ICAL from 'ical.js';
import { calendarFile } from '../../src/calendar/calendar.js';
import { jsonLd } from '../../src/export/json-ld.js';
import { plainWords } from '../../src/export/text.js';
import { parseItinerary } from '../../src/model/definition/itinerary.js';
import { renderToString } from '../../src/server/render.js';

/** Forty zones, with every rule for summer time in use, and offsets with a half or a quarter of an hour. */
const ZONES = `Pacific/Niue Pacific/Honolulu Pacific/Marquesas America/Anchorage America/Los_Angeles America/Denver
  America/Chicago America/New_York America/Havana America/Lima America/Santiago America/St_Johns America/Asuncion
  America/Nuuk Atlantic/Azores Atlantic/Reykjavik Africa/Casablanca Europe/London Europe/Dublin Europe/Paris
  Africa/Cairo Asia/Beirut Asia/Gaza Europe/Moscow Asia/Tehran Asia/Amman Asia/Kabul Asia/Karachi Asia/Kolkata
  Asia/Kathmandu Asia/Damascus Asia/Yangon Asia/Bangkok Asia/Shanghai Australia/Eucla Australia/Sydney
  Australia/Adelaide Australia/Lord_Howe Pacific/Chatham Pacific/Auckland`.split(/\s+/);
/** Zones whose place has changed to the other side of the date line, and the time just before. */
const DATE_LINE: readonly (readonly [zone: string, before: string])[] = [
  ['Pacific/Apia', '2011-12-01T00:00Z'],
  ['Pacific/Fakaofo', '2011-12-01T00:00Z'],
  ['Pacific/Kiritimati', '1994-12-01T00:00Z'],
  ['Pacific/Kwajalein', '1993-08-01T00:00Z'],
];
const MINUTE = 60_000;

/** Local times around a change of the clocks: what the clocks show just before and after, and what they skip or repeat. */
function timesAround(change: Temporal.ZonedDateTime): Temporal.PlainDateTime[] {
  const before = change.subtract({ nanoseconds: 1 });
  const jump = (change.offsetNanoseconds - before.offsetNanoseconds) / 1e6 / MINUTE;
  const reach = Math.abs(jump) + 60;
  const step = reach > 600 ? 180 : 15;
  const first = change.toPlainDateTime().subtract({ minutes: Math.max(jump, 0) });
  return Array.from({ length: Math.ceil((2 * reach) / step) }, (_, index) =>
    first.add({ minutes: index * step - (reach - (reach % step)) }),
  );
}

function changesOf(zone: string, from: string, number: number): Temporal.ZonedDateTime[] {
  const changes: Temporal.ZonedDateTime[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.from(from).toZonedDateTimeISO(zone);
  while (changes.length < number && (at = at.getTimeZoneTransition('next'))) changes.push(at);
  return changes;
}

/** The instants of the start of each stop, as each form gives them. */
function instantsIn(stops: readonly object[]): Record<string, number[]> {
  const { value: model, issues } = parseItinerary({ title: 'T', stops });
  assert.deepEqual(issues, []);
  const { itinerary } = jsonLd({ kind: 'itinerary-card', model: model! }) as {
    itinerary: { itemListElement: { item: { startDate: string } }[] };
  };
  const html = renderToString('itinerary-card', { stops }, { now: new Date(0), data: 'none' });
  const shadow = html.slice(html.indexOf('part="stops"'), html.indexOf('</template>'));
  const calendar = new ICAL.Component(ICAL.parse(calendarFile(model!, { language: 'en', now: 0 })!.text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const entries = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  ICAL.TimezoneService.reset();
  return {
    jsonLd: itinerary.itemListElement.map(({ item }) => Date.parse(item.startDate)),
    // The days in headings have no time.
    card: [...shadow.matchAll(/<time datetime="([^"]+T[^"]+)">/g)].map(([, date]) => Date.parse(date!)),
    calendar: entries.map(({ startDate }) => startDate.toUnixTime() * 1000),
  };
}

function check(zone: string, change: Temporal.ZonedDateTime): void {
  const walls = timesAround(change);
  const stops = walls.map((wall, index) => ({
    place: `Place ${index}`,
    timeZone: zone,
    start: wall.toString({ smallestUnit: 'minute' }),
  }));
  // A time that occurs twice is the first one; one that is skipped has the offset before the change.
  const expected = walls.map((wall) => wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
  for (const [form, instants] of Object.entries(instantsIn(stops))) {
    assert.deepEqual(instants, expected, `${form} at ${change.toString()}`);
  }
}

describe('times around changes of the clocks are the same instants in all forms', () => {
  for (const zone of ZONES) {
    it(zone, () => {
      for (const change of changesOf(zone, '2021-12-01T00:00Z', 4)) check(zone, change);
    });
  }
  for (const [zone, before] of DATE_LINE) {
    it(`${zone}, across the date line`, () => check(zone, changesOf(zone, before, 1)[0]!));
  }

  it('has a change of each kind in most zones', () => {
    assert.equal(new Set(ZONES).size, 40);
    const kinds = ZONES.filter((zone) => changesOf(zone, '2021-12-01T00:00Z', 2).length === 2);
    assert.ok(kinds.length >= 24, String(kinds.length));
  });

  it('tells a time that comes again from the first one', () => {
    const stops = ['+02:00', '+01:00'].map((offset) => ({
      place: 'Paris',
      timeZone: 'Europe/Paris',
      start: `2022-10-30T02:30${offset}`,
    }));
    const expected = stops.map(({ start }) => Date.parse(start));
    for (const instants of Object.values(instantsIn(stops))) assert.deepEqual(instants, expected);
    const text = plainWords({ kind: 'itinerary-card', model: parseItinerary({ stops }).value! });
    assert.match(text, /at 02:30: Paris\n\n.*at 02:30 UTC\+01:00: Paris/);
  });
});
