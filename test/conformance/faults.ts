/** Small inputs that went wrong once, each with what must be in the result and what must not: a row a kind. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../src/formats/read-article.js';
import type { Row } from './measure.js';
import { Tally } from './shares.js';

interface Fault {
  /** Below the folder of the faults. */
  readonly file: string;
  /** The format, or the code of the issue that says why there is none. */
  readonly is: string;
  /** Pieces of the result as JSON, each as often as it must be there; once where nothing is said. */
  readonly has?: readonly (string | readonly [piece: string, times: number])[];
  /** What no entry may contain. */
  readonly hasNot?: readonly string[];
  /** Words of an issue. */
  readonly says?: string;
}

const LAST = 'The last wooden ferry went back into the water';
const FORTY = 'Forty people stood on the slip';

/** The faults that readers can show, by their kind. Those of elements, linter and calendars have tests of their own. */
const KINDS: Readonly<Record<string, readonly Fault[]>> = {
  'faults: text lost': [
    {
      file: 'formats/e3-ninjs-event-body.json',
      is: 'ninjs',
      has: ['The last wooden ferry', 'Ada Penn'],
      says: 'Harbour office',
    },
    { file: 'formats/f6-newsml12-video.xml', is: 'newsml', has: [LAST, FORTY, '"video"', 'ferry.mp4'] },
    {
      file: 'formats/m1-relative-picture.md',
      is: 'markdown',
      has: ['"slip.jpg"', '"/ferry.jpg"', 'at dusk', 'in 1911', ['Tom Reed', 2]],
    },
    { file: 'formats/n1-embargo-past.xml', is: 'nitf', has: [LAST] },
    {
      file: 'formats/n2-event-schedule.json',
      is: 'schema-org',
      has: ['2024-05-06', '2024-12-31', 'Hythe'],
      says: 'Wednesday',
    },
    {
      file: 'formats/t1-short-notes.txt',
      is: 'plain-text',
      has: ['The ferry went back', FORTY, 'Nobody thought', 'A lamp'],
    },
    { file: 'formats/t3-headline-quote.txt', is: 'plain-text', has: ['We soaked the planks', 'A lamp'] },
    {
      file: 'reports/01-brief-loses-body/brief.txt',
      is: 'plain-text',
      has: ['The ferry is back', 'Ana Silva', 'sails at noon'],
    },
    {
      file: 'reports/01-brief-loses-body/t3.txt',
      is: 'plain-text',
      has: ['a week of repairs', 'missed the water', 'More will follow'],
    },
  ],
  'faults: openings': [
    { file: 'formats/f5-opening-twice.md', is: 'markdown', has: [LAST, FORTY, ['returns to the estuary', 1]] },
    { file: 'formats/f5b-opening-twice.rss', is: 'rss', has: [LAST, FORTY, ['returns to the estuary', 1]] },
    { file: 'formats/v2.md', is: 'markdown', has: [LAST, 'A lamp'] },
    { file: 'formats/v4-atom.xml', is: 'atom', has: [LAST, 'A lamp'] },
    { file: 'formats/v6-ninjs.json', is: 'ninjs', has: [LAST, 'A lamp'] },
    { file: 'formats/v8-ghost.json', is: 'ghost', has: [LAST, 'A lamp'] },
  ],
  'faults: other formats': [
    { file: 'formats/e10-ninjs-page.json', is: 'ninjs', has: [LAST] },
    {
      file: 'formats/e4-generic-cms.json',
      is: 'generic',
      has: ['went back into the water', 'Ada Penn', '2024-05-06'],
      says: 'headline from “title”',
    },
    { file: 'formats/f7-ft.json', is: 'generic', has: [LAST, 'Ada Penn in Hythe'], hasNot: ['<p>'] },
    { file: 'formats/f7b-superdesk.json', is: 'ninjs', has: [LAST, FORTY] },
    { file: 'formats/f7c-ans-no-version.json', is: 'arc-ans', has: [['The last wooden ferry', 1]] },
    { file: 'formats/t4-ninjs-min.json', is: 'ninjs', has: [LAST] },
    { file: 'formats/v12-ans-small.json', is: 'arc-ans', has: [LAST] },
    { file: 'formats/e5-mail.eml', is: 'unsupported-format', says: 'mail' },
    { file: 'formats/e7-jats.xml', is: 'unsupported-format', says: 'JATS' },
    {
      file: 'formats/e8-obsidian.md',
      is: 'markdown',
      has: ['the office', '"attribution":"Ada Penn"', 'We soaked'],
      hasNot: ['do not publish', '[[', '[!quote]'],
    },
    { file: 'reports/29-csv-taken-for-prose/tl2.csv', is: 'unsupported-format', says: 'CSV' },
    { file: 'reports/29-csv-taken-for-prose/tl3.csv', is: 'unsupported-format', says: 'CSV' },
  ],
  'faults: speakers, dates': [
    {
      file: 'formats/f9-dash-name.txt',
      is: 'plain-text',
      has: [
        '"attribution":"Ada Penn","role":"keeper"',
        '"attribution":"Tom Reed"',
        '"attribution":"The harbour office"',
      ],
    },
    { file: 'reports/04-wxr-pullquote-cite/w1.xml', is: 'wxr', has: ['"attribution":"Ana Silva"', 'We will rebuild.'] },
    { file: 'reports/19-feed-date-gmt-plus-7/d7.xml', is: 'rss', has: ['2021-09-05T15:45:00+07:00'] },
    { file: 'reports/19-feed-date-gmt-plus-7/d11.xml', is: 'rss', has: ['2002-10-03T00:00:00Z'] },
    { file: 'reports/19-feed-date-gmt-plus-7/d13.xml', is: 'rss', has: ['2024-02-09T08:05:00-05:00'] },
    { file: 'reports/19-feed-date-gmt-plus-7/d17.xml', is: 'rss', has: ['2024-01-15T10:30'] },
    { file: 'reports/21-bce-and-far-years/bce.json', is: 'broadsheet', says: '-0043-03-15' },
  ],
  'faults: pages': [
    {
      file: 'formats/e2-amp.html',
      is: 'html-page',
      has: ['"src":"https://example.org/slip.jpg"', 'The slip at dusk', '"provider":"YouTube"', 'a timetable'],
    },
    { file: 'formats/f1-paywall-class.html', is: 'html-page', has: ['The last wooden', 'Its keeper', 'a timetable'] },
    {
      file: 'formats/f1b-tagstyle.html',
      is: 'html-page',
      has: ['"headline":"Ferry returns to the estuary"', 'The last wooden', 'Its keeper', 'a timetable'],
    },
    {
      file: 'formats/f1c-paragraph-class.html',
      is: 'html-page',
      has: ['The last wooden', 'Its keeper', 'a timetable', 'A lamp on', 'The fares', 'Those who cannot'],
    },
    { file: 'formats/f3-time-in-text.html', is: 'html-page', has: ['3 April 1911'], hasNot: ['"published"'] },
    { file: 'formats/f4-br-in-pre.html', is: 'html-page', has: ['first line\\nsecond line\\nthird line'] },
    {
      file: 'formats/h2-comment-class.html',
      is: 'html-page',
      has: ['The last wooden', 'Its keeper', 'a timetable'],
      hasNot: ['as a child', 'At low tide'],
    },
    {
      file: 'formats/h3-comment-taken-for-story.html',
      is: 'html-page',
      has: ['The last wooden', 'Its keeper', 'a timetable', 'The fares'],
      hasNot: ['as a child', 'At low tide'],
    },
    { file: 'formats/m3-relative-picture-page.html', is: 'html-page', has: ['"/slip.jpg"', 'The slip at dusk'] },
    {
      file: 'formats/p1-author-id.html',
      is: 'html-page',
      has: ['{"name":"Ada Penn"}', '{"name":"Tom Reed"}', 'By Ada Penn and Tom Reed'],
      hasNot: ['105092'],
    },
    {
      file: 'reports/07-iframe-in-children-vanishes/if1.html',
      is: 'html-page',
      has: ['"type":"embed"', '"title":"Film of the pier"'],
    },
    {
      file: 'reports/15-quote-with-list-inside/wh3.html',
      is: 'html-page',
      has: ['"attribution":"Ana Silva"', 'Rebuild the pier', 'Open the market', 'And soon', 'By June.'],
    },
    {
      file: 'reports/17-aside-pullquote-on-a-page/pg1.html',
      is: 'html-page',
      has: ['"type":"pull-quote"', 'We never stopped.', ['"attribution":"Ana Silva"', 2]],
    },
    {
      file: 'reports/17-aside-pullquote-on-a-page/wh9.html',
      is: 'html-page',
      has: ['{"type":"pull-quote","quotation":["I keep notes for myself."]}', 'list of names'],
    },
    {
      file: 'reports/28-two-authors-one-person/pg1.html',
      is: 'html-page',
      has: ['{"name":"Manny Ortiz"}', '{"name":"Ilana Park"}', 'By Manny Ortiz and Ilana Park'],
    },
  ],
  'faults: datelines': [
    {
      file: 'reports/32-dateline-stays-in-the-lead/t1.txt',
      is: 'plain-text',
      has: ['"dateline":"PORTO, Portugal"', '"source":"AP"', 'said Ana Silva', 'I never doubted it'],
    },
    {
      file: 'reports/32-dateline-stays-in-the-lead/t5.txt',
      is: 'plain-text',
      has: ['"dateline":"PORTO, Portugal"', '"source":"AP"', 'A second paragraph.'],
    },
  ],
  'faults: trips': [
    { file: 'trips/canceled.json', is: 'broadsheet', has: ['"status":"cancelled"', '"status":"postponed"'] },
    {
      file: 'trips/tripit-utc.ics',
      is: 'icalendar',
      has: ['"2024-10-12T05:30Z"', '"2024-10-13T00:00Z"', '"2024-10-13T02:00Z"', 'San Francisco'],
    },
  ],
  'faults: bytes': [
    { file: 'reports/11-windows-1252-in-node/e5.xml', is: 'rss', has: ['“Hi” said René'] },
    {
      file: 'reports/13-ics-folded-inside-a-letter/c7.ics',
      is: 'icalendar',
      has: ['Kraków meeting 😀', '"place":"Kraków"'],
    },
  ],
};

/** One row for each kind. */
export async function measure(corpus: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [kind, faults] of Object.entries(KINDS)) {
    const tally = new Tally();
    for (const fault of faults) await measureFault(join(corpus, '../faults', fault.file), fault, tally);
    rows.push(tally.row(kind));
  }
  return rows;
}

async function measureFault(
  path: string,
  { file, is, has = [], hasNot = [], says }: Fault,
  tally: Tally,
): Promise<void> {
  if (!existsSync(path)) return;
  tally.files++;
  const { format, articles, issues } = await readArticle(new Uint8Array(readFileSync(path)), {
    now: new Date('2026-06-01T12:00:00Z'),
  });
  const result = JSON.stringify(articles);
  const missed = [
    ...(format === is || issues[0]?.code === is ? [] : [`is ${format || issues[0]?.code}`]),
    ...has.flatMap((piece) => {
      const [words, times] = typeof piece === 'string' ? [piece, 1] : piece;
      const count = result.split(words).length - 1;
      // Once is enough for what is said again in a date or an address; more than asked is a repetition.
      return count === times || (count > times && !/ /.test(words)) ? [] : [`${count} × “${words}”`];
    }),
    ...hasNot.filter((words) => result.includes(words)).map((words) => `has “${words}”`),
    ...(says === undefined || issues.some(({ message }) => message.includes(says)) ? [] : [`does not say “${says}”`]),
  ];
  tally.count('agrees', missed.length === 0 ? 1 : 0, 1, `${file}: ${missed.join(', ')}`);
}
