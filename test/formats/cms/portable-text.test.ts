import { expect } from '@open-wc/testing';
import type { Block } from '../../../src/model/definition/block.js';
import { paragraph, seen } from '../reading.js';

const span = (text: string, ...marks: string[]): object => ({ _type: 'span', text, marks });
const block = (children: object[], more: object = {}): object => ({
  _type: 'block',
  style: 'normal',
  children,
  ...more,
});
const item = (text: string, level?: number, listItem = 'bullet'): object => block([span(text)], { listItem, level });
const bodyOf = async (...blocks: object[]): Promise<Block[] | undefined> => (await seen(blocks)).article.body;
const LINK = [{ _key: 'l', _type: 'link', href: 'https://e.example/' }];

describe('Portable Text', () => {
  it('reads a list of blocks, one block, and what holds either', async () => {
    const one = block([span('Words.')]);
    for (const data of [
      [one],
      one,
      { input: one },
      { content: [one] },
      { query: '*', result: [{ _type: 'post', _id: '1', body: [one] }] },
    ]) {
      const { format, article } = await seen(data);
      expect(format).to.equal('portable-text');
      expect(article.body).to.deep.equal([paragraph('Words.')]);
    }
  });

  it('reads a document', async () => {
    const { article, issues } = await seen({
      _type: 'post',
      _id: 'p1',
      _createdAt: '2022-01-01T00:00:00Z',
      _updatedAt: '2022-10-04T00:00:00Z',
      title: 'Title',
      excerpt: 'What it says',
      author: { name: 'Ada Byron', role: 'Reporter' },
      publishedAt: '2022-10-03T14:00:00Z',
      slug: { current: 'title' },
      categories: [{ title: 'World' }],
      tags: ['masks'],
      mainImage: {
        _type: 'image',
        asset: { url: 'https://i.example/1.jpg', metadata: { dimensions: { width: 8, height: 4 } } },
        alt: 'A mask',
        caption: 'C',
      },
      body: [block([span('Words.')])],
      mood: 'good',
    });
    expect(article).to.deep.equal({
      id: 'p1',
      headline: 'Title',
      standfirst: ['What it says'],
      authors: [{ name: 'Ada Byron', role: 'Reporter' }],
      published: { date: '2022-10-03T14:00:00Z' },
      updated: { date: '2022-10-04T00:00:00Z' },
      section: 'World',
      image: { src: 'https://i.example/1.jpg', width: 8, height: 4, alt: 'A mask', caption: ['C'] },
      body: [paragraph('Words.')],
      topics: ['masks'],
    });
    expect(issues).to.deep.equal(['unknown-field mood']);
  });

  it('reads several documents, each an article', async () => {
    const { count, all } = await seen([
      { _type: 'post', _id: '1', title: 'One', body: [block([span('A')])] },
      { _type: 'post', _id: '2', title: 'Two', body: [block([span('B')])] },
    ]);
    expect(count).to.equal(2);
    expect((all[1] as { headline: string }).headline).to.equal('Two');
  });

  it('says what is only referred to', async () => {
    const { article, issues } = await seen({
      _id: '1',
      _type: 'post',
      title: 'T',
      author: { _type: 'reference', _ref: 'a' },
      image: { _type: 'image', asset: { _ref: 'image-abc-800x400-jpg' }, alt: 'A mask' },
    });
    expect(article).to.deep.equal({
      id: '1',
      headline: 'T',
      body: [{ type: 'note', kind: 'picture', content: ['A mask'] }],
    });
    expect(issues).to.have.members(['missing author', 'missing image']);
  });

  const TEXTS: [name: string, children: object[], content: unknown[]][] = [
    [
      'neighbours with a mark in common',
      [span('One ', 'strong'), span('two', 'strong', 'em'), span(' three')],
      [{ type: 'strong', content: ['One ', { type: 'emphasis', content: ['two'] }] }, ' three'],
    ],
    [
      'a link around marks, in whatever order they stand',
      [span('app', 'l', 'strong', 'em'), span(' site', 'em', 'l')],
      [
        {
          type: 'link',
          href: 'https://e.example/',
          content: [{ type: 'emphasis', content: [{ type: 'strong', content: ['app'] }, ' site'] }],
        },
      ],
    ],
    [
      'line ends',
      [span('One\ntwo\n\nthree')],
      ['One', { type: 'line-break' }, 'two', { type: 'line-break' }, { type: 'line-break' }, 'three'],
    ],
    ['a mark twice', [span('One', 'em', 'em')], [{ type: 'emphasis', content: ['One'] }]],
  ];
  for (const [name, children, content] of TEXTS) {
    it(`reads ${name}`, async () => {
      expect(await bodyOf(block(children, { markDefs: LINK }))).to.deep.equal([{ type: 'paragraph', content }]);
    });
  }

  it('keeps the words of marks and things within a text that it does not know, and says so once', async () => {
    const children = [
      span('A', 'shout'),
      span('B'),
      span('C', 'shout', 'note'),
      { _type: 'price', text: '7 €' },
      { _type: 'star' },
    ];
    const { article, issues } = await seen([block(children, { markDefs: [{ _key: 'note', _type: 'footnote' }] })]);
    expect(article.body).to.deep.equal([{ type: 'paragraph', content: ['A', 'B', 'C', '7 €'] }]);
    expect(issues).to.have.members([
      'unknown-type [0]',
      'unknown-type [0].markDefs[0]',
      'unknown-type [0].children[3]',
      'unknown-type [0].children[4]',
    ]);
  });

  it('nests lists by their levels, skipped and missing ones too', async () => {
    const list = (...items: object[][]): object => ({ type: 'list', ordered: false, items });
    expect(await bodyOf(item('A'), item('B', 3), item('C', 2), item('D', 1), item('E', 2, 'number'))).to.deep.equal([
      list(
        [paragraph('A'), list([paragraph('B')]), list([paragraph('C')])],
        [paragraph('D'), { type: 'list', ordered: true, items: [[paragraph('E')]] }],
      ),
    ]);
    expect(await bodyOf(item('A', 1), item('B', 1, 'number'), block([span('C')]), item('D', 2))).to.have.length(4);
  });

  const BLOCKS: [name: string, given: object, expected: object][] = [
    ['a heading', block([span('A')], { style: 'h1' }), { type: 'heading', level: 2, content: ['A'] }],
    ['a small heading', block([span('A')], { style: 'h6' }), { type: 'heading', level: 4, content: ['A'] }],
    ['a quotation', block([span('A')], { style: 'blockquote' }), { type: 'quote', quotation: ['A'] }],
    [
      'a pull quote of its own type',
      { _type: 'pullQuote', quote: 'A', author: 'Ada', role: 'Countess' },
      { type: 'pull-quote', quotation: ['A'], attribution: 'Ada', role: 'Countess' },
    ],
    ['code', { _type: 'code', code: 'a <b>\n', language: 'js' }, { type: 'code', text: 'a <b>\n', language: 'js' }],
    ['a table', { _type: 'table', rows: [{ cells: ['A', ''] }] }, { type: 'table', rows: [[{ content: ['A'] }, {}]] }],
    [
      'a picture',
      { _type: 'image', asset: { url: '/1.jpg' }, caption: [block([span('C')])] },
      { type: 'figure', image: { src: 'https://news.example/1.jpg', caption: ['C'] } },
    ],
    [
      'a box',
      { _type: 'callout', title: 'T', content: [block([span('A')])] },
      { type: 'callout', kind: 'callout', title: 'T', content: [paragraph('A')] },
    ],
    [
      'what stands elsewhere',
      { _type: 'youtube', url: 'https://youtu.be/1' },
      { type: 'embed', url: 'https://youtu.be/1' },
    ],
    ['a line', { _type: 'break' }, { type: 'divider' }],
  ];
  for (const [name, given, expected] of BLOCKS) {
    it(`reads ${name}`, async () => {
      expect(await bodyOf(given, block([span('.')]))).to.deep.equal([expected, paragraph('.')]);
    });
  }

  it('puts pictures that stand within a text after it', async () => {
    const image = { _type: 'image', asset: { url: 'https://i.example/1.jpg' } };
    expect(await bodyOf(block([span('A'), image, span('b')]), block([image]))).to.deep.equal([
      { type: 'paragraph', content: ['A', 'b'] },
      { type: 'figure', image: { src: 'https://i.example/1.jpg' } },
      { type: 'figure', image: { src: 'https://i.example/1.jpg' } },
    ]);
  });

  it('keeps the words of what it does not know', async () => {
    const { article, issues } = await seen([
      { _type: 'poll', question: 'Why?', _key: 'x' },
      block([span('A')], { style: 'fancy' }),
    ]);
    expect(article.body).to.deep.equal([{ type: 'unknown', source: 'poll', text: 'Why?' }, paragraph('A')]);
    expect(issues).to.deep.equal(['unknown-type [0]', 'unknown-type [1]']);
  });

  it('takes any shape without an error, and in time', async () => {
    for (const children of [
      null,
      1,
      {},
      [null, 1, 'x'],
      [{ _type: 'span', text: 7, marks: 'em' }],
      [{ _type: 'span', text: 'x', marks: [null, {}] }],
    ]) {
      expect(
        (
          await seen([{ _type: 'block', children, markDefs: 1, style: {}, listItem: [], level: -1 }], {
            format: 'portable-text',
          })
        ).format,
      ).to.equal('portable-text');
    }
    const marks = Array.from({ length: 500 }, (_, index) => `m${index}`);
    const spans = Array.from({ length: 200 }, (_, index) => ({ _type: 'span', text: 'x', marks: marks.slice(index) }));
    expect((await seen([block(spans)])).article.body).to.have.length(1);
    expect(await bodyOf(...Array.from({ length: 2_000 }, (_, index) => item('x', (index % 90) + 1)))).not.to.equal(
      undefined,
    );
  });
});
