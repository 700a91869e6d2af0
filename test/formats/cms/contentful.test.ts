import { expect } from '@open-wc/testing';
import type { Block } from '../../../src/model/definition/block.js';
import { paragraph, seen } from '../reading.js';

const text = (value: string, ...types: string[]): object => ({
  nodeType: 'text',
  value,
  marks: types.map((type) => ({ type })),
  data: {},
});
const node = (nodeType: string, content: object[] = [], data: object = {}): object => ({ nodeType, content, data });
const documentOf = (...content: object[]): object => node('document', content);
const bodyOf = async (...content: object[]): Promise<Block[] | undefined> =>
  (await seen(documentOf(...content))).article.body;
const link = (linkType: string, id: string): object => ({ sys: { type: 'Link', linkType, id } });
const entry = (id: string, fields: object, sys: object = {}): object => ({
  sys: { type: 'Entry', id, ...sys },
  fields,
});
const PICTURE = {
  sys: { type: 'Asset', id: 'pic' },
  fields: {
    title: 'A mask',
    description: 'Somebody with a mask',
    file: { url: '//i.example/1.jpg', contentType: 'image/jpeg', details: { image: { width: 8, height: 4 } } },
  },
};

describe('Contentful', () => {
  const BLOCKS: [name: string, given: object, block: object][] = [
    [
      'a paragraph',
      node('paragraph', [text('A '), text('b', 'bold', 'italic')]),
      { type: 'paragraph', content: ['A ', { type: 'emphasis', content: [{ type: 'strong', content: ['b'] }] }] },
    ],
    [
      'a line end',
      node('paragraph', [text('A\nb')]),
      { type: 'paragraph', content: ['A', { type: 'line-break' }, 'b'] },
    ],
    [
      'a link',
      node('paragraph', [node('hyperlink', [text('there')], { uri: '/there' })]),
      { type: 'paragraph', content: [{ type: 'link', href: 'https://news.example/there', content: ['there'] }] },
    ],
    ['a heading', node('heading-1', [text('A')]), { type: 'heading', level: 2, content: ['A'] }],
    [
      'a quotation',
      node('blockquote', [node('paragraph', [text('A')]), node('paragraph', [text('B')])]),
      { type: 'quote', quotation: ['A', '\n\n', 'B'] },
    ],
    [
      'a list',
      node('ordered-list', [node('list-item', [node('paragraph', [text('A')])])]),
      { type: 'list', ordered: true, items: [[paragraph('A')]] },
    ],
    ['a line', node('hr'), { type: 'divider' }],
    [
      'a table',
      node('table', [
        node('table-row', [node('table-header-cell', [node('paragraph', [text('H')])])]),
        node('table-row', [node('table-cell', [node('paragraph', [text('A')])])]),
      ]),
      { type: 'table', head: [[{ content: ['H'], header: true }]], rows: [[{ content: ['A'] }]] },
    ],
  ];
  for (const [name, given, block] of BLOCKS) {
    it(`reads ${name}`, async () => {
      expect(await bodyOf(given, node('paragraph', [text('')]))).to.deep.equal([block]);
    });
  }

  it('keeps the words of marks and nodes that it does not know', async () => {
    const { article, issues } = await seen(
      documentOf(node('paragraph', [text('A', 'shout')]), node('aside', [node('paragraph', [text('B')])])),
    );
    expect(article.body).to.deep.equal([paragraph('A'), { type: 'callout', kind: 'aside', content: [paragraph('B')] }]);
    expect(issues).to.deep.equal(['unknown-type content[0].content[0].marks[0]', 'unknown-type content[1]']);
    expect(await bodyOf(node('novelty', [text('A')]), text('B'))).to.deep.equal([paragraph('A'), paragraph('B')]);
  });

  it('reads an answer, with what its entries include', async () => {
    const { format, article, issues } = await seen({
      sys: { type: 'Array' },
      items: [
        entry(
          '1',
          {
            title: 'Title',
            excerpt: 'What it says',
            author: link('Entry', 'ada'),
            heroImage: link('Asset', 'pic'),
            publishDate: '2022-10-03',
            tags: ['masks'],
            mood: 'good',
            body: documentOf(
              node('embedded-asset-block', [], { target: link('Asset', 'pic') }),
              node('embedded-entry-block', [], { target: link('Entry', 'box') }),
              node('embedded-entry-block', [], { target: link('Entry', 'gone') }),
              node('paragraph', [node('asset-hyperlink', [text('file')], { target: link('Asset', 'pic') })]),
            ),
          },
          { createdAt: '2022-10-02T00:00:00Z', updatedAt: '2022-10-04T00:00:00Z', locale: 'en-GB' },
        ),
      ],
      includes: { Asset: [PICTURE], Entry: [entry('ada', { name: 'Ada Byron' }), entry('box', { question: 'Why?' })] },
    });
    expect(format).to.equal('contentful');
    expect(article).to.deep.equal({
      id: '1',
      headline: 'Title',
      standfirst: ['What it says'],
      authors: [{ name: 'Ada Byron' }],
      published: { date: '2022-10-03' },
      updated: { date: '2022-10-04T00:00:00Z' },
      language: 'en-GB',
      image: { src: 'https://i.example/1.jpg', width: 8, height: 4, alt: 'Somebody with a mask', caption: ['A mask'] },
      body: [
        { type: 'unknown', source: 'entry', text: 'Why?' },
        { type: 'unknown', source: 'embedded-entry-block' },
        { type: 'paragraph', content: [{ type: 'link', href: 'https://i.example/1.jpg', content: ['file'] }] },
      ],
      topics: ['masks'],
    });
    expect(issues).to.have.members([
      'unknown-field items[0].fields.mood',
      'unknown-type includes.Entry[1].fields',
      'missing items[0].fields.body.content[2]',
      'repeated articles[0].body[1]',
    ]);
  });

  it('reads an export in one of its languages, without those who only wrote', async () => {
    const { count, article, issues } = await seen(
      {
        entries: [
          entry('ada', { name: { en: 'Ada' }, bio: { en: documentOf(node('paragraph', [text('Bio')])) } }),
          entry('1', {
            title: { en: 'Title', 'de-DE': 'Titel' },
            text: { en: documentOf(node('paragraph', [text('Words.')])) },
            author: { en: link('Entry', 'ada') },
          }),
        ],
        assets: [],
        locales: [{ code: 'de-DE', default: true }, { code: 'en' }],
      },
      { language: 'en' },
    );
    expect(count).to.equal(1);
    expect(article).to.deep.equal({
      id: '1',
      headline: 'Title',
      authors: [{ name: 'Ada' }],
      language: 'en',
      body: [paragraph('Words.')],
    });
    expect(issues).to.have.members(['unknown-type ', 'unknown-type entries[0]']);
  });

  it('takes the language of the space where none is asked for', async () => {
    const { article } = await seen({
      entries: [entry('1', { title: { en: 'Title', 'de-DE': 'Titel' } })],
      locales: [{ code: 'en' }, { code: 'de-DE', default: true }],
    });
    expect([article.headline, article.language]).to.deep.equal(['Titel', 'de-DE']);
  });

  it('does not show drafts and what is in the archive', async () => {
    const { count, issues } = await seen({
      items: [
        entry('1', { title: 'A' }, { version: 3 }),
        entry('2', { title: 'B' }, { version: 3, publishedVersion: 2, archivedVersion: 3 }),
        entry('3', { title: 'C' }, { version: 3, publishedVersion: 2 }),
      ],
      sys: { type: 'Array' },
    });
    expect(count).to.equal(1);
    expect(issues).to.deep.equal(['withheld items[0].sys', 'withheld items[1].sys']);
  });

  it('reads a body in Markdown or HTML as it comes, and one in the answer to a GraphQL query', async () => {
    expect((await seen(entry('1', { title: 'T', body: '<p>A</p><p>B</p>' }))).article.body).to.deep.equal([
      paragraph('A'),
      paragraph('B'),
    ]);
    expect(
      (await seen(entry('1', { title: 'T', body: { json: documentOf(node('paragraph', [text('A')])) } }))).article.body,
    ).to.deep.equal([paragraph('A')]);
  });

  it('takes any shape without an error', async () => {
    for (const content of [
      null,
      1,
      'x',
      {},
      [null, 1],
      [{ nodeType: 7, content: 'x' }],
      [{ nodeType: 'table', content: [1] }],
      [{ nodeType: 'embedded-asset-block' }],
    ]) {
      expect((await seen({ nodeType: 'document', content }, { format: 'contentful' })).format).to.equal('contentful');
    }
    expect((await seen({ sys: { type: 'Entry' }, fields: [1] })).format).to.equal('contentful');
  });
});
