import { measure as measureFaults } from './faults.js';
import { measure as measureSuites } from './feed-suites.js';
import { measure as measureGofeed } from './gofeed.js';
import { measure as measurePages } from './pages.js';
import { measure as measurePasted } from './pasted.js';
import { measure as measureShown } from './shown-faults.js';
import { measure as measureSpeech } from './speech-rows.js';
import { measure as measureTrips } from './trips.js';
import { allOracles, measureAll, type Row } from './measure.js';

/** Everything that is measured: a row a format, and one for each suite that others test their readers with. */
export const allRows = async (corpus: string): Promise<Row[]> => [
  ...(await measureAll(corpus, await allOracles())),
  await measureGofeed(corpus),
  await measureSuites(corpus),
  ...(await measurePages(corpus)),
  ...(await measurePasted(corpus)),
  ...(await measureFaults(corpus)),
  ...(await measureShown(corpus)),
  ...(await measureSpeech(corpus)),
  await measureTrips(corpus),
];
