/** Whole HTML pages: what others found in them by hand (fundus, newspaper4k), Readability's own pages, marked-up data (extruct). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readArticle, type ArticleReading } from '../../src/formats/read-article.js';
import { faultsOf, type Row } from './measure.js';
import { sentencesOf } from './page-sentences.js';
import { at, htmlWords, list, words } from './raw.js';
import { bagOf, likeness, shownWords, Tally } from './shares.js';

const filesOf = (folder: string, is: RegExp): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => is.test(name))
        .sort()
    : [];
const jsonOf = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const same = (text: unknown): string => (typeof text === 'string' ? bagOf(text).join(' ') : '');

async function read(
  html: Uint8Array | string,
  url: string,
  tally: Tally,
  name: string,
): Promise<Record<string, unknown>> {
  const reading = await readSafely(html, url, tally, name);
  return reading?.primary ?? {};
}

async function readSafely(
  html: Uint8Array | string,
  url: string,
  tally: Tally,
  name: string,
): Promise<ArticleReading | undefined> {
  tally.files++;
  const reading = await readArticle(html, { url, contentType: 'text/html' }).catch(() => undefined);
  tally.count('safe', reading ? 1 : 0, 1, name);
  if (!reading) return undefined;
  tally.count('recognised', reading.format === 'html-page' ? 1 : 0, 1, `${name} as ${reading.format}`);
  const faults = reading.articles.flatMap(faultsOf);
  tally.count('valid', faults.length === 0 ? 1 : 0, 1, `${name} ${faults[0]}`);
  return reading;
}

/** One row for each of the three, and one for the sentences of all. */
export const measure = async (corpus: string): Promise<Row[]> => [
  await measurePages(join(corpus, 'html-pages')),
  await measureReadability(join(corpus, 'readability')),
  await measureMetadata(join(corpus, 'html-metadata')),
  ...(await measureSentences(['html-pages', 'readability', 'html-metadata'].map((folder) => join(corpus, folder)))),
];

/** Two rows: the sentences between kept paragraphs that are kept, and those that are kept or in an issue. */
async function measureSentences(folders: readonly string[]): Promise<Row[]> {
  const [kept, told] = [new Tally(), new Tally()];
  for (const folder of folders) {
    for (const name of filesOf(folder, /(?<!expected)\.html(\.gz)?$/)) {
      const bytes = readFileSync(join(folder, name));
      const html = new TextDecoder().decode(name.endsWith('.gz') ? gunzipSync(bytes) : bytes);
      const reading = await readArticle(html, { url: 'https://example.org/page', contentType: 'text/html' });
      const isEmpty = at(reading.primary, 'body') === undefined;
      // Pages of html-metadata are also of events and products; all others are stories.
      if (!folder.endsWith('html-metadata')) kept.count('safe', isEmpty ? 0 : 1, 1, `${name} has no body`);
      if (isEmpty) continue;
      const { all, dropped, silent } = sentencesOf(html, reading);
      kept.files++;
      told.files++;
      kept.count('agrees', all - dropped.length, all, `${name} ${dropped[0]}`);
      told.count('agrees', all - silent.length, all, `${name} ${silent[0]}`);
    }
  }
  return [kept.row('sentences of pages'), told.row('sentences kept or told')];
}

/** What one version of a suite's own reader found. */
interface Found {
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly published: string | undefined;
  readonly body: string;
}

/** A suite keeps what each version of its reader for a site found: the page is of one of them. */
function versionsOf(raw: unknown): Found[] {
  const given = at(raw, 'expected') ?? (at(raw, 'text') === undefined ? undefined : raw);
  const versions = given === undefined ? Object.values(raw as Record<string, unknown>) : [given];
  return versions.map((version) => ({
    title: words(version, 'title'),
    authors: list(version, 'authors')
      .map(String)
      .filter((name) => !/^www\.|\.com$/.test(name)),
    published: words(version, 'publishing_date') ?? words(version, 'publish_date'),
    body:
      words(version, 'cleaned_text') ??
      words(version, 'text') ??
      [
        ...list(version, 'body', 'summary'),
        ...list(version, 'body', 'sections').flatMap((part) => [
          ...[at(part, 'headline')].flat(),
          ...list(part, 'paragraphs'),
        ]),
      ].join('\n'),
  }));
}

async function measurePages(folder: string): Promise<Row> {
  const tally = new Tally();
  const sources = existsSync(join(folder, 'SOURCES.tsv')) ? readFileSync(join(folder, 'SOURCES.tsv'), 'utf8') : '';
  for (const name of filesOf(folder, /\.html(\.gz)?$/)) {
    const beside = join(folder, `${name.replace(/(_\d{4}_\d\d_\d\d)?\.html(\.gz)?$/, '')}.expected.json`);
    if (!existsSync(beside)) continue;
    const bytes = readFileSync(join(folder, name));
    const line = sources.split('\n').find((row) => row.startsWith(`${name}\t`)) ?? '';
    const url = words(jsonOf(beside), 'url') ?? /url=(\S+)/.exec(line)?.[1] ?? 'https://example.org/page';
    const article = await read(name.endsWith('.gz') ? gunzipSync(bytes) : bytes, url, tally, name);
    const body = bagOf(shownWords([article['standfirst'] ?? '', ...list(article, 'body').filter(isText)]));
    const scored = versionsOf(jsonOf(beside)).map((found) => ({ found, score: likeness(body, bagOf(found.body)) }));
    const { found, score } = scored.sort((a, b) => b.score - a.score)[0]!;
    tally.count('words', score, 1, name);
    // An average hides single pages that are lost.
    tally.count('agrees', score >= 0.5 ? 1 : 0, 1, name);
    if (found.title) {
      tally.count('headline', same(article['headline']) === same(found.title) ? 1 : 0, 1, `${name} ${found.title}`);
    }
    if (found.authors.length > 0) {
      const names = same(
        [words(article, 'byline'), ...list(article, 'authors').map((author) => words(author, 'name'))].join(' '),
      );
      tally.count(
        'authors',
        found.authors.every((author) => names.includes(same(author))) ? 1 : 0,
        1,
        `${name} ${names}`,
      );
    }
    if (found.published && found.published !== 'None') {
      const date = words(article, 'published', 'date');
      tally.count('dates', date?.slice(0, 10) === found.published.slice(0, 10) ? 1 : 0, 1, `${name} ${date}`);
    }
  }
  return tally.row('html-pages');
}

/** The suites take text alone: no captions, no cards. */
const isText = (block: unknown): boolean =>
  !/^(figure|gallery|video|audio|embed|related)$/.test(String(at(block, 'type')));

async function measureReadability(folder: string): Promise<Row> {
  const tally = new Tally();
  for (const name of filesOf(folder, /\.source\.html$/)) {
    // The suite takes its files for UTF-8, whatever they say of themselves.
    const html = readFileSync(join(folder, name), 'utf8');
    const article = await read(html, 'http://fakehost/test/page.html', tally, name);
    const wanted = bagOf(htmlWords(readFileSync(join(folder, name.replace('source', 'expected')), 'utf8')));
    const body = shownBody(article['body']);
    // What opens the text may stand in fields of its own.
    const [standfirst, lead] = [shownWords(article['standfirst'] ?? ''), shownBody(article['image'])];
    const score = Math.max(
      ...[[body], [standfirst, body], [lead, body], [standfirst, lead, body]].map((parts) =>
        likeness(bagOf(parts.join('\n')), wanted),
      ),
    );
    tally.count('words', score, 1, name);
  }
  return tally.row('readability pages');
}

/** The words of a body with those below its pictures. */
function shownBody(value: unknown): string {
  if (Array.isArray(value) && value.some((entry) => at(entry, 'type') !== undefined))
    return value.map(shownBody).join('\n');
  const pictures = [at(value, 'image'), ...list(value, 'images')].map((image) =>
    shownWords([at(image, 'caption') ?? '', at(image, 'credit') ?? '']),
  );
  return [shownWords(value ?? ''), ...pictures].join('\n');
}

/** What extruct finds in a page, as far as our model holds such things. */
async function measureMetadata(folder: string): Promise<Row> {
  const tally = new Tally();
  for (const name of filesOf(folder, /\.html$/)) {
    const reading = await readSafely(readFileSync(join(folder, name)), 'https://example.org/page', tally, name);
    const stem = name.replace(/\.html$/, '.');
    const said = JSON.stringify(reading?.articles ?? []);
    for (const beside of filesOf(folder, /\.json(ld)?$/).filter((other) => other.startsWith(stem))) {
      const raw = jsonOf(join(folder, beside));
      for (const wanted of Array.isArray(raw) ? raw.flatMap(wantedOf) : []) {
        const isThere = said.includes(JSON.stringify(wanted).slice(1, -1)) || same(said).includes(same(wanted));
        tally.count('agrees', isThere ? 1 : 0, 1, `${beside} ${wanted}`);
      }
    }
  }
  return tally.row('html-metadata');
}

/** Open Graph and Dublin Core by their names; of things the headline and dates of stories and events. */
function wantedOf(item: unknown): string[] {
  const open = (space: string, name: string): (string | undefined)[] =>
    list(item, `${space}#${name}`).map((entry) => words(entry, '@value'));
  const graph = [
    ...['title', 'url', 'site_name'].flatMap((name) => open('https://ogp.me/ns', name)),
    ...['section', 'published', 'modified'].flatMap((name) => open('http://ogp.me/ns/article', name)),
  ];
  const core = list(item, 'elements').flatMap((entry) =>
    /^DC\.(title|creator|date)$/i.test(words(entry, 'name') ?? '') ? [words(entry, 'content')] : [],
  );
  const type = [at(item, 'type') ?? at(item, '@type')].flat().join(' ');
  const fields = at(item, 'properties') ?? item;
  const isEvent = /Event$/.test(type);
  const isStory = /(Article|Posting)$/.test(type);
  const thing =
    isEvent || isStory
      ? ['name', 'headline', 'startDate', 'datePublished'].flatMap((name) => [at(fields, name)].flat())
      : [];
  return [...graph, ...core, ...thing].filter((value): value is string => typeof value === 'string' && value !== '');
}
