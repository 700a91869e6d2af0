import { expect } from '@open-wc/testing';
import { paragraph, seen } from '../reading.js';

const POST = {
  id: 'p1',
  uuid: 'u1',
  title: 'Ministers & masks',
  html: '<p>First words.</p>',
  status: 'published',
  custom_excerpt: 'What a visit means.',
  feature_image: 'https://i.example/1.jpg',
  feature_image_alt: 'A mask',
  feature_image_caption: '<em>By Alan</em>',
  published_at: '2022-10-03T14:00:00.000+00:00',
  updated_at: '2022-10-04T14:00:00.000+00:00',
  url: 'https://news.example/one/',
  authors: [{ name: 'Ada Byron', url: 'https://news.example/ada/' }],
  tags: [
    { name: 'World', slug: 'world' },
    { name: '#internal', slug: 'hash-internal' },
    { name: 'Masks', slug: 'masks' },
  ],
};
const text = (words: string, format = 0): object => ({ type: 'extended-text', text: words, format });
const lexical = (...children: unknown[]): object => ({ root: { type: 'root', children } });
const lexicalBody = async (...children: unknown[]): Promise<unknown> => (await seen(lexical(...children))).article.body;

describe('Ghost', () => {
  it('reads a post of the Content API', async () => {
    const { format, article, issues } = await seen({ posts: [POST] });
    expect([format, issues]).to.deep.equal(['ghost', []]);
    expect(article).to.deep.equal({
      id: 'p1',
      headline: 'Ministers & masks',
      standfirst: ['What a visit means.'],
      authors: [{ name: 'Ada Byron', url: 'https://news.example/ada/' }],
      published: { date: '2022-10-03T14:00:00.000+00:00' },
      updated: { date: '2022-10-04T14:00:00.000+00:00' },
      url: 'https://news.example/one/',
      section: 'World',
      image: { src: 'https://i.example/1.jpg', alt: 'A mask', caption: [{ type: 'emphasis', content: ['By Alan'] }] },
      body: [paragraph('First words.')],
      topics: ['Masks'],
    });
  });

  it('finds in an export what goes with a post by its number', async () => {
    const post = { id: 'p1', title: 'H', html: '<p>Words.</p>' };
    const data = {
      posts: [{ ...post, feature_image: '__GHOST_URL__/content/images/1.jpg' }],
      users: [
        { id: 'a', name: 'Ada' },
        { id: 'b', name: 'Alan' },
      ],
      tags: [{ id: 't', name: 'World', slug: 'world' }],
      posts_authors: [
        { post_id: 'p1', author_id: 'b', sort_order: 1 },
        { post_id: 'p1', author_id: 'a', sort_order: 0 },
        { post_id: 'p2', author_id: 'b' },
      ],
      posts_tags: [{ post_id: 'p1', tag_id: 't' }],
      posts_meta: [{ post_id: 'p1', feature_image_alt: 'A mask' }],
    };
    for (const whole of [{ db: [{ meta: { version: '5.0.0' }, data }] }, { meta: { version: '5.0.0' }, data }]) {
      const { article, version } = await seen(whole);
      expect(version).to.equal('5.0.0');
      expect(article.authors).to.deep.equal([{ name: 'Ada' }, { name: 'Alan' }]);
      expect(article.section).to.equal('World');
      expect(article.image).to.deep.equal({ src: 'https://news.example/content/images/1.jpg', alt: 'A mask' });
    }
  });

  it('reads what Ghost’s tools for moving write', async () => {
    const data = {
      title: 'H',
      slug: 'h',
      html: '<p>Words.</p>',
      author: { url: '/a', data: { name: 'Ada' } },
      tags: [{ data: { name: 'World', slug: 'w' } }],
    };
    for (const whole of [
      { posts: [{ url: 'https://old.example/h', data }] },
      { result: { posts: [{ url: 'https://old.example/h', data }] } },
    ]) {
      const { article } = await seen(whole);
      expect([article.url, article.section, article.authors]).to.deep.equal([
        'https://old.example/h',
        'World',
        [{ name: 'Ada' }],
      ]);
    }
  });

  it('does not show drafts, and says where the rest is for members', async () => {
    const draft = await seen({ posts: [{ ...POST, status: 'draft' }] });
    expect([draft.count, draft.issues]).to.deep.equal([0, ['withheld posts[0].status']]);
    const members = await seen({ posts: [{ ...POST, access: false }] });
    expect([members.count, members.issues]).to.deep.equal([1, ['withheld posts[0].access']]);
  });

  it('reads the editor’s document where there is no HTML', async () => {
    const document = JSON.stringify(lexical({ type: 'paragraph', children: [text('Words.')] }));
    const { article } = await seen({ posts: [{ ...POST, html: null, lexical: document }] });
    expect(article.body).to.deep.equal([paragraph('Words.')]);
    const broken = await seen({ posts: [{ ...POST, html: null, lexical: '{' }] });
    expect([broken.article.body, broken.issues]).to.deep.equal([undefined, ['syntax posts[0].lexical']]);
  });
});

describe('Lexical', () => {
  it('reads marks, links and line breaks', async () => {
    const body = await lexicalBody({
      type: 'paragraph',
      children: [
        text('a', 3),
        { type: 'linebreak' },
        { type: 'link', url: 'https://news.example/1', children: [text('b', 16)] },
        text('c', 4 | 8),
        text('', 1),
      ],
    });
    expect(body).to.deep.equal([
      {
        type: 'paragraph',
        content: [
          { type: 'emphasis', content: [{ type: 'strong', content: ['a'] }] },
          { type: 'line-break' },
          { type: 'link', href: 'https://news.example/1', content: [{ type: 'code', content: ['b'] }] },
          'c',
        ],
      },
    ]);
  });

  it('reads headings, quotations and lists in lists', async () => {
    const item = (...children: unknown[]): object => ({ type: 'listitem', children });
    expect(
      await lexicalBody(
        { type: 'extended-heading', tag: 'h1', children: [text('H')] },
        { type: 'extended-quote', children: [text('Q')] },
        {
          type: 'list',
          listType: 'number',
          start: 3,
          children: [item(text('One')), item({ type: 'list', listType: 'bullet', children: [item(text('In'))] })],
        },
        { type: 'paragraph', children: [] },
      ),
    ).to.deep.equal([
      { type: 'heading', level: 2, content: ['H'] },
      { type: 'quote', quotation: ['Q'] },
      {
        type: 'list',
        ordered: true,
        start: 3,
        items: [[paragraph('One'), { type: 'list', ordered: false, items: [[paragraph('In')]] }]],
      },
    ]);
  });

  it('reads the cards', async () => {
    expect(
      await lexicalBody(
        { type: 'image', src: '/1.jpg', altText: '', caption: '<b>C</b>', width: 10, height: 5 },
        { type: 'gallery', images: [{ src: '/2.jpg', alt: 'two' }], caption: '' },
        {
          type: 'embed',
          url: 'https://v.example/1',
          html: '<iframe></iframe>',
          metadata: { title: 'T', provider_name: 'V' },
        },
        {
          type: 'bookmark',
          url: 'https://news.example/2',
          metadata: { title: 'More', description: 'D', thumbnail: '/3.jpg' },
        },
        { type: 'codeblock', code: ' a\n', language: 'js' },
        { type: 'horizontalrule' },
        { type: 'callout', calloutEmoji: '💡', calloutText: 'Mind.' },
        { type: 'toggle', heading: 'More?', content: '<p>Yes.</p>' },
        { type: 'button', buttonText: 'Go', buttonUrl: 'https://news.example/3' },
        { type: 'file', src: '/1.pdf', fileTitle: 'Paper' },
        { type: 'audio', src: '/1.mp3', title: 'A', duration: 61 },
        { type: 'html', html: '<p>H.</p>' },
      ),
    ).to.deep.equal([
      {
        type: 'figure',
        image: {
          src: 'https://news.example/1.jpg',
          width: 10,
          height: 5,
          caption: [{ type: 'strong', content: ['C'] }],
        },
      },
      { type: 'gallery', images: [{ src: 'https://news.example/2.jpg', alt: 'two' }] },
      { type: 'embed', provider: 'V', url: 'https://v.example/1', title: 'T' },
      {
        type: 'related',
        links: [
          {
            url: 'https://news.example/2',
            title: 'More',
            description: ['D'],
            image: { src: 'https://news.example/3.jpg' },
          },
        ],
      },
      { type: 'code', text: ' a\n', language: 'js' },
      { type: 'divider' },
      { type: 'callout', title: '💡', content: [paragraph('Mind.')] },
      { type: 'callout', kind: 'toggle', title: 'More?', content: [paragraph('Yes.')] },
      { type: 'paragraph', content: [{ type: 'link', href: 'https://news.example/3', content: ['Go'] }] },
      { type: 'related', links: [{ url: 'https://news.example/1.pdf', title: 'Paper' }] },
      { type: 'audio', title: 'A', duration: 61, sources: [{ src: 'https://news.example/1.mp3' }] },
      paragraph('H.'),
    ]);
  });

  it('keeps the words of what it does not know, and leaves out what is for newsletters', async () => {
    const { article, issues } = await seen(
      lexical(
        { type: 'weather', text: 'Rain' },
        { type: 'email', html: '<p>Hi</p>' },
        { type: 'layout', children: [{ type: 'paragraph', children: [text('In')] }] },
      ),
    );
    expect(article.body).to.deep.equal([{ type: 'unknown', source: 'weather', text: 'Rain' }, paragraph('In')]);
    expect(issues).to.deep.equal(['unknown-type root.children[0]', 'withheld root.children[1]']);
  });
});

describe('Mobiledoc', () => {
  it('reads sections, marks, atoms and cards', async () => {
    const mobiledoc = {
      version: '0.3.1',
      markups: [['strong'], ['a', ['href', 'https://news.example/1']], ['u']],
      atoms: [
        ['soft-return', '', {}],
        ['mention', '@ada', {}],
      ],
      cards: [
        ['image', { src: '/1.jpg', alt: 'One' }],
        ['hr', {}],
      ],
      sections: [
        [
          1,
          'p',
          [
            [0, [0, 1], 1, 'a'],
            [0, [], 1, 'b'],
            [1, [], 0, 0],
            [1, [2], 1, 1],
          ],
        ],
        [1, 'h2', [[0, [], 0, 'H']]],
        [1, 'blockquote', [[0, [], 0, 'Q']]],
        [3, 'ol', [[[0, [], 0, 'One']]]],
        [10, 0],
        [10, 1],
        [1, 'p', []],
      ],
    };
    const { article, issues } = await seen({
      posts: [{ ...POST, html: '', feature_image: null, mobiledoc: JSON.stringify(mobiledoc) }],
    });
    expect(issues).to.deep.equal([]);
    expect(article.body).to.deep.equal([
      {
        type: 'paragraph',
        content: [
          { type: 'strong', content: [{ type: 'link', href: 'https://news.example/1', content: ['a'] }, 'b'] },
          { type: 'line-break' },
          '@ada',
        ],
      },
      { type: 'heading', level: 2, content: ['H'] },
      { type: 'quote', quotation: ['Q'] },
      { type: 'list', ordered: true, items: [[paragraph('One')]] },
      { type: 'figure', image: { src: 'https://news.example/1.jpg', alt: 'One' } },
      { type: 'divider' },
    ]);
  });
});
