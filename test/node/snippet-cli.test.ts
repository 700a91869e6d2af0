import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { run } from '../../src/cli/run.js';
import { renderToString } from '../../src/server/render.js';
import { framePage, snippet, SNIPPET_KINDS } from '../../src/snippet/snippet.js';

const QUOTE = { quotation: 'It is telling.', attribution: 'Alessandro Rampietti', role: 'Al Jazeera correspondent' };
const STORY = {
  headline: 'Blinken lands in Bogotá',
  body: ['First.', { type: 'quote', ...QUOTE }, { type: 'pull-quote', quotation: 'The second.' }],
};
const FEED = `<rss version="2.0"><channel><title>Feed</title>
  <item><title>One</title><guid>a</guid><description>First</description></item>
  <item><title>Two</title><guid>b</guid><description>Second</description></item></channel></rss>`;

let folder: string;
const file = (name: string): string => join(folder, name);
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-'));
  await writeFile(file('quote.json'), JSON.stringify(QUOTE));
  await writeFile(file('story.json'), JSON.stringify(STORY));
  await writeFile(file('feed.xml'), FEED);
  await writeFile(file('script.js'), 'console.log(1)');
  await writeFile(file('flawed.json'), JSON.stringify({ ...QUOTE, sourceUrl: 'javascript:alert(1)' }));
  await writeFile(file('nothing.json'), '{"attribution":"Nobody"}');
});
after(() => rm(folder, { recursive: true }));

async function broadsheet(
  given: readonly string[],
  piped?: string,
): Promise<{ status: number; out: string; said: string }> {
  const written = { out: '', said: '' };
  const output = (name: 'out' | 'said'): { isTTY: false; write: (words: string) => void } => ({
    isTTY: false,
    write: (words) => void (written[name] += words),
  });
  const stdin = Object.assign(Readable.from(piped === undefined ? [] : [Buffer.from(piped)]), {
    isTTY: piped === undefined,
  });
  const status = await run(given, { stdin, stdout: output('out'), stderr: output('said'), env: {} });
  return { status, ...written };
}

describe('broadsheet snippet', () => {
  it('writes every kind as the module does', async () => {
    for (const kind of SNIPPET_KINDS) {
      assert.deepEqual(await broadsheet(['snippet', file('quote.json'), '--kind', kind]), {
        status: 0,
        out: `${snippet('pull-quote', QUOTE, { kind })}\n`,
        said: '',
      });
    }
    const { out } = await broadsheet(['snippet'], JSON.stringify(QUOTE));
    assert.equal(out, `${snippet('pull-quote', QUOTE)}\n`);
  });

  it('writes the element that the data are about, or the one that is asked for and is in them', async () => {
    const story = (await broadsheet(['snippet', file('story.json'), '--no-script'])).out;
    assert.match(story, /^<div><news-article><article><h2>Blinken lands/);
    const quote = ['snippet', file('story.json'), '--element', 'pull-quote', '--no-script'];
    assert.equal((await broadsheet(quote)).out, `${snippet('pull-quote', QUOTE, { script: false })}\n`);
    assert.match((await broadsheet([...quote, '--pick', '1'])).out, /<p>The second\.<\/p>/);
    assert.match((await broadsheet(['snippet', file('feed.xml'), '--pick', 'id:b'])).out, /<h2>Two<\/h2>/);
    assert.match((await broadsheet(['snippet', file('feed.xml'), '--element', 'news-article'])).out, /<h2>One<\/h2>/);
  });

  it('gives the element its attributes', async () => {
    const given = ['--variant', 'showcase', '--theme', 'house', '--locale', 'fr', '--attribute', 'attribution=A. R.'];
    const { out } = await broadsheet([
      'snippet',
      file('quote.json'),
      ...given,
      '--attribute',
      'mirror',
      '--prefix',
      'acme',
    ]);
    assert.match(
      out,
      /^<div><acme-pull-quote mirror variant="showcase" theme="house" locale="fr"><figure>.*<b>A\. R\.<\/b>/,
    );
    assert.match(out, / data-prefix="acme"><\/script>/);
  });

  it('takes another script, and makes its hash', async () => {
    const of = async (...given: string[]): Promise<string> =>
      /<script.*script>/.exec((await broadsheet(['snippet', file('quote.json'), ...given])).out)?.[0] ?? '';
    assert.equal(await of('--script', '/b.js'), '<script async src="/b.js" crossorigin="anonymous"></script>');
    assert.match(await of('--script', '/b.js', '--integrity', 'sha384-abc='), / integrity="sha384-abc="/);
    const hash = createHash('sha384').update('console.log(1)').digest('base64');
    assert.ok(
      (await of('--script', '/b.js', '--integrity', file('script.js'))).includes(` integrity="sha384-${hash}"`),
    );
    assert.equal(await of('--no-script'), '');
    assert.match(await of('--kind', 'iframe', '--script', '/f.js'), / src="\/f\.js"/);
  });

  it('names the page of a frame', async () => {
    const given = [
      'snippet',
      file('quote.json'),
      '--kind',
      'iframe',
      '--page',
      'https://example.org/q.html',
      '--title',
      'Q',
    ];
    const { out } = await broadsheet(given);
    assert.match(out, /<iframe title="Q" .* src="https:\/\/example\.org\/q\.html"><\/iframe>/);
  });

  it('says what was left out, and does the rest', async () => {
    const flawed = await broadsheet(['snippet', file('flawed.json'), '--attribute', 'onclick=x()']);
    assert.equal(flawed.status, 0);
    assert.doesNotMatch(flawed.out, /onclick|javascript/);
    assert.match(flawed.said, /flawed\.json: Attributes that run a script are left out/);
    assert.match(flawed.said, /flawed\.json: 1 issue, which “broadsheet validate” lists/);
    assert.equal((await broadsheet(['snippet', file('flawed.json'), '--quiet'])).said, '');
    const several = await broadsheet(['snippet', file('nothing.json'), file('none.json'), file('quote.json')]);
    assert.equal(several.status, 1);
    assert.match(several.said, /nothing\.json: .{20}/);
    assert.match(several.said, /none\.json: there is no such file/);
    assert.equal(several.out, `${snippet('pull-quote', QUOTE)}\n`);
    const none = await broadsheet(['snippet', file('story.json'), '--element', 'itinerary-card']);
    assert.deepEqual([none.status, none.out], [1, '']);
    assert.match(none.said, /No itinerary is in these data/);
  });

  it('says how it is asked rightly', async () => {
    for (const [given, words] of [
      [['--kind', 'card'], '--kind is one of element, declarative, iframe, twin, static, not “card”'],
      [['--element', 'quote'], '--element is one of news-article, pull-quote, itinerary-card'],
      [['--variant', 'loud'], '--variant of pull-quote is one of inline, supporting, showcase, not “loud”'],
      [['--element', 'news-article', '--variant', 'loud'], 'news-article has no variants'],
      [['--theme', 'dark'], '--theme is one of house, broadsheet, tabloid'],
      [['--attribute', '=x'], '--attribute is name=value'],
      [['--integrity', 'sha384-x'], '--integrity goes with --script'],
      [['--script', '/b.js', '--integrity', '/nowhere.js'], 'is neither: there is no such file'],
      [['--script', '/b.js', '--no-script'], 'contradict each other'],
      [['--page', 'https://example.org/'], '--page is for --kind iframe'],
    ] as const) {
      const { status, out, said } = await broadsheet([
        'snippet',
        file('story.json'),
        '--element',
        'pull-quote',
        ...given,
      ]);
      assert.deepEqual([status, out], [2, ''], given.join(' '));
      assert.ok(said.includes(words), said);
      assert.ok(said.endsWith('See: broadsheet snippet --help\n'));
    }
  });
});

describe('broadsheet render', () => {
  it('writes what a server sends', async () => {
    const { status, out, said } = await broadsheet(['render', file('quote.json'), '--variant', 'inline']);
    assert.deepEqual([status, said], [0, '']);
    assert.equal(out, `${renderToString('pull-quote', QUOTE, { attributes: { variant: 'inline' } })}\n`);
    assert.match(out, /<template shadowrootmode="open">.*<script type="application\/json">/s);
    const bare = await broadsheet([
      'render',
      file('quote.json'),
      '--data',
      'none',
      '--styles',
      '/q.css',
      '--nonce',
      'n',
    ]);
    assert.equal(
      bare.out,
      `${renderToString('pull-quote', QUOTE, { data: 'none', styles: ['/q.css'], nonce: 'n' })}\n`,
    );
  });

  it('writes a page for a frame', async () => {
    const { out } = await broadsheet(['render', file('quote.json'), '--page', '--title', 'Q']);
    assert.equal(out, `${framePage('pull-quote', QUOTE, { title: 'Q' })}\n`);
  });

  it('says how it is asked rightly, and what failed', async () => {
    for (const [given, words] of [
      [['--data', 'yes'], '--data is json or none'],
      [['--page', file('story.json')], '--page writes one page'],
      [['--variant', 'loud'], '--variant of pull-quote'],
    ] as const) {
      const { status, said } = await broadsheet(['render', file('quote.json'), ...given]);
      assert.equal(status, 2);
      assert.ok(said.includes(words), said);
    }
    const failed = await broadsheet(['render', file('nothing.json'), file('quote.json')]);
    assert.equal(failed.status, 1);
    assert.match(failed.out, /^<pull-quote/);
  });
});

describe('the pages of help', () => {
  for (const command of ['snippet', 'render']) {
    it(`say all of ${command} within a hundred columns`, async () => {
      const { status, out } = await broadsheet([command, '--help']);
      assert.equal(status, 0);
      assert.ok(out.split('\n').every((line) => line.length <= 100));
      const named = new Set([...out.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, name]) => name));
      // What is asked for wrongly is known by its refusal; every option that the page names is taken.
      for (const name of named) {
        const { said } = await broadsheet([command, file('quote.json'), `--${name}`]);
        assert.ok(!said.includes('Unknown option'), `${name}: ${said}`);
      }
      assert.ok(named.size > 12);
    });
  }
});
