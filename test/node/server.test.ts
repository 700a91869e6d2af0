import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { messageTables } from '../../src/i18n/messages/tables.js';
import type { Issue } from '../../src/model/issue.js';
import { TAGS, type Tag } from '../../src/model/tags.js';
import {
  renderToStream,
  renderToString,
  renderToStringAsync,
  type RenderOptions,
  type ServerData,
} from '../../src/server/render.js';
import { snippet, type SnippetKind } from '../../src/snippet/snippet.js';
import { elementIn, elementsIn, lettersOf, parsedFragment } from '../snippet/parsed.js';

const MODELS: { readonly [Name in Tag]: ServerData[Name] } = {
  'news-article': { headline: 'Blinken lands in Bogotá', published: '2022-10-03', body: ['He landed on Monday.'] },
  'pull-quote': { quotation: 'It is telling.', attribution: 'Alessandro Rampietti', date: '2022-10-03' },
  'itinerary-card': { title: 'To the Andes', stops: [{ place: 'Bogotá', start: '2022-10-03' }] },
};
const NOW = new Date('2022-10-03T12:00:00Z');
const render = (tag: Tag, options: RenderOptions = {}): string =>
  renderToString(tag, MODELS[tag] as never, { now: NOW, data: 'none', ...options });
/** The words beside the shadow root, where there is one. */
const plainIn = (html: string): string => html.slice(html.lastIndexOf('</template>') + 1);

describe('the start tag that a server writes', () => {
  it('ignores a prefix that cannot start a tag name', () => {
    const hostile = ['x><script>alert(1)</script>', 'a b', 'A', '1a', 'a--b', '-', 'a"', 'ü', 5 as unknown as string];
    for (const prefix of hostile) {
      const issues: Issue[] = [];
      const html = render('pull-quote', { prefix, onIssue: (issue) => issues.push(issue) });
      assert.match(html, /^<pull-quote status="ready">.*<\/pull-quote>$/s);
      assert.deepEqual(
        [...elementsIn(parsedFragment(html))].filter(({ localName }) => localName === 'script'),
        [],
      );
      assert.deepEqual(
        issues.map(({ code, path }) => [code, path]),
        [['value', 'prefix']],
      );
    }
    assert.match(render('pull-quote', { prefix: 'acme' }), /^<acme-pull-quote .*<\/acme-pull-quote>$/s);
  });

  it('is what a snippet puts there: the same attributes, and the same said of those that are left out', () => {
    const attributes = {
      ...{ onclick: 'x()', ONLOAD: 'x()', data: '{"a":1}', 'a b': 'c', '"': 'd', '': 'e' },
      ...{ hidden: true, 'aria-label': 'A "quotation" <b>', tabindex: 0, title: '', Class: 'wide', id: undefined },
      ...{ inert: false, lang: null as unknown as undefined },
    };
    const said = (write: (onIssue: (issue: Issue) => void) => string): unknown => {
      const issues: Issue[] = [];
      const html = write((issue) => issues.push(issue));
      const { attributes: written } = elementIn(parsedFragment(html), ({ localName }) => localName === 'pull-quote');
      return { issues, written: Object.fromEntries([...written].filter(([name]) => name !== 'status')) };
    };
    const written = { hidden: '', 'aria-label': 'A "quotation" <b>', tabindex: '0', title: '', class: 'wide' };
    const served = said((onIssue) => render('pull-quote', { attributes, onIssue })) as { issues: Issue[] };
    assert.deepEqual({ ...served, issues: [] }, { written, issues: [] });
    assert.deepEqual(
      served.issues.map(({ path }) => path),
      ['attributes.onclick', 'attributes.ONLOAD', 'attributes.data', 'attributes.a b', 'attributes."', 'attributes.'],
    );
    for (const kind of ['element', 'declarative'] as const) {
      const options = { kind, attributes, script: false } as const;
      const pasted = said((onIssue) => snippet('pull-quote', MODELS['pull-quote'], { ...options, onIssue }));
      assert.deepEqual(pasted, served, kind);
    }
  });
});

describe('the level of headings', () => {
  const LEVELS: readonly (readonly [string | number | boolean, number])[] = [
    ...([1, 2, 3, 4, 5, 6] as const).map((level) => [String(level), level] as const),
    ...([4, ' 3 '] as const).map((level) => [level, Number(level)] as const),
    ...(['none', '2.5', 2.5, '0', '7', '-1', 'h3', '', true, Infinity] as const).map((level) => [level, 2] as const),
  ];
  const headingIn = (html: string): string | undefined =>
    [...elementsIn(parsedFragment(html))].map(({ localName }) => localName).find((name) => /^h\d/.test(name));

  it('is read by one rule in the shown words, in the plain ones, and in snippets', () => {
    for (const tag of ['news-article', 'itinerary-card'] as const) {
      for (const [given, level] of LEVELS) {
        const attributes = { 'heading-level': given };
        const html = render(tag, { attributes });
        const shown = html.slice(html.indexOf('<template'), html.indexOf('</template>'));
        if (given !== 'none') assert.equal(headingIn(shown), `h${level}`, String(given));
        assert.equal(headingIn(plainIn(html)), `h${level}`, String(given));
        for (const kind of ['element', 'twin', 'static', 'declarative'] as SnippetKind[]) {
          const pasted = snippet(tag, MODELS[tag] as never, { kind, attributes: attributes as never });
          assert.equal(headingIn(plainIn(pasted)), `h${level}`, `${kind} ${String(given)}`);
        }
      }
    }
  });
});

describe('the locale of dates', () => {
  it('is the one that is shown, in the plain words and in snippets too', () => {
    const cases = [
      [{ locale: 'fr' }, /3 octobre/],
      [{ locale: 'de_AT', lang: 'en' }, /3\. Oktober/],
      [{ locale: '', lang: 'fr' }, /3 octobre/],
      [{ locale: 'no language!', lang: 'es' }, /3 de octubre/],
      [{ locale: true }, /October/],
      [{}, /October/],
    ] as const;
    for (const [attributes, words] of cases) {
      const html = render('pull-quote', { attributes: attributes as never });
      assert.match(lettersAndSpaces(html.slice(0, html.lastIndexOf('</template>'))), words);
      for (const kind of ['element', 'twin', 'static', 'declarative'] as SnippetKind[]) {
        const pasted = snippet('pull-quote', MODELS['pull-quote'], {
          kind,
          attributes: attributes as never,
          script: false,
        });
        assert.match(lettersAndSpaces(plainIn(pasted)), words, `${kind} ${JSON.stringify(attributes)}`);
      }
      assert.match(lettersAndSpaces(plainIn(html)), words, JSON.stringify(attributes));
    }
  });
});
const lettersAndSpaces = (html: string): string => html.replace(/<style[^]*?<\/style>|<[^>]*>/g, '');

describe('an unknown tag', () => {
  it('throws an error that lists the known tags', () => {
    const named = (error: unknown): boolean => {
      assert.ok(error instanceof TypeError);
      for (const tag of TAGS) assert.ok(error.message.includes(tag), error.message);
      return true;
    };
    for (const tag of ['pull-quotes', 'toString', '', undefined, Symbol('tag')] as never[]) {
      assert.throws(() => renderToString(tag, {} as never), named);
      assert.throws(() => renderToStream(tag, {} as never), named);
    }
  });
});

describe('the built entry', () => {
  it('says the same words in every language, though those that only a browser says are left out of it', async () => {
    const built = (await import(resolve('dist/server/render.js'))) as { renderToString: typeof renderToString };
    const trip = { type: 'itinerary', title: 'T', traveller: 'A. Reader', asOf: '2022-10-02', stops: STOPS };
    const body = [
      ...['Words. '.repeat(900), { type: 'callout', title: 'C', content: ['Words'] }],
      ...[
        { type: 'gallery', images: [IMAGE] },
        { type: 'table', head: ['a'], rows: [['b']] },
        { type: 'note', content: 'N' },
      ],
      ...[{ type: 'update', title: 'U', date: '2022-10-03', pinned: true, content: ['Words'] }, trip],
      { type: 'pull-quote', quotation: 'Q', repeats: true },
    ];
    const corrections = [
      { kind: 'correction', content: 'C' },
      { kind: 'clarification', date: '2022-10-03', content: 'D' },
    ];
    const about = {
      source: 'S',
      license: 'https://example.org/l',
      url: 'https://example.org/s',
      updated: '2022-10-04',
    };
    const models = {
      'news-article': { headline: 'H', authors: ['A. Writer', 'B. Writer'], kind: 'live', body, corrections, ...about },
      'pull-quote': { ...MODELS['pull-quote'], repeats: true },
      'itinerary-card': trip,
    };
    for (const language of ['en', ...Object.keys(messageTables)]) {
      for (const tag of TAGS) {
        for (const more of [{}, { display: 'excerpt', variant: 'compact' }, { 'time-zone': 'Asia/Kolkata' }]) {
          const options: RenderOptions = { attributes: { lang: language, ...more } as never, now: NOW };
          const [one, other] = [built, { renderToString }].map((entry) =>
            shownLetters(entry.renderToString(tag, models[tag] as never, options)),
          );
          assert.equal(one, other, `${tag} ${language}`);
          assert.doesNotMatch(one!, /undefined|\{\w+\}/);
        }
      }
    }
  });
});
const IMAGE = { src: 'https://example.org/a.jpg', alt: 'A', caption: 'C', credit: 'D' };
const STOPS = [
  { place: 'Bogotá', start: '2022-10-02', end: '2022-10-03', timeZone: 'America/Bogota', coordinates: [-74.08, 4.61] },
  {
    place: 'Santiago',
    start: '2022-10-05',
    status: 'tentative',
    coordinates: [-70.65, -33.44],
    meets: ['A. President'],
  },
  { country: 'Peru', status: 'cancelled', stated: false, purpose: 'Talks' },
  {
    place: 'Lima',
    events: [{ title: 'E', start: '2022-10-06T10:00', end: '2022-10-07T09:00' }],
    timeZone: 'America/Lima',
  },
];
/** The words of a shadow root, whatever the build makes of white space. */
const shownLetters = (html: string): string =>
  html.replace(/<style[^]*?<\/style>|<script[^]*?<\/script>|<[^>]*>/g, '').replace(/\s+/g, '');

describe('a stream', () => {
  it('is one of the runtime, as a response takes it', async () => {
    const stream = renderToStream('pull-quote', MODELS['pull-quote'], { now: NOW });
    assert.ok(stream instanceof ReadableStream);
    const whole = renderToString('pull-quote', MODELS['pull-quote'], { now: NOW });
    assert.equal(await new Response(stream).text(), whole);
    assert.ok(lettersOf(parsedFragment(whole)).length > 0);
  });
});

describe('a block of HTML on a server', () => {
  const SYNC = 'renderToStringAsync';
  const data: ServerData['news-article'] = {
    headline: 'Talks',
    body: [
      'Before.',
      {
        type: 'html',
        html: '<p>He met <b>Petro</b> &amp; others.</p><p>A > B<script>alert(1)</script><!-- no --></p><a href="/x">this</a>',
      },
      { type: 'update', content: [{ type: 'html', html: '<h3>Live</h3>' }] },
    ],
  };
  const withIssues = (issues: Issue[]): RenderOptions => ({
    now: NOW,
    url: 'https://news.example/a/',
    onIssue: (issue) => issues.push(issue),
  });

  it('is rendered by renderToStringAsync, in all places', async () => {
    const issues: Issue[] = [];
    const html = await renderToStringAsync('news-article', data, withIssues(issues));
    for (const copy of [html.slice(0, html.indexOf('</template>')), plainIn(html)]) {
      assert.match(copy, /<p[^>]*>He met <(?:b|strong)[^>]*>Petro<\/(?:b|strong)> &amp; others\.<\/p>/);
      assert.match(copy, /<a[^>]* href="https:\/\/news\.example\/x"/);
      assert.match(copy, /<h\d[^>]*>Live<\/h\d>/);
      assert.doesNotMatch(copy.replace(/<script type="application\/json">.*/, ''), /alert|<script/);
    }
    assert.deepEqual(
      issues.map(({ code, path }) => `${code} ${path}`),
      ['unknown-type body[1]'],
    );
    const plain = { headline: 'Talks', body: ['Words.'] };
    const options = { now: NOW };
    assert.equal(
      await renderToStringAsync('news-article', plain, options),
      renderToString('news-article', plain, options),
    );
  });

  it('is rendered as text by the others, with an issue that says what to use', async () => {
    const said: Issue[][] = [[], [], []];
    const html = renderToString('news-article', data, withIssues(said[0]!));
    const stream = renderToStream('news-article', data, withIssues(said[1]!));
    assert.equal(await new Response(stream).text(), html);
    const twin = snippet('news-article', data, { kind: 'twin', ...withIssues(said[2]!) });
    for (const issues of said) {
      assert.deepEqual(
        issues.map(({ code, path }) => `${code} ${path}`),
        ['unknown-type body[1]', 'unknown-type body[2].content[0]'],
      );
      assert.ok(issues.every(({ message }) => message.includes(SYNC)));
    }
    for (const copy of [plainIn(html), twin]) {
      assert.match(copy, /<p[^>]*>He met Petro &amp; others\.<\/p>\s*<p[^>]*>A &gt; B<\/p>\s*<p[^>]*>this<\/p>/);
      assert.match(copy, /Live/);
      assert.doesNotMatch(copy, /alert/);
    }
  });

  it('without ends of tags keeps all text, in linear time', () => {
    for (const [start, more] of [
      ['Words', '<'],
      ['<p>Words</p>', '<!-- '],
      ['Words', '<script>'],
      ['Words', '<a '],
      ['Words', '<b>'],
    ] as const) {
      const before = performance.now();
      const block = { type: 'html' as const, html: start + more.repeat(100_000) };
      assert.match(renderToString('news-article', { body: [block] }, { data: 'none' }), /Words/);
      assert.ok(performance.now() - before < 2_000, more);
    }
  });
});

describe('a story as the data of a quotation or a trip', () => {
  const STORY = {
    headline: 'Okafor starts trip to Peru and Chile',
    body: [
      'Senator Marisol Okafor arrived in Lima on Monday at the start of a trip to South America. She will travel to Santiago on Thursday.',
      '“We will go on until every house has water,” Okafor said.',
      '“It is not easy,” said Teodor Brandt.',
    ],
  };

  it('shows the strongest or picked quotation', async () => {
    const html = await renderToStringAsync('pull-quote', STORY);
    assert.match(html, /^<pull-quote status="ready">/);
    assert.match(plainIn(html), /<p>We will go on until every house has water<\/p>.*<b>Marisol Okafor<\/b>/s);
    const picked = await renderToStringAsync('pull-quote', STORY, { attributes: { pick: 'quote:1' } });
    assert.match(plainIn(picked), /It is not easy.*Teodor Brandt/s);
    const issues: Issue[] = [];
    const none = await renderToStringAsync('pull-quote', STORY, {
      attributes: { pick: 'quote:2' },
      onIssue: (issue) => issues.push(issue),
    });
    assert.match(none, /^<pull-quote pick="quote:2" status="empty"><\/pull-quote>$/);
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['value'],
    );
  });

  it('shows the trip, and says where it comes from', async () => {
    const html = await renderToStringAsync('itinerary-card', STORY, { now: NOW });
    assert.match(html, /From the text of the story\..*<\/template>/s);
    assert.match(plainIn(html), /<ol data-news-stated="false"><li[^>]*>.*Lima/s);
  });

  it('finds the speaker in the language of the attribute', async () => {
    const body = ['„Wir bauen den Damm nicht zurück“, erklärte Bürgermeisterin Ada Lindqvist. Die Stadt wartet.'];
    const story = { headline: 'Der Damm bleibt', body };
    const html = await renderToStringAsync('pull-quote', story, { attributes: { lang: 'de' } });
    assert.match(plainIn(html), /<b>Ada Lindqvist<\/b>.*Bürgermeisterin/s);
  });

  it('shows the story as it is if the element is a news-article', async () => {
    assert.equal(
      await renderToStringAsync('news-article', STORY, { now: NOW }),
      renderToString('news-article', STORY, { now: NOW }),
    );
  });
});

describe('`renderToStringAsync` of a trip', () => {
  it('finds the time zone of places, as the browser does', async () => {
    const stop = { place: 'Bogotá', start: '2024-10-12T05:30Z' };
    const options = { now: NOW, data: 'none' } as const;
    const shown = async (stops: ServerData['itinerary-card']['stops']): Promise<string> =>
      (await renderToStringAsync('itinerary-card', { stops }, options)).split('</template>')[0]!;
    assert.match(await shown([{ ...stop, coordinates: [-74.08, 4.61] }]), /00:30</);
    assert.match(await shown([{ ...stop, country: 'Colombia' }]), /00:30</);
    assert.match(await shown([stop]), /05:30 UTC</);
    const body = [{ type: 'itinerary' as const, stops: [{ ...stop, country: 'Colombia' }] }];
    assert.match(await renderToStringAsync('news-article', { headline: 'A', body }, options), /00:30</);
  });
});
