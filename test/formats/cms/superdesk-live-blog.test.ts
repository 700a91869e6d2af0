import { expect } from '@open-wc/testing';
import { paragraph, seen } from '../reading.js';

const post = (items: object[], more: object = {}): object => ({
  _id: 'p1',
  published_date: '2022-10-03T14:00:00+00:00',
  original_creator: { display_name: 'Ada Byron' },
  groups: [
    { id: 'root', refs: [{ idRef: 'main' }] },
    { id: 'main', refs: items.map((item) => ({ item })) },
  ],
  ...more,
});
const update = (...content: object[]): object => ({
  type: 'update',
  id: 'p1',
  date: { date: '2022-10-03T14:00:00+00:00' },
  authors: [{ name: 'Ada Byron' }],
  content,
});
const bodyOf = async (...posts: object[]): Promise<unknown> => (await seen({ posts: { _items: posts } })).article.body;

describe('Superdesk Live Blog', () => {
  it('reads the blog and its posts', async () => {
    const { format, article, issues } = await seen({
      blog: {
        _id: 'b1',
        title: 'The visit',
        description: '<p>As it <b>happens</b>.</p>',
        picture_url: 'https://i.example/1.jpg',
        start_date: '2022-10-03T12:00:00+00:00',
        public_url: 'https://news.example/live',
        blog_preferences: { language: 'en' },
      },
      posts: { _items: [post([{ item_type: 'text', text: '<p>Words.</p>' }], { sticky: true, lb_highlight: true })] },
    });
    expect([format, issues]).to.deep.equal(['superdesk-live-blog', []]);
    expect(article).to.deep.equal({
      id: 'b1',
      headline: 'The visit',
      standfirst: ['As it ', { type: 'strong', content: ['happens'] }, '.'],
      published: { date: '2022-10-03T12:00:00+00:00' },
      language: 'en',
      url: 'https://news.example/live',
      kind: 'live',
      image: { src: 'https://i.example/1.jpg' },
      body: [{ ...update(paragraph('Words.')), pinned: true, key: true }],
    });
  });

  it('reads pictures, quotations and posts of other sites', async () => {
    const renditions = {
      baseImage: { href: 'https://i.example/2.jpg', width: 800, height: 400, mimetype: 'image/jpeg' },
    };
    expect(
      await bodyOf(
        post([
          { item_type: 'image', meta: { caption: 'A mask', credit: 'Alan', media: { renditions } } },
          { item_type: 'quote', meta: { quote: 'It is telling.', credit: 'Holzmann' } },
          {
            item_type: 'embed',
            meta: {
              provider_name: 'YouTube',
              original_url: 'https://v.example/1',
              title: 'T',
              html: '<iframe></iframe>',
            },
          },
        ]),
      ),
    ).to.deep.equal([
      update(
        {
          type: 'figure',
          image: { src: 'https://i.example/2.jpg', width: 800, height: 400, caption: ['A mask'], credit: 'Alan' },
        },
        { type: 'quote', quotation: ['It is telling.'], attribution: 'Holzmann' },
        { type: 'embed', provider: 'YouTube', url: 'https://v.example/1', title: 'T' },
      ),
    ]);
  });

  it('does not show what is deleted or not published', async () => {
    const items = [{ item_type: 'text', text: 'Words.' }];
    const { article, issues } = await seen({
      posts: { _items: [post(items, { deleted: true }), post(items, { post_status: 'draft' }), post(items)] },
    });
    expect(article.body).to.deep.equal([update(paragraph('Words.'))]);
    expect(issues).to.deep.equal(['withheld posts._items[0]', 'withheld posts._items[1]']);
  });

  it('takes a byline where people are only numbers', async () => {
    const body = await bodyOf(post([{ text: 'Words.' }], { original_creator: '58bfe9', byline: 'Ada' }));
    expect((body as { authors: unknown }[])[0]!.authors).to.deep.equal([{ name: 'Ada' }]);
  });
});
