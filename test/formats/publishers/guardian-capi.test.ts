import { expect } from '@open-wc/testing';
import type { Block } from '../../../src/model/definition/block.js';
import { paragraph, seen } from '../reading.js';

const CONTENT = {
  id: 'world/1',
  type: 'article',
  webTitle: 'Web title',
  webUrl: 'https://www.theguardian.com/world/1',
};
const ARTICLE = { id: 'world/1', headline: 'Web title', url: 'https://www.theguardian.com/world/1', kind: 'article' };
const block = (elements: unknown, more: object = {}): object => ({
  id: 'b',
  published: true,
  bodyHtml: '<p>Whole.</p>',
  elements,
  ...more,
});
const text = (words: string): object => ({ type: 'text', assets: [], textTypeData: { html: `<p>${words}</p>` } });
const bodyOf = async (...elements: object[]): Promise<Block[] | undefined> =>
  (await seen({ ...CONTENT, blocks: { body: [block([text('.'), ...elements])] } })).article.body?.slice(1);

describe('the Guardian Content API', () => {
  it('reads content with its fields', async () => {
    const { format, article, issues } = await seen({
      response: {
        status: 'ok',
        content: {
          ...CONTENT,
          webPublicationDate: '2022-10-03T14:00:00Z',
          sectionName: 'World',
          fields: {
            headline: 'Title &amp; more',
            standfirst: '<p>What it <b>says</b></p>',
            byline: 'Ada Byron',
            lastModified: '2022-10-04T14:00:00Z',
            lang: 'en',
            publication: 'The Guardian',
            body: '<p>Words.</p>',
            main: '<figure><img src="https://i.example/1.jpg"></figure>',
          },
          tags: [
            {
              id: 'profile/ada',
              type: 'contributor',
              webTitle: 'Ada Byron',
              webUrl: 'https://www.theguardian.com/profile/ada',
            },
            { id: 'tone/reviews', type: 'tone', webTitle: 'Reviews' },
            { id: 'world/masks', type: 'keyword', webTitle: 'Masks' },
          ],
        },
      },
    });
    expect([format, issues]).to.deep.equal(['guardian-capi', []]);
    expect(article).to.deep.equal({
      ...ARTICLE,
      headline: 'Title & more',
      standfirst: ['What it ', { type: 'strong', content: ['says'] }],
      byline: 'Ada Byron',
      authors: [{ name: 'Ada Byron', url: 'https://www.theguardian.com/profile/ada' }],
      published: { date: '2022-10-03T14:00:00Z' },
      updated: { date: '2022-10-04T14:00:00Z' },
      language: 'en',
      section: 'World',
      kind: 'review',
      body: [{ type: 'figure', image: { src: 'https://i.example/1.jpg' } }, paragraph('Words.')],
      source: 'The Guardian',
      topics: ['Masks'],
    });
  });

  it('reads results, each once, and leaves tags and what was removed', async () => {
    const response = { status: 'ok', results: [CONTENT, { ...CONTENT, id: 'world/2' }], leadContent: [CONTENT] };
    expect((await seen({ response })).count).to.equal(2);
    const removed = await seen({ response: { status: 'ok', results: ['world/1'] } });
    expect([removed.count, removed.issues]).to.deep.equal([0, ['withheld response.results[0]']]);
    const tag = await seen({ ...CONTENT, type: 'keyword' });
    expect([tag.format, tag.count, tag.issues]).to.deep.equal(['guardian-capi', 0, ['unknown-type ']]);
    const section = await seen({
      response: { status: 'ok', results: [{ id: 'world', webTitle: 'World', editions: [] }] },
    });
    expect([section.count, section.issues]).to.deep.equal([0, ['unknown-type response.results[0]']]);
    const gone = await seen({ ...CONTENT, isGone: true });
    expect([gone.count, gone.issues]).to.deep.equal([0, ['withheld ']]);
  });

  it('prefers the elements of a block to its HTML, and this to the field', async () => {
    const fields = { body: '<p>Field.</p>' };
    expect(
      (await seen({ ...CONTENT, fields, blocks: { body: [block([text('Element.')])] } })).article.body,
    ).to.deep.equal([paragraph('Element.')]);
    expect((await seen({ ...CONTENT, fields, blocks: { body: [block([])] } })).article.body).to.deep.equal([
      paragraph('Whole.'),
    ]);
  });

  it('reads a live blog, without what is not published', async () => {
    const { article, issues } = await seen({
      ...CONTENT,
      blocks: {
        body: [
          block([text('A')], {
            title: 'T',
            firstPublishedDate: '2022-10-03T14:00:00Z',
            attributes: { pinned: 'true', keyEvent: false },
          }),
          block([text('B')], { id: 'c', attributes: { title: 'U', keyEvent: true } }),
          block([text('C')], { published: false }),
        ],
      },
    });
    expect(article.kind).to.equal('live');
    expect(article.body).to.deep.equal([
      {
        type: 'update',
        id: 'b',
        date: { date: '2022-10-03T14:00:00Z' },
        title: 'T',
        pinned: true,
        content: [paragraph('A')],
      },
      { type: 'update', id: 'c', title: 'U', key: true, content: [paragraph('B')] },
    ]);
    expect(issues).to.deep.equal(['withheld blocks.body[2]']);
  });

  it('takes the main picture from the block for it, else from among the media', async () => {
    const asset = (width: number): object => ({
      type: 'image',
      mimeType: 'image/jpeg',
      file: `http://i.example/${width}`,
      typeData: { width, height: width / 2, secureFile: `https://i.example/${width}` },
    });
    const expected = {
      src: 'https://i.example/800',
      width: 800,
      height: 400,
      sources: [
        { src: 'https://i.example/800', width: 800 },
        { src: 'https://i.example/100', width: 100 },
      ],
      alt: 'A mask',
      caption: ['C'],
      credit: 'Ada',
    };
    const imageTypeData = { alt: 'A mask', caption: 'C', credit: 'Ada' };
    const assets = [asset(100), asset(800)];
    const inBlock = await seen({
      ...CONTENT,
      blocks: { main: { elements: [{ type: 'image', assets, imageTypeData }] } },
    });
    expect(inBlock.article.image).to.deep.equal(expected);
    const first = {
      ...asset(100),
      typeData: {
        altText: 'A mask',
        caption: 'C',
        credit: 'Ada',
        width: 100,
        height: 50,
        secureFile: 'https://i.example/100',
      },
    };
    const listed = await seen({
      ...CONTENT,
      elements: [
        { relation: 'body', type: 'image' },
        { relation: 'main', type: 'image', assets: [first, asset(800)] },
      ],
    });
    expect(listed.article.image).to.deep.equal(expected);
    expect((await seen({ ...CONTENT, fields: { thumbnail: 'https://i.example/t' } })).article.image).to.deep.equal({
      src: 'https://i.example/t',
    });
  });

  const BLOCKS: [name: string, given: object, blocks: object | object[]][] = [
    [
      'a pull quote',
      { type: 'pullquote', pullquoteTypeData: { html: '<p>A</p>', attribution: 'Ada' } },
      { type: 'pull-quote', quotation: ['A'], attribution: 'Ada' },
    ],
    [
      'a link',
      { type: 'rich-link', richLinkTypeData: { url: '/1', linkText: 'A', linkPrefix: 'Related: ' } },
      { type: 'related', title: 'Related', links: [{ url: 'https://news.example/1', title: 'A' }] },
    ],
    [
      'a film',
      {
        type: 'video',
        assets: [{ file: 'https://v.example/1.mp4', mimeType: 'video/mp4:720' }],
        videoTypeData: { title: 'T', caption: 'C', source: 'S', duration: 34 },
      },
      {
        type: 'video',
        sources: [{ src: 'https://v.example/1.mp4', type: 'video/mp4' }],
        title: 'T',
        caption: ['C'],
        credit: 'S',
        duration: 34,
      },
    ],
    [
      'a film from elsewhere',
      { type: 'video', assets: [], videoTypeData: { title: 'T', url: 'https://youtu.be/1', description: 'D' } },
      { type: 'embed', url: 'https://youtu.be/1', title: 'T', text: ['D'] },
    ],
    [
      'a post without its markup',
      { type: 'tweet', tweetTypeData: { url: 'https://twitter.com/a/status/1', source: 'Twitter', html: '<p>A</p>' } },
      { type: 'embed', provider: 'Twitter', url: 'https://twitter.com/a/status/1', text: ['A'] },
    ],
    [
      'an embed with a caption',
      { type: 'embed', embedTypeData: { html: '<h2>A</h2>', caption: 'C' } },
      [
        { type: 'heading', level: 2, content: ['A'] },
        { type: 'note', kind: 'caption', content: ['C'] },
      ],
    ],
    [
      'a picture without a file',
      { type: 'image', assets: [], imageTypeData: { alt: 'A', caption: 'C' } },
      { type: 'note', kind: 'picture', content: ['A', '\n\n', 'C'] },
    ],
    [
      'what it does not know',
      { type: 'novelty', noveltyTypeData: { words: 'A b' } },
      { type: 'unknown', source: 'novelty', text: 'A b' },
    ],
  ];
  for (const [name, given, blocks] of BLOCKS) {
    it(`reads ${name}`, async () => {
      expect(await bodyOf(given)).to.deep.equal([blocks].flat());
    });
  }

  it('puts in the pieces that stand in several stories, asked for or not', async () => {
    const atom = (id: string): object => ({
      id,
      atomType: 'explainer',
      data: { explainer: { title: `Who is ${id}?`, body: '<p>Somebody.</p>' } },
    });
    const callout = (id: string): object => ({
      type: 'callout',
      kind: 'explainer',
      title: `Who is ${id}?`,
      content: [paragraph('Somebody.')],
    });
    const { article, issues } = await seen({
      ...CONTENT,
      blocks: {
        body: [
          block([
            { type: 'contentatom', contentAtomTypeData: { atomId: 'a', atomType: 'explainer' } },
            text('Words.'),
            { type: 'contentatom', contentAtomTypeData: { atomId: 'gone', atomType: 'quiz' } },
          ]),
        ],
      },
      atoms: {
        explainers: [atom('a'), atom('b')],
        media: [
          { id: 'm', atomType: 'media', data: { media: { title: 'T', assets: [{ platform: 'youtube', id: 'abc' }] } } },
        ],
      },
    });
    expect(article.body).to.deep.equal([
      callout('a'),
      paragraph('Words.'),
      callout('b'),
      { type: 'embed', provider: 'YouTube', url: 'https://www.youtube.com/watch?v=abc', title: 'T' },
    ]);
    expect(issues).to.deep.equal(['missing blocks.body[0].elements[2].contentAtomTypeData.atomId']);
  });

  it('reads the clues of a crossword', async () => {
    const { article } = await seen({
      ...CONTENT,
      type: 'crossword',
      crossword: { entries: [{ direction: 'down', humanNumber: '2', clue: 'Fish &amp; chips' }] },
    });
    expect(article.body).to.deep.equal([
      { type: 'heading', level: 2, content: ['Down'] },
      { type: 'list', items: [[{ type: 'paragraph', content: ['2 ', 'Fish & chips'] }]] },
    ]);
  });

  it('takes any shape without an error', async () => {
    for (const blocks of [
      null,
      1,
      'x',
      [],
      { body: 1, main: 'x' },
      { body: [null, { elements: [null, 1, { type: {} }] }] },
    ]) {
      expect((await seen({ ...CONTENT, blocks, atoms: [1], elements: 'x', tags: {}, crossword: [] })).format).to.equal(
        'guardian-capi',
      );
    }
  });
});
