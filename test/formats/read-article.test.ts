import { expect } from '@open-wc/testing';
import { readArticle, type ArticleReading } from '../../src/formats/read-article.js';

const STORY = { headline: 'A week', body: ['He landed on Monday.'] };
const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  items: [
    { id: 'a', title: 'A', content_html: '<p>A <a href="b">b</a></p>' },
    { id: 'b', title: 'B', content_text: 'B' },
  ],
};
/** Three entries `a`, `b` and `c` in several formats; those of ours hold a field each that is unknown. */
const FEEDS = [
  JSON.stringify({ articles: ['a', 'b', 'c'].map((id) => ({ ...STORY, id, headline: id, [`${id}x`]: 1 })) }),
  JSON.stringify({
    version: FEED.version,
    items: ['a', 'b', 'c'].map((id) => ({ id, title: id, content_html: `<h2>${id}</h2><p>${id}</p>` })),
  }),
  `<rss version="2.0"><channel><title>T</title>${['a', 'b', 'c']
    .map(
      (id) => `<item><guid>${id}</guid><title>${id}</title><description>&lt;p&gt;${id}&lt;/p&gt;</description></item>`,
    )
    .join('')}</channel></rss>`,
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://www.w3.org/2007/app">
    <entry><app:control><app:draft>yes</app:draft></app:control><id>0</id></entry>${['a', 'b', 'c']
      .map(
        (id) =>
          `<entry><id>${id}</id><title>${id}</title><content type="html">&lt;p&gt;${id}&lt;/p&gt;</content></entry>`,
      )
      .join('')}</feed>`,
];
const headlines = ({ articles }: ArticleReading): unknown[] =>
  articles.map((entry) => 'headline' in entry && entry.headline);
const headline = ({ primary }: ArticleReading): unknown => primary && 'headline' in primary && primary.headline;
const codes = ({ issues }: ArticleReading): string[] => issues.map(({ code, path }) => `${code} ${path}`.trim());

describe('readArticle with extract', () => {
  const TEXT = 'Senator Marisol Okafor spoke on Monday.\n\n“We will go on,” she said. “It is not easy.”';

  it('adds the quotations, and leaves the body as it is', async () => {
    const plain = await readArticle({ headline: 'A', body: TEXT });
    const { primary, articles } = await readArticle({ headline: 'A', body: TEXT }, { extract: true });
    expect(primary).to.deep.include(plain.primary!);
    expect(articles[0]).to.equal(primary);
    expect(primary).to.have.deep.nested.property('quotations[0].quotation', ['We will go on,']);
    expect(primary).to.have.nested.property('quotations[0].attribution', 'Marisol Okafor');
    expect(primary).to.have.deep.nested.property('quotations[0].span', { block: 1, start: 1, end: 15 });
  });

  it('gives fields that are read again as they are', async () => {
    const { primary } = await readArticle({ headline: 'A', body: TEXT }, { extract: true });
    const again = await readArticle(JSON.parse(JSON.stringify(primary)));
    expect(again).to.deep.include({ primary, issues: [] });
  });

  it('names the speaker of a quotation that is a whole block', async () => {
    const body = [
      'Senator Marisol Okafor spoke on Monday. Okafor said:',
      { type: 'quote', quotation: 'We will go on.' },
    ];
    const { primary } = await readArticle({ body }, { extract: true });
    expect(primary).to.have.deep.nested.property('body[1]', {
      type: 'quote',
      quotation: ['We will go on.'],
      attribution: 'Marisol Okafor',
      role: 'Senator',
    });
  });

  it('changes no speaker that the article names', async () => {
    const body = [
      'Senator Marisol Okafor spoke. Okafor said:',
      { type: 'quote', quotation: 'On.', attribution: 'Ada' },
    ];
    const { primary } = await readArticle({ body }, { extract: true });
    expect(primary).to.have.nested.property('body[1].attribution', 'Ada');
  });

  it('reads all articles of a file, and leaves quotations and trips as they are', async () => {
    const list = [{ quotation: 'It is telling.' }, { headline: 'A', body: TEXT }, { stops: [{ place: 'Lima' }] }];
    const { articles } = await readArticle(list, { extract: true });
    expect(articles.map((entry) => 'quotations' in entry)).to.deep.equal([false, true, false]);
  });

  it('reads German texts', async () => {
    const text = 'Die Ministerin Ada Lindqvist sprach am Montag.\n\n„Wir machen weiter“, sagte Lindqvist.';
    const { primary } = await readArticle({ headline: 'A', body: text, language: 'de' }, { extract: true });
    expect(primary).to.have.nested.property('quotations[0].attribution', 'Ada Lindqvist');
  });
});

describe('readArticle', () => {
  it('takes a value, text and bytes alike', async () => {
    const text = JSON.stringify(FEED);
    const expected = await readArticle(FEED, { url: 'https://example.org/feed' });
    for (const input of [text, `\uFEFF${text}`, new TextEncoder().encode(text)]) {
      expect(await readArticle(input, { url: 'https://example.org/feed' })).to.deep.equal(expected);
    }
    expect(expected).to.deep.include({ format: 'json-feed', version: '1.1', issues: [] });
    expect(expected.primary).to.deep.include({
      body: [{ type: 'paragraph', content: ['A ', { type: 'link', href: 'https://example.org/b', content: ['b'] }] }],
    });
  });

  it('reads our own JSON: one, a list, a collection', async () => {
    expect(await readArticle(STORY)).to.deep.include({ format: 'broadsheet', version: undefined, issues: [] });
    const list = [STORY, { quotation: 'It is telling.' }, { stops: [{ place: 'Lima' }] }];
    for (const input of [list, { articles: list }]) {
      const reading = await readArticle(input);
      expect(reading.articles).to.have.lengthOf(3);
      expect(headline(reading)).to.equal('A week');
    }
  });

  it('shows no object that was turned into text, and says what to do', async () => {
    for (const input of ['[object Object]', '[object Object],[object Object]', ' [object Map]\n']) {
      const { primary, issues } = await readArticle(input);
      expect(primary, input).to.equal(undefined);
      expect(issues[0]).to.include({ code: 'syntax', path: '' });
      expect(issues[0]!.message).to.contain('JSON.stringify').and.to.contain('`data`');
    }
    // Words in brackets are an editor's.
    expect((await readArticle('[object Lesson] is what he called it.')).format).to.equal('plain-text');
  });

  it('reads no text that a script or a template wrote in place of JSON, and says so', async () => {
    for (const input of [
      'undefined',
      'NaN\n',
      '-Infinity',
      '[NaN]',
      '[undefined,undefined]',
      '{foo: 1}',
      "{'headline': 'A'}",
      "['a', 'b']",
      '[,1]',
      '{"headline": "A",}',
      '"headline": "A", "body": []',
      '// A story\n{"headline": "A"}',
      '/* A story */ {"headline": "A"}',
      '{{ story | json }}',
      '{% story %}',
    ]) {
      const { primary, issues } = await readArticle(input);
      expect(primary, input).to.equal(undefined);
      expect([issues[0]?.code, issues[0]?.message.slice(0, 16)], input).to.deep.equal(['syntax', 'This is not JSON']);
    }
    for (const input of [
      'Undefined terms are the fault.',
      '[Undefined] terms, he said.',
      '[...] and the rest.',
      '“A”: a B.',
    ])
      expect((await readArticle(input)).format, input).to.equal('plain-text');
  });

  it('says where in the data something was left out', async () => {
    expect(codes(await readArticle({ ...STORY, url: 'javascript:alert(1)' }))).to.deep.equal(['url url']);
    expect(codes(await readArticle([STORY, { ...STORY, kind: 'listicle' }]))).to.deep.equal(['value [1].kind']);
    expect(codes(await readArticle({ articles: [{ ...STORY, hedline: 'B' }] }))).to.deep.equal([
      'unknown-field articles[0].hedline',
    ]);
  });

  it('keeps a story of ours in which a name is misspelt', async () => {
    const reading = await readArticle({ ...STORY, standfrist: 'A summary' });
    expect(reading.format).to.equal('broadsheet');
    expect(codes(reading)).to.deep.equal(['unknown-field standfrist']);
  });

  it('picks by index and by id, and says when there is no such entry', async () => {
    expect(headlines(await readArticle(FEED))).to.deep.equal(['A', 'B']);
    expect(headline(await readArticle(FEED, { pick: 1 }))).to.equal('B');
    expect(headline(await readArticle(FEED, { pick: 'id:b' }))).to.equal('B');
    const none = await readArticle(FEED, { pick: 'id:c' });
    expect(none.primary).to.equal(undefined);
    expect(none.issues.at(-1)?.message).to.contain('there are 2');
  });

  it('reads the picked entry alone, as it is read among all', async () => {
    for (const feed of FEEDS) {
      const all = await readArticle(feed);
      expect(all.articles.length, feed).to.equal(3);
      for (const [index, article] of all.articles.entries()) {
        for (const pick of [index, `id:${'abc'[index]!}`]) {
          const one = await readArticle(feed, { pick });
          expect(one.articles, feed).to.deep.equal([article]);
          expect(one.primary).to.equal(one.articles[0]);
          const ofOthers = ({ path }: { path: string }): boolean =>
            path.startsWith('articles[') && !path.startsWith(`articles[${index}]`);
          expect(one.issues).to.deep.equal(all.issues.filter((issue) => !ofOthers(issue)));
        }
      }
      const none = await readArticle(feed, { pick: 3 });
      expect(none.primary).to.equal(undefined);
      expect(none.issues.at(-1)?.message).to.contain('there are 3');
    }
  });

  it('takes the language it is told where the data say none', async () => {
    for (const data of [FEED, STORY, [STORY, { ...STORY, language: 'en' }]]) {
      const { primary, articles, issues } = await readArticle(data, { language: 'es' });
      expect(primary).to.deep.include({ language: 'es' });
      if (data !== FEED) expect(issues).to.deep.equal([]);
      if (Array.isArray(data)) expect(articles[1]).to.deep.include({ language: 'en' });
    }
    expect((await readArticle(STORY, { language: 'xx_bad!' })).primary).not.to.have.property('language');
  });

  it('goes by the format it is told, and says which there are', async () => {
    expect(
      (await readArticle('[The palace] said no.\n\nA second paragraph.', { format: 'plain-text' })).format,
    ).to.equal('plain-text');
    const unknown = await readArticle(FEED, { format: 'json-fed' });
    expect(unknown).to.deep.include({ format: '', articles: [], primary: undefined });
    expect(unknown.issues[0]?.message).to.contain('json-feed');
    expect(codes(await readArticle(FEED, { format: 'rss' }))).to.deep.equal(['unknown-format']);
  });

  it('says of what it cannot read what it is', async () => {
    for (const [input, code] of [
      ['', 'syntax'],
      ['{"headline": ', 'syntax'],
      [{ colour: 'red' }, 'unknown-format'],
      [[{ colour: 'red' }], 'unknown-format'],
    ] as const) {
      const reading = await readArticle(input);
      expect(reading).to.deep.include({ articles: [], primary: undefined });
      expect(codes(reading)[0], JSON.stringify(input)).to.equal(code);
    }
    expect((await readArticle('nonsense', { contentType: 'application/json' })).issues[0]?.code).to.equal('syntax');
    expect((await readArticle({ colour: 'red' })).issues[0]?.message).to.contain('colour');
    for (const input of [null, undefined, 7, true, Symbol('a'), () => 1]) {
      expect((await readArticle(input)).articles).to.deep.equal([]);
    }
  });

  it('reads bytes in the encoding they are in', async () => {
    const feed = (encoding: string): string =>
      `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><item><title>Caf\u00e9</title></item></channel></rss>`;
    const latin = Uint8Array.from(feed('iso-8859-1'), (letter) => letter.charCodeAt(0));
    expect(headline(await readArticle(latin))).to.equal('Café');
    expect(headline(await readArticle(new TextEncoder().encode(feed('utf-8'))))).to.equal('Café');
  });
});

describe('the type of an entry', () => {
  const quote = { quotation: 'It is telling.' };
  const trip = { stops: [{ place: 'Lima' }] };

  it('follows from its fields, or is in the data', async () => {
    for (const typed of [{}, { type: 'pull-quote' }]) {
      const { primary, issues } = await readArticle({ ...quote, ...typed });
      expect([primary, issues]).to.deep.equal([{ type: 'pull-quote', quotation: ['It is telling.'] }, []]);
    }
    for (const typed of [{}, { type: 'itinerary' }]) {
      const { primary, issues } = await readArticle({ ...trip, ...typed });
      expect([primary, issues]).to.deep.equal([{ type: 'itinerary', stops: [{ place: 'Lima' }] }, []]);
    }
    for (const typed of [{}, { type: 'article' }]) {
      const { primary, issues, format } = await readArticle({ ...STORY, ...typed });
      expect([primary?.type, format, issues]).to.deep.equal(['article', 'broadsheet', []]);
    }
  });

  it('is that of each entry of a list, in our JSON and in other formats', async () => {
    const types = async (data: unknown): Promise<string[]> =>
      (await readArticle(data)).articles.map(({ type }) => type);
    expect(await types([STORY, quote, trip])).to.deep.equal(['article', 'pull-quote', 'itinerary']);
    expect(await types(FEED)).to.deep.equal(['article', 'article']);
  });
});
