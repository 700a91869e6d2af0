/** Runs the readers of all formats over files that nobody on this project wrote, and counts what they keep. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readArticle, type ArticleReading, type Entry } from '../../src/formats/read-article.js';
import { jsonSchemas } from '../../src/model/definition/json-schema.js';
import { SCHEMAS } from '../../src/plain/element-models.js';
import { VERSION } from '../../src/version.js';
import { countable, picturesOf, piecesOf } from './model-words.js';
import type { Expected, Oracle } from './oracle.js';
import { agreement } from './pairs.js';

const ROOT = resolve(import.meta.dirname, '../..');
/** Where the address of a file is looked up from, as if it came from there. */
const URL_OF_FILES = 'https://example.org/data/';
const NOW = new Date('2026-11-25T00:00:00Z');

/** The folder of the corpus; `undefined` where it is absent. */
export function corpusFolder(): string | undefined {
  const folder = resolve(ROOT, process.env['BROADSHEET_CORPUS'] ?? '../shared/corpus');
  return existsSync(join(folder, 'formats')) ? join(folder, 'formats') : undefined;
}

/** How many of how many. */
export interface Share {
  readonly kept: number;
  readonly of: number;
}

/** What is measured of a format, each with the least share that it must reach, where there is one. */
export const MEASURES = {
  recognised: 1,
  safe: 1,
  valid: 1,
  headline: 0.99,
  authors: undefined,
  dates: 0.99,
  words: 0.995,
  pictures: undefined,
  agrees: undefined,
} as const satisfies Record<string, number | undefined>;
export type Measure = keyof typeof MEASURES;

/** What agreement with the results beside the files must reach. */
const AGREEMENTS: Readonly<Record<string, number>> = {
  'ft-content-tree': 1,
  'portable-text': 0.95,
  'gofeed pairs': 0.97,
  'feed suites': 1,
  'html-metadata': 0.95,
  'html-pages': 1,
  'the first story': 1,
  'faults: text lost': 1,
  'faults: openings': 1,
  'faults: other formats': 1,
  'faults: speakers, dates': 1,
  'faults: pages': 1,
  'faults: datelines': 1,
  'faults: trips': 1,
  'faults: bytes': 1,
  'faults: shown': 1,
  'faults: links': 1,
  'faults: linter': 1,
  'faults: calendars': 1,
  'faults: attacks': 1,
  'sentences of pages': 0.98,
  'sentences kept or told': 1,
};

/** Rows that are judged by shares of their own: what a page or a pasted text means is guessed, not said. */
const OTHERS: Readonly<Record<string, Partial<Record<Measure, number>>>> = {
  // `words`: F1 of the bags.
  'html-pages': { headline: 0.92, authors: 0.85, dates: 0.93, words: 0.96 },
  'times of trips': { dates: 1 },
  // The suite leaves out the captions of players, and text whose class it takes for that of furniture.
  'readability pages': { words: 0.985 },
  // `recognised`: quotations found; `safe`: other words in quotation marks that are refused; `agrees`: the words that
  // name the speaker; `authors`: the speaker’s name.
  'speech: PolNeAR dev': { recognised: 0.96, safe: 0.65, agrees: 0.92, authors: 0.92 },
  'speech: Wikinews': { recognised: 0.98, agrees: 0.92, authors: 0.87 },
  // `agrees`: true pairs that are accepted.
  verification: { agrees: 0.99, safe: 1 },
  // `agrees`: F1 of stops.
  trips: { agrees: 0.9, dates: 0.92 },
  'stories without a trip': { safe: 0.99 },
  // `authors`: F1 of bylines by page; `pictures`: F1 of the words in captions.
  'pasted pages': { headline: 0.95, authors: 0.7, words: 0.96, pictures: 0.6 },
};

/** One format: how much its reader keeps, and what it loses. */
export interface Row {
  readonly format: string;
  readonly files: number;
  readonly shares: Readonly<Record<Measure, Share>>;
  /** What went wrong, a line each: the file, the measure, what was wanted and what came. */
  readonly losses: readonly string[];
}

/** The least share that a format must reach in a measure. */
export const leastOf = (format: string, measure: Measure): number | undefined =>
  OTHERS[format]?.[measure] ?? (measure === 'agrees' ? AGREEMENTS[format] : MEASURES[measure]);

/** Whether a share is below what it must reach. */
export function isBelow(row: Row, measure: Measure): boolean {
  const { kept, of } = row.shares[measure];
  const least = leastOf(row.format, measure);
  return least !== undefined && of > 0 && kept / of < least;
}

/** All oracles, each in a file of its own. */
export async function allOracles(): Promise<Oracle[]> {
  const folder = join(import.meta.dirname, 'oracles');
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(
    files.map((name) => import(join(folder, name)) as Promise<Record<string, unknown>>),
  );
  return modules.flatMap((exports) => Object.values(exports).flat()).filter(isOracle);
}

const isOracle = (value: unknown): value is Oracle =>
  typeof value === 'object' && value !== null && 'format' in value && 'expect' in value && 'takes' in value;

/** Measures each format that has an oracle; formats of several folders are one row. */
export async function measureAll(corpus: string, oracles: readonly Oracle[]): Promise<Row[]> {
  const formats = [...new Set(oracles.map(({ format }) => format))].sort();
  const rows: Row[] = [];
  for (const format of formats) {
    rows.push(
      await measure(
        corpus,
        format,
        oracles.filter((oracle) => oracle.format === format),
      ),
    );
  }
  return rows.filter(({ files }) => files > 0);
}

async function measure(corpus: string, format: string, oracles: readonly Oracle[]): Promise<Row> {
  const shares = Object.fromEntries(Object.keys(MEASURES).map((name) => [name, { kept: 0, of: 0 }])) as Record<
    Measure,
    { kept: number; of: number }
  >;
  const losses: string[] = [];
  let files = 0;
  for (const oracle of oracles) {
    const folder = join(corpus, oracle.folder);
    for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
      const path = join(folder, name);
      const bytes = readFileSync(path);
      const raw = parsed(bytes);
      if (!oracle.takes(name, raw, bytes)) continue;
      files++;
      const count = (measure: Measure, kept: number, of: number, loss = ''): void => {
        shares[measure].kept += kept;
        shares[measure].of += of;
        if (kept < of) losses.push(`${oracle.folder}/${name}  ${measure} ${kept} of ${of}  ${loss}`.slice(0, 400));
      };
      const reading = await readSafely(bytes, name);
      count('safe', reading ? 1 : 0, 1);
      if (!reading) continue;
      count('recognised', reading.format === format ? 1 : 0, 1, `as ${reading.format}`);
      const faults = reading.articles.flatMap(faultsOf);
      count('valid', faults.length === 0 ? 1 : 0, 1, faults.join('; '));
      const expected = oracle.expect(raw ?? bytes.toString('utf8'), name, bytes);
      if (expected) compare(expected, reading.primary ?? {}, count);
      for (const [index, entry] of (expected?.entries ?? []).entries()) {
        if (entry) compare(entry, reading.articles[index] ?? {}, count);
      }
      const agrees = agreement(format, path, raw, reading.primary);
      if (agrees !== undefined) count('agrees', agrees ? 1 : 0, 1);
    }
  }
  return { format, files, shares, losses };
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

async function readSafely(bytes: Buffer, name: string): Promise<ArticleReading | undefined> {
  try {
    return await readArticle(bytes, { url: URL_OF_FILES + encodeURIComponent(name), now: NOW, private: true });
  } catch {
    return undefined;
  }
}

const ajv = new Ajv2020({ strict: false });
const schemas = jsonSchemas(SCHEMAS, VERSION);
const validators = {
  article: ajv.compile(schemas.article),
  'pull-quote': ajv.compile(schemas['pull-quote']),
  itinerary: ajv.compile(schemas.itinerary),
};

/** What our own JSON Schema finds wrong with an entry. */
export function faultsOf(entry: Entry): string[] {
  const validate = validators['stops' in entry ? 'itinerary' : 'quotation' in entry ? 'pull-quote' : 'article'];
  return validate(JSON.parse(JSON.stringify(entry))) ? [] : [JSON.stringify(validate.errors?.[0])];
}

function compare(
  expected: Expected,
  entry: Partial<Entry>,
  count: (measure: Measure, kept: number, of: number, loss?: string) => void,
): void {
  const model = entry as Record<string, unknown>;
  const headline = (model['headline'] ?? model['title'] ?? '') as string;
  if (expected.headline !== undefined) {
    const isSame = oneLine(headline) === oneLine(expected.headline);
    count('headline', isSame ? 1 : 0, 1, `${headline} ≠ ${expected.headline}`);
  }
  const names = piecesOf([model['byline'], model['authors']]).map(oneLine).join(' ');
  for (const author of expected.authors ?? []) {
    count('authors', names.includes(oneLine(author)) ? 1 : 0, 1, `${author} in ${names}`);
  }
  for (const field of ['published', 'updated'] as const) {
    const wanted = expected[field];
    if (wanted === undefined) continue;
    const found = (model[field] ?? model[field === 'published' ? 'start' : 'end']) as { date?: string } | undefined;
    count('dates', isSameDate(wanted, found?.date) ? 1 : 0, 1, `${field} ${JSON.stringify(found)} ≠ ${wanted}`);
  }
  const wanted = (expected.body ?? []).flatMap(countable);
  const lost = missing(wanted, piecesOf(model).flatMap(countable));
  if (wanted.length > 0) count('words', wanted.length - lost.length, wanted.length, lost.slice(0, 20).join(' '));
  const addresses = picturesOf(model);
  for (const picture of expected.pictures ?? []) {
    const isThere = addresses.some((address) => sameAddress(address, picture));
    count('pictures', isThere ? 1 : 0, 1, picture);
  }
}

const oneLine = (text: string): string => countable(text).join(' ');

/** The same instant; where a zone is missing, the same digits. */
function isSameDate(wanted: string, found: string | undefined): boolean {
  if (found === undefined) return false;
  const hasZone = (date: string): boolean => /T.*(Z|[+-]\d\d:?\d\d)$/.test(date);
  if (hasZone(wanted) && hasZone(found)) return Date.parse(wanted) === Date.parse(found);
  const length = Math.min(wanted.length, found.length, 16);
  return wanted.slice(0, length) === found.slice(0, length);
}

/** The words that are not found, each counted as often as it is wanted. */
function missing(wanted: readonly string[], found: readonly string[]): string[] {
  const stock = new Map<string, number>();
  for (const word of found) stock.set(word, (stock.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const left = stock.get(word) ?? 0;
    stock.set(word, left - 1);
    return left <= 0;
  });
}

/** An address as the data have it, which may be relative, or the part of one that the data give. */
const sameAddress = (address: string, wanted: string): boolean => {
  const plain = wanted.replaceAll('&amp;', '&');
  return (
    address === plain ||
    address.includes(plain) ||
    (URL.canParse(plain, URL_OF_FILES) && address === new URL(plain, URL_OF_FILES).href)
  );
};
