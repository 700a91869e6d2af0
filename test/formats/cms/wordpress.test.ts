import { expect } from '@open-wc/testing';
import { paragraph, seen } from '../reading.js';

const POST = {
  id: 12,
  date: '2022-10-03T09:00:00',
  date_gmt: '2022-10-03T14:00:00',
  modified_gmt: '2022-10-04T14:00:00',
  status: 'publish',
  link: 'https://news.example/one/',
  title: { rendered: 'Ministers &#038; <em>masks</em>' },
  content: { rendered: '\n<p>First words.</p>\n', protected: false },
  excerpt: { rendered: '<p>An excerpt that an editor wrote.</p>\n' },
  author: 3,
  featured_media: 4,
  categories: [1, 2],
  tags: [5],
};
const EMBEDDED = {
  author: [{ name: 'Ada Byron', link: 'https://news.example/ada/' }],
  'wp:featuredmedia': [
    {
      source_url: 'https://i.example/mask.jpg',
      alt_text: '',
      caption: { rendered: '<p>A mask</p>' },
      media_details: {
        width: 1600,
        height: 800,
        image_meta: { credit: 'Alan' },
        sizes: {
          medium: { source_url: 'https://i.example/mask-300x150.jpg', width: 300, height: 150 },
          thumbnail: { source_url: 'https://i.example/mask-150x150.jpg', width: 150, height: 150 },
        },
      },
    },
  ],
  'wp:term': [
    [
      { name: 'World', taxonomy: 'category' },
      { name: 'Americas', taxonomy: 'category' },
    ],
    [{ name: 'masks', taxonomy: 'post_tag' }],
  ],
};

describe('WordPress', () => {
  it('reads a post of the REST API with what is embedded', async () => {
    const { format, article, issues } = await seen({ ...POST, _embedded: EMBEDDED });
    expect([format, issues]).to.deep.equal(['wordpress', []]);
    expect(article).to.deep.equal({
      id: '12',
      headline: 'Ministers & masks',
      standfirst: ['An excerpt that an editor wrote.'],
      authors: [{ name: 'Ada Byron', url: 'https://news.example/ada/' }],
      published: { date: '2022-10-03T14:00:00Z' },
      updated: { date: '2022-10-04T14:00:00Z' },
      url: 'https://news.example/one/',
      section: 'World',
      image: {
        src: 'https://i.example/mask.jpg',
        width: 1600,
        height: 800,
        caption: ['A mask'],
        credit: 'Alan',
        sources: [
          { src: 'https://i.example/mask.jpg', width: 1600 },
          { src: 'https://i.example/mask-300x150.jpg', width: 300 },
          { src: 'https://i.example/mask-150x150.jpg' },
        ],
      },
      body: [paragraph('First words.')],
      topics: ['Americas', 'masks'],
    });
  });

  it('says what is only a number without “_embed”', async () => {
    const { article, issues } = await seen(POST);
    expect([article.authors, article.image, article.section]).to.deep.equal([undefined, undefined, undefined]);
    expect(issues).to.have.members(['missing author', 'missing featured_media']);
  });

  it('reads a list of posts, and posts of WordPress.com', async () => {
    expect((await seen([POST, POST])).count).to.equal(2);
    const com = {
      ID: 12,
      URL: 'https://news.example/one/',
      author: { name: 'Ada Byron', URL: 'https://news.example/ada/' },
      date: '2022-10-03T09:00:00-05:00',
      title: 'Ministers &amp; masks',
      content: '<p>First words.</p>',
      excerpt: '<p>An excerpt that an editor wrote.</p>',
      featured_image: 'https://i.example/mask.jpg',
      categories: { World: { ID: 1 } },
      tags: { masks: { ID: 5 } },
    };
    const { article, count } = await seen({ found: 1, posts: [com] });
    expect(count).to.equal(1);
    expect(article).to.deep.equal({
      id: '12',
      headline: 'Ministers & masks',
      standfirst: ['An excerpt that an editor wrote.'],
      authors: [{ name: 'Ada Byron', url: 'https://news.example/ada/' }],
      published: { date: '2022-10-03T09:00:00-05:00' },
      url: 'https://news.example/one/',
      section: 'World',
      image: { src: 'https://i.example/mask.jpg' },
      body: [paragraph('First words.')],
      topics: ['masks'],
    });
  });

  for (const excerpt of [
    '<p>First [&hellip;]</p>',
    'First …',
    'First&#8230; <a class="more-link" href="/">Continue</a>',
  ]) {
    it(`leaves out ${excerpt}, which WordPress cut from the text`, async () => {
      const { article, issues } = await seen({ ...POST, excerpt: { rendered: excerpt }, _embedded: EMBEDDED });
      expect([article.standfirst, issues]).to.deep.equal([undefined, ['repeated excerpt.rendered']]);
    });
  }

  it('takes several authors where a plugin names them', async () => {
    const terms = [
      [
        { name: 'Ada', taxonomy: 'author' },
        { name: 'Alan', taxonomy: 'author' },
      ],
    ];
    const { article } = await seen({ ...POST, _embedded: { ...EMBEDDED, 'wp:term': terms } });
    expect(article.authors).to.deep.equal([{ name: 'Ada' }, { name: 'Alan' }]);
    const other = await seen({ ...POST, coauthors: [{ display_name: 'Grace' }] });
    expect(other.article.authors).to.deep.equal([{ name: 'Grace' }]);
  });

  it('parts text without tags at its blank lines', async () => {
    const { article } = await seen({ ...POST, content: { rendered: 'One &amp; one.\n\nTwo.' } });
    expect(article.body).to.deep.equal([paragraph('One & one.'), paragraph('Two.')]);
  });

  const HIDDEN: [what: string, change: object][] = [
    ['a draft', { status: 'draft' }],
    ['a post for later', { status: 'future' }],
    ['a private post', { status: 'private' }],
    ['a post with a password', { content: { rendered: '', protected: true } }],
  ];
  for (const [what, change] of HIDDEN) {
    it(`does not show ${what}`, async () => {
      const { count, issues } = await seen({ ...POST, ...change });
      expect([count, issues.map((issue) => issue.split(' ')[0])]).to.deep.equal([0, ['withheld']]);
    });
  }
});
