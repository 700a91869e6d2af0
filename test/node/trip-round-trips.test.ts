import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarFile } from '../../src/calendar/calendar.js';
import { gpx } from '../../src/export/gpx.js';
import { readArticle } from '../../src/formats/read-article.js';
import { parseItinerary, type Itinerary, type Stop, type StopEvent } from '../../src/model/definition/itinerary.js';
import { itinerary } from '../model/arbitrary.js';
import fc from '../properties.js';

const NOW = Date.UTC(2026, 9, 1, 12);

/** A trip as canonical JSON has it, because a reader joins neighbouring strings. */
const canonical = (trip: Itinerary): Itinerary => parseItinerary(trip).value!;

async function readBack(text: string): Promise<{ trip: Itinerary | undefined; issues: readonly string[] }> {
  const { primary, issues } = await readArticle(text);
  if (primary?.type !== 'itinerary') return { trip: undefined, issues: issues.map(({ message }) => message) };
  const { type, ...trip } = primary;
  assert.equal(type, 'itinerary');
  return { trip, issues: issues.map(({ message }) => message) };
}

const hasDay = ({ start, end }: Stop | StopEvent): boolean =>
  [start, end].some((moment) => /^(?!0000)....-..-../.test(moment?.date ?? ''));
const isUnknown = ({ status, statusText }: Stop | StopEvent): boolean =>
  status === undefined && statusText !== undefined;

/** What a calendar can contain: stops and events with a day, of which it is known whether they take place. */
function inCalendar({ stops, ...trip }: Itinerary): Itinerary | undefined {
  const kept = stops.flatMap(({ events = [], ...stop }) => {
    const isOff = /^(cancelled|postponed)$/.test(stop.status ?? '');
    const programme = events.filter(
      (event) =>
        hasDay(event) &&
        (isOff || /^(cancelled|postponed)$/.test(event.status ?? '') || (!isUnknown(stop) && !isUnknown(event))),
    );
    const isKept = programme.length > 0 || (hasDay(stop) && !isUnknown(stop));
    return isKept ? [{ ...stop, ...(programme.length > 0 && { events: programme }) }] : [];
  });
  return kept.length > 0 ? { ...trip, stops: kept } : undefined;
}

describe('a trip that is written and read again', () => {
  it('is the same from a calendar file, as far as a calendar can contain it', async () => {
    await fc.assert(
      fc.asyncProperty(itinerary, async (given) => {
        const trip = canonical(given);
        const file = calendarFile(trip, { language: trip.language ?? 'en', now: NOW });
        const expected = inCalendar(trip);
        assert.equal(file === undefined, expected === undefined);
        if (!file || !expected) return;
        const { trip: read, issues } = await readBack(file.text);
        assert.deepEqual(issues, []);
        assert.deepEqual(read, canonical(expected));
      }),
    );
  });

  it('is the same from GPX, if a stop has coordinates', async () => {
    await fc.assert(
      fc.asyncProperty(itinerary, async (given) => {
        const trip = canonical(given);
        const text = gpx([trip]);
        assert.equal(
          text === undefined,
          trip.stops.every(({ coordinates }) => !coordinates),
        );
        if (text === undefined) return;
        const { trip: read, issues } = await readBack(text);
        assert.deepEqual(issues, []);
        assert.deepEqual(read, trip);
      }),
    );
  });

  const BOGOTA: Itinerary = {
    title: 'Talks',
    traveller: 'Ada Lindqvist',
    stops: [
      {
        place: 'Bogotá',
        country: 'Colombia',
        timeZone: 'America/Bogota',
        start: { date: '2026-10-03T15:00' },
        coordinates: [-74.08, 4.61],
        meets: [{ name: 'Gustavo Petro', role: 'President' }],
        events: [{ title: 'Dinner', start: { date: '2026-10-03T20:00' }, place: 'Palace' }],
      },
    ],
  };

  it('takes what another program has changed in the file, not the data beside it', async () => {
    const { text } = calendarFile(BOGOTA, { language: 'en', now: NOW })!;
    const { trip } = await readBack(text.replace('20261003T150000', '20261003T170000'));
    assert.equal(trip!.stops[0]!.start!.date, '2026-10-03T17:00');
    assert.equal(trip!.stops[0]!.timeZone, 'America/Bogota');
    const moved = await readBack(gpx([BOGOTA])!.replace('2026-10-03T20:00:00Z', '2026-10-04T20:00:00Z'));
    assert.equal(moved.trip!.stops[0]!.start!.date, '2026-10-04T20:00:00Z');
  });

  it('reads a file whose data is invalid as any other', async () => {
    const { text } = calendarFile(BOGOTA, { language: 'en', now: NOW })!;
    const unfolded = text.replaceAll('\r\n ', '');
    for (const data of ['{', '[]', 'null']) {
      const { trip } = await readBack(unfolded.replace(/(X-BROADSHEET-STOP[^:]*:).*/, `$1${data}`));
      assert.equal(trip!.stops[0]!.start!.date, '2026-10-03T15:00');
    }
  });
});
