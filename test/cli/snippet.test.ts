import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { renderToString } from '../../src/server/render.js';
import { framePage, snippet, SNIPPET_KINDS } from '../../src/snippet/snippet.js';
import { broadsheet } from './terminal.js';

const QUOTE = { quotation: 'It is telling.', attribution: 'Alessandro Rampietti', role: 'Al Jazeera correspondent' };
const STORY = {
  headline: 'Blinken lands in Bogotá',
  body: ['First.', { type: 'quote', ...QUOTE }, { type: 'pull-quote', quotation: 'The second.' }],
};
const TRIP = { title: 'A trip', stops: [{ place: 'Bogotá', start: '2022-10-03' }] };
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
  await writeFile(file('trip.json'), JSON.stringify(TRIP));
  await writeFile(file('french.txt'), 'Un titre français\n\nDes mots ici, et d’autres.\n');
  await writeFile(file('script.js'), 'console.log(1)');
  await writeFile(file('flawed.json'), JSON.stringify({ ...QUOTE, sourceUrl: 'javascript:alert(1)' }));
  await writeFile(file('nothing.json'), '{"attribution":"Nobody"}');
});
after(() => rm(folder, { recursive: true }));

describe('broadsheet snippet', () => {
  it('writes the same as the module for every kind', async () => {
    for (const kind of SNIPPET_KINDS) {
      assert.deepEqual(await broadsheet(['snippet', file('quote.json'), '--kind', kind]), {
        status: 0,
        out: `${snippet('pull-quote', QUOTE, { kind })}\n`,
        said: '',
      });
    }
    const { out } = await broadsheet(['snippet'], { stdin: JSON.stringify(QUOTE) });
    assert.equal(out, `${snippet('pull-quote', QUOTE)}\n`);
  });

  it('writes the element that matches the data, or the requested one if the data contains it', async () => {
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
      'MIRROR',
      '--prefix',
      'acme',
    ]);
    assert.match(
      out,
      /^<div><acme-pull-quote mirror="" variant="showcase" theme="house" locale="fr"><figure>.*<b>A\. R\.<\/b>/,
    );
    assert.match(out, / data-prefix="acme"><\/script>/);
  });

  it('uses --language for data without a language', async () => {
    const plain = ['--language', 'fr', '--kind', 'twin'];
    for (const given of [
      [file('french.txt')],
      [file('french.txt'), '--element', 'news-article'],
      [file('story.json')],
    ]) {
      assert.match((await broadsheet(['snippet', ...given, ...plain])).out, / lang="fr"><h2>/, given.join(' '));
    }
    const quote = await broadsheet(['snippet', file('story.json'), '--element', 'pull-quote', ...plain]);
    assert.match(quote.out, /<blockquote lang="fr">/);
    const english = JSON.stringify({ ...STORY, language: 'en' });
    const own = await broadsheet(['snippet', '--element', 'pull-quote', ...plain], { stdin: english });
    assert.match(own.out, /<blockquote lang="en">/);
  });

  it('skips files whose element does not have an attribute, and writes the others', async () => {
    const { status, out, said } = await broadsheet([
      'snippet',
      ...[file('story.json'), file('trip.json'), file('quote.json')],
      ...['--variant', 'compact', '--no-script'],
    ]);
    assert.equal(status, 1);
    assert.match(out, /^<div><itinerary-card variant="compact">[^\n]*\n$/);
    assert.match(said, /story\.json: news-article has no attribute “variant”; remove --variant\./);
    assert.match(
      said,
      /quote\.json: Invalid --variant “compact” of pull-quote\. Use one of inline, supporting, showcase\./,
    );
  });

  it('uses another script, and computes its hash', async () => {
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

  it('uses the URL of a page for the frame', async () => {
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

  it('reports what was ignored, and writes the rest', async () => {
    const flawed = await broadsheet(['snippet', file('flawed.json'), '--attribute', 'onclick=x()']);
    assert.equal(flawed.status, 0);
    assert.doesNotMatch(flawed.out, /onclick|javascript/);
    assert.match(flawed.said, /flawed\.json: Attributes that run a script are removed/);
    assert.match(flawed.said, /flawed\.json: 1 issue \(run “broadsheet validate” to list them\)/);
    assert.equal((await broadsheet(['snippet', file('flawed.json'), '--quiet'])).said, '');
    const several = await broadsheet(['snippet', file('nothing.json'), file('none.json'), file('quote.json')]);
    assert.equal(several.status, 1);
    assert.match(several.said, /nothing\.json: .{20}/);
    assert.match(several.said, /none\.json: there is no such file/);
    assert.equal(several.out, `${snippet('pull-quote', QUOTE)}\n`);
    const none = await broadsheet(['snippet', file('story.json'), '--element', 'itinerary-card']);
    assert.deepEqual([none.status, none.out], [1, '']);
    assert.match(none.said, /No itinerary found in this data/);
  });

  it('says how it is asked rightly', async () => {
    for (const [given, words] of [
      [['--kind', 'card'], 'Invalid --kind “card”. Use one of element, declarative, iframe, twin, static.'],
      [['--element', 'quote'], 'Invalid --element “quote”. Use one of news-article, pull-quote, itinerary-card'],
      [['--variant', 'loud'], 'Invalid --variant “loud” of pull-quote. Use one of inline, supporting, showcase.'],
      [['--element', 'news-article', '--variant', 'loud'], 'news-article has no attribute “variant”'],
      [['--theme', 'dark'], 'Invalid --theme “dark” of pull-quote. Use one of house, broadsheet, tabloid'],
      [['--theme', 'tabliod'], 'Did you mean tabloid?'],
      [['--attribute', 'theme=dark'], 'Invalid --theme “dark” of pull-quote. Use one of house, broadsheet, tabloid'],
      [['--attribute', 'varient=x'], 'pull-quote has no attribute “varient”'],
      [['--attribute', 'varient=x'], 'Did you mean variant?'],
      [['--attribute', 'heading-level=2'], 'pull-quote has no attribute “heading-level”'],
      [['--attribute', 'repeats=no'], 'repeats takes no value'],
      [['--attribute', 'attribution'], 'attribution needs a value: --attribute attribution=…'],
      [['--attribute', '=x'], 'Invalid --attribute “=x”. Use name=value'],
      [['--attribute', 'source=A', '--attribute', 'SOURCE=B'], 'The attribute source is set twice'],
      [['--variant', 'inline', '--attribute', 'variant=showcase'], 'The attribute variant is set twice'],
      [
        ['--attribute', 'time-zone=Moon/Crater'],
        'Invalid --attribute time-zone “Moon/Crater”. Use a time zone such as Europe/London',
      ],
      [['--attribute', 'lang=xx_bad!'], 'Invalid --attribute lang “xx_bad!”. Use a language tag such as en-GB'],
      [['--locale', 'xx_bad!'], 'Invalid --locale “xx_bad!”. Use a language tag such as en-GB.'],
      [['--language', 'xx_bad!'], 'Invalid --language “xx_bad!”. Use a language tag'],
      [['--prefix', 'x><b>'], 'Use lowercase letters, digits and single hyphens'],
      [['--integrity', 'sha384-x'], '--integrity needs --script'],
      [['--script', '/b.js', '--integrity', '/nowhere.js'], 'or the path of the script: there is no such file'],
      [['--script', '/b.js', '--no-script'], '--no-script and --script contradict each other'],
      [['--integrity', 'sha384-x', '--no-script'], '--no-script and --integrity contradict each other'],
      [['--kind', 'static', '--theme', 'house'], '--theme has no effect with --kind static'],
      [
        ['--kind', 'iframe', '--page', '/a.html', '--theme', 'house'],
        'pass --theme to “broadsheet render --frame-page”',
      ],
      [['--page', 'https://example.org/'], '--page is for --kind iframe, not for element; remove it'],
      [['--title', 'Q'], '--title is for --kind iframe, not for element; remove it'],
      [['--kind', 'iframe', '--prefix', 'acme'], '--prefix is for --kind element or declarative, not for iframe'],
      [['--kind', 'twin', '--no-script'], '--no-script is for --kind element, declarative or iframe, not for twin'],
      [['--kind', 'static', '--nonce', 'n'], '--nonce is for --kind element, declarative or iframe, not for static'],
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

describe('an attribute that no element has', () => {
  for (const [attribute, words] of [
    ['headlin=A', 'news-article has no attribute “headlin”; remove --attribute headlin. Did you mean headline?'],
    ['headline', 'headline needs a value'],
    ['colour=red', 'No element has the attribute “colour”; remove --attribute colour.'],
    ['variant=loud', 'Invalid --variant “loud” of pull-quote. Use one of inline, supporting, showcase'],
  ] as const) {
    it(`is rejected before any file is read: ${attribute}`, async () => {
      const { status, out, said } = await broadsheet(['snippet', file('none.json'), '--attribute', attribute]);
      assert.deepEqual([status, out], [2, '']);
      assert.ok(said.startsWith(`broadsheet: ${words}`), said);
    });
  }

  it('is one of any element, or of those who read it', async () => {
    const given = ['aria-label=A', 'data-x=1', 'class=big', 'hidden'].flatMap((pair) => ['--attribute', pair]);
    const { status, out, said } = await broadsheet(['snippet', file('quote.json'), ...given]);
    assert.deepEqual([status, said], [0, '']);
    assert.match(out, /<pull-quote aria-label="A" data-x="1" class="big" hidden="">/);
  });
});

describe('broadsheet render', () => {
  it('writes server-rendered HTML', async () => {
    const { status, out, said } = await broadsheet(['render', file('quote.json'), '--variant', 'inline']);
    assert.deepEqual([status, said], [0, '']);
    assert.equal(out, `${renderToString('pull-quote', QUOTE, { attributes: { variant: 'inline' } })}\n`);
    assert.match(out, /<template shadowrootmode="open">.*<script type="application\/json">/s);
    const bare = await broadsheet(['render', file('quote.json'), '--data', 'none', '--styles', '/q.css']);
    assert.equal(bare.out, `${renderToString('pull-quote', QUOTE, { data: 'none', styles: ['/q.css'] })}\n`);
    const named = await broadsheet(['render', file('quote.json'), '--nonce', 'n', '--prefix', 'acme']);
    assert.equal(named.out, `${renderToString('pull-quote', QUOTE, { nonce: 'n', prefix: 'acme' })}\n`);
  });

  it('overrides fields of the data by attributes, also without a script', async () => {
    const { status, out } = await broadsheet([
      'render',
      file('story.json'),
      ...['--attribute', 'headline=Another', '--attribute', 'lang=fr', '--attribute', 'url=/a'],
      ...['--url', 'https://example.org/story/'],
    ]);
    assert.equal(status, 0);
    assert.doesNotMatch(out, /Blinken|headline="/);
    assert.match(out, /^<news-article lang="fr" status="ready"><template[^]*<h2[^>]*>[^]*Another[^]*<\/template>/);
    assert.match(out, /<\/template><article[^>]*><h2[^>]*>(<a[^>]*>)?Another/);
    assert.match(out, /"headline":"Another"/);
    assert.match(out, /https:\/\/example\.org\/a"/);
    const page = await broadsheet(['render', file('story.json'), '--frame-page', '--attribute', 'headline=Another']);
    assert.match(page.out, /<title>Another<\/title>/);
  });

  it('writes a page for a frame', async () => {
    const { out } = await broadsheet(['render', file('quote.json'), '--frame-page', '--title', 'Q']);
    assert.equal(out, `${framePage('pull-quote', QUOTE, { title: 'Q' })}\n`);
  });

  it('says how it is asked rightly, and what failed', async () => {
    for (const [given, words] of [
      [['--data', 'yes'], 'Invalid --data “yes”. Use one of json, none.'],
      [['--frame-page', file('story.json')], '--frame-page writes one page'],
      [['--page'], "Unknown option '--page'."],
      [['--frame-page', '--prefix', 'acme'], '--prefix has no effect with --frame-page'],
      [['--frame-page', '--data', 'none'], '--data has no effect with --frame-page'],
      [['--frame-page', '--styles', '/q.css'], '--styles has no effect with --frame-page'],
      [['--title', 'Q'], '--title is for --frame-page'],
      [['--styles', '/q.css', '--nonce', 'n'], '--nonce has no effect with --styles'],
      [['--prefix', 'x><b>'], 'Invalid --prefix'],
      [['--locale', 'xx_bad!'], 'Invalid --locale “xx_bad!”. Use a language tag'],
      [['--variant', 'loud'], 'Invalid --variant “loud” of pull-quote'],
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
