/** Real trips: their times as JSON-LD and calendar files have them, against Temporal. One row. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from '@js-temporal/polyfill';
import ICAL from 'ical.js';
import { calendarFile } from '../../src/calendar/calendar.js';
import { jsonLd } from '../../src/export/json-ld.js';
import { readArticle } from '../../src/formats/read-article.js';
import { withPlaces } from '../../src/geography/with-places.js';
import { parseItinerary, type Itinerary } from '../../src/model/definition/itinerary.js';
import type { Moment } from '../../src/model/moment.js';
import { MEASURES, type Measure, type Row } from './measure.js';

/** An event of schema.org. */
interface Dated {
  startDate?: string;
  endDate?: string;
}

const FOLDERS = ['../faults/trips', '../trips', 'icalendar', 'gpx'];

interface StateTrip {
  readonly stops: readonly { locale: string; country: string; start: string; end: string; remarks: string }[];
}

/** The instant of a time, or the day of a date; `undefined` if neither is known. */
function oracle(moment: Moment | undefined, placeZone: string | undefined): number | string | undefined {
  const { date, zone = placeZone } = moment ?? {};
  if (!date?.includes('T')) return date;
  if (/(Z|[+-]\d\d:\d\d)$/.test(date)) return Temporal.Instant.from(date).epochMilliseconds;
  if (zone === undefined) return date;
  return Temporal.PlainDateTime.from(date).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

const instantOf = (date: string | undefined): number | string | undefined =>
  date && /T.*(Z|[+-]\d\d:\d\d)$/.test(date) ? Date.parse(date) : date;

/** A time to the minute, as it is shown. */
const toMinute = (time: unknown): unknown =>
  typeof time === 'number'
    ? Math.floor(time / 60_000)
    : typeof time === 'string'
      ? time.replace(/(T\d\d:\d\d):.*$/, '$1')
      : time;

/** The starts in the calendar file of a trip, by the place of the entry. */
function startsIn(trip: Itinerary): (number | string)[] {
  const file = calendarFile(trip, { language: 'en', now: 0 });
  if (!file) return [];
  const calendar = new ICAL.Component(ICAL.parse(file.text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const starts = calendar.getAllSubcomponents('vevent').map((event) => {
    const { startDate } = new ICAL.Event(event);
    const isKnown = !startDate.isDate && startDate.zone !== ICAL.Timezone.localTimezone;
    return isKnown ? startDate.toUnixTime() * 1000 : startDate.toString();
  });
  ICAL.TimezoneService.reset();
  return starts;
}

/** Measures all trips of the corpus. */
export async function measure(corpus: string): Promise<Row> {
  const shares = Object.fromEntries(Object.keys(MEASURES).map((name) => [name, { kept: 0, of: 0 }])) as Record<
    Measure,
    { kept: number; of: number }
  >;
  const losses: string[] = [];
  const check = (name: string, form: string, found: unknown, wanted: unknown): void => {
    shares.dates.of++;
    const all: unknown[] = Array.isArray(found) ? found : [found];
    const isSame = all.map(toMinute).includes(toMinute(wanted));
    if (isSame) shares.dates.kept++;
    else losses.push(`${name}: ${form} has ${String(found)}, not ${String(wanted)}`);
  };
  const trips: [name: string, trip: Itinerary][] = [];
  let files = 0;
  for (const folder of FOLDERS) {
    for (const file of readdirSync(join(corpus, folder)).filter((name) => /\.(ics|gpx|json)$/.test(name))) {
      if (file.startsWith('state-dept')) continue;
      files++;
      const { articles } = await readArticle(readFileSync(join(corpus, folder, file)));
      for (const entry of await withPlaces(articles)) if (entry.type === 'itinerary') trips.push([file, entry]);
    }
  }
  for (const { stops } of JSON.parse(
    readFileSync(join(corpus, '../trips/state-dept-trips.json'), 'utf8'),
  ) as StateTrip[]) {
    files++;
    const { value } = parseItinerary({
      stops: stops.map(({ locale: place, remarks: purpose, ...stop }) => ({ ...stop, place, purpose })),
    });
    trips.push([`state-dept ${files}`, value!]);
  }
  for (const [name, trip] of trips) {
    const { itinerary } = jsonLd({ kind: 'itinerary-card', model: trip }) as {
      itinerary: { itemListElement: { item: Dated & { itemListElement?: { item: Dated }[] } }[] };
    };
    const starts = startsIn(trip);
    trip.stops.forEach(({ start, end, timeZone, status, statusText }, index) => {
      // A stop with legs or a stay is a list that ends with the event.
      const { item: first } = itinerary.itemListElement[index]!;
      const item = first.itemListElement?.at(-1)?.item ?? first;
      const [from, to] = [start, end].map((moment) => oracle(moment, timeZone));
      check(name, 'JSON-LD', instantOf(item.startDate), from);
      check(name, 'JSON-LD', instantOf(item.endDate), to);
      const isWritten = status !== undefined || statusText === undefined;
      if (isWritten && start?.date && start.date.length >= 10) {
        check(name, 'the calendar', starts, from);
      }
    });
  }
  return { format: 'times of trips', files, shares, losses };
}
