import { expect } from '@open-wc/testing';
import type { Block } from '../../../src/model/definition/block.js';
import { paragraph, seen } from '../reading.js';

const element = (name: string, more: object = {}): object => ({
  _type: `model.dotcomrendering.pageElements.${name}`,
  elementId: 'e',
  ...more,
});
const text = (words: string): object => element('TextBlockElement', { html: `<p>${words}</p>` });
const page = (elements: unknown, more: object = {}): object => ({
  version: 3,
  headline: 'Title',
  mainMediaElements: [],
  blocks: [{ id: 'b', elements }],
  ...more,
});
const ARTICLE = { headline: 'Title', kind: 'article' };
const bodyOf = async (...elements: object[]): Promise<Block[] | undefined> =>
  (await seen(page([text('.'), ...elements]))).article.body?.slice(1);
const allImages = [
  { url: 'https://i.example/140.jpg', fields: { width: '140', height: '84' } },
  { url: 'https://i.example/2000.jpg', fields: { width: '2000', height: '1200' } },
];
const IMAGE = element('ImageBlockElement', {
  role: 'showcase',
  media: { allImages },
  data: { alt: 'A mask', caption: 'A <em>mask</em>', credit: 'Photograph: Ada' },
});
const FIGURE = {
  src: 'https://i.example/2000.jpg',
  width: 2000,
  height: 1200,
  sources: [
    { src: 'https://i.example/2000.jpg', width: 2000 },
    { src: 'https://i.example/140.jpg', width: 140 },
  ],
  alt: 'A mask',
  caption: ['A ', { type: 'emphasis', content: ['mask'] }],
  credit: 'Photograph: Ada',
};

describe('Guardian DCR', () => {
  it('reads an article', async () => {
    const { format, version, article, issues } = await seen(
      page([text('Words.')], {
        pageId: 'world/1',
        standfirst: '<p>What it says</p>',
        byline: 'Ada Byron in London',
        tags: [
          { id: 'profile/ada', type: 'Contributor', title: 'Ada Byron' },
          { id: 'world/masks', type: 'Keyword', title: 'Masks' },
        ],
        webPublicationDateDeprecated: '2022-10-03T14:00:00.000Z',
        linkedData: [{ '@type': 'NewsArticle', dateModified: '2022-10-04T14:00:00.000Z' }],
        lang: 'ar',
        isRightToLeftLang: true,
        canonicalUrl: 'https://www.theguardian.com/world/1',
        sectionLabel: 'World',
        format: { design: 'AnalysisDesign' },
        mainMediaElements: [IMAGE],
        publication: 'The Guardian',
      }),
    );
    expect([format, version, issues]).to.deep.equal(['guardian-dcr', '3', []]);
    expect(article).to.deep.equal({
      id: 'world/1',
      headline: 'Title',
      standfirst: ['What it says'],
      byline: 'Ada Byron in London',
      authors: [{ name: 'Ada Byron' }],
      published: { date: '2022-10-03T14:00:00.000Z' },
      updated: { date: '2022-10-04T14:00:00.000Z' },
      language: 'ar',
      direction: 'rtl',
      url: 'https://www.theguardian.com/world/1',
      section: 'World',
      kind: 'analysis',
      image: FIGURE,
      body: [paragraph('Words.')],
      source: 'The Guardian',
      topics: ['Masks'],
    });
  });

  it('reads a page whose only element is its picture, and one that is wrapped', async () => {
    expect(
      (await seen({ headline: 'Title', mainMediaElements: [IMAGE], blocks: [{ elements: [] }] })).article.image!.src,
    ).to.equal(FIGURE.src);
    expect((await seen({ frontendData: page([text('Words.')]) })).article).to.deep.equal({
      ...ARTICLE,
      body: [paragraph('Words.')],
    });
  });

  it('puts a film before the text', async () => {
    const film = element('YoutubeBlockElement', {
      assetId: 'abc',
      mediaTitle: 'T',
      posterImage: [{ url: '/1.jpg', width: 500 }],
      altText: 'A',
    });
    const { article } = await seen(page([text('Words.')], { mainMediaElements: [film] }));
    expect(article.image).to.equal(undefined);
    expect(article.body).to.deep.equal([
      {
        type: 'embed',
        provider: 'YouTube',
        url: 'https://www.youtube.com/watch?v=abc',
        title: 'T',
        image: { src: 'https://news.example/1.jpg', width: 500, alt: 'A' },
      },
      paragraph('Words.'),
    ]);
  });

  it('reads a live blog: key and pinned entries too, where they stand on another page', async () => {
    const entry = (id: string, more: object = {}): object => ({
      id,
      title: `Title ${id}`,
      blockFirstPublished: 1664805600000,
      attributes: { pinned: false, keyEvent: false },
      contributors: [{ name: 'Ada' }],
      elements: [text(`Words ${id}.`)],
      ...more,
    });
    const update = (id: string, more: object = {}): object => ({
      type: 'update',
      id,
      date: { date: '2022-10-03T14:00:00.000Z' },
      title: `Title ${id}`,
      authors: [{ name: 'Ada' }],
      content: [paragraph(`Words ${id}.`)],
      ...more,
    });
    const { article, issues } = await seen({
      headline: 'Title',
      format: { design: 'LiveBlogDesign' },
      blocks: [entry('1', { attributes: { keyEvent: true } }), entry('2')],
      keyEvents: [entry('1'), entry('3')],
      pinnedPost: entry('4'),
    });
    expect(article).to.deep.equal({
      headline: 'Title',
      kind: 'live',
      body: [update('1', { key: true }), update('2'), update('4', { pinned: true }), update('3')],
    });
    expect(issues).to.deep.equal([]);
  });

  const BLOCKS: [name: string, given: object, blocks: object | object[]][] = [
    [
      'a list in a text',
      element('TextBlockElement', { html: '<ul><li>A</li></ul>' }),
      { type: 'list', items: [[paragraph('A')]] },
    ],
    [
      'a heading',
      element('SubheadingBlockElement', { html: '<h2><strong>A</strong></h2>' }),
      { type: 'heading', level: 2, content: [{ type: 'strong', content: ['A'] }] },
    ],
    [
      'a numbered title',
      element('NumberedTitleBlockElement', { position: 3, html: '<h2>A</h2>' }),
      { type: 'heading', level: 2, content: ['3 ', 'A'] },
    ],
    [
      'a quotation',
      element('BlockquoteBlockElement', { html: '<blockquote><p>A</p></blockquote>' }),
      { type: 'quote', quotation: ['A'] },
    ],
    [
      'a pull quote',
      element('PullquoteBlockElement', { html: 'A &amp; B', attribution: 'Ada' }),
      { type: 'pull-quote', quotation: ['A & B'], attribution: 'Ada' },
    ],
    ['a picture', IMAGE, { type: 'figure', image: FIGURE, display: 'wide' }],
    [
      'several pictures',
      element('MultiImageBlockElement', { images: [IMAGE], caption: 'C' }),
      { type: 'gallery', images: [FIGURE], caption: ['C'] },
    ],
    [
      'a link',
      element('RichLinkBlockElement', { url: '/1', text: 'A', prefix: 'Related: ' }),
      { type: 'related', title: 'Related', links: [{ url: 'https://news.example/1', title: 'A' }] },
    ],
    [
      'a film from elsewhere',
      element('VideoYoutubeBlockElement', { url: 'https://youtu.be/1', title: 'T', caption: 'C' }),
      { type: 'embed', provider: 'YouTube', url: 'https://youtu.be/1', title: 'T', text: ['C'] },
    ],
    [
      'a film of its own',
      element('GuVideoBlockElement', {
        assets: [{ url: 'https://v.example/1.mp4', mimeType: 'video/mp4' }],
        caption: 'C',
        source: 'S',
      }),
      { type: 'video', sources: [{ src: 'https://v.example/1.mp4', type: 'video/mp4' }], caption: ['C'], credit: 'S' },
    ],
    [
      'a recording',
      element('AudioAtomBlockElement', { trackUrl: 'https://a.example/1.mp3', title: 'T', kicker: 'K', duration: 60 }),
      { type: 'audio', sources: [{ src: 'https://a.example/1.mp3' }], title: 'T', caption: ['K'], duration: 60 },
    ],
    [
      'questions and answers',
      element('QABlockElement', { title: 'Why?', html: '<p>So.</p>', credit: '' }),
      { type: 'callout', kind: 'QA', title: 'Why?', content: [paragraph('So.')] },
    ],
    [
      'a comment',
      element('CommentBlockElement', { body: '<p>A</p>', profileName: 'Ada', permalink: 'https://c.example/1' }),
      { type: 'embed', provider: 'The Guardian', author: 'Ada', url: 'https://c.example/1', text: ['A'] },
    ],
    [
      'a note',
      element('DisclaimerBlockElement', { html: '<em>We earn.</em>' }),
      { type: 'note', kind: 'disclaimer', content: [{ type: 'emphasis', content: ['We earn.'] }] },
    ],
    ['a rating', element('StarRatingBlockElement', { rating: 4 }), { type: 'note', kind: 'rating', content: ['4/5'] }],
    [
      'what happened when',
      element('TimelineAtomBlockElement', {
        title: 'T',
        events: [
          { title: 'A', date: '2022-10-03', body: '<p>B</p>' },
          { title: 'C', date: '1 May', toDate: '3 May' },
        ],
      }),
      {
        type: 'timeline',
        title: 'T',
        entries: [
          { date: { date: '2022-10-03' }, title: 'A', content: ['B'] },
          { date: { text: '1 May – 3 May' }, title: 'C' },
        ],
      },
    ],
    [
      'takeaways',
      element('KeyTakeawaysBlockElement', { keyTakeaways: [{ title: 'A', body: [text('B')] }] }),
      [{ type: 'heading', level: 3, content: ['A'] }, paragraph('B')],
    ],
    [
      'a timeline of elements',
      element('TimelineBlockElement', {
        sections: [{ title: 'S', events: [{ date: '1 May', title: 'A', main: IMAGE, body: [text('B')] }] }],
      }),
      [
        { type: 'heading', level: 3, content: ['S'] },
        { type: 'heading', level: 3, content: ['1 May: A'] },
        { type: 'figure', image: FIGURE, display: 'wide' },
        paragraph('B'),
      ],
    ],
    [
      'profiles',
      element('ListBlockElement', {
        items: [{ title: 'Ada', bio: '<p>Bio</p>', elements: [text('B')], endNote: '<p>End</p>' }],
      }),
      [{ type: 'heading', level: 3, content: ['Ada'] }, paragraph('Bio'), paragraph('B'), paragraph('End')],
    ],
    [
      'a newsletter',
      element('NewsletterSignupBlockElement', { newsletter: { name: 'N', description: 'D' } }),
      { type: 'callout', kind: 'NewsletterSignup', title: 'N', content: [paragraph('D')] },
    ],
    [
      'a part that only its script can draw',
      element('InteractiveBlockElement', { url: 'https://e.example/', alt: 'A' }),
      { type: 'embed', url: 'https://e.example/', title: 'A' },
    ],
    ['a line', element('DividerBlockElement'), { type: 'divider' }],
  ];
  for (const [name, given, blocks] of BLOCKS) {
    it(`reads ${name}`, async () => {
      expect(await bodyOf(given)).to.deep.equal([blocks].flat());
    });
  }

  it('reads a post with its words, its author and where it stands', async () => {
    const html =
      '<blockquote class="twitter-tweet"><p lang="en">Words</p>&mdash; Ada (@ada) <a href="https://twitter.com/ada/status/1">3 October</a></blockquote>';
    const [post] = (await bodyOf(element('TweetBlockElement', { html, url: 'https://twitter.com/ada/status/1' })))!;
    expect(post).to.include({
      type: 'embed',
      provider: 'X',
      author: 'Ada (@ada)',
      url: 'https://twitter.com/ada/status/1',
    });
  });

  it('does not show what is over, and says what it does not know', async () => {
    const { article, issues } = await seen(
      page([
        element('YoutubeBlockElement', { assetId: 'a', expired: true }),
        element('AdPlaceholderBlockElement'),
        element('QuizAtomBlockElement', { questions: [{ text: 'Why?' }] }),
        element('ContentAtomBlockElement', { atomId: 'x' }),
      ]),
    );
    expect(article.body).to.deep.equal([
      { type: 'unknown', source: 'QuizAtom', text: 'Why?' },
      { type: 'unknown', source: 'ContentAtom' },
    ]);
    const at = (index: number): string => `blocks[0].elements[${index}]`;
    expect(issues).to.deep.equal([
      `withheld ${at(0)}`,
      `repeated ${at(1)}`,
      `unknown-type ${at(2)}`,
      `unknown-type ${at(3)}`,
    ]);
  });

  it('takes any shape without an error', async () => {
    for (const elements of [
      null,
      1,
      'x',
      {},
      [null, 1, []],
      [element('ImageBlockElement', { media: 1, data: 'x' })],
      [element('__proto__')],
      [element('TextBlockElement', { html: 7 })],
    ]) {
      expect((await seen(page(elements), { format: 'guardian-dcr' })).format).to.equal('guardian-dcr');
    }
    const open = `{"_type":"model.dotcomrendering.pageElements.KeyTakeawaysBlockElement","keyTakeaways":[{"title":"T","body":[`;
    const deep = `{"blocks":[{"elements":[${open.repeat(2_000)}${']}]}'.repeat(2_000)}]}]}`;
    expect((await seen(deep)).format).to.equal('guardian-dcr');
  });
});
