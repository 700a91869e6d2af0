/** Plain text: pasted pages whose lines are labelled, and the story that this project began with. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../src/formats/read-article.js';
import { faultsOf, type Row } from './measure.js';
import { at, list, words } from './raw.js';
import { bagOf, likeness, shownWords, Tally } from './shares.js';

interface Page {
  readonly id: string;
  readonly headline: string;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
}

/** A row for the labelled pages, and one for the first story. */
export const measure = async (corpus: string): Promise<Row[]> => {
  const folder = join(corpus, '../text');
  return [
    await measurePages(join(folder, 'paste-structure.jsonl')),
    await measureSeed(join(folder, 'seed-article.txt')),
  ];
};

async function measurePages(path: string): Promise<Row> {
  const tally = new Tally();
  const pages = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
  for (const line of pages) {
    const page = JSON.parse(line) as Page;
    // A line a paragraph, and with blank lines between them, are both how pages are pasted.
    for (const between of ['\n', '\n\n'])
      await measurePage(page, page.lines.map(({ text }) => text).join(between), tally);
  }
  return tally.row('pasted pages');
}

async function measurePage(page: Page, text: string, tally: Tally): Promise<void> {
  tally.files++;
  const reading = await readArticle(text, { url: 'https://example.org/', format: 'plain-text' }).catch(() => undefined);
  tally.count('safe', reading ? 1 : 0, 1, page.id);
  const faults = (reading?.articles ?? []).flatMap(faultsOf);
  tally.count('valid', faults.length === 0 ? 1 : 0, 1, `${page.id} ${faults[0]}`);
  const article = reading?.primary;
  const labelled = (is: RegExp): string[] =>
    page.lines.filter(({ label }) => is.test(label)).map((entry) => entry.text);
  tally.count(
    'headline',
    words(article, 'headline') === page.headline ? 1 : 0,
    1,
    `${page.id} ${words(article, 'headline')}`,
  );
  const blocks = list(article, 'body');
  const isNote = (block: unknown): boolean => at(block, 'type') === 'note';
  const body = shownWords(blocks.filter((block) => !isNote(block)));
  tally.count('words', likeness(bagOf(body), bagOf(labelled(/body|subhead/).join('\n'))), 1, page.id);
  // A caption is once under a picture, however often the page has it.
  const captions = blocks.filter((block) => isNote(block) && /alt|caption|credit/.test(words(block, 'kind') ?? ''));
  compareLines(captions.map(shownWords), labelled(/caption|credit/), 'pictures', page.id, tally);
  compareByline(article, labelled(/byline/), page.id, tally);
}

/** F1 of the words in distinct lines, as a share. */
function compareLines(
  found: readonly string[],
  wanted: readonly string[],
  measure: 'pictures',
  id: string,
  tally: Tally,
): void {
  const [ours, theirs] = [found, wanted].map((lines) => bagOf([...new Set(lines)].join('\n')));
  const all = ours!.length + theirs!.length;
  if (all > 0) tally.count(measure, likeness(ours!, theirs!) * all, all, id);
}

/** Whether the byline is one of the page's, counted by page: one that is wrong counts twice, as a miss and a false alarm. */
function compareByline(article: unknown, wanted: readonly string[], id: string, tally: Tally): void {
  const found = words(article, 'byline');
  const isOne = found !== undefined && wanted.some((line) => likeness(bagOf(line), bagOf(found)) > 0.5);
  const misses = (wanted.length > 0 && !isOne ? 1 : 0) + (found !== undefined && !isOne ? 1 : 0);
  if (isOne) tally.count('authors', 2, 2, id);
  else if (misses > 0) tally.count('authors', 0, misses, `${id} ${found} not ${wanted[0]}`);
}

/** Each part of the first story, by hand. */
async function measureSeed(path: string): Promise<Row> {
  const tally = new Tally();
  if (!existsSync(path)) return tally.row('the first story');
  const text = readFileSync(path, 'utf8');
  const paragraphs = text.trim().split(/\n\n+/);
  const [headline, standfirst, picture, ...rest] = paragraphs;
  const [alt, line = ''] = picture!.split('\n');
  const [, caption, credit] = /^(.*) \[(.*)\]$/.exec(line) ?? [];
  const source = rest.pop()!.replace(/^Source: /, '');
  tally.files++;
  const reading = await readArticle(text).catch(() => undefined);
  tally.count('safe', reading ? 1 : 0, 1, 'seed');
  tally.count('recognised', reading?.format === 'plain-text' ? 1 : 0, 1, 'seed');
  const article = reading?.primary;
  const is = (name: string, found: string, wanted = ''): void =>
    tally.count(
      'agrees',
      bagOf(found).join(' ') === bagOf(wanted).join(' ') ? 1 : 0,
      1,
      `${name}: ${found.slice(0, 80)}`,
    );
  tally.count('headline', words(article, 'headline') === headline ? 1 : 0, 1, 'seed');
  is('standfirst', shownWords(at(article, 'standfirst')), standfirst);
  const blocks = list(article, 'body');
  const note = (kind: string): string => shownWords(blocks.find((block) => at(block, 'kind') === kind));
  is('alt', note('alt'), alt);
  is('caption', note('caption'), caption);
  is('credit', note('credit'), credit);
  is('source', words(article, 'source') ?? '', source);
  const text2 = blocks.filter((block) => at(block, 'type') !== 'note');
  tally.count('agrees', text2.length === rest.length ? 1 : 0, 1, `${text2.length} paragraphs`);
  rest.forEach((wanted, index) => {
    is(`paragraph ${index}`, shownWords(text2[index]), wanted);
    const quoted = [...wanted.matchAll(/“([^”]*)”/g)].map(([, inner]) => inner!);
    const json = JSON.stringify(text2[index] ?? '');
    for (const inner of quoted) {
      const marked = json.includes(`{"type":"quotation","content":[${JSON.stringify(inner)}]}`);
      const whole = json.includes(`"quotation":[${JSON.stringify(inner)}]`);
      tally.count('agrees', marked || whole ? 1 : 0, 1, `quotation ${inner.slice(0, 60)}`);
    }
  });
  return tally.row('the first story');
}
