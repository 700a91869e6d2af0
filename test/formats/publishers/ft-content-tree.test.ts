import { expect } from '@open-wc/testing';
import type { Block } from '../../../src/model/definition/block.js';
import { paragraph, seen } from '../reading.js';

const text = (value: string): object => ({ type: 'text', value });
const node = (type: string, ...children: object[]): object => ({ type, children });
const bodyOf = async (...children: object[]): Promise<Block[] | undefined> =>
  (await seen({ type: 'body', version: 1, children })).article.body;
const ID = '11111111-2222-3333-4444-555555555555';

describe('the FT content tree', () => {
  const HOLDERS: [name: string, data: object][] = [
    ['a body', { type: 'body', version: 1, children: [node('paragraph', text('Words.'))] }],
    ['a root', { type: 'root', body: { type: 'body', version: 1, children: [node('paragraph', text('Words.'))] } }],
    [
      'an article',
      { type: 'article', body: { type: 'body', version: 1, children: [node('paragraph', text('Words.'))] } },
    ],
    [
      'a bodyTree',
      { bodyTree: { type: 'root', body: { type: 'body', version: 1, children: [node('paragraph', text('Words.'))] } } },
    ],
  ];
  for (const [name, data] of HOLDERS) {
    it(`reads ${name}`, async () => {
      const { format, version, article, issues } = await seen(data);
      expect([format, version, issues]).to.deep.equal(['ft-content-tree', '1', []]);
      expect(article).to.deep.equal({ body: [paragraph('Words.')] });
    });
  }

  it('reads what stands around a body', async () => {
    const { article } = await seen({
      type: 'article',
      id: ID,
      title: 'Title &amp; more',
      standfirst: 'What it <b>says</b>',
      byline: 'Ada Byron in London',
      firstPublishedDate: '2022-10-03T14:00:00Z',
      publishedDate: '2022-10-04T14:00:00Z',
      webUrl: 'https://www.ft.com/content/1',
      body: { type: 'body', children: [] },
    });
    expect(article).to.deep.equal({
      id: ID,
      headline: 'Title & more',
      standfirst: ['What it ', { type: 'strong', content: ['says'] }],
      byline: 'Ada Byron in London',
      published: { date: '2022-10-03T14:00:00Z' },
      updated: { date: '2022-10-04T14:00:00Z' },
      url: 'https://www.ft.com/content/1',
    });
  });

  it('reads phrases, also those without a paragraph', async () => {
    const link = { ...node('link', text('there')), url: 'https://e.example/' };
    const phrases = [text('One '), node('strong', node('emphasis', text('two'))), node('break'), link, text('')];
    const content = [
      'One ',
      { type: 'strong', content: [{ type: 'emphasis', content: ['two'] }] },
      { type: 'line-break' },
      { type: 'link', href: 'https://e.example/', content: ['there'] },
    ];
    const expected = [{ type: 'paragraph', content }];
    expect(await bodyOf(node('paragraph', ...phrases))).to.deep.equal(expected);
    expect(await bodyOf(...phrases)).to.deep.equal(expected);
    expect(await bodyOf(node('paragraph', text(' ')), node('thematic-break'), node('paragraph'))).to.deep.equal([
      { type: 'divider' },
    ]);
  });

  it('says that struck-out words lose their stroke', async () => {
    const { article, issues } = await seen({
      type: 'body',
      children: [node('paragraph', node('strikethrough', text('Gone')))],
    });
    expect(article.body).to.deep.equal([paragraph('Gone')]);
    expect(issues).to.deep.equal(['unknown-type children[0].children[0]']);
  });

  const BLOCKS: [name: string, given: object, block: object | object[]][] = [
    ['a heading', { ...node('heading', text('A')), level: 'label' }, { type: 'heading', level: 4, content: ['A'] }],
    [
      'a chapter',
      { ...node('scrolly-heading', text('A')), level: 'chapter' },
      { type: 'heading', level: 2, content: ['A'] },
    ],
    [
      'a quotation',
      node('blockquote', node('paragraph', text('A')), node('paragraph', text('B'))),
      { type: 'quote', quotation: ['A', '\n\n', 'B'] },
    ],
    [
      'a pull quote',
      { type: 'pullquote', text: 'A', source: 'Ada' },
      { type: 'pull-quote', quotation: ['A'], attribution: 'Ada' },
    ],
    [
      'a list',
      { ...node('list', node('list-item', text('A')), node('list-item', node('paragraph', text('B')))), ordered: true },
      { type: 'list', ordered: true, items: [[paragraph('A')], [paragraph('B')]] },
    ],
    ['a line', node('thematic-break'), { type: 'divider' }],
    ['what only arranges', node('layout', node('layout-slot', node('paragraph', text('A')))), paragraph('A')],
    [
      'a number',
      { type: 'big-number', number: '7', description: 'dwarfs' },
      { type: 'callout', kind: 'number', title: '7', content: [paragraph('dwarfs')] },
    ],
    [
      'a box',
      node('info-box', { ...node('card', node('paragraph', text('A'))), title: 'T' }),
      { type: 'callout', kind: 'card', title: 'T', content: [paragraph('A')] },
    ],
    [
      'a film',
      { type: 'youtube-video', url: 'https://www.youtube.com/watch?v=1' },
      { type: 'embed', provider: 'YouTube', url: 'https://www.youtube.com/watch?v=1' },
    ],
    [
      'a film of its own',
      { type: 'video', id: ID, title: 'T' },
      { type: 'embed', provider: 'Financial Times', url: `https://www.ft.com/video/${ID}`, title: 'T' },
    ],
    [
      'a story to read on',
      { type: 'recommended', id: ID, heading: 'In depth', teaserTitleOverride: 'T' },
      { type: 'related', title: 'In depth', links: [{ url: `https://www.ft.com/content/${ID}`, title: 'T' }] },
    ],
    [
      'a clip',
      {
        type: 'clip-set',
        id: ID,
        caption: 'C',
        credits: 'Ada',
        clips: [
          {
            dataSource: [{ binaryUrl: 'https://v.example/1.mp4', mediaType: 'video/mp4' }],
            poster: 'https://v.example/1.jpg',
          },
        ],
      },
      {
        type: 'video',
        sources: [{ src: 'https://v.example/1.mp4', type: 'video/mp4' }],
        poster: { src: 'https://v.example/1.jpg' },
        caption: ['C'],
        credit: 'Ada',
      },
    ],
    [
      'a chart',
      { type: 'flourish', id: '123', flourishType: 'story', description: 'D' },
      { type: 'embed', provider: 'Flourish', url: 'https://public.flourish.studio/story/123/', text: ['D'] },
    ],
    [
      'what happened when, with its pictures after it',
      {
        ...node('timeline', {
          ...node('timeline-event', node('paragraph', text('A')), {
            type: 'image-set',
            picture: { images: [{ url: '/1.png' }] },
          }),
          title: '2022',
        }),
        title: 'T',
      },
      [
        { type: 'timeline', title: 'T', entries: [{ title: '2022', content: ['A'] }] },
        { type: 'figure', image: { src: 'https://news.example/1.png' } },
      ],
    ],
  ];
  for (const [name, given, block] of BLOCKS) {
    it(`reads ${name}`, async () => {
      expect(await bodyOf(given)).to.deep.equal([block].flat());
    });
  }

  it('reads a picture as one, whatever its crops', async () => {
    const image = (url: string, width: number, height: number): object => ({ url, width, height });
    const picture = {
      alt: 'A mask',
      caption: 'C',
      credit: '© Ada',
      layoutWidth: 'full-grid',
      images: [image('https://i.example/m', 800, 1600), image('https://i.example/d', 1500, 1000)],
      fallbackImage: image('https://i.example/m', 800, 1600),
    };
    expect(await bodyOf({ type: 'image-set', id: ID, picture })).to.deep.equal([
      {
        type: 'figure',
        image: {
          src: 'https://i.example/d',
          width: 1500,
          height: 1000,
          sources: [{ src: 'https://i.example/d', width: 1500 }, { src: 'https://i.example/m' }],
          alt: 'A mask',
          caption: ['C'],
          credit: '© Ada',
        },
        display: 'wide',
      },
    ]);
  });

  it('reads a table with its caption and its source', async () => {
    const cell = (words: string, more: object = {}): object => ({ ...node('table-cell', text(words)), ...more });
    const table = node(
      'table',
      node('table-caption', text('C')),
      node('table-header', node('table-row', cell('H', { heading: true, columnSpan: 2 }))),
      node('table-body', node('table-row', cell('A'), cell('', { rowSpan: 2 }))),
      node('table-footer', text('Source: us')),
    );
    expect(await bodyOf(table)).to.deep.equal([
      {
        type: 'table',
        caption: ['C'],
        head: [[{ content: ['H'], header: true, colspan: 2 }]],
        rows: [[{ content: ['A'] }, { rowspan: 2 }]],
      },
      { type: 'note', kind: 'source', content: ['Source: us'] },
    ]);
  });

  it('keeps what it does not know, and says what is not there', async () => {
    const { article, issues } = await seen({
      type: 'body',
      children: [
        node('novelty', node('paragraph', text('A'))),
        { type: 'poll', question: 'Why?' },
        { type: 'image-set', id: ID },
        { type: 'clip-set', id: ID },
      ],
    });
    expect(article.body).to.deep.equal([
      paragraph('A'),
      { type: 'unknown', source: 'poll', text: 'Why?' },
      { type: 'unknown', source: 'picture' },
      { type: 'unknown', source: 'clip-set' },
    ]);
    expect(issues).to.deep.equal([
      'unknown-type children[0]',
      'unknown-type children[1]',
      'missing children[2]',
      'missing children[3]',
    ]);
  });

  it('refuses addresses that run script', async () => {
    const link = { ...node('link', text('there')), url: 'javascript:alert(1)' };
    const { article, issues } = await seen({ type: 'body', children: [node('paragraph', link)] });
    expect(article.body).to.deep.equal([paragraph('there')]);
    expect(issues).to.deep.equal(['url articles[0].body[0].content[0].href']);
  });

  it('takes any shape without an error', async () => {
    for (const children of [
      null,
      1,
      'x',
      {},
      [null],
      [1, 'x', []],
      [{ type: 1 }],
      [{ type: 'list', children: [null, 'x'] }],
      [{ type: '__proto__' }],
    ]) {
      const { format } = await seen({ type: 'root', body: { type: 'body', children } }, { format: 'ft-content-tree' });
      expect(format).to.equal('ft-content-tree');
    }
    const deep = `{"type":"body","children":[${'{"type":"strong","children":['.repeat(3_000)}${']}'.repeat(3_000)}]}`;
    const { format, count } = await seen(deep);
    expect([format, count]).to.deep.equal(['ft-content-tree', 0]);
  });
});
