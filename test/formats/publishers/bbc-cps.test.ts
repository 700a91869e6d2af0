import { expect } from '@open-wc/testing';
import type { Block } from '../../../src/model/definition/block.js';
import { paragraph, seen } from '../reading.js';

const plain = (text: string, more: object = {}): object => ({
  type: 'paragraph',
  markupType: 'plain_text',
  text,
  ...more,
});
const candy = (text: string): object => ({ type: 'paragraph', markupType: 'candy_xml', text });
const page = (blocks: unknown, more: object = {}): object => ({
  metadata: { type: 'STY' },
  content: { blocks },
  promo: { headlines: { headline: 'Title' } },
  ...more,
});
const bodyOf = async (...blocks: object[]): Promise<Block[] | undefined> => (await seen(page(blocks))).article.body;

describe('BBC CPS', () => {
  it('reads a page', async () => {
    const { format, version, article, issues } = await seen(
      page([plain('What it says', { role: 'introduction' }), plain('Words.')], {
        metadata: {
          id: 'urn:1',
          version: 'v1',
          type: 'PGL',
          firstPublished: 1664805600,
          lastPublished: 1664892000000,
          language: 'en-gb',
          locators: { assetUri: '/news/1' },
          tags: { about: [{ thingLabel: 'Masks' }] },
        },
        promo: {
          headlines: { headline: 'Title &amp; more', shortHeadline: 'Short' },
          byline: { name: 'By Ada Byron', title: 'BBC News', persons: [{ name: 'Ada Byron', function: 'Reporter' }] },
        },
        relatedContent: { section: { name: 'World' }, site: { name: 'BBC News' } },
      }),
    );
    expect([format, version, issues]).to.deep.equal(['bbc-cps', 'v1', []]);
    expect(article).to.deep.equal({
      id: 'urn:1',
      headline: 'Title & more',
      standfirst: ['What it says'],
      byline: 'By Ada Byron, BBC News',
      authors: [{ name: 'Ada Byron', role: 'Reporter' }],
      published: { date: '2022-10-03T14:00:00.000Z' },
      updated: { date: '2022-10-04T14:00:00.000Z' },
      language: 'en-GB',
      url: 'https://news.example/news/1',
      section: 'World',
      kind: 'gallery',
      body: [paragraph('Words.')],
      source: 'BBC News',
      topics: ['Masks'],
    });
  });

  const TEXTS: [name: string, given: object, content: unknown[]][] = [
    ['entities in plain text, once', plain('&quot;a&quot; &amp;lt; <b>'), ['"a" &lt; <b>']],
    [
      'bold and italic',
      candy('<bold>A</bold> <italic>b</italic> &amp; c'),
      [{ type: 'strong', content: ['A'] }, ' ', { type: 'emphasis', content: ['b'] }, ' & c'],
    ],
    [
      'a link with a note for the blind',
      candy(
        'A <link><caption>b <bold>c</bold></caption><altText>no</altText><url href="https://e.example/?a=1&amp;b=2" platform="highweb"/></link> d',
      ),
      [
        'A ',
        { type: 'link', href: 'https://e.example/?a=1&b=2', content: ['b ', { type: 'strong', content: ['c'] }] },
        ' d',
      ],
    ],
    ['a link that nobody closed', candy('A <link>b'), ['A b']],
  ];
  for (const [name, given, content] of TEXTS) {
    it(`reads ${name}`, async () => {
      expect(await bodyOf(given)).to.deep.equal([{ type: 'paragraph', content }]);
    });
  }

  const story = {
    headlines: { headline: 'A' },
    locators: { href: '/a' },
    summary: 'S',
    indexImage: { href: 'https://i.example/1.jpg', altText: 'A' },
  };
  const reference = { text: '<itemMeta>news/1</itemMeta>', markupType: 'candy_xml', meta: [story] };
  const related = {
    type: 'related',
    links: [
      {
        url: 'https://news.example/a',
        title: 'A',
        description: ['S'],
        image: { src: 'https://i.example/1.jpg', alt: 'A' },
      },
    ],
  };
  const BLOCKS: [name: string, given: object, blocks: object | object[]][] = [
    ['a heading', { type: 'crosshead', text: 'A' }, { type: 'heading', level: 2, content: ['A'] }],
    [
      'a list',
      { type: 'list', numbered: true, items: [{ text: 'A' }] },
      { type: 'list', ordered: true, items: [[paragraph('A')]] },
    ],
    ['a list of stories', { type: 'list', numbered: false, items: [reference] }, related],
    ['a story by its number', { type: 'paragraph', ...reference }, related],
    [
      'a picture',
      {
        type: 'image',
        href: 'http://i.example/1.jpg',
        width: 8,
        height: 4,
        altText: '&quot;A&quot;',
        caption: 'C',
        copyrightHolder: 'Ada',
      },
      {
        type: 'figure',
        image: { src: 'http://i.example/1.jpg', width: 8, height: 4, alt: '"A"', caption: ['C'], credit: 'Ada' },
      },
    ],
    [
      'a film',
      {
        type: 'media',
        title: 'T',
        synopses: { short: 'S' },
        imageUrl: 'ichef.bbci.co.uk/images/ic/$recipe/p1.jpg',
        imageCopyright: 'BBC',
      },
      {
        type: 'embed',
        provider: 'BBC',
        title: 'T',
        text: ['S'],
        image: { src: 'https://ichef.bbci.co.uk/images/ic/640xn/p1.jpg', credit: 'BBC' },
      },
    ],
    [
      'a quotation',
      { type: 'quote', text: 'A', quoteSource: 'Ada', quoteSourceTitle: 'Countess' },
      { type: 'pull-quote', quotation: ['A'], attribution: 'Ada', role: 'Countess' },
    ],
    [
      'a box',
      { type: 'pullOut', title: 'T', elements: [plain('A')] },
      { type: 'callout', title: 'T', content: [paragraph('A')] },
    ],
    [
      'a table',
      { type: 'table', rows: [[{ cellType: 'heading', content: 'H' }], [{ content: 'A' }]] },
      { type: 'table', rows: [[{ content: ['H'], header: true }], [{ content: ['A'] }]] },
    ],
    [
      'a post',
      { type: 'social_embed', source: 'twitter', href: 'https://twitter.com/a/status/1', embed: {} },
      { type: 'embed', provider: 'twitter', url: 'https://twitter.com/a/status/1' },
    ],
  ];
  for (const [name, given, blocks] of BLOCKS) {
    it(`reads ${name}`, async () => {
      expect(await bodyOf(plain('.'), given)).to.deep.equal([paragraph('.'), blocks].flat());
    });
  }

  it('reads an index as what it leads to', async () => {
    const { article } = await seen({
      metadata: { type: 'FIX', title: 'Title', summary: 'What it says' },
      content: { groups: [{ title: 'T', items: [story] }] },
    });
    expect(article).to.deep.equal({
      headline: 'Title',
      standfirst: ['What it says'],
      body: [{ ...related, title: 'T' }],
    });
  });

  it('says what only the BBC can show, and keeps the words of what it does not know', async () => {
    const { article, issues } = await seen(
      page([
        { type: 'include', title: 'VJ', href: '/include/1' },
        { type: 'novelty', text: 'A' },
        { type: 'poll', question: 'Why?' },
      ]),
    );
    expect(article.body).to.deep.equal([paragraph('A'), { type: 'unknown', source: 'poll', text: 'Why?' }]);
    expect(issues).to.deep.equal([0, 1, 2].map((index) => `unknown-type content.blocks[${index}]`));
  });

  it('takes any shape without an error, and in time', async () => {
    for (const blocks of [
      null,
      1,
      {},
      [null, 1, []],
      [{ type: 7, text: {} }],
      [{ type: 'list', items: 'x' }],
      [{ type: 'table', rows: 1 }],
      [{ type: '__proto__' }],
    ]) {
      expect((await seen(page(blocks), { format: 'bbc-cps' })).format).to.equal('bbc-cps');
    }
    for (const piece of ['<link>', '<link><caption>', '<url ', '<url href="', '</', '<itemMeta>']) {
      expect((await seen(page([candy(piece.repeat(100_000))]))).format).to.equal('bbc-cps');
    }
  });
});
