import { findItinerary } from '../extract.js';
import type { Itinerary, Stop } from '../model/definition/itinerary.js';
import type { Moment } from '../model/moment.js';
import { wordsOf } from '../model/text.js';
import { OPTIONS } from './options.js';
import { eachStory } from './story.js';
import { tableOf } from './table.js';
import { oneOf, parsed, UsageError, visible, type Terminal } from './terminal.js';

/** `broadsheet stops`: lists the stops of the trip in the text of each file. */
export async function stops(args: readonly string[], terminal: Terminal): Promise<boolean> {
  const { values, files } = parsed(args, OPTIONS.stops);
  const form = oneOf('--to', ['table', 'json'], values.to);
  const { published, language } = values;
  if (published !== undefined && !/^\d{4}-\d\d-\d\d/.test(published)) {
    throw new UsageError(`Invalid --published “${visible(published)}”. Use a date such as 2022-10-03.`);
  }
  return eachStory(files, values, form === 'json', terminal, {
    name: 'itinerary',
    find: (article) => findItinerary(article, { published, language }),
    table: (trip) => (trip ? tableOfTrip(trip, terminal) : 'No trip.\n'),
  });
}

function tableOfTrip({ traveller, role, stops: all }: Itinerary, { stdout }: Terminal): string {
  const who = [traveller, role].filter(Boolean).join(', ');
  return `${who ? `${visible(who)}\n` : ''}${tableOf([['WHEN', 'PLACE', 'WHAT'], ...all.map(rowOf)], stdout)}`;
}

function rowOf({ place, country, start, end, meets, events, purpose, status, stated }: Stop): readonly string[] {
  const where = [place, country !== place && country].filter(Boolean).join(', ');
  const what = [
    status,
    meets && `meets ${meets.map(({ name }) => name).join(', ')}`,
    purpose && wordsOf(purpose),
    ...(events ?? []).map(({ title }) => title),
    stated === false && 'inferred',
  ];
  return [[start, end].map(wordsOfMoment).filter(Boolean).join(' – '), where, what.filter(Boolean).join('; ')];
}

const wordsOfMoment = (moment: Moment | undefined): string | undefined => moment?.date ?? moment?.text;
