import { expect } from '@open-wc/testing';
import type { Article } from '../../../src/model/definition/article.js';
import { paragraph, seen } from '../reading.js';

const ATOM = 'xmlns="http://www.w3.org/2005/Atom"';
const feed = (entries: string, attributes = ''): string =>
  `<feed ${ATOM} ${attributes}><title>The Example</title><author><name>The desk</name></author>${entries}</feed>`;
const entry = async (inner: string, attributes = ''): Promise<Article> =>
  (await seen(feed(`<entry><title>T</title>${inner}</entry>`, attributes))).article;

describe('Atom', () => {
  it('reads an entry', async () => {
    const { format, version, article, issues } = await seen(
      feed(
        `<entry xml:lang="fr">
          <id>tag:news.example,2022:1</id><title type="html">A &lt;b&gt;title&lt;/b&gt;</title>
          <link rel="self" href="/1.atom"/><link href="/1" type="text/html"/><link rel="enclosure" href="/1.mp3" type="audio/mpeg"/>
          <link rel="related" href="/2" title="More"/>
          <published>2022-10-03T14:00:00Z</published><updated>2022-10-04T14:00:00Z</updated>
          <author><name>Ada</name><uri>/ada</uri></author><category term="w" label="World"/><category term="masks"/>
          <summary>A summary that says something else.</summary>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Words &amp; <i>more</i></p></div></content>
          <rights>© Ada</rights>
        </entry>`,
        'xml:base="https://news.example/" xml:lang="en"',
      ),
    );
    expect([format, version, issues]).to.deep.equal(['atom', '1.0', []]);
    expect(article).to.deep.equal({
      id: 'tag:news.example,2022:1',
      headline: 'A title',
      standfirst: ['A summary that says something else.'],
      authors: [{ name: 'Ada', url: 'https://news.example/ada' }],
      published: { date: '2022-10-03T14:00:00Z' },
      updated: { date: '2022-10-04T14:00:00Z' },
      language: 'fr',
      url: 'https://news.example/1',
      body: [
        { type: 'paragraph', content: ['Words & ', { type: 'emphasis', content: ['more'] }] },
        { type: 'audio', sources: [{ src: 'https://news.example/1.mp3', type: 'audio/mpeg' }] },
        { type: 'related', links: [{ url: 'https://news.example/2', title: 'More' }] },
      ],
      source: 'The Example',
      copyright: '© Ada',
      topics: ['World', 'masks'],
    });
  });

  it('reads a text as what it says that it is', async () => {
    const body = async (content: string): Promise<unknown> => (await entry(content)).body;
    expect(await body('<content type="html">&lt;p&gt;One&lt;/p&gt;</content>')).to.deep.equal([paragraph('One')]);
    expect(await body('<content type="text">One &amp; two</content>')).to.deep.equal([paragraph('One & two')]);
    expect(await body('<content mode="base64" type="text/html">PHA+T25lPC9wPg==</content>')).to.deep.equal([
      paragraph('One'),
    ]);
    expect(await body('<content>&lt;p&gt;Nobody said that it is HTML&lt;/p&gt;</content>')).to.deep.equal([
      paragraph('Nobody said that it is HTML'),
    ]);
    expect(await body('<summary>Only this</summary>')).to.deep.equal([paragraph('Only this')]);
  });

  it('notes a content that is no text', async () => {
    const { issues } = await seen(
      feed('<entry><title>T</title><content type="image/png">iVBORw0KGgo=</content></entry>'),
    );
    expect(issues).to.deep.equal(['unknown-type entry.content']);
  });

  it('leaves a plain title its marks', async () => {
    expect((await entry('', '')).headline).to.equal('T');
    const title = async (given: string): Promise<string | undefined> =>
      (await seen(feed(`<entry>${given}</entry>`))).article.headline;
    expect(await title('<title type="text">The &lt;video> element &amp; 1 &lt; 2</title>')).to.equal(
      'The <video> element & 1 < 2',
    );
    expect(await title('<title type="text/html" mode="escaped">&amp;#38;</title>')).to.equal('&');
    expect(
      await title('<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Less: <em>&lt;</em></div></title>'),
    ).to.equal('Less: <');
  });

  it('takes authors and the name of the source from where the entry comes from', async () => {
    const { authors, source } = await entry(
      '<source><title>Elsewhere</title><author><name>Eve</name></author></source>',
    );
    expect([authors, source]).to.deep.equal([[{ name: 'Eve' }], 'Elsewhere']);
    expect((await entry('')).authors).to.deep.equal([{ name: 'The desk' }]);
  });

  it('resolves addresses by xml:base, each by the nearest, else by the feed’s own', async () => {
    const link = '<link href="x"/><content type="html" xml:base="deep/">&lt;a href="y">y&lt;/a></content>';
    const { url, body } = await entry(link, 'xml:base="https://news.example/a/"');
    expect([url, JSON.stringify(body).includes('https://news.example/a/deep/y')]).to.deep.equal([
      'https://news.example/a/x',
      true,
    ]);
    const { article } = await seen(
      feed(
        '<link rel="self" href="https://feeds.example/blog/index.atom"/><entry><title>T</title><link href="../x"/></entry>',
      ),
    );
    expect(article.url).to.equal('https://feeds.example/x');
    expect((await entry('<link href="x"/>')).url).to.equal('https://news.example/a/x');
  });

  it('reads Atom 0.3', async () => {
    const { version, article } = await seen(
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>F</title><entry><title>T</title>
        <issued>2004-01-01T00:00:00Z</issued><modified>2004-01-02T00:00:00Z</modified>
        <content type="text/html" mode="escaped">&lt;b&gt;One&lt;/b&gt;</content></entry></feed>`,
    );
    expect([version, article.published, article.updated, article.body]).to.deep.equal([
      '0.3',
      { date: '2004-01-01T00:00:00Z' },
      { date: '2004-01-02T00:00:00Z' },
      [{ type: 'paragraph', content: [{ type: 'strong', content: ['One'] }] }],
    ]);
  });

  it('reads a lone entry, and what stands before the root', async () => {
    const { format, article } = await seen(`words <?xml version="1.0"?><entry ${ATOM}><title>T</title></entry>`);
    expect([format, article.headline]).to.deep.equal(['atom', 'T']);
  });

  it('shows no draft, and links to what lies elsewhere', async () => {
    const draft = '<app:control xmlns:app="http://www.w3.org/2007/app"><app:draft>yes</app:draft></app:control>';
    const { count, issues } = await seen(feed(`<entry><title>T</title>${draft}</entry>`));
    expect([count, issues]).to.deep.equal([0, ['withheld entry.app:control.app:draft']]);
    expect((await entry('<content src="https://news.example/2"/>')).body).to.deep.equal([
      { type: 'related', links: [{ url: 'https://news.example/2' }] },
    ]);
  });

  it('reads what goes with a film', async () => {
    const { image, body } = await entry(
      `<link href="https://films.example/1"/><media:group xmlns:media="http://search.yahoo.com/mrss/">
        <media:content url="https://films.example/v/1" type="application/x-shockwave-flash"/>
        <media:thumbnail url="https://films.example/1.jpg" width="480" height="360"/><media:description>Words.</media:description></media:group>`,
    );
    expect([image, body]).to.deep.equal([
      { src: 'https://films.example/1.jpg', width: 480, height: 360 },
      [paragraph('Words.'), { type: 'embed', url: 'https://films.example/v/1' }],
    ]);
  });
});
