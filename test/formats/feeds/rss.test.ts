import { expect } from '@open-wc/testing';
import type { Article } from '../../../src/model/definition/article.js';
import { paragraph, seen } from '../reading.js';

const NAMESPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom"';
const feed = (items: string, channel = ''): string =>
  `<rss version="2.0" ${NAMESPACES}><channel><title>The Example</title><link>https://news.example/</link>${channel}${items}</channel></rss>`;
const item = async (inner: string): Promise<Article> => (await seen(feed(`<item>${inner}</item>`))).article;
const headline = async (title: string): Promise<string | undefined> => (await item(`<title>${title}</title>`)).headline;

describe('RSS', () => {
  it('reads an item', async () => {
    const { format, version, article, issues } = await seen(
      feed(
        `<item>
          <title>Ministers &amp;amp; masks</title>
          <link>https://news.example/1</link>
          <atom:link rel="self" href="https://news.example/other"/>
          <guid isPermaLink="false">7</guid>
          <pubDate>Mon, 03 Oct 2022 14:00:00 GMT</pubDate>
          <atom:updated>2022-10-04T14:00:00Z</atom:updated>
          <author>ada@news.example (Ada Byron)</author>
          <category>World</category><category domain="x">Masks</category><dc:subject>World</dc:subject>
          <description>A summary that says something else.</description>
          <content:encoded><![CDATA[<p>First <i>words</i>.</p><img src="/2.jpg" alt="">]]></content:encoded>
          <media:content url="/1.jpg" medium="image" width="800" height="600"><media:description>A mask</media:description><media:credit>Bo</media:credit></media:content>
        </item>`,
        '<language>en-gb</language><copyright>© The Example</copyright>',
      ),
    );
    expect([format, version, issues]).to.deep.equal(['rss', '2.0', []]);
    expect(article).to.deep.equal({
      id: '7',
      headline: 'Ministers & masks',
      standfirst: ['A summary that says something else.'],
      authors: [{ name: 'Ada Byron' }],
      published: { date: '2022-10-03T14:00:00Z' },
      updated: { date: '2022-10-04T14:00:00Z' },
      language: 'en-GB',
      url: 'https://news.example/1',
      image: { src: 'https://news.example/1.jpg', width: 800, height: 600, caption: ['A mask'], credit: 'Bo' },
      body: [
        { type: 'paragraph', content: ['First ', { type: 'emphasis', content: ['words'] }, '.'] },
        { type: 'figure', image: { src: 'https://news.example/2.jpg', alt: '' } },
      ],
      source: 'The Example',
      copyright: '© The Example',
      topics: ['World', 'Masks'],
    });
  });

  it('reads titles that are escaped once or twice, and leaves those alone that name a tag', async () => {
    expect(await headline('1 &lt; 2')).to.equal('1 < 2');
    expect(await headline('AT&amp;T')).to.equal('AT&T');
    expect(await headline('It&amp;#8217;s')).to.equal('It’s');
    expect(await headline('&lt;b&gt;Bold&lt;/b&gt; words')).to.equal('Bold words');
    expect(await headline('The &lt;video&gt; element')).to.equal('The <video> element');
    expect(await headline('<![CDATA[[Update] Words]]>')).to.equal('[Update] Words');
    expect(await headline('caf&eacute;')).to.equal('café');
    expect(await headline('Two\n      lines')).to.equal('Two lines');
  });

  it('takes the description for the body where there is nothing fuller', async () => {
    const { standfirst, body } = await item('<description>&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;</description>');
    expect([standfirst, body]).to.deep.equal([undefined, [paragraph('One'), paragraph('Two')]]);
  });

  it('reads a description whose HTML nobody escaped, and one that is indented as the file is', async () => {
    const loose = await item(
      '<description><img src="https://news.example/1.jpg"/><![CDATA[<p>One</p>]]></description>',
    );
    expect(loose.body?.map(({ type }) => type)).to.deep.equal(['figure', 'paragraph']);
    const plain = await item(
      '<description>\n        One line\n        and its end.\n\n        Two.\n      </description>',
    );
    expect(plain.body).to.deep.equal([paragraph('One line\nand its end.'), paragraph('Two.')]);
  });

  it('says once what is said twice', async () => {
    const { article, issues } = await seen(
      feed('<item><title>T</title><description>Words.</description><itunes:summary>Words.</itunes:summary></item>'),
    );
    expect([article.standfirst, article.body]).to.deep.equal([undefined, [paragraph('Words.')]]);
    expect(issues).to.deep.equal(['repeated channel.item.itunes:summary']);
  });

  it('takes the address of the item, else a guid that is one', async () => {
    const link = async (inner: string): Promise<string | undefined> => (await item(`<title>T</title>${inner}`)).url;
    expect(await link('<guid>https://news.example/g</guid>')).to.equal('https://news.example/g');
    expect(await link('<guid isPermaLink="false">https://news.example/g</guid>')).to.equal(undefined);
    expect(await link('<guid>no address</guid>')).to.equal(undefined);
    expect(await link('<atom:link href="https://news.example/a"/>')).to.equal('https://news.example/a');
    expect(await link('<link>/relative</link>')).to.equal('https://news.example/relative');
    expect(await link('<link>javascript:alert(1)</link>')).to.equal(undefined);
  });

  it('shows an item that is only a link as one, and notes one that is nothing', async () => {
    expect((await item('<link>https://news.example/1</link>')).body).to.deep.equal([
      { type: 'related', links: [{ url: 'https://news.example/1' }] },
    ]);
    const { count, issues } = await seen(feed('<item><pubDate>Mon, 03 Oct 2022 14:00:00 GMT</pubDate></item>'));
    expect([count, issues]).to.deep.equal([0, ['missing articles[0]']]);
    const none = await seen(feed(''));
    expect([none.count, none.issues]).to.deep.equal([0, ['missing ']]);
  });

  it('knows people by name, a bare address only where nobody is named', async () => {
    const authors = async (inner: string): Promise<unknown> => (await item(`<title>T</title>${inner}`)).authors;
    expect(await authors('<author>Ada &lt;ada@news.example&gt;</author>')).to.deep.equal([{ name: 'Ada' }]);
    expect(await authors('<author>ada@news.example</author><dc:creator>Ada</dc:creator>')).to.deep.equal([
      { name: 'Ada' },
    ]);
    expect(await authors('<author>ada@news.example</author>')).to.deep.equal([{ name: 'ada@news.example' }]);
    expect(await authors('<dc:creator>Ada</dc:creator><dc:creator>Bo &amp;amp; Co</dc:creator>')).to.deep.equal([
      { name: 'Ada' },
      { name: 'Bo & Co' },
    ]);
    expect(
      await authors('<atom:author><atom:name>Ada</atom:name><atom:uri>/ada</atom:uri></atom:author>'),
    ).to.deep.equal([{ name: 'Ada', url: 'https://news.example/ada' }]);
  });

  it('keeps a date that is none as words', async () => {
    expect((await item('<title>T</title><pubDate>someday soon</pubDate>')).published).to.deep.equal({
      text: 'someday soon',
    });
    expect((await item('<title>T</title><dc:date>2022-10</dc:date>')).published).to.deep.equal({ date: '2022-10' });
  });

  it('reads RSS 1.0, whose items stand beside the channel, and 0.9', async () => {
    const rdf = (namespace: string): string =>
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="${namespace}">
        <channel rdf:about="https://news.example/"><title>The Example</title></channel>
        <item rdf:about="https://news.example/1"><title>One</title></item></rdf:RDF>`;
    const { format, version, article } = await seen(rdf('http://purl.org/rss/1.0/'));
    expect([format, version, article]).to.deep.equal([
      'rss',
      '1.0',
      { id: 'https://news.example/1', headline: 'One', url: 'https://news.example/1', source: 'The Example' },
    ]);
    expect((await seen(rdf('http://my.netscape.com/rdf/simple/0.9/'))).version).to.equal('0.90');
  });

  it('reads the forerunner of RSS, in capitals', async () => {
    const { format, article } = await seen(
      '<CHANNEL HREF="https://news.example/"><TITLE>C</TITLE><ITEM HREF="/1" LASTMOD="2004-04-06T23:05"><TITLE>One</TITLE><ABSTRACT>Words.</ABSTRACT></ITEM></CHANNEL>',
    );
    expect([format, article.headline, article.url, article.published, article.body]).to.deep.equal([
      'rss',
      'One',
      'https://news.example/1',
      { date: '2004-04-06T23:05' },
      [paragraph('Words.')],
    ]);
  });
});

describe('pictures and recordings in feeds', () => {
  const media = async (inner: string): Promise<Pick<Article, 'image' | 'body'>> => {
    const { image, body } = await item(`<title>T</title>${inner}`);
    return { ...(image && { image }), ...(body && { body }) };
  };
  const picture = (name: string, more = ''): string =>
    `<media:content url="https://news.example/${name}" medium="image" ${more}/>`;

  it('takes sizes of one picture for one, of a group or by their addresses', async () => {
    const group = await media(
      `<media:group>${picture('a.jpg', 'width="100" height="50"')}${picture('b.jpg', 'width="400" height="200"')}</media:group>`,
    );
    const sizes = await media(
      picture('1-140.jpg?x', 'width="140" height="84"') + picture('1-700.jpg?x', 'width="700" height="420"'),
    );
    expect([group.image?.src, group.image?.sources?.length, group.body]).to.deep.equal([
      'https://news.example/b.jpg',
      2,
      undefined,
    ]);
    expect([sizes.image?.src, sizes.image?.sources?.length, sizes.body]).to.deep.equal([
      'https://news.example/1-700.jpg?x',
      2,
      undefined,
    ]);
  });

  it('takes others for others', async () => {
    const { image, body } = await media(picture('1.jpg') + picture('2.jpg', '') + picture('2.jpg?again'));
    expect([image?.src, body?.map(({ type }) => type)]).to.deep.equal(['https://news.example/1.jpg', ['figure']]);
    const series = await media(picture('1.jpg', 'width="700"') + picture('2.jpg', 'width="700"'));
    expect(series.body?.length).to.equal(1);
  });

  it('takes a preview only where there is nothing better, and no portrait of who posted it', async () => {
    const thumbnail = '<media:thumbnail url="https://news.example/t.jpg" width="75" height="75"/>';
    expect((await media(thumbnail)).image).to.deep.equal({ src: 'https://news.example/t.jpg', width: 75, height: 75 });
    expect((await media(thumbnail + picture('1.jpg'))).image?.src).to.equal('https://news.example/1.jpg');
    expect(await media(picture('../gravatar.com/avatar/1').replace('news.example/../', 'secure.'))).to.deep.equal({});
    expect((await media('<itunes:image href="https://news.example/i.jpg"/>')).image?.src).to.equal(
      'https://news.example/i.jpg',
    );
  });

  it('plays what is enclosed, once', async () => {
    const { body } = await media(
      '<enclosure url="https://news.example/1.mp3" length="1" type="audio/mpeg"/><media:content url="https://news.example/1.mp3"/><itunes:duration>1:02:03</itunes:duration>',
    );
    expect(body).to.deep.equal([
      { type: 'audio', sources: [{ src: 'https://news.example/1.mp3', type: 'audio/mpeg' }], duration: 3723 },
    ]);
  });

  it('knows a file without a type by its name, and links to what is neither', async () => {
    const kinds = async (url: string): Promise<unknown> =>
      (await media(`<enclosure url="https://news.example/${url}"/>`)).body?.map(({ type }) => type);
    expect(await kinds('1.m4a?x=1')).to.deep.equal(['audio']);
    expect(await kinds('1.webm')).to.deep.equal(['video']);
    expect(await kinds('1.pdf')).to.deep.equal(['related']);
    expect((await media('<enclosure url="https://news.example/1.JPG"/>')).image?.src).to.equal(
      'https://news.example/1.JPG',
    );
  });

  it('takes no more files than an item has', async () => {
    const { issues } = await seen(feed(`<item><title>T</title>${picture('1.jpg').repeat(600)}</item>`));
    expect(issues).to.include('too-large channel.item');
  });
});
