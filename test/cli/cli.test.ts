import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { link, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createServer as createSocket, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { brokenAt, locate } from '../../src/cli/locate.js';
import { calendarFile } from '../../src/calendar/calendar.js';
import { run } from '../../src/cli/run.js';
import { messageTables } from '../../src/i18n/messages/tables.js';
import { parseItinerary } from '../../src/model/definition/itinerary.js';
import type { Place } from '../../src/lint/places.js';
import { VERSION } from '../../src/version.js';
import { broadsheet } from './terminal.js';

const STORY = JSON.stringify({
  headline: 'A story',
  body: ['First.', 'Second.'],
  published: '2022-10-03',
  language: 'en',
});
const FEED = `<rss version="2.0"><channel><title>Feed</title>
  <item><title>One</title><guid>a</guid><description>First</description></item>
  <item><title>Two</title><guid>b</guid><description>Second</description></item></channel></rss>`;

let folder: string;
const file = (name: string): string => join(folder, name);
const save = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(file(name), content);
  return file(name);
};

before(async () => (folder = await mkdtemp(join(tmpdir(), 'broadsheet-'))));
after(() => rm(folder, { recursive: true }));

const SENTENCE = 'The ferry came back on Monday after a week of repairs at the yard in the north of the town.';
/** A page with paragraphs, and among them boxes that offer something. */
const pageWith = (paragraphs: number, removed: number): string =>
  `<title>The ferry is back</title><article><h1>The ferry is back</h1>${Array.from({ length: paragraphs }, (_, index) => `<p>${index}. ${SENTENCE} ${SENTENCE}</p>${index === 1 ? removedBoxes(removed) : ''}`).join('')}</article>`;
const removedBoxes = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `<div class="promo"><p>Offer ${index}: ${SENTENCE} ${SENTENCE}</p><button>Buy</button></div>`,
  ).join('');

describe('a story of which much is removed', () => {
  it('is written, with an error that says how much', async () => {
    const page = await save('lossy.html', pageWith(20, 5));
    for (const [command, ...options] of [
      ['convert'],
      ['convert', '--quiet'],
      ['render'],
      ['render', '--element', 'news-article'],
      ['snippet'],
    ] as const) {
      const { status, out, said } = await broadsheet([command, page, ...options]);
      assert.deepEqual([status, out.includes('19. The ferry')], [1, true], command);
      const errors = said
        .split('\n')
        .filter((line) => / of \d+ words \(\d\d %\) of the story were removed\. Check the output/.test(line));
      assert.equal(errors.length, 1, said);
    }
  });

  it('is no error if it is a fifth or less, or links', async () => {
    const links = `<ul>${`<li><a href="/a">${SENTENCE}</a></li>`.repeat(40)}</ul>`;
    for (const content of [
      pageWith(20, 1),
      pageWith(20, 0).replace('</article>', `${links}<p>${SENTENCE}</p></article>`),
    ]) {
      const page = await save('fine.html', content);
      const { status, said } = await broadsheet(['convert', page]);
      assert.deepEqual([status, said.includes('were removed')], [0, false], said);
    }
  });

  it('is an error in a text too', async () => {
    const junk = ['Read more', 'Share this article', 'Follow us on Facebook', 'Sign up for our newsletter'];
    const text = await save(
      'lossy.txt',
      ['The ferry is back', SENTENCE, ...junk, SENTENCE.replace('Monday', 'Friday')].join('\n\n'),
    );
    const { status, out, said } = await broadsheet(['convert', text]);
    assert.deepEqual(
      [status, out.includes('Friday'), said.includes('of the story were removed')],
      [1, true, true],
      said,
    );
  });
});

describe('broadsheet', () => {
  it('prints its version and its commands', async () => {
    assert.deepEqual(await broadsheet(['--version']), { status: 0, out: `${VERSION}\n`, said: '' });
    for (const [given, words] of [
      [['--help'], 'broadsheet convert FILE'],
      [['help', 'convert'], '--to FORM'],
      [['convert', '--help'], '--to FORM'],
      [['validate', 'x', '-h'], 'CODES'],
    ] as const) {
      const { status, out, said } = await broadsheet(given);
      assert.deepEqual([status, out.includes(words), said], [0, true, ''], given.join(' '));
    }
  });

  it('explains invalid usage', async () => {
    const story = await save('usage.json', STORY);
    for (const [given, words] of [
      [[], 'convert, validate, render, snippet, lint, quotes, stops or verify'],
      [['dance'], 'Unknown command “dance”'],
      [['convert', story, '--colour'], "Unknown option '--colour'"],
      [['convert', story, '--to', 'pdf'], 'json, html, markdown, jsonld, text, ics, gpx'],
      [['convert', story, '--pck', '3'], "Unknown option '--pck'. Did you mean --pick?"],
      [['validate', story, '--to'], "Unknown option '--to'."],
      [['convert', story, '--to'], '--to needs a value: --to=…'],
      [['convert', story, '--to', '--out', 'x'], '--to needs a value'],
      [['convert', story, '-o'], '--out needs a value'],
      [['convert', story, '--quiet=yes'], 'does not take an argument'],
      [['convert', story, '--locale', '??'], 'en-GB'],
      [['convert', story, '--locale', 'de'], '--locale has no effect with --to json'],
      [['convert', story, '--language', 'xx_bad!'], 'Invalid --language “xx_bad!”. Use a language tag such as en-GB'],
      [['convert', story, '--url', 'example.org'], 'Invalid --url “example.org”'],
      [['convert', story, '--out', ''], '--out needs a folder'],
      [['convert', story, '--force'], '--force is for --out'],
      [['convert', '-', '-'], 'can be read only once'],
      [['convert'], 'Missing input'],
      [['validate'], 'Missing input'],
    ] as const) {
      const { status, out, said } = await broadsheet(given);
      assert.deepEqual([status, out], [2, ''], given.join(' '));
      assert.ok(said.includes(words) && said.includes('--help'), said);
    }
  });

  it('uses colours only in a terminal, and only if they are not disabled', async () => {
    const escape = '\u001B[';
    const missing = ['convert', file('none.json')];
    assert.ok((await broadsheet(missing, { isTTY: true })).said.includes(escape));
    assert.ok(!(await broadsheet(missing)).said.includes(escape));
    assert.ok(!(await broadsheet(missing, { isTTY: true, env: { NO_COLOR: '1' } })).said.includes(escape));
  });

  it('escapes control characters in data', async () => {
    const story = await save('escape.json', JSON.stringify({ headline: 'A', 'x\u001B[31m\nx': 1 }));
    const { out } = await broadsheet(['validate', story]);
    assert.match(out, /x\\u001b\[31m\\u000ax/);
    assert.equal(out.split('\n').length, 2);
    const words = await save('words.json', JSON.stringify({ headline: 'A\u001B[31m', body: ['One.', 'Two.'] }));
    for (const given of [
      ['convert', words, '--to', 'text'],
      ['snippet', words, '--kind', 'twin'],
      ['render', words],
    ]) {
      const screen = await broadsheet(given, { isTTY: true });
      assert.ok(!screen.out.includes('\u001B') && screen.out.includes('A\\u001b'), screen.out);
      const pipe = await broadsheet(given);
      assert.equal(screen.out.split('\n').length, pipe.out.split('\n').length);
      assert.ok(pipe.out.includes('A\u001B'));
    }
    const { said } = await broadsheet(['convert', file('none\u001B[2J.json')]);
    assert.ok(!said.includes('\u001B'), said);
  });

  it('closes bidi controls of data in messages', async () => {
    const story = await save('override.json', JSON.stringify({ headline: 'A', 'x\u202E\u2067y': 1 }));
    const { out } = await broadsheet(['validate', story]);
    assert.match(out, /x\\u202e\\u2067y/);
    assert.doesNotMatch(out, /[\u202a-\u202e\u2066-\u2069]/);
  });

  /** Runs it as a program, with more of the shell behind it. */
  const shell = (story: string, more: string): Promise<{ out: string; said: string; status: unknown }> =>
    new Promise((resolve) => {
      const whole = `"${process.execPath}" --import tsx src/cli/broadsheet.ts convert "${story}" ${more}`;
      execFile('sh', ['-c', whole], { cwd: join(import.meta.dirname, '../..') }, (error, out, said) =>
        resolve({ out, said, status: error?.code ?? 0 }),
      );
    });

  it('runs as a program, also before one that stops listening', async () => {
    const story = await save('program.json', STORY);
    assert.deepEqual(await shell(story, '--to text | head -n 1'), { out: 'A story\n', said: '', status: 0 });
  });

  const isFullThere = existsSync('/dev/full');
  it('reports a full disk', { skip: isFullThere ? false : 'this system has no /dev/full' }, async () => {
    const { status, said } = await shell(await save('room.json', STORY), '> /dev/full');
    assert.equal(status, 1);
    assert.match(said, /^broadsheet: cannot write the output: .*\n$/);
  });
});

describe('broadsheet convert', () => {
  it('prints one canonical object', async () => {
    const { status, out } = await broadsheet(['convert', await save('a.json', STORY)]);
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(out), {
      type: 'article',
      headline: 'A story',
      published: { date: '2022-10-03' },
      language: 'en',
      body: [
        { type: 'paragraph', content: ['First.'] },
        { type: 'paragraph', content: ['Second.'] },
      ],
    });
  });

  it('converts all entries of a feed, or the picked one', async () => {
    const feed = await save('feed.xml', FEED);
    const headlines = async (...more: string[]): Promise<unknown> => {
      const read = JSON.parse((await broadsheet(['convert', feed, ...more])).out) as {
        articles?: { headline: string }[];
        headline?: string;
      };
      return read.articles?.map(({ headline }) => headline) ?? read.headline;
    };
    assert.deepEqual(await headlines(), ['One', 'Two']);
    assert.deepEqual(await headlines('--pick', '1'), 'Two');
    assert.deepEqual(await headlines('--pick', 'id:a'), 'One');
    const { status, out, said } = await broadsheet(['convert', feed, '--pick', '7']);
    assert.deepEqual([status, out], [1, '']);
    assert.match(said, /7/);
  });

  it('writes the times of a trip as local times of its places, and keeps them in JSON', async () => {
    const stops = [
      { place: 'Bogotá', country: 'Colombia', start: '2024-10-12T05:30Z' },
      { place: 'Tokyo', coordinates: [139.69, 35.68], start: '2024-10-13T00:00Z' },
    ];
    const trip = await save('trip.json', JSON.stringify({ headline: 'A', body: [{ type: 'itinerary', stops }] }));
    const form = async (to: string): Promise<string> => (await broadsheet(['convert', trip, '--to', to])).out;
    for (const to of ['text', 'markdown', 'html']) {
      const out = await form(to);
      assert.match(out, /12 October 2024 at 00:30/, to);
      assert.match(out, /13 October 2024 at 09:00/, to);
    }
    assert.ok(!(await form('json')).includes('timeZone'));
  });

  it('lists coordinates that are not in their country', async () => {
    const stops = [{ place: 'Lima', country: 'Peru', coordinates: [-12.05, -77.03] }];
    const { out } = await broadsheet(['validate', await save('swapped.json', JSON.stringify({ stops }))]);
    assert.match(out, /stops\[0\]\.coordinates.*\[-12\.05, -77\.03\] is not in Peru, but \[-77\.03, -12\.05\] is\./);
  });

  it('writes each target format', async () => {
    const story = await save('forms.json', STORY);
    const form = async (to: string): Promise<string> => (await broadsheet(['convert', story, '--to', to])).out;
    assert.match(await form('html'), /^<article lang="en"><h2>A story<\/h2>.*<p>Second\.<\/p><\/article>\n$/);
    assert.equal(await form('markdown'), '---\ntitle: A story\ndate: 2022-10-03\nlang: en\n---\n\nFirst.\n\nSecond.\n');
    assert.equal(await form('text'), 'A story\n\n3 October 2022\n\nFirst.\n\nSecond.\n');
    assert.deepEqual(JSON.parse(await form('jsonld')), {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'A story',
      datePublished: '2022-10-03',
      inLanguage: 'en',
      articleBody: 'First.\n\nSecond.',
    });
    const german = await broadsheet(['convert', story, '--to', 'text', '--locale', 'de']);
    assert.match(german.out, /3\. Oktober 2022/);
    const feed = JSON.parse((await broadsheet(['convert', await save('graph.xml', FEED), '--to', 'jsonld'])).out) as {
      '@graph': unknown[];
    };
    assert.equal(feed['@graph'].length, 2);
  });

  it('writes the same calendar file as the button of an itinerary', async () => {
    const data = {
      title: 'Tour',
      language: 'de',
      stops: [
        { start: '2030-05-01', meets: 'Ada' },
        { place: 'Rom', start: '2030-05-03', status: 'canceled' },
      ],
    };
    const trip = await save('trip.json', JSON.stringify(data));
    const to = async (name: string, ...more: string[]) =>
      broadsheet(['convert', name, '--to', 'ics', '--now', '2030-01-01T00:00Z', ...more]);
    const { value } = parseItinerary(data);
    const setting = { language: 'de', words: messageTables['de']!.itinerary, now: Date.UTC(2030, 0, 1) };
    const { text } = calendarFile(value!, setting)!;
    assert.deepEqual(await to(trip), { status: 0, out: text, said: '' });
    assert.match(
      text,
      /SUMMARY:Nicht genannter Ort\r\n.*DESCRIPTION:Treffen mit:\\nAda\r\n.*SUMMARY:Abgesagt: Rom\r\n/s,
    );
    assert.match((await to(trip, '--locale', 'en')).out, /SUMMARY:Cancelled: Rom\r\n/);
    assert.equal((await broadsheet(['convert', trip, '--to', 'ics'], { isTTY: true })).out.includes('\\u000d'), false);
    await to(trip, '--out', file('calendars'));
    assert.equal(await readFile(file('calendars/trip.ics'), 'utf8'), text);
    // Also one in the text of a story, which says the language; and several follow each other.
    const { language, ...inside } = data;
    const body = ['Text.', { type: 'callout', content: [{ type: 'itinerary', ...inside }] }];
    const story = await save('story-trip.json', JSON.stringify({ headline: 'A', language, body }));
    assert.equal((await to(story)).out, text);
    const both = await save('both.json', JSON.stringify({ articles: [data, { headline: 'A', language, body }] }));
    assert.equal((await to(both)).out, text + text);
  });

  it('explains why no calendar can be written', async () => {
    const undated = [
      { place: 'A', start: '2030-05' },
      { place: 'B', start: '2030-05-01', status: 'maybe' },
    ];
    for (const [name, words] of [
      [await save('no-trip.json', STORY), 'it contains no itinerary'],
      [
        await save('undated.json', JSON.stringify({ stops: undated })),
        'no stop has both an exact date and a known status',
      ],
    ] as const) {
      const { status, out, said } = await broadsheet(['convert', name, '--to', 'ics']);
      assert.deepEqual([status, out], [1, '']);
      assert.ok(said.includes(words), said);
    }
    const { status, said } = await broadsheet(['convert', file('trip.json'), '--now', 'soon']);
    assert.deepEqual([status, said.includes('Use a date such as 2022-10-03T14:00Z')], [2, true]);
  });

  it('writes the route of a trip, or explains why it cannot', async () => {
    const trip = { title: 'Tour & more', stops: [{ place: 'Rom', coordinates: [12.5, 41.9] }, { place: 'Bari' }] };
    const { status, out } = await broadsheet([
      'convert',
      await save('route.json', JSON.stringify(trip)),
      '--to',
      'gpx',
    ]);
    assert.equal(status, 0);
    assert.match(
      out,
      /<name>Tour &#38; more<\/name>[^]*<rtept lat="41.9" lon="12.5"><name>Rom<\/name><\/rtept>\n<\/rte>/,
    );
    const again = await broadsheet(['convert', await save('route.gpx', out)]);
    assert.deepEqual(JSON.parse(again.out), { type: 'itinerary', ...trip });
    const bare = await save('bare.json', JSON.stringify({ stops: [{ place: 'Bari' }] }));
    const { said } = await broadsheet(['convert', bare, '--to', 'gpx']);
    assert.ok(said.includes('no stop has coordinates, which GPX needs.'), said);
  });

  it('writes JSON-LD in which no field can end the script element', async () => {
    const end = '</script><script>alert(1)</script>';
    const trip = await save('ended.json', JSON.stringify({ title: end, stops: [{ place: end, country: end }] }));
    const { out } = await broadsheet(['convert', trip, '--to', 'jsonld']);
    assert.ok(!out.includes('<'), out);
    assert.ok(JSON.stringify(JSON.parse(out)).includes(end));
  });

  it('reads standard input', async () => {
    for (const stdin of [STORY, gzipSync(STORY)]) {
      for (const given of [['convert'], ['convert', '-']]) {
        const { status, out } = await broadsheet([...given, '--to', 'text'], { stdin });
        assert.deepEqual([status, out.split('\n')[0]], [0, 'A story']);
      }
    }
  });

  it('reads letters in the encoding that they are in, and says where bytes are none', async () => {
    const latin = (words: string): Buffer => Buffer.from(words, 'latin1');
    const json = latin('{"headline": "Café"}');
    for (const bytes of [json, Buffer.from('{"headline": "Café"}', 'utf16le')]) {
      const { status, out, said } = await broadsheet(['convert', await save('bytes.json', bytes)]);
      assert.deepEqual([status, said, JSON.parse(out)], [0, '', { type: 'article', headline: 'Café' }]);
    }
    const mostly = Buffer.concat([
      Buffer.from(`{"headline": "${'é'.repeat(30)}`),
      Buffer.from([0xff]),
      Buffer.from('"}'),
    ]);
    const { status, out } = await broadsheet(['validate', await save('mostly.json', mostly)]);
    assert.equal(status, 1);
    assert.match(
      out,
      /syntax It contains bytes that are invalid in its encoding, shown as “\uFFFD”\. Save it as UTF-8\./,
    );
    const said = await save('said.json', '{"headline": "What became \uFFFD elsewhere"}');
    assert.equal((await broadsheet(['validate', said])).status, 0);
  });

  it('recognises Markdown by the file extension', async () => {
    const { out } = await broadsheet(['convert', await save('bare.md', '*Only* words.\n'), '--to', 'html']);
    assert.match(out, /<em>Only<\/em>/);
  });

  it('resolves relative URLs against --url', async () => {
    const story = await save('links.json', JSON.stringify({ headline: 'A', url: '/a' }));
    const { out } = await broadsheet(['convert', story, '--url', 'https://news.example/b/']);
    assert.equal((JSON.parse(out) as { url: string }).url, 'https://news.example/a');
  });

  it('writes many files into a folder, and goes on after one that fails', async () => {
    const names = [
      await save('one.json', STORY),
      await save('one.xml', FEED),
      file('none.json'),
      await save('two.json.gz', gzipSync(STORY)),
      await save('broken.json', '{"headline": '),
      await save('broken.gz', gzipSync(STORY).fill(0, 20)),
      folder,
    ];
    const { status, out, said } = await broadsheet([
      'convert',
      ...names,
      '--to',
      'markdown',
      '--out',
      file('out/deep'),
    ]);
    assert.deepEqual([status, out], [1, '']);
    assert.deepEqual((await readdir(file('out/deep'))).sort(), ['one-2.md', 'one.md', 'two.md']);
    assert.match(await readFile(file('out/deep/two.md'), 'utf8'), /title: A story/);
    for (const words of [
      'no such file',
      'This is not JSON',
      'it is not valid gzip data',
      'it is a folder',
      '7 files: 3 converted, 4 failed.',
    ]) {
      assert.ok(said.includes(words), `${words} in ${said}`);
    }
  });

  it('says that a folder is wanted where a file is named, and text where none is given', async () => {
    const story = await save('folder.json', STORY);
    const { status, said } = await broadsheet(['convert', story, '--out', await save('no-folder', 'x')]);
    assert.deepEqual([status, said], [1, `${story}: ${file('no-folder')} is a file; pass a folder with --out.\n`]);
    const picture = await save('picture.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    for (const command of ['convert', 'validate', 'snippet', 'lint']) {
      const refused = await broadsheet([command, picture]);
      assert.deepEqual([refused.status, refused.out], [1, ''], command);
      assert.match(refused.said, /picture\.png: it is a PNG picture/);
    }
  });

  it('does not overwrite an input', async () => {
    const story = await save('kept.json', STORY);
    const { status } = await broadsheet(['convert', story, '--out', folder]);
    assert.deepEqual([status, await readFile(story, 'utf8')], [0, STORY]);
    assert.match(await readFile(file('kept-2.json'), 'utf8'), /"headline": "A story"/);
  });

  it('shows progress only in a terminal, and not with --quiet', async () => {
    const names = [await save('p.json', STORY), await save('q.json', STORY)];
    const given = ['convert', ...names, '--force', '--out', file('progress')];
    assert.match((await broadsheet(given, { isTTY: true })).said, /\[2\/2\] .*q\.json/);
    assert.doesNotMatch((await broadsheet(given)).said, /\[2\/2\]/);
    const narrow = await broadsheet(given, { isTTY: true, columns: 24 });
    const shown = [...narrow.said.matchAll(/\[\d\/2\].*?(?=\r|$)/gm)].map(([line]) => line.length);
    assert.deepEqual(shown, [23, 23]);
    assert.equal((await broadsheet([...given.slice(0, 2), '--quiet'])).said, '');
  });

  it('explains why there is no result', async () => {
    const draft = await save('draft.md', '---\ntitle: A\ndraft: true\n---\nWords\n');
    const { status, said } = await broadsheet(['convert', draft]);
    assert.equal(status, 1);
    assert.match(said, /draft\.md: This story is a draft/);
  });
});

describe('broadsheet convert --out', () => {
  /** A folder of its own, with a story to convert and a file that nothing may touch. */
  const setting = async (): Promise<{ at: (name: string) => string; story: string; secret: string }> => {
    const own = await mkdtemp(file('guard-'));
    const at = (name: string): string => join(own, name);
    await mkdir(at('out'));
    await mkdir(at('elsewhere'));
    await writeFile(at('story.json'), STORY);
    await writeFile(at('elsewhere/story.txt'), 'secret');
    return { at, story: at('story.json'), secret: at('elsewhere/story.txt') };
  };
  const convert = (story: string, out: string, ...more: string[]): ReturnType<typeof broadsheet> =>
    broadsheet(['convert', story, '--to', 'text', '--out', out, ...more]);
  const isRefused = async (ran: ReturnType<typeof broadsheet>, ...words: string[]): Promise<void> => {
    const { status, out, said } = await ran;
    assert.deepEqual([status, out], [1, ''], said);
    for (const word of words) assert.ok(said.includes(word), `${word} in ${said}`);
  };
  const inShell = (command: string, ...given: string[]): Promise<unknown> =>
    new Promise((resolve) => execFile(command, given, resolve));
  const withoutFifo = process.platform === 'win32' && 'Windows has no FIFO';

  it('does not overwrite an existing file without --force', async () => {
    const { at, story } = await setting();
    await writeFile(at('out/story.txt'), 'mine');
    await link(at('out/story.txt'), at('same.txt'));
    await isRefused(convert(story, at('out')), 'out/story.txt exists and was not changed; pass --force');
    assert.equal(await readFile(at('out/story.txt'), 'utf8'), 'mine');
    assert.equal((await convert(story, at('out'), '--force')).status, 0);
    assert.match(await readFile(at('out/story.txt'), 'utf8'), /^A story/);
    // Another name of the old file keeps the old content, and nothing unfinished is left.
    assert.equal(await readFile(at('same.txt'), 'utf8'), 'mine');
    assert.deepEqual(await readdir(at('out')), ['story.txt']);
  });

  it('does not follow a symbolic link at the path of the file, even if its target is missing', async () => {
    for (const target of ['elsewhere/story.txt', 'elsewhere/none.txt']) {
      const { at, story, secret } = await setting();
      await symlink(at(target), at('out/story.txt'));
      for (const more of [[], ['--force']]) {
        await isRefused(convert(story, at('out'), ...more), 'out/story.txt is a symbolic link', 'remove it');
      }
      assert.equal(await readFile(secret, 'utf8'), 'secret');
      assert.deepEqual(await readdir(at('elsewhere')), ['story.txt']);
      assert.ok((await lstat(at('out/story.txt'))).isSymbolicLink());
    }
  });

  it('does not follow a symbolic link in the path of the folder', async () => {
    const { at, story, secret } = await setting();
    await symlink(at('elsewhere'), at('out/link'));
    for (const out of ['out/link', 'out/link/deeper/folder']) {
      for (const more of [[], ['--force']]) {
        await isRefused(convert(story, at(out), ...more), 'out/link is a symbolic link', `elsewhere with --out`);
      }
    }
    await symlink(at('none'), at('out/dangling'));
    await isRefused(convert(story, at('out/dangling')), 'out/dangling is a symbolic link', 'pass another folder');
    assert.deepEqual(await readdir(at('elsewhere')), ['story.txt']);
    assert.equal(await readFile(secret, 'utf8'), 'secret');
  });

  it('writes nothing to a folder that becomes a link during the run', async () => {
    const { at, story, secret } = await setting();
    // The first file is written; then the folder is exchanged, before the second.
    await writeFile(at('b.json'), STORY);
    const exchange = async function* (): AsyncGenerator<Uint8Array> {
      await rename(at('out'), at('old'));
      await symlink(at('elsewhere'), at('out'));
      yield Buffer.from(STORY);
    };
    const said: string[] = [];
    const status = await run(['convert', story, '-', at('b.json'), '--to', 'text', '--force', '--out', at('out')], {
      stdin: exchange(),
      stdout: { write: () => undefined },
      stderr: { write: (words) => said.push(words) },
      env: {},
    });
    assert.equal(status, 1);
    assert.match(said.join(''), /out is a symbolic link/);
    assert.deepEqual(await readdir(at('elsewhere')), ['story.txt']);
    assert.equal(await readFile(secret, 'utf8'), 'secret');
  });

  it('writes to no FIFO, socket, device or folder', { skip: withoutFifo }, async () => {
    const { at, story } = await setting();
    await inShell('mkfifo', at('out/story.txt'));
    for (const more of [[], ['--force']]) {
      await isRefused(convert(story, at('out'), ...more), 'out/story.txt is a FIFO');
    }
    await rm(at('out/story.txt'));
    const socket = createSocket().listen(at('out/story.txt'));
    await new Promise((resolve) => socket.once('listening', resolve));
    await isRefused(convert(story, at('out'), '--force'), 'out/story.txt is a socket');
    await new Promise((resolve) => socket.close(resolve));
    await rm(at('out/story.txt'), { force: true });
    await mkdir(at('out/story.txt'));
    await isRefused(convert(story, at('out'), '--force'), 'out/story.txt is a folder');
    await inShell('mkfifo', at('fifo'));
    await isRefused(convert(story, at('fifo')), 'fifo is a FIFO; pass a folder with --out');
    await isRefused(convert(story, '/dev/null'), '/dev/null is a device; pass a folder with --out');
  });

  it('does not replace an input under any name, and writes two files for two inputs with one name', async () => {
    const { at } = await setting();
    await writeFile(at('out/story.json'), STORY);
    await mkdir(at('other'));
    await writeFile(at('other/story.json'), STORY);
    for (const input of [at('out/story.json'), at('out/../out/story.json')]) {
      await rm(at('out/story-2.json'), { force: true });
      const { status, said } = await broadsheet(['convert', input, '--force', '--out', at('out')]);
      assert.deepEqual([status, await readFile(at('out/story.json'), 'utf8')], [0, STORY]);
      assert.match(said, /story-2\.json/);
    }
    await rm(at('out/story-2.json'));
    await writeFile(at('out/linked.json'), STORY);
    await symlink(at('out/linked.json'), at('other/linked.json'));
    const linked = await broadsheet(['convert', at('other/linked.json'), '--force', '--out', at('out')]);
    assert.deepEqual([linked.status, await readFile(at('out/linked.json'), 'utf8')], [0, STORY]);
    const same = await convert(at('other/story.json'), at('both'), at('out/story.json'));
    assert.equal(same.status, 0);
    assert.deepEqual((await readdir(at('both'))).sort(), ['story-2.txt', 'story.txt']);
  });
});

describe('broadsheet convert, of an input without end', () => {
  const isZeroThere = existsSync('/dev/zero');
  const skip = isZeroThere ? false : 'this system has no /dev/zero';
  const program = (whole: string): Promise<{ said: string; status: unknown }> =>
    new Promise((resolve) => {
      const script = whole.replaceAll('BROADSHEET', `"${process.execPath}" --import tsx src/cli/broadsheet.ts`);
      execFile('sh', ['-c', script], { cwd: join(import.meta.dirname, '../..') }, (error, _out, said) =>
        resolve({ said, status: error?.code ?? 0 }),
      );
    });

  it('reads 64 MiB of a device, of a link to one and of a FIFO, and ends', { skip }, async () => {
    await symlink('/dev/zero', file('zero-link'));
    for (const name of ['/dev/zero', file('zero-link')]) {
      const { status, said } = await broadsheet(['convert', name]);
      assert.equal(status, 1);
      assert.match(said, /larger than 64 MiB/);
    }
    const fifo = file('endless');
    const { status, said } = await program(
      `mkfifo "${fifo}"; (yes > "${fifo}" 2>/dev/null) & BROADSHEET convert "${fifo}"`,
    );
    assert.deepEqual([status, said], [1, `${fifo}: it is larger than 64 MiB; the rest was not read.\n`]);
  });

  it('reads 64 MiB of standard input by its name, and ends', { skip }, async () => {
    await symlink('/dev/stdin', file('stdin-link'));
    for (const name of ['-', '/dev/stdin', file('stdin-link')]) {
      const { status, said } = await program(`yes 2>/dev/null | BROADSHEET convert "${name}"`);
      assert.equal(status, 1, said);
      assert.match(said, /larger than 64 MiB/);
    }
  });

  it('reads a story from a FIFO', { skip }, async () => {
    const fifo = file('story-fifo');
    const { status, said } = await program(
      `mkfifo "${fifo}"; (printf '%s' '{"headline":"A"}' > "${fifo}") & BROADSHEET convert "${fifo}"`,
    );
    assert.deepEqual([status, said], [0, '']);
  });
});

describe('broadsheet convert URL', () => {
  let server: Server;
  let address: string;
  before(async () => {
    server = createServer((request, response) => {
      if (request.url === '/moved') return response.writeHead(302, { location: '/story/' }).end();
      if (request.url?.startsWith('/to?'))
        return response.writeHead(307, { location: decodeURIComponent(request.url.slice(4)) }).end();
      if (request.url === '/loop') return response.writeHead(301, { location: '/loop' }).end();
      if (request.url === '/none') return response.writeHead(404).end();
      if (request.url === '/markdown')
        return response.writeHead(200, { 'content-type': 'text/markdown' }).end('*Only* words');
      if (request.url === '/large') {
        response.writeHead(200);
        const piece = Buffer.alloc(1 << 20);
        const fill = (): void => {
          while (!response.destroyed && response.write(piece));
        };
        response.on('drain', fill);
        return fill();
      }
      if (request.url === '/signin')
        return response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(
            '<title>Sign in</title><h1>Sign in</h1><form><input type=password></form><p>Please enter your name.</p>',
          );
      return response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ headline: 'A', url: 'a' }));
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it('reads the response of the server, with its final URL', async () => {
    const { status, out } = await broadsheet(['convert', `${address}/moved`]);
    assert.deepEqual([status, JSON.parse(out)], [0, { type: 'article', headline: 'A', url: `${address}/story/a` }]);
    assert.match((await broadsheet(['convert', `${address}/markdown`, '--to', 'html'])).out, /<em>/);
  });

  it('follows redirects to another host in a private network only if that is allowed', async () => {
    const { port } = server.address() as AddressInfo;
    for (const host of [`localhost:${port}`, `[::ffff:127.0.0.1]:${port}`, '0x7f.1:9', '[::1]:9', '169.254.169.254']) {
      const moved = `${address}/to?${encodeURIComponent(`http://${host}/story`)}`;
      const { status, said } = await broadsheet(['convert', moved]);
      assert.deepEqual([status, said.includes('private network; pass --allow-private')], [1, true], said);
    }
    const moved = `${address}/to?${encodeURIComponent(`http://localhost:${port}/story`)}`;
    assert.equal((await broadsheet(['convert', moved, '--allow-private'])).status, 0);
    for (const [target, words] of [
      ['file:///etc/passwd', 'redirects to file:'],
      ['javascript:alert(1)', 'redirects to javascript:'],
    ] as const) {
      const { said } = await broadsheet(['convert', `${address}/to?${encodeURIComponent(target)}`]);
      assert.ok(said.includes(words), said);
    }
  });

  it('takes no form or error page for a story, as the attribute src does', async () => {
    for (const command of ['convert', 'render', 'snippet']) {
      const { status, out, said } = await broadsheet([command, `${address}/signin`]);
      assert.deepEqual([status, out, said.includes('a sign-in page')], [1, '', true], said);
    }
    const page = await save('signin.html', '<title>Sign in</title><p>Please enter your name.</p>');
    assert.equal((await broadsheet(['convert', page])).status, 0);
  });

  it('gives up on endless redirects', async () => {
    const { status, said } = await broadsheet(['convert', `${address}/loop`]);
    assert.deepEqual([status, said.includes('redirects more than 20 times')], [1, true], said);
  });

  it('names the file after the address', async () => {
    await broadsheet(['convert', `${address}/news/story.html?x=1`, '--out', file('fetched')]);
    assert.deepEqual(await readdir(file('fetched')), ['story.json']);
  });

  it('reports failed requests', async () => {
    for (const [path, words] of [
      ['/none', 'returned 404'],
      ['/large', 'larger than 64 MiB'],
    ] as const) {
      const { status, said } = await broadsheet(['convert', address + path]);
      assert.equal(status, 1);
      assert.ok(said.includes(words), said);
    }
    const { said } = await broadsheet(['convert', 'http://127.0.0.1:1/']);
    assert.match(said, /cannot be fetched/);
  });
});

describe('broadsheet validate', () => {
  it('reports nothing for valid data', async () => {
    const { status, out, said } = await broadsheet(['validate', await save('fine.json', STORY)]);
    assert.deepEqual([status, out, said], [0, `${file('fine.json')}: fine (broadsheet, 1 article)\n`, '']);
    assert.equal((await broadsheet(['validate', '--quiet', file('fine.json')])).out, '');
  });

  it('prints the position of each issue', async () => {
    const name = await save(
      'odd.json',
      '{\n  "headline": "A",\n  "body": [\n    "x",\n    { "type": "figure", "image": { "src": "javascript:x" } }\n  ],\n  "boddy": 1\n}\n',
    );
    const { status, out } = await broadsheet(['validate', name]);
    assert.equal(status, 1);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => line.slice(name.length));
    assert.match(lines[0]!, /^:5:34: missing body\[1\]\.image /);
    assert.match(lines[1]!, /^:5:43: url body\[1\]\.image\.src /);
    assert.match(lines.at(-1)!, /^:7:12: unknown-field boddy /);
  });

  it('prints the position of a syntax error in JSON', async () => {
    for (const [json, place] of [
      ['{"headline": "A",\n "body": [x]}', '2:11'],
      ['\n  {"headline": "A",}', '2:20'],
      ['{"headline": "A"', '1:17'],
    ] as const) {
      const { status, out } = await broadsheet(['validate', await save('bad.json', json)]);
      assert.equal(status, 1);
      assert.ok(out.startsWith(`${file('bad.json')}:${place}: syntax `), `${place} in ${out}`);
    }
  });

  it('continues after a file that cannot be read, and counts failures', async () => {
    const names = [file('none.json'), await save('v.json', STORY)];
    const { status, out, said } = await broadsheet(['validate', ...names]);
    assert.deepEqual([status, out], [1, `${file('v.json')}: fine (broadsheet, 1 article)\n`]);
    assert.match(said, /none\.json: there is no such file.*\n2 files: 1 with issues\.\n$/);
  });

  it('reports data without content', async () => {
    const { status, out } = await broadsheet(['validate', await save('empty.json', '{}')]);
    assert.equal(status, 1);
    assert.notEqual(out, '');
  });
});

describe('a path in JSON', () => {
  const text = '{ "a.b": {"c": [1, {"d\\u0065": "}]"}, [2]]},\n  "x": {"a": 1, "b": [{"y": 2}]}, "a": 3 }';
  for (const [path, value] of [
    ['a.b.c[1].de', '"}]"'],
    ['a.b.c[2][0]', '2]'],
    ['x.b[0].y', '2}'],
    ['a', '3 '],
    ['x.b[0].z', '{"y"'],
    ['x.b[7]', '[{"y"'],
    ['a.b.c', '[1,'],
  ] as const) {
    it(`is found: ${path}`, () => {
      const [place] = locate(text, [path]) as [Place];
      const lines = text.split('\n');
      assert.ok(lines[place.line - 1]!.slice(place.column - 1).startsWith(value), JSON.stringify(place));
    });
  }

  it('has no position if no part of it exists', () => {
    assert.deepEqual(
      locate(text, ['nothing[2].here', 'a']).map((place) => place?.line),
      [undefined, 2],
    );
    assert.deepEqual(locate('', ['a']), [undefined]);
    assert.deepEqual(locate('[1', ['[5]']), [undefined]);
  });

  it('is found in linear time in a long text', () => {
    const long = `[${'{"a": "x"},'.repeat(200_000)} {"b": 1}]`;
    assert.deepEqual(locate(long, ['[200000].b']), [{ line: 1, column: long.length - 2 }]);
    const broken = `${long.slice(0, -1)},x]`;
    assert.deepEqual(brokenAt(broken, 'Unexpected token'), { line: 1, column: long.length + 1 });
  });
});
