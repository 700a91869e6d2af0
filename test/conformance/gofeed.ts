/** The pairs of gofeed: feeds, and beside each what gofeed made of it, field by field. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle, type ArticleReading } from '../../src/formats/read-article.js';
import type { Row } from './measure.js';
import { countable, picturesOf, piecesOf } from './model-words.js';
import { at, htmlWords, list, words } from './raw.js';
import { Tally } from './shares.js';

/**
 * The fields of gofeed's items that our model holds too, and how each is compared.
 *
 * It does not hold, so these are not compared: extensions and custom elements as such, `guid` beyond our `id`, a person's
 * mail beside the name, lengths of enclosures. Of a feed itself it holds no more than goes with each item (title,
 * language, copyright): a feed without items is nothing to show. `image` may be in the body: gofeed looks it up there.
 */
const FIELDS: Readonly<Record<string, (item: unknown, entry: Record<string, unknown>) => boolean>> = {
  title: (item, entry) => isSame(words(item, 'title'), entry['headline'] ?? bodyWords(entry)),
  description: (item, entry) => holds(entry, words(item, 'description')),
  content: (item, entry) => holds(entry, words(item, 'content')),
  link: (item, entry) => isAddress(entry['url'], words(item, 'link')),
  published: (item, entry) => isDate(entry['published'], words(item, 'publishedParsed'), words(item, 'published')),
  updated: (item, entry) =>
    [entry['updated'], entry['published']].some((date) =>
      isDate(date, words(item, 'updatedParsed'), words(item, 'updated')),
    ),
  authors: (item, entry) =>
    list(item, 'authors').every((author) =>
      holdsPieces([entry['authors'], entry['byline']], words(author, 'name') ?? words(author, 'email')),
    ),
  categories: (item, entry) =>
    list(item, 'categories').every((topic) => holdsPieces([entry['topics'], entry['section']], String(topic))),
  image: (item, entry) => picturesOf(entry).some((src) => isAddress(src, words(item, 'image', 'url'))),
  enclosures: (item, entry) =>
    list(item, 'enclosures').every((file) => everyAddress(entry).some((src) => isAddress(src, words(file, 'url')))),
  guid: (item, entry) => entry['id'] === words(item, 'guid'),
};

/** The fields of the feed that go with each item. */
const FEED_FIELDS: Readonly<Record<string, (feed: unknown, entry: Record<string, unknown>) => boolean>> = {
  title: (feed, entry) => isSame(words(feed, 'title'), entry['source']),
  language: (feed, entry) => words(feed, 'language')?.toLowerCase() === String(entry['language']).toLowerCase(),
  copyright: (feed, entry) => isSame(words(feed, 'copyright'), entry['copyright']),
};

const plain = (text: unknown): string => countable(htmlWords(typeof text === 'string' ? text : '')).join(' ');
const isSame = (wanted: string | undefined, found: unknown): boolean => plain(wanted) === plain(found);
const bodyWords = (entry: Record<string, unknown>): string => piecesOf(entry['body']).join(' ');

/** Whether the words of a piece of HTML are somewhere in an entry, and its pictures. */
function holds(entry: Record<string, unknown>, html: string | undefined): boolean {
  const stock = piecesOf(entry).flatMap(countable);
  return plain(html)
    .split(' ')
    .filter(Boolean)
    .every((word) => stock.includes(word));
}

const holdsPieces = (value: unknown, wanted: string | undefined): boolean =>
  plain(piecesOf(value, 'topics').join(' ')).includes(plain(wanted));

const isAddress = (found: unknown, wanted: string | undefined): boolean =>
  wanted !== undefined &&
  typeof found === 'string' &&
  (found === wanted || (URL.canParse(wanted, URL_OF_FILES) && found === new URL(wanted, URL_OF_FILES).href));

function isDate(found: unknown, parsed: string | undefined, written: string | undefined): boolean {
  const { date, text } = (found ?? {}) as { date?: string; text?: string };
  if (parsed === undefined) return text === written || date === written;
  return date !== undefined && Date.parse(date) === Date.parse(parsed);
}

function everyAddress(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyAddress) : [];
}

const URL_OF_FILES = 'https://example.org/data/';

/** One row: each field of each item that the model can hold is one thing to agree in, and what the feed is. */
export async function measure(corpus: string): Promise<Row> {
  const folder = join(corpus, 'conformance-feeds/gofeed');
  const tally = new Tally();
  const files = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of files.filter((file) => file.endsWith('.xml') && files.includes(file.replace(/xml$/, 'json')))) {
    tally.files++;
    const expected: unknown = JSON.parse(readFileSync(join(folder, name.replace(/xml$/, 'json')), 'utf8'));
    const url = URL_OF_FILES + name;
    const reading = await readArticle(readFileSync(join(folder, name)), { url }).catch(() => undefined);
    tally.count('safe', reading ? 1 : 0, 1, name);
    if (reading) {
      compareFeed(expected, reading, (measure, isKept, loss) =>
        tally.count(measure, isKept ? 1 : 0, 1, `${name}  ${loss}`),
      );
    }
  }
  return tally.row('gofeed pairs');
}

function compareFeed(
  expected: unknown,
  { format, version, articles }: ArticleReading,
  count: (measure: 'recognised' | 'agrees', isKept: boolean, loss: string) => void,
): void {
  count('recognised', format === words(expected, 'feedType'), `as ${format}`);
  const wanted = words(expected, 'feedVersion');
  if (wanted) count('agrees', parseFloat(version ?? '') === parseFloat(wanted), `version ${version} ≠ ${wanted}`);
  // An item of nothing that we know is no article, and is noted.
  const items = list(expected, 'items').filter((item) =>
    ['title', 'description', 'content', 'link', 'image', 'enclosures'].some((field) => at(item, field) !== undefined),
  );
  for (const [index, item] of items.entries()) {
    const entry = (articles[index] ?? {}) as Record<string, unknown>;
    for (const [field, agrees] of Object.entries(FIELDS)) {
      if (at(item, field) === undefined || words(item, field) === '') continue;
      count('agrees', agrees(item, entry), `${field} ${JSON.stringify(at(item, field)).slice(0, 100)}`);
    }
    for (const [field, agrees] of Object.entries(FEED_FIELDS)) {
      if (words(expected, field) === undefined) continue;
      count('agrees', agrees(expected, entry), `the feed’s ${field} ${words(expected, field)}`);
    }
  }
}
