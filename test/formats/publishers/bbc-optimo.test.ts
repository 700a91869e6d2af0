import { expect } from '@open-wc/testing';
import type { Block } from '../../../src/model/definition/block.js';
import { paragraph, seen } from '../reading.js';

const block = (type: string, ...blocks: object[]): object => ({ type, model: { blocks } });
const fragment = (text: string, ...attributes: string[]): object => ({ type: 'fragment', model: { text, attributes } });
const line = (...fragments: object[]): object => ({
  type: 'paragraph',
  model: { text: 'not this', blocks: fragments },
});
const text = (words: string): object => block('text', line(fragment(words)));
const headline = block('headline', text('Title'));
const page = (blocks: unknown, more: object = {}): object => ({
  metadata: { type: 'article' },
  content: { model: { blocks } },
  ...more,
});
const bodyOf = async (...blocks: object[]): Promise<Block[] | undefined> =>
  (await seen(page([headline, ...blocks]))).article.body;
const raw = (locator: string, originCode?: string): object => ({
  type: 'rawImage',
  model: { locator, originCode, width: 660, height: 330, copyrightHolder: 'Ada' },
});
const file = (width: number): string => `https://ichef.bbci.co.uk/ace/ws/${width}/cpsprodpb/1/2.jpg`;

describe('BBC Optimo', () => {
  it('reads an article, in either wrapper', async () => {
    const article = page([headline, text('Words.')], {
      metadata: {
        id: 'urn:bbc:ares::article:c1',
        version: 'v1.0.0',
        firstPublished: 1664805600000,
        lastPublished: 1664892000000,
        locators: { canonicalUrl: 'https://www.bbc.com/news/articles/c1' },
        passport: { language: 'uz-cyrl', publishedState: 'PUBLISHED' },
        tags: { about: [{ thingLabel: 'Masks' }] },
      },
      relatedContent: { section: { name: 'World' } },
    });
    for (const data of [article, { data: { article } }]) {
      const reading = await seen(data);
      expect([reading.format, reading.version, reading.issues]).to.deep.equal(['bbc-optimo', 'v1.0.0', []]);
      expect(reading.article).to.deep.equal({
        id: 'urn:bbc:ares::article:c1',
        headline: 'Title',
        published: { date: '2022-10-03T14:00:00.000Z' },
        updated: { date: '2022-10-04T14:00:00.000Z' },
        language: 'uz-Cyrl',
        url: 'https://www.bbc.com/news/articles/c1',
        section: 'World',
        body: [paragraph('Words.')],
        topics: ['Masks'],
      });
    }
  });

  it('takes the title of the overview and the times of a block where there are no others', async () => {
    const stamp = { type: 'timestamp', model: { firstPublished: 1664805600000, lastPublished: 1664892000000 } };
    const contributor = block('contributor', block('name', text('Ada Byron')), block('role', text('Reporter')));
    const { article } = await seen(
      page([stamp, block('byline', contributor)], { promo: { headlines: { seoHeadline: 'Title' } } }),
    );
    expect(article).to.deep.equal({
      headline: 'Title',
      authors: [{ name: 'Ada Byron', role: 'Reporter' }],
      published: { date: '2022-10-03T14:00:00.000Z' },
      updated: { date: '2022-10-04T14:00:00.000Z' },
    });
  });

  it('prefers fragments to the words beside them', async () => {
    const link = { type: 'urlLink', model: { text: 'no', locator: '/there', blocks: [fragment('there')] } };
    const foreign = { type: 'inline', model: { language: 'fr', blocks: [fragment('là')] } };
    expect(
      await bodyOf(block('text', line(fragment('A '), fragment('b', 'bold', 'italic'), link, foreign))),
    ).to.deep.equal([
      {
        type: 'paragraph',
        content: [
          'A ',
          { type: 'emphasis', content: [{ type: 'strong', content: ['b'] }] },
          { type: 'link', href: 'https://news.example/there', content: ['there'] },
          { type: 'span', language: 'fr', content: ['là'] },
        ],
      },
    ]);
    expect(await bodyOf(block('text', line(fragment('A\r\nb\r')), line(fragment('  '))))).to.deep.equal([
      { type: 'paragraph', content: ['A', { type: 'line-break' }, 'b'] },
    ]);
  });

  it('says which attributes it does not know', async () => {
    const { article, issues } = await seen(page([headline, block('text', line(fragment('A', 'shout')))]));
    expect(article.body).to.deep.equal([paragraph('A')]);
    expect(issues).to.deep.equal(['unknown-type content.model.blocks[1].model.blocks[0].model.blocks[0]']);
  });

  it('makes the address of a picture by the recipe of its house', async () => {
    const picture = block(
      'image',
      raw('1/2.jpg', 'cpsprodpb'),
      block('altText', text('A mask')),
      block('caption', text('C')),
    );
    expect(await bodyOf(text('.'), picture)).to.deep.equal([
      paragraph('.'),
      {
        type: 'figure',
        image: {
          src: file(640),
          width: 640,
          height: 320,
          sources: [640, 320, 480].map((width) => ({ src: file(width), width })),
          alt: 'A mask',
          caption: ['C'],
          credit: 'Ada',
        },
      },
    ]);
    const [, figure] = (await bodyOf(
      text('.'),
      block('image', raw('ichef.bbci.co.uk/images/ic/$recipe/p1.jpg', 'mpv')),
    ))!;
    expect((figure as { image: { src: string } }).image.src).to.equal(
      'https://ichef.bbci.co.uk/images/ic/640xn/p1.jpg',
    );
  });

  it('keeps the words of a picture whose house is not named', async () => {
    const { article, issues } = await seen(
      page([headline, block('image', raw('1/2.jpg'), block('altText', text('A mask')))]),
    );
    expect(article.body).to.deep.equal([{ type: 'note', kind: 'picture', content: ['A mask', '\n\n', 'Ada'] }]);
    expect(issues).to.deep.equal(['missing content.model.blocks[1]']);
  });

  const told = {
    type: 'aresMediaMetadata',
    model: { title: 'T', synopses: { short: 'S' }, imageUrl: 'ichef.bbci.co.uk/images/ic/$recipe/p1.jpg' },
  };
  const film = {
    type: 'embed',
    provider: 'BBC',
    title: 'T',
    image: { src: 'https://ichef.bbci.co.uk/images/ic/640xn/p1.jpg' },
  };
  const oembed = {
    html: '<blockquote class="twitter-tweet"><p>A</p>&mdash; Ada (@ada) <a href="https://twitter.com/ada/status/1">1 May</a></blockquote>',
  };
  const BLOCKS: [name: string, given: object, blocks: object | object[]][] = [
    ['a heading', block('subheadline', text('A')), { type: 'heading', level: 2, content: ['A'] }],
    [
      'lists within lists',
      block(
        'unorderedList',
        block('listItem', line(fragment('A')), block('orderedList', block('listItem', line(fragment('B'))))),
      ),
      {
        type: 'list',
        ordered: false,
        items: [[paragraph('A'), { type: 'list', ordered: true, items: [[paragraph('B')]] }]],
      },
    ],
    [
      'a film with a caption',
      block('video', block('caption', text('C')), block('aresMedia', told)),
      { ...film, text: ['C'] },
    ],
    ['a recording without one', block('audio', block('aresMedia', told)), { ...film, text: ['S'] }],
    [
      'links',
      block('links', block('title', text('T')), {
        type: 'link',
        model: {
          locator: 'urn:bbc:1',
          blocks: [
            block('text', line({ type: 'urlLink', model: { locator: 'https://e.example/', blocks: [fragment('A')] } })),
          ],
        },
      }),
      { type: 'related', title: 'T', links: [{ url: 'https://e.example/', title: 'A' }] },
    ],
    [
      'a post',
      { type: 'social', model: { blocks: [block('renditions', { type: 'aresOEmbed', model: { oembed } })] } },
      {
        type: 'embed',
        provider: 'X',
        url: 'https://twitter.com/ada/status/1',
        title: '1 May',
        author: 'Ada (@ada)',
        text: ['A'],
      },
    ],
    ['a group', block('group', text('A'), text('B')), [paragraph('A'), paragraph('B')]],
    ['a note', block('disclaimer', text('A')), { type: 'note', kind: 'disclaimer', content: ['A'] }],
    ['nothing that is the page’s own', block('mpu', text('A')), []],
  ];
  for (const [name, given, blocks] of BLOCKS) {
    it(`reads ${name}`, async () => {
      expect(await bodyOf(text('.'), given)).to.deep.equal([paragraph('.'), blocks].flat());
    });
  }

  it('keeps the words of what it does not know', async () => {
    const { article, issues } = await seen(
      page([headline, block('novelty', text('A')), { type: 'poll', model: { question: 'Why?' } }]),
    );
    expect(article.body).to.deep.equal([
      { type: 'callout', kind: 'novelty', content: [paragraph('A')] },
      { type: 'unknown', source: 'poll', text: 'Why?' },
    ]);
    expect(issues).to.deep.equal([
      'unknown-type content.model.blocks[1]',
      'unknown-type content.model.blocks[2].model',
    ]);
  });

  it('does not show what was taken back', async () => {
    for (const [passport, path] of [
      [{ publishedState: 'WITHDRAWN' }, 'publishedState'],
      [{ availability: 'UNAVAILABLE' }, 'availability'],
    ] as const) {
      const { count, issues } = await seen(page([headline], { metadata: { passport } }));
      expect([count, issues]).to.deep.equal([0, [`withheld metadata.passport.${path}`]]);
    }
  });

  it('takes any shape without an error', async () => {
    for (const blocks of [
      null,
      1,
      {},
      [null, 1, []],
      [{ type: 7 }],
      [{ type: 'image', model: 'x' }],
      [{ type: 'text', model: { blocks: 'x' } }],
      [{ type: '__proto__', model: {} }],
    ]) {
      expect((await seen(page(blocks), { format: 'bbc-optimo' })).format).to.equal('bbc-optimo');
    }
    const deep = `{"metadata":{},"content":{"model":{"blocks":[${'{"type":"text","model":{"blocks":['.repeat(3_000)}${']}}'.repeat(3_000)}]}}}`;
    expect((await seen(deep)).format).to.equal('bbc-optimo');
  });
});
