import { expect } from '@open-wc/testing';
import { paragraph, seen } from '../reading.js';

const feed = (...items: unknown[]): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Example',
  language: 'en',
  authors: [{ name: 'The desk' }],
  items,
});

describe('JSON Feed', () => {
  it('reads an item', async () => {
    const { format, version, article, issues } = await seen(
      feed({
        id: 7,
        url: 'https://news.example/1',
        title: 'Ministers &amp; masks',
        summary: 'A summary that is long enough.',
        content_html: '<p>First <i>words</i>.</p>',
        content_text: 'Not these.',
        image: '/1.jpg',
        date_published: '2022-10-03T14:00:00Z',
        date_modified: '2022-10-04T14:00:00Z',
        author: { name: 'Ada', url: 'https://news.example/ada' },
        tags: ['one', 'two'],
      }),
    );
    expect([format, version, issues]).to.deep.equal(['json-feed', '1.1', []]);
    expect(article).to.deep.equal({
      id: '7',
      headline: 'Ministers & masks',
      standfirst: ['A summary that is long enough.'],
      authors: [{ name: 'Ada', url: 'https://news.example/ada' }],
      published: { date: '2022-10-03T14:00:00Z' },
      updated: { date: '2022-10-04T14:00:00Z' },
      language: 'en',
      url: 'https://news.example/1',
      image: { src: 'https://news.example/1.jpg' },
      body: [{ type: 'paragraph', content: ['First ', { type: 'emphasis', content: ['words'] }, '.'] }],
      source: 'The Example',
      topics: ['one', 'two'],
    });
  });

  it('takes the authors of the item before those of the feed, the new field before the old', async () => {
    const item = { content_text: 'Words.' };
    const both = { ...item, authors: [{ name: 'New' }], author: { name: 'Old' } };
    const { all } = await seen(feed(item, { ...item, author: { name: 'Old' } }, both, { ...item, authors: [] }));
    expect(all.map((entry) => (entry as { authors: { name: string }[] }).authors[0]!.name)).to.deep.equal([
      'The desk',
      'Old',
      'New',
      'The desk',
    ]);
  });

  it('gives a note without a title none, and parts its plain text', async () => {
    const { article } = await seen(feed({ id: 'a', content_text: 'One < two.\n\nThree.' }));
    expect(article.headline).to.equal(undefined);
    expect(article.body).to.deep.equal([paragraph('One < two.'), paragraph('Three.')]);
  });

  it('shows attachments for what they are', async () => {
    const { article } = await seen(
      feed({
        id: 'a',
        content_text: 'Words.',
        attachments: [
          { url: '/1.mp3', mime_type: 'audio/mpeg', title: 'To hear', duration_in_seconds: 61 },
          { url: '/1.png', mime_type: 'image/png' },
          { url: '/1.zip', mime_type: 'application/zip', title: 'To keep' },
        ],
      }),
    );
    expect(article.body!.slice(1)).to.deep.equal([
      {
        type: 'audio',
        title: 'To hear',
        duration: 61,
        sources: [{ src: 'https://news.example/1.mp3', type: 'audio/mpeg' }],
      },
      { type: 'figure', image: { src: 'https://news.example/1.png' } },
      { type: 'related', links: [{ url: 'https://news.example/1.zip', title: 'To keep' }] },
    ]);
  });

  it('knows feeds that name no version, or half of one', async () => {
    for (const version of ['1.0', undefined]) {
      expect((await seen({ version, items: [{ content_text: 'a' }] })).format).to.equal('json-feed');
    }
  });
});
