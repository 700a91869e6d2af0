/** Rows for quotations with speakers, trips and verification; the shares of each are named in `MEASURES`. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findItinerary } from '../../src/extract.js';
import { verifyQuotation } from '../../src/extract/verify.js';
import { mutatedPairs, truePairs } from '../extract/quote-pairs.js';
import { tripStories, type TripRecord } from '../extract/trip-stories.js';
import type { Row } from './measure.js';
import { Tally } from './shares.js';
import { scoresOf, type Count } from './speech-measure.js';
import { labelledStories, type SpeechFile } from './speech.js';

/** The rows of issue 15, on the halves of the stories that the project may see. */
export const measure = async (corpus: string): Promise<Row[]> => {
  const folder = join(corpus, '../text');
  return [
    speechRow(folder, 'polnear-dev', 'speech: PolNeAR dev'),
    speechRow(folder, 'wikinews-gum', 'speech: Wikinews'),
    verifyRow(folder),
    await tripRow(join(corpus, '../trips/state-dept-trips.json')),
    await falseTripRow(join(folder, 'articles')),
  ];
};

/** `recognised`: quotations found; `safe`: other words in quotation marks that are refused; `agrees`: the words that name the speaker; `authors`: the speaker’s name. */
function speechRow(folder: string, file: SpeechFile, name: string): Row {
  const tally = new Tally();
  const stories = labelledStories(folder, file);
  tally.files = stories.length;
  if (stories.length === 0) return tally.row(name);
  const scores = scoresOf(stories);
  const add = (measure: 'recognised' | 'safe' | 'agrees' | 'authors', { right, of }: Count): void =>
    tally.count(measure, right, of, '');
  add('recognised', { right: scores.lost.of - scores.lost.right, of: scores.lost.of });
  if (file === 'polnear-dev') add('safe', scores.refused);
  add('agrees', scores.mention);
  add('authors', scores.name);
  return tally.row(name);
}

/** `agrees`: true pairs that are accepted; `safe`: changed ones that do not pass as verbatim. */
function verifyRow(folder: string): Row {
  const tally = new Tally();
  const stories = labelledStories(folder, 'polnear-train140');
  tally.files = stories.length;
  const quotes = stories
    .flatMap(({ quotes: all, text }) =>
      all.filter(({ closed }) => closed).map(({ text: words }) => ({ words: words.slice(1, -1).trim(), source: text })),
    )
    .filter(({ words }) => words.split(' ').length > 2);
  if (quotes.length === 0) return tally.row('verification');
  for (const { kind, quote, source } of truePairs(quotes, 2000)) {
    const { state } = verifyQuotation(quote, source);
    tally.count('agrees', state === 'altered' || state === 'absent' ? 0 : 1, 1, `${kind} ${state}`);
  }
  for (const { kind, quote, source } of mutatedPairs(quotes, 2000)) {
    const { state } = verifyQuotation(quote, source);
    tally.count('safe', state === 'verbatim' ? 0 : 1, 1, `${kind} ${state}`);
  }
  return tally.row('verification');
}

const bare = (name: string | undefined): string =>
  (name ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** `agrees`: F1 of stops; `dates`: their days. */
async function tripRow(path: string): Promise<Row> {
  const tally = new Tally();
  const records = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, TripRecord>) : {};
  const stories = tripStories(Object.values(records), 40);
  tally.files = stories.length;
  for (const story of stories) {
    const trip = await findItinerary(story.text, { published: story.published });
    const left = [...(trip?.stops ?? [])];
    const all = left.length + story.stops.length;
    let right = 0;
    for (const wanted of story.stops) {
      const at = left.findIndex(
        ({ place }) => bare(place) === bare(wanted.place) || bare(place) === bare(wanted.country),
      );
      if (at < 0) continue;
      const [stop] = left.splice(at, 1);
      right += 2;
      tally.count('dates', stop!.start?.date === wanted.start ? 1 : 0, 1, `${wanted.place} ${stop!.start?.date}`);
    }
    tally.count('agrees', right, all, story.text.slice(0, 60));
  }
  return tally.row('trips');
}

/** `safe`: stories of other things that have no trip. */
async function falseTripRow(folder: string): Promise<Row> {
  const tally = new Tally();
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^(?!bbc-trip).*\.txt$/.test(name)) : [];
  for (const name of names) {
    tally.files++;
    const trip = await findItinerary(readFileSync(join(folder, name), 'utf8'));
    tally.count('safe', trip === null ? 1 : 0, 1, `${name} ${trip?.traveller}`);
  }
  return tally.row('stories without a trip');
}
