import { readdirSync, readFileSync } from 'node:fs';
import { calendarFile } from '../../src/calendar/calendar.js';
import type { Exported } from '../../src/export/entry.js';
import { jsonLd } from '../../src/export/json-ld.js';
import { markdown } from '../../src/export/markdown.js';
import { plainWords } from '../../src/export/text.js';
import { FORMATS } from '../../src/formats/registry.js';
import { readArticle } from '../../src/formats/read-article.js';
import { lint } from '../../src/lint/lint.js';
import { readArticleMarkup } from '../../src/markup/article.js';
import { readHtmlBlocks, readHtmlText, readHtmlWords } from '../../src/markup/html.js';
import { readItineraryMarkup } from '../../src/markup/itinerary.js';
import { parseMarkup, type ParsedElement } from '../../src/markup/parse.js';
import { readPullQuoteMarkup } from '../../src/markup/pull-quote.js';
import { parseArticle, type ArticleJson } from '../../src/model/definition/article.js';
import { parseItinerary, type ItineraryJson } from '../../src/model/definition/itinerary.js';
import { parsePullQuote, type PullQuoteJson } from '../../src/model/definition/pull-quote.js';
import { plainHtml } from '../../src/plain/plain-html.js';
import { renderToString } from '../../src/server/render.js';
import { snippet } from '../../src/snippet/snippet.js';
import { SAMPLES } from '../formats/samples.js';
import { broadsheet } from '../cli/terminal.js';
import type { Case } from './growth.js';
import {
  amid,
  elementsIn,
  everywhere,
  holdersIn,
  jsonWithMany,
  jsonWithRuns,
  jsonWithRunsInNames,
  LETTERS,
  markupNested,
  markupWithAttributes,
  markupWithMany,
  markupWithRuns,
  propertiesWithRuns,
  textWithRuns,
} from './runs.js';
import { CANONICAL, MARKUP, TEXTS } from './samples.js';

type Run = Case['run'];
/** A way to make an input larger, with its name. */
type Growing = readonly [name: string, make: Case['make'], longest?: number];
/** A run of one letter shows itself sooner than many things do that are compared with each other. */
const LONGEST_RUN = 100_000;

const quoted = (unit: string): string => JSON.stringify(unit);
const NOW = new Date('2022-10-04T12:00:00Z');

const casesOf = (growing: readonly Growing[], run: Run, prepare?: Case['prepare']): Case[] =>
  growing.map(([name, make, longest]) => ({
    name,
    make,
    run,
    ...(prepare && { prepare }),
    ...(longest && { longest }),
  }));

/** JSON with runs in its strings, and with many of everything that is a list or a record. */
const grownJson = (sample: unknown, letters: readonly string[]): Growing[] => [
  ...letters.map((unit): Growing => [
    `${quoted(unit)} in strings`,
    jsonWithRuns(sample, unit, unit.trim() ? everywhere : amid),
    LONGEST_RUN,
  ]),
  ...[' ', '-', '_', '<'].map((unit): Growing => [
    `${quoted(unit)} in names`,
    jsonWithRunsInNames(sample, unit),
    LONGEST_RUN,
  ]),
  ...holdersIn(sample).map((path): Growing => [`many in ${path.join('.') || 'the whole'}`, jsonWithMany(sample, path)]),
];

/** Markup with runs in its text and attributes, and with many of each element. */
const grownMarkup = (sample: string, letters: readonly string[]): Growing[] => [
  ...letters.flatMap((unit) =>
    (['text', 'attributes'] as const).map((where): Growing => [
      `${quoted(unit)} in ${where}`,
      markupWithRuns(sample, unit, everywhere, where),
      LONGEST_RUN,
    ]),
  ),
  ...elementsIn(sample).map((element): Growing => [`many ${element.name}`, markupWithMany(sample, element)]),
];

/** Markup with each element in itself, and with many attributes. */
const deepMarkup = (sample: string): Growing[] =>
  elementsIn(sample).flatMap((element): Growing[] => [
    [`${element.name} in itself`, markupNested(sample, element)],
    [`many attributes of ${element.name}`, markupWithAttributes(sample, element)],
  ]);

/** Text with runs in its lines, and with many of each of its blocks. */
const grownText = (sample: string, letters: readonly string[]): Growing[] => [
  ...letters.flatMap((unit): Growing[] => [
    [`${quoted(unit)} in lines`, textWithRuns(sample, unit, amid), LONGEST_RUN],
    [`${quoted(unit)} around lines`, textWithRuns(sample, unit, everywhere), LONGEST_RUN],
    [`${quoted(unit)} in values`, propertiesWithRuns(sample, unit, everywhere), LONGEST_RUN],
  ]),
  ...sample
    .split('\n\n')
    .map((block, index, blocks): Growing => [
      `many blocks ${quoted(block.slice(0, 30))}`,
      (count) =>
        blocks
          .with(index, Array.from({ length: count }, (_, number) => `${block} ${number}`).join('\n\n'))
          .join('\n\n'),
    ]),
];

const many = (name: string, write: (index: number) => string, before = '', after = ''): Growing => [
  name,
  (count) => before + Array.from({ length: count }, (_, index) => write(index)).join('') + after,
];
const nested = (name: string, open: string, close: string, before = '', after = ''): Growing => [
  name,
  (count) => before + open.repeat(count) + 'words' + close.repeat(count) + after,
];

const START = 'Heading\n\nWords that begin.\n\n';
/** What Markdown can have many of. */
const MARKDOWN: readonly Growing[] = [
  many('list items', (index) => `- item ${index}\n`, START),
  many('loose list items', (index) => `1. item ${index}\n\n`, START),
  many('items on many levels', (index) => `${'  '.repeat(index % 40)}- item\n`, START),
  [
    'items each deeper',
    (count) =>
      START +
      Array.from({ length: Math.ceil(Math.sqrt(count)) }, (_, index) => `${'  '.repeat(index)}- item\n`).join(''),
  ],
  many('headings', (index) => `## Heading ${index}\n\n`, START),
  many('headings with a line below', (index) => `Heading ${index}\n===\n`, START),
  many('links', (index) => `[a${index}](/b "c") `, START),
  many('links by reference', (index) => `[a${index}][r${index}] `, START),
  many('references', (index) => `[r${index}]: /a${index} "b"\n`, `${START}[a][r1]\n\n`),
  many('notes', (index) => `[^${index}]: note\n`, `${START}[a][^1]\n\n`),
  many('marks of notes', (index) => `a[^${index}] `, START),
  many('pictures', (index) => `![a](/${index}.jpg "b")\n\n`, START),
  many('emphasis', () => '*a **b** c* ', START),
  many('emphasis that does not end', () => '*a ', START),
  many('strong words that do not end', () => 'a **b', START),
  many('marks that only end', () => 'a* ', START),
  many('code that does not end', (index) => `${'`'.repeat(1 + (index % 60))}a `, START),
  many('brackets that do not end', () => '[a ', START),
  many('brackets that only end', () => 'a] ', START),
  many('addresses', (index) => `<https://example.org/${index}> `, START),
  many('bare addresses', (index) => `https://example.org/${index} `, START),
  many('tags', () => '<b>a</b> ', START),
  many('tags that do not end', () => '<b ', START),
  many('comments that do not end', () => '<!-- a ', START),
  many('blocks of markup', (index) => `<div>\n\na ${index}\n\n</div>\n\n`, START),
  many('references to characters', () => '&amp;&#65; ', START),
  many('escapes', () => '\\*a', START),
  many('quotations', (index) => `> a ${index}\n\n`, START),
  many('lines of a quotation', () => '> a\n', START),
  nested('quotation in quotation', '> ', '', START),
  nested('bracket in bracket', '[', ']', START),
  nested('bracket with address in bracket', '[', '](/a)', START),
  nested('picture in picture', '![', '](/a)', START),
  nested('mark in mark', '*a **b ', '** c*', START),
  nested('bullet after bullet', '- ', '', START),
  many('tables', (index) => `| a | b |\n|---|---|\n| ${index} | c |\n\n`, START),
  many('rows', (index) => `| ${index} | b |\n`, `${START}| a | b |\n|---|---|\n`),
  ['columns', (count) => `${START}|${' a |'.repeat(count)}\n|${'---|'.repeat(count)}\n|${' b |'.repeat(count)}\n`],
  many('fences', (index) => `\`\`\`\ncode ${index}\n\`\`\`\n\n`, START),
  many('fences that do not end', () => '~~~ a\n\n```\n\n', START),
  many('indented code', () => '    code\n\n', START),
  many('containers', () => ':::note A\n\na\n\n:::\n\n', START),
  many('containers that do not end', () => ':::note\n\na\n\n', START),
  many('templates', () => '{{< figure src="/a.jpg" >}}\n\n{% embed /a %}\n\n', START),
  many('templates that do not end', () => '{{< a ', START),
  many('tags of templates that do not end', () => '{% a ', START),
  many('rules', () => '***\n\n', START),
  many('line breaks', () => 'a  \nb\\\n', START),
  many('blank lines', () => '\n', START, 'end'),
  many('fields of front matter', (index) => `field${index}: a\n`, '---\ntitle: A\n', '---\nWords\n'),
  many('front matter that does not end', (index) => `field${index}: a\n`, '---\ntitle: A\n'),
  many('authors of front matter', (index) => `  - Ada ${index}\n`, '---\ntitle: A\nauthors:\n', '---\nWords\n'),
  many(
    'authors in a line of front matter',
    (index) => `"Ada ${index}", `,
    '---\ntitle: A\nauthors: [',
    'B]\n---\nWords\n',
  ),
  many('tags in a line of front matter', (index) => `t${index}, `, '---\ntitle: A\ntags: ', 'b\n---\nWords\n'),
  many('lines of a field', () => '  word\n', '---\ntitle: >\n', '---\nWords\n'),
  many('names in a byline', (index) => `Ada Byron${index}, `, '# A\n\nBy ', 'Bo Li\n\nWords.\n'),
  many('lone marks', () => '*_~`[]()!<>&#-\n', START),
];

const STORY = 'Blinken opens his week in Bogotá\n\n';
/** What pasted text can have many of. */
const PLAIN: readonly Growing[] = [
  many('paragraphs', (index) => `Words of the paragraph ${index}.\n\n`, STORY),
  many('lines', (index) => `Words of the line ${index}.\n`, STORY),
  many('lines of half a sentence', (index) => `words of the line ${index}\n`, STORY),
  many('quotations', (index) => `“Said ${index},” she said.\n– Ada Byron, minister\n\n`, STORY),
  many('quotations that do not end', () => '“Said\n\n', STORY),
  many('quotation marks', () => '“', STORY),
  many('bullets', (index) => `• thing ${index}\n`, STORY),
  many('short lines', (index) => `Heading ${index}\n\n`, STORY),
  many('dates', (index) => `${1 + (index % 28)} October 2022, `, STORY, 'end.'),
  many('days', (index) => `Monday, ${1 + (index % 28)} October: Bogotá ${index} – talks\n`, STORY),
  many('bylines', (index) => `By Ada Byron${index}\n`, STORY, '\nWords.\n'),
  many('names in a byline', (index) => `Ada Byron${index}, `, `${STORY}By `, 'Bo Li\n\nWords.\n'),
  many('names joined by and', (index) => `Ada Byron${index} and `, `${STORY}By `, 'Bo Li\n\nWords.\n'),
  many('credits', (index) => `Photo: Ada ${index} / AFP\n\n`, STORY),
  many('labels', () => 'Updated: 3 October 2022 | Share | 4 min read\n', STORY),
  many('addresses', (index) => `https://example.org/${index}\n`, STORY),
  many('sources', (index) => `Source: Agency ${index}\n`, STORY),
  many('words of a name', () => 'Ada ', `${STORY}By `, '\n\nWords.\n'),
  many('capitals', () => 'A', STORY),
  many(
    'headers of a mail',
    (index) => `X-Field-${index}: a\n`,
    'Subject: A\nFrom: Ada <a@example.org>\n',
    '\nWords.\n',
  ),
  many('lines of a header', () => ' more\n', 'Subject: A\n', '\nWords.\n'),
  many('quoted lines', () => '> said\n', 'Subject: A\nFrom: Ada\n\n'),
  nested('quoted lines in quoted lines', '>', '', 'Subject: A\n\n'),
  many('lines with a colon', () => 'Ada: said\n', STORY),
  many('blank lines', () => '\n', STORY, 'end'),
];

const EVENT = (index: number, more = ''): string =>
  `BEGIN:VEVENT\nUID:${index}@example.org\nDTSTART:202210${String(1 + (index % 28)).padStart(2, '0')}T090000\nSUMMARY:Talks ${index}\nLOCATION:Lima ${index}\n${more}END:VEVENT\n`;
const OPEN = 'BEGIN:VCALENDAR\nVERSION:2.0\n';
const CLOSE = 'END:VCALENDAR\n';
const inEvent = (name: string, write: (index: number) => string): Growing =>
  many(name, write, `${OPEN}BEGIN:VEVENT\nUID:1\nDTSTART:20221003T090000\nSUMMARY:Talks\n`, `END:VEVENT\n${CLOSE}`);
/** What a calendar can have many of. */
const CALENDAR: readonly Growing[] = [
  many('events', (index) => EVENT(index), OPEN, CLOSE),
  many('events of one day', () => 'BEGIN:VEVENT\nDTSTART:20221003\nSUMMARY:A\nEND:VEVENT\n', OPEN, CLOSE),
  many('events of one name', (index) => EVENT(index).replace(/UID:.*/, 'UID:same'), OPEN, CLOSE),
  many('cancelled events', (index) => EVENT(index, 'STATUS:CANCELLED\n'), OPEN, CLOSE),
  many(
    'moved events',
    (index) => EVENT(1, `RECURRENCE-ID:20221003T09${String(index % 60).padStart(2, '0')}00\n`),
    OPEN,
    CLOSE,
  ),
  many('repeated events', (index) => EVENT(index, 'RRULE:FREQ=DAILY;COUNT=3\n'), OPEN, CLOSE),
  many('events in zones', (index) => EVENT(index).replace('DTSTART:', 'DTSTART;TZID=Zone 1:'), OPEN, CLOSE),
  many('calendars', (index) => OPEN + EVENT(index) + CLOSE),
  many(
    'zones',
    (index) =>
      `BEGIN:VTIMEZONE\nTZID:Zone ${index}\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0500\nEND:STANDARD\nEND:VTIMEZONE\n`,
    OPEN,
    EVENT(1).replace('DTSTART:', 'DTSTART;TZID=Zone 1:') + CLOSE,
  ),
  many(
    'times of a zone',
    (index) =>
      `BEGIN:STANDARD\nDTSTART:${1970 + (index % 90)}0101T000000\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0500\nEND:STANDARD\n`,
    `${OPEN}BEGIN:VTIMEZONE\nTZID:Zone 1\n`,
    `END:VTIMEZONE\n${EVENT(1).replace('DTSTART:', 'DTSTART;TZID=Zone 1:')}${CLOSE}`,
  ),
  [
    'events in many zones',
    (count) =>
      OPEN +
      Array.from(
        { length: count },
        (_, index) =>
          `BEGIN:VTIMEZONE\nTZID:Zone ${index}\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0500\nEND:STANDARD\nEND:VTIMEZONE\n`,
      ).join('') +
      Array.from({ length: count }, (_, index) => EVENT(index).replace('DTSTART:', `DTSTART;TZID=Zone ${index}:`)).join(
        '',
      ) +
      CLOSE,
  ],
  inEvent('attendees', (index) => `ATTENDEE;CN=Ada ${index}:mailto:a${index}@example.org\n`),
  inEvent('parameters', (index) => (index === 0 ? 'ATTENDEE' : `;X-${index}=a`)),
  inEvent('values that are left out', (index) => `EXDATE:202210${String(1 + (index % 28)).padStart(2, '0')}T090000\n`),
  inEvent('dates in a line', (index) => (index === 0 ? 'RDATE:20221003' : ',20221004')),
  inEvent('rules', () => 'RRULE:FREQ=DAILY;COUNT=9\n'),
  inEvent('parts of a rule', (index) => (index === 0 ? 'RRULE:FREQ=DAILY;COUNT=9' : ';BYDAY=MO,TU')),
  inEvent('folded lines', (index) => (index === 0 ? 'DESCRIPTION:a' : '\n more')),
  inEvent('escapes', (index) => (index === 0 ? 'DESCRIPTION:a' : '\\n\\,\\;')),
  inEvent('addresses', (index) => (index === 0 ? 'DESCRIPTION:a' : ` https://example.org/${index} a@b.c`)),
  inEvent('alarms', () => 'BEGIN:VALARM\nTRIGGER:-PT1H\nEND:VALARM\n'),
  inEvent('unknown properties', (index) => `X-A${index}:b\n`),
  inEvent('categories', () => 'CATEGORIES:A,B,C\n'),
  inEvent('commas', (index) => (index === 0 ? 'LOCATION:a' : '\\, b')),
  ['a rule that repeats', (count) => OPEN + EVENT(1, `RRULE:FREQ=DAILY;COUNT=${count}\n`) + CLOSE],
  nested('components in components', 'BEGIN:X-A\n', 'END:X-A\n', OPEN, CLOSE),
  many('ends without beginnings', () => 'END:VEVENT\n', OPEN, CLOSE),
  many('beginnings without ends', () => 'BEGIN:VEVENT\nSUMMARY:A\n', OPEN),
];

/** What markup can have many of, whoever wrote it. */
const TAGS: readonly Growing[] = [
  many('paragraphs', (index) => `<p>Words ${index}.</p>`),
  many('paragraphs that do not end', () => '<p>Words'),
  many('tags that do not end', () => '<a '),
  many('marks that do not end', () => '<b>a'),
  many('marks that end askew', () => '<b><i>a</b></i>'),
  many('links that do not end', () => '<a href="/a">a'),
  many('quoted values that do not end', () => '<a b="'),
  many('tags that only end', () => '</b>'),
  many('paragraphs that only end', () => '</p>'),
  many('boxes that only end', () => '</div></li></table>'),
  many('comments', () => '<!-- a -->b'),
  many('comments that do not end', () => '<!-- a '),
  many('declarations', () => '<!a><?b?>'),
  many('sections of characters', () => '<![CDATA[a]]>'),
  many('sections that do not end', () => '<![CDATA['),
  many('scripts', () => '<script>a</script>b'),
  many('scripts that do not end', () => '<script>'),
  many('titles that do not end', () => '<title>a<textarea>'),
  many('styles that do not end', () => '<style>a</style '),
  many('references', () => '&amp;&#65;&notin;&nosuch;'),
  many('references that do not end', () => '&a'),
  many('list items', () => '<li>a'),
  many('options', () => '<option>a'),
  many('cells', () => '<td>a'),
  many('words in a table', () => 'a<tr>b<td>', '<table>'),
  many('tables in tables', () => '<table><tr><td>'),
  many('attributes', (index) => ` a${index}="b"`, '<p', '>words</p>'),
  many('equal attributes', () => ' a="b"', '<p', '>words</p>'),
  many('classes', (index) => `c${index} `, '<p class="', '">words</p>'),
  many('rules of a style', (index) => `a${index}:b;`, '<p style="', '">words</p>'),
  many(
    'addresses of a picture',
    (index) => `/${index}.jpg ${index + 1}w, `,
    '<img src="/a.jpg" srcset="',
    '/b.jpg 1w">',
  ),
  many('commas of a picture', () => ',', '<img src="/a.jpg" srcset="/b.jpg', ' 1w">'),
  many('shortcodes', (index) => `[gallery ids="${index}"] [caption]a[/caption]`),
  many('shortcodes that do not end', () => '[caption '),
  many('shortcodes without an end', () => '[caption]a'),
  many('shortcodes that only end', () => '[/caption]a'),
  many('notes', (index) => `a<sup><a href="#n${index}" id="r${index}">1</a></sup>`),
  many('line breaks', () => 'a<br><br>'),
  many('blank lines', () => 'a\n\n'),
  many('quotations', (index) => `<blockquote><p>Said ${index}</p><cite>Ada</cite></blockquote>`),
  many('pull quotes', (index) => `<aside class="pullquote"><p>Said more than twenty letters of ${index}</p></aside>`),
  many('pictures', (index) => `<figure><img src="/${index}.jpg"><figcaption>a (Photo: Bo)</figcaption></figure>`),
  many('figures without an end', () => '<figure><img src="/a.jpg">'),
  many('terms', () => '<dt>a<dd>b', '<dl>'),
  many('columns of a cell', () => '<td colspan="1000">a</td>', '<table><tr>', '</tr></table>'),
  many('rows of a cell', () => '<tr><td rowspan="1000">a</td></tr>', '<table>', '</table>'),
  ...[
    'div',
    'p',
    'b',
    'span',
    'a href="/a"',
    'blockquote',
    'ul><li',
    'table><tr><td',
    'figure',
    'svg',
    'q',
    'em',
    'section',
    'details',
    'ruby',
    'object',
    'font',
    'h2',
    'button',
    'noscript',
    'template',
    'dl><dd',
  ].map((tag): Growing =>
    nested(
      `<${tag}> in itself`,
      `<${tag}>`,
      tag
        .split(/[ ><]+/)
        .filter((name) => !name.includes('='))
        .reverse()
        .map((name) => `</${name}>`)
        .join(''),
    ),
  ),
  ...['div', 'p', 'b', 'a href="/a"', 'blockquote', 'li', 'td', 'svg', 'font'].map((tag): Growing =>
    many(`<${tag}> without an end`, () => `<${tag}>a`),
  ),
];

const demo = new URL('../../demo/data/formats/', import.meta.url);
const demoFiles = readdirSync(demo);
/** The files of the demo that are in a format. */
const demoOf = (format: string): string[] =>
  demoFiles
    .filter(
      (name) => name.replace(/\.\w+$/, '') === format || (format === 'schema-org' && /^schema-org-trip\./.test(name)),
    )
    .map((name) => readFileSync(new URL(name, demo), 'utf8'));

const XML = new Set(['atom', 'gpx', 'newsml', 'newsml-g2', 'nitf', 'rss', 'wxr']);
const MANY: Readonly<Record<string, readonly Growing[]>> = {
  markdown: MARKDOWN,
  'plain-text': PLAIN,
  icalendar: CALENDAR,
  'html-page': [
    ...TAGS.map(([name, make]): Growing => [
      name,
      (count) =>
        `<!doctype html><title>A</title><body><h1>A</h1><p>Words, and more words, so that there is a story here.</p>${make(count)}`,
    ]),
    many(
      'elements of a head',
      (index) => `<meta name="a${index}" content="b"><link rel="alternate" href="/${index}">`,
      '<!doctype html><html><head><title>A</title>',
      '</head><body><h1>A</h1><p>Words.</p>',
    ),
    many(
      'authors of a head',
      (index) => `<meta name="author" content="Ada ${index}">`,
      '<!doctype html><html><head><title>A</title>',
      '</head><body><h1>A</h1><p>Words.</p>',
    ),
    many(
      'data in scripts',
      (index) =>
        `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","@id":"#${index}","name":"Ada"}</script>`,
      '<!doctype html><title>A</title>',
      '<h1>A</h1><p>Words.</p>',
    ),
  ],
};

/** How a format's reader is grown: its samples, with runs and with many of everything; none where it has no sample. */
function readerCases(format: string, letters: readonly string[]): readonly Case[] {
  const json = [...demoOf(format), ...(SAMPLES[format] ? [JSON.stringify(SAMPLES[format])] : [])];
  const texts = TEXTS[format];
  const isText = texts !== undefined;
  const growing = isText
    ? texts.flatMap((sample) => [
        ...(XML.has(format) || format === 'html-page' ? grownMarkup(sample, letters) : grownText(sample, letters)),
        // One parser reads all XML.
        ...(format === 'rss' ? deepMarkup(sample) : []),
      ])
    : json.flatMap((sample) => grownJson(JSON.parse(sample), letters));
  return casesOf([...growing, ...(MANY[format] ?? [])], (input) =>
    readArticle(input, { format, url: 'https://news.example/', now: NOW }),
  );
}

/** Text of no known format: what recognises it, too, reads it once. */
const recognitionCases = (letters: readonly string[]): readonly Case[] =>
  casesOf(
    letters.flatMap((unit): Growing[] => [
      [`a run of ${quoted(unit)}`, (count) => unit.repeat(count)],
      [
        `words, a run of ${quoted(unit)}, words`,
        (count) => `# Title\n\nWords${unit.repeat(count)}words.\n\nMore text.`,
      ],
      [`a run of ${quoted(unit)} as JSON`, (count) => `{"a":"${unit.repeat(count)}`],
      [`a run of ${quoted(unit)} as XML`, (count) => `<?xml version="1.0"?><a>${unit.repeat(count)}</a>`],
    ]),
    (input) => readArticle(input),
  );

/** Markup that stands in other formats, and in an element. */
const markupCases = (letters: readonly string[]): readonly Case[] => {
  const growing = [...grownMarkup(MARKUP, letters), ...TAGS];
  return [
    ...casesOf(growing, (input) => readHtmlBlocks(input, { url: 'https://news.example/', issue: () => undefined })),
    ...casesOf(TAGS, (input) => [readHtmlText(input), readHtmlWords(input)]),
  ];
};

/** The children of elements. */
const childrenCases = (letters: readonly string[]): readonly Case[] => {
  const readers = {
    'news-article': [readArticleMarkup, parseArticle(CANONICAL.article).value!],
    'pull-quote': [readPullQuoteMarkup, parsePullQuote(CANONICAL['pull quote']).value!],
    'itinerary-card': [readItineraryMarkup, parseItinerary(CANONICAL.itinerary).value!],
  } as const;
  return Object.entries(readers).flatMap(([tag, [read, model]]) =>
    casesOf(
      [
        ...grownMarkup(plainHtml(tag as 'news-article', model as never), letters),
        ...(tag === 'news-article' ? TAGS : []),
      ].map(([name, ...rest]): Growing => [`${tag}: ${name}`, ...rest]),
      (root) => read(root as unknown as ParsedElement),
      (input) => parseMarkup(input),
    ),
  );
};

const KINDS = {
  article: { tag: 'news-article', read: (raw: unknown) => parseArticle(raw).value },
  'pull quote': { tag: 'pull-quote', read: (raw: unknown) => parsePullQuote(raw).value },
  itinerary: { tag: 'itinerary-card', read: (raw: unknown) => parseItinerary(raw).value },
} as const;

type Data = ArticleJson & PullQuoteJson & ItineraryJson;
type Writer = (entry: Exported) => unknown;
const WRITERS: Readonly<Record<string, Writer>> = {
  'JSON-LD': jsonLd,
  Markdown: (entry) => markdown(entry),
  text: (entry) => plainWords(entry),
  'plain HTML': ({ kind, model }) => plainHtml(kind, model as never),
  'the server': ({ kind, model }) => renderToString(kind, model as unknown as Data, { now: NOW }),
  // Those of the other kinds are made of these and of what the server writes.
  ...Object.fromEntries(
    (['element', 'static'] as const).map((kind): [string, Writer] => [
      `the snippet ${kind}`,
      (entry) => snippet(entry.kind, entry.model as unknown as Data, { kind, now: NOW }),
    ]),
  ),
  iCalendar: ({ kind, model }) =>
    kind === 'itinerary-card' ? calendarFile(model, { language: 'en', now: NOW.getTime() }) : undefined,
};
/** The names of what writes. */
const WRITTEN: readonly string[] = Object.keys(WRITERS);

/** What a model can have many of. */
const PARTS: Readonly<Record<keyof typeof KINDS, readonly string[]>> = {
  article: [
    'authors',
    'standfirst',
    'image.sources',
    'corrections',
    'topics',
    'body',
    ...['1.content', '1.content.1.content', '3.quotation', '6.images', '7.items', '7.items.1', '8.rows', '8.rows.0'],
    ...['8.head', '9.stops', '10.entries', '11.items', '12.content', '15.authors', '15.content', '16.links'],
  ].map((part) => (/^\d/.test(part) ? `body.${part}` : part)),
  'pull quote': ['quotation'],
  itinerary: ['stops', 'stops.0.meets', 'stops.0.events', 'stops.0.purpose'],
};

/** A model in JSON with runs in its strings, and with many of each of its parts. */
function grownModels(kind: keyof typeof KINDS, letters: readonly string[]): Growing[] {
  const sample = CANONICAL[kind];
  const update = (index: number): object => ({
    type: 'update',
    id: `${index}`,
    title: `News ${index}`,
    content: 'Words',
  });
  const stop = (index: number): object => ({ place: `Lima ${index}`, status: 'cancelled', start: '2022-10-03' });
  const fromList = (name: string, list: 'body' | 'stops', one: (index: number) => object): Growing => [
    name,
    (count) => JSON.stringify({ ...sample, [list]: Array.from({ length: count }, (_, index) => one(index)) }),
  ];
  return [
    ...grownJson(sample, letters).filter(([name]) => / in strings$/.test(name)),
    ...PARTS[kind].map((part): Growing => {
      const path = part.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
      return [`many in ${part}`, jsonWithMany(sample, path)];
    }),
    ...(kind === 'article' ? [fromList('live updates', 'body', update)] : []),
    ...(kind === 'itinerary' ? [fromList('cancelled stops', 'stops', stop)] : []),
    ...(kind === 'article'
      ? [
          [
            'authors that the byline does not name',
            (count: number) =>
              JSON.stringify({
                ...sample,
                byline: 'By '.repeat(count),
                authors: Array.from({ length: count }, (_, index) => ({
                  name: `Ada ${index}`,
                  url: 'https://a.example',
                })),
              }),
          ] as const,
        ]
      : []),
  ].map(([name, ...rest]): Growing => [`${kind}: ${name}`, ...rest]);
}

/** Our own JSON. */
const canonicalCases = (letters: readonly string[]): readonly Case[] =>
  (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((kind) =>
    casesOf(
      [...grownModels(kind, letters), ...grownJson(CANONICAL[kind], []).filter(([name]) => / in names$/.test(name))],
      (input) => readArticle(input),
    ),
  );

/** What writes a model in some form. */
const writerCases = (name: string, letters: readonly string[]): readonly Case[] =>
  (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((kind) => {
    const { tag, read } = KINDS[kind];
    if (name === 'iCalendar' && kind !== 'itinerary') return [];
    return casesOf(
      grownModels(kind, letters),
      (model) => (model as unknown) && WRITERS[name]!({ kind: tag, model: model as never }),
      (input) => read(JSON.parse(input)),
    );
  });

const ELEMENTS = `<script type="module" src="https://cdn.jsdelivr.net/npm/broadsheet@0.1.0/dist/cdn/broadsheet.js"></script>
<news-article headline="Blinken opens" theme="house"><h2>Blinken opens</h2><p data-news="byline">By Ada</p><p>Words.</p></news-article>
<pull-quote variant="showcase" src="/q.json"><figure><blockquote>Said.</blockquote><figcaption><b>Ada</b>, minister</figcaption></figure></pull-quote>
<itinerary-card><section><ol><li data-news-date="2022"><b>Lima</b></li></ol></section></itinerary-card>`;

/** HTML that is looked at for faults. */
const lintCases = (letters: readonly string[]): readonly Case[] =>
  casesOf(
    [
      ...grownMarkup(ELEMENTS, letters),
      ...TAGS,
      many('faults', (index) => `<pull-quote quotaton="${index}"></pull-quote>\n`),
      many('faults in one line', (index) => `<pull-quote quotaton="${index}"></pull-quote>`),
      many('faults of one element', (index) => ` quotaton${index}="a"`, '<pull-quote', '></pull-quote>'),
      many('scripts', () => '<script src="https://cdn.jsdelivr.net/npm/broadsheet/dist/cdn/broadsheet.js"></script>\n'),
      many('headings', (index) => `<h${1 + (index % 6)}>A</h${1 + (index % 6)}>`, '<news-article>', '</news-article>'),
      many('blank lines', () => '<p>a</p>\n\n', '<news-article>', '</news-article>'),
      nested('elements of ours in themselves', '<news-article>', '</news-article>'),
    ],
    (input) => lint(input),
  );

const inBody = (entry: (index: number) => unknown) => (count: number) =>
  JSON.stringify({ headline: 'h', body: Array.from({ length: count }, (_, index) => entry(index)) });
/** Files that are looked at for what would be dropped, and where it stands. */
const validateCases: readonly Case[] = casesOf(
  [
    ['issues', inBody(() => ({ type: 'note' }))],
    ['issues behind long words', inBody((index) => (index % 2 ? 'x'.repeat(200) : { type: 'note' }))],
    [
      'issues in one record',
      (count) =>
        JSON.stringify({
          headline: 'h',
          ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`field${index}`, 1])),
        }),
    ],
    [
      'issues in records within',
      inBody((index) => ({ type: 'callout', content: [{ type: 'callout', content: [{ type: `b${index}` }] }] })),
    ],
    [
      'issues of one entry',
      (count) =>
        JSON.stringify({
          headline: 'h',
          body: [{ type: 'list', items: Array.from({ length: count }, () => ({ type: 'note' })) }],
        }),
    ],
    [
      'issues of a feed',
      (count) =>
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          items: Array.from({ length: count }, () => ({ id: 1, title: {}, content_text: 'a' })),
        }),
    ],
    [
      'issues in lines',
      (count) =>
        JSON.stringify({ headline: 'h', body: Array.from({ length: count }, () => ({ type: 'note' })) }, null, 2),
    ],
    ['JSON that breaks off', (count) => `{"headline":"h","body":[${'"words",'.repeat(count)}`],
    ['JSON with a slip at its end', (count) => `{"headline":"h","body":[${'"words",'.repeat(count)}tru]}`],
    [
      'issues of a page',
      (count) =>
        `<!doctype html><title>A</title><h1>A</h1><p>Words.</p>${'<script>a</script><object></object>\n'.repeat(count)}`,
    ],
    [
      'issues of XML',
      (count) =>
        `<rss version="2.0"><channel><title>T</title>${'<item><title>A</title><pubDate>soon</pubDate></item>\n'.repeat(count)}</channel></rss>`,
    ],
  ],
  (input) => broadsheet(['validate', '-'], { stdin: input }),
);

/** Everything that is grown, by what it is: a reader, a writer, or what looks for faults. */
export function allCases(letters: readonly string[] = LETTERS): ReadonlyMap<string, readonly Case[]> {
  return new Map([
    ['recognition', recognitionCases(letters)],
    ['our own JSON', canonicalCases(letters)],
    ['markup', markupCases(letters)],
    ['children', childrenCases(letters)],
    ['lint', lintCases(letters)],
    ['validate', validateCases],
    ...WRITTEN.map((name) => [name, writerCases(name, letters)] as const),
    ...FORMATS.map((name) => [name, readerCases(name, letters)] as const),
  ]);
}
