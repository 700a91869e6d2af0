import { expect } from '@open-wc/testing';
import { readArticle } from '../../../src/formats/read-article.js';
import type { Article } from '../../../src/model/definition/article.js';
import { paragraph, seen } from '../reading.js';

const WORDS = ['The last wooden ferry went back into the water.', 'Forty people stood on the slip.'] as const;
const HTML = WORDS.map((words) => `<p>${words}</p>`).join('');

/** The same two paragraphs as systems write them. */
const BODIES: Readonly<Record<string, unknown>> = {
  HTML,
  'plain text': WORDS.join('\n\n'),
  'a list of texts': WORDS,
  'an object with HTML': { rendered: HTML },
  'Drupal’s processed text': { value: 'Raw', format: 'basic_html', processed: HTML },
  'a list of blocks with text': WORDS.map((text) => ({ type: 'paragraph', text })),
  'a list of blocks with data': { blocks: WORDS.map((text) => ({ type: 'paragraph', data: { text } })) },
  'a list of blocks with HTML': WORDS.map((html) => ({ __typename: 'EntryBodyParagraph', contents: { html } })),
  'components with a body': { components: WORDS.map((body) => ({ component: 'text', props: { body } })) },
  'a tree of nodes': {
    type: 'doc',
    content: WORDS.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  },
  'a tree of leaves': WORDS.map((text) => ({ type: 'p', children: [{ text }] })),
  'texts by language': { en: HTML, es: '<p>El ferri.</p>' },
};

describe('JSON of other content management systems', () => {
  for (const [name, body] of Object.entries(BODIES)) {
    it(`is read with a body that is ${name}`, async () => {
      const { format, article } = await seen({ title: 'Ferry returns', body, author: 'Ada Penn', date: '2024-05-06' });
      expect(format).to.equal('generic');
      expect(article.headline).to.equal('Ferry returns');
      expect(article.body).to.deep.equal(WORDS.map(paragraph));
      expect(article.authors).to.deep.equal([{ name: 'Ada Penn' }]);
      expect(article.published).to.deep.equal({ date: '2024-05-06' });
    });
  }

  it('is read under any common names, and says what was read from where', async () => {
    for (const [headline, text, date] of [
      ['title', 'body_html', 'published_at'],
      ['headline', 'bodyXML', 'publishedDate'],
      ['hed', 'content', 'pub_date'],
      ['Title', 'fullText', 'datePublished'],
      ['heading', 'articleBody', 'created'],
      ['subject', 'html', 'timestamp'],
    ] as const) {
      const { articles, issues, format } = await readArticle({ [headline]: 'H', [text]: HTML, [date]: '2024-05-06' });
      const article = articles[0] as Article;
      expect([format, article.headline, article.body?.length, article.published?.date]).to.deep.equal([
        'generic',
        'H',
        2,
        '2024-05-06',
      ]);
      expect(issues).to.have.lengthOf(1);
      expect(issues[0]?.code).to.equal('unknown-format');
      for (const name of [headline, text, date]) expect(issues[0]?.message).to.contain(name);
    }
  });

  it('was published when it first was', async () => {
    const [again, first] = ['2024-05-08', '2024-05-06'];
    const data = { title: 'H', bodyXML: HTML, publishedDate: again, firstPublishedDate: first };
    const { articles } = await readArticle(data);
    expect((articles[0] as Article).published).to.deep.equal({ date: first });
  });

  it('is found in the wrappers of others', async () => {
    const story = { title: 'H', content: HTML };
    for (const data of [
      { data: [{ id: 1, attributes: story }] },
      { data: { type: 'node--article', attributes: story } },
      { articles: [story] },
      { response: { results: [story] } },
      { hits: { hits: [{ _source: story }] } },
      { props: { pageProps: { article: story } } },
      [story],
    ]) {
      const { format, article } = await seen(data);
      expect([format, article.headline, article.body?.length], JSON.stringify(data)).to.deep.equal(['generic', 'H', 2]);
    }
  });

  it('keeps each kind of block', async () => {
    const { article } = await seen({
      title: 'H',
      content: [
        { type: 'header', data: { text: 'B', level: 3 } },
        { type: 'list', data: { style: 'ordered', items: ['One', 'Two'] } },
        { type: 'pullquote', quote: { html: 'We went' }, attribution: { html: 'Ada Penn' } },
        { type: 'image', data: { file: { url: 'https://e.example/1.jpg' }, caption: 'Dusk' } },
        { type: 'table', data: { content: [['A', 'B']] } },
        { type: 'delimiter', data: {} },
        { type: 'strange', thing: { note: 'Some words' } },
      ],
    });
    expect(article.body?.map(({ type }) => type)).to.deep.equal([
      ...['heading', 'list', 'pull-quote', 'figure', 'table', 'divider', 'unknown'],
    ]);
    expect(JSON.stringify(article.body))
      .to.match(/Two.*We went.*Ada Penn|Ada Penn.*We went/)
      .and.contain('Some words');
  });

  it('leaves out what is not published', async () => {
    for (const more of [
      { status: 'draft' },
      { published: false },
      { isDraft: true },
      { embargo_until: '2099-01-01' },
    ]) {
      const { count, issues } = await seen({ title: 'H', content: HTML, ...more }, { now: new Date('2026-01-01') });
      expect([count, issues[0]?.split(' ')[0]]).to.deep.equal([0, 'withheld']);
    }
  });

  it('is neither an error of a server, nor a package, nor our own JSON with a misspelt field', async () => {
    for (const data of [
      { type: 'about:blank', title: 'Not Found', status: 404, text: 'There is no such story.' },
      { title: 'Error', error: 'no such story', content: 'There is no such story.' },
      { name: 'package', version: '1', description: 'A package', author: 'Ada' },
      { message: 'Not Found' },
    ]) {
      expect((await seen(data)).format).to.equal('');
    }
    expect((await seen({ headline: 'H', body: ['Words.'], bdoy: 'x' })).format).to.equal('broadsheet');
  });

  it('says that there is nothing to read', async () => {
    for (const data of [{}, [], null, undefined, { articles: [] }]) {
      const { format, articles, issues } = await readArticle(data);
      expect([format, articles.length, issues[0]?.message.slice(0, 15)]).to.deep.equal(['', 0, 'Nothing to read']);
    }
  });
});

describe('other spellings of an unknown system', () => {
  const TEXT = 'The last wooden ferry on the estuary went back into the water on Monday after two years in a shed.';
  const SPELT: readonly (readonly [name: string, story: object])[] = [
    ['with the kind of item before', { article_title: 'Ferry', article_body: TEXT, author_name: 'Ada Penn' }],
    ['in German', { titel: 'Ferry', text: TEXT, autor: 'Ada Penn', datum: '2024-05-06' }],
    ['with a first paragraph', { headline: { main: 'Ferry' }, lead_paragraph: TEXT, byline: { original: 'Ada Penn' } }],
    ['with a user', { title: 'Ferry', body_html: `<p>${TEXT}</p>`, user: { name: 'Ada Penn' } }],
  ];
  for (const [name, story] of SPELT) {
    it(`are read ${name}`, async () => {
      const { article, format } = await seen(story);
      expect([format, article.headline]).to.deep.equal(['generic', 'Ferry']);
      expect(JSON.stringify(article.body)).to.contain(TEXT);
      expect(JSON.stringify([article.authors, article.byline])).to.contain('Ada Penn');
    });
  }

  it('keep the headings of sections', async () => {
    const { article } = await seen({
      title: 'Ferry',
      sections: [
        { heading: 'One', text: TEXT },
        { heading: 'Two', text: TEXT },
      ],
    });
    expect(article.body?.map(({ type }) => type)).to.deep.equal(['heading', 'paragraph', 'heading', 'paragraph']);
  });
});
