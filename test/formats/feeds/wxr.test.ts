import { expect } from '@open-wc/testing';
import { withParagraphs } from '../../../src/formats/feeds/wxr-paragraphs.js';
import type { Article } from '../../../src/model/definition/article.js';
import { paragraph, seen } from '../reading.js';

const NAMESPACES =
  'xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"';
const AUTHOR =
  '<wp:author><wp:author_login>ada</wp:author_login><wp:author_display_name>Ada Byron</wp:author_display_name></wp:author>';
const site = (items: string): string =>
  `<rss version="2.0" ${NAMESPACES}><channel><title>The Example</title><link>https://news.example</link><language>en-US</language>
   <wp:wxr_version>1.2</wp:wxr_version>${AUTHOR}${items}</channel></rss>`;
const post = (inner: string, status = 'publish', type = 'post'): string =>
  `<item><title>T</title><wp:post_type>${type}</wp:post_type><wp:status>${status}</wp:status>${inner}</item>`;
const bodyOf = async (text: string): Promise<Article['body']> =>
  (await seen(site(post(`<content:encoded><![CDATA[${text}]]></content:encoded>`)))).article.body;

describe('exports of WordPress', () => {
  it('reads a post', async () => {
    const { format, version, count, article, issues } = await seen(
      site(
        `<item><title>T</title><wp:post_type>attachment</wp:post_type><wp:post_id>9</wp:post_id><wp:status>inherit</wp:status>
           <wp:attachment_url>https://news.example/1.jpg</wp:attachment_url><excerpt:encoded>A mask</excerpt:encoded>
           <wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>Mask</wp:meta_value></wp:postmeta></item>
         <item><title>Ministers &amp; masks</title><link>/1/</link><dc:creator>Ada</dc:creator><wp:post_id>1</wp:post_id>
           <content:encoded><![CDATA[One\n\nTwo]]></content:encoded><excerpt:encoded>A summary of its own.</excerpt:encoded>
           <wp:post_date>2022-10-03 16:00:00</wp:post_date><wp:post_date_gmt>2022-10-03 14:00:00</wp:post_date_gmt>
           <wp:post_modified_gmt>2022-10-04 14:00:00</wp:post_modified_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
           <category domain="category" nicename="world">World</category><category domain="category" nicename="more">More</category>
           <category domain="post_tag" nicename="masks">Masks</category><category domain="post_format" nicename="post-format-gallery">Gallery</category>
           <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta></item>`,
      ),
    );
    expect([format, version, count, issues]).to.deep.equal(['wxr', '1.2', 1, []]);
    expect(article).to.deep.equal({
      id: '1',
      headline: 'Ministers & masks',
      standfirst: ['A summary of its own.'],
      authors: [{ name: 'Ada Byron' }],
      published: { date: '2022-10-03T14:00:00Z' },
      updated: { date: '2022-10-04T14:00:00Z' },
      language: 'en-US',
      url: 'https://news.example/1/',
      section: 'World',
      kind: 'gallery',
      image: { src: 'https://news.example/1.jpg', alt: 'Mask', caption: ['A mask'] },
      body: [paragraph('One'), paragraph('Two')],
      source: 'The Example',
      topics: ['More', 'Masks'],
    });
  });

  it('shows what is published, and notes the rest', async () => {
    const { count, issues } = await seen(
      site(
        post('', 'draft') +
          post('', 'private') +
          post('<wp:post_password>x</wp:post_password>') +
          post('', 'publish', 'nav_menu_item') +
          post('<wp:post_id>3</wp:post_id>', 'inherit', 'attachment') +
          post('<wp:comment><wp:comment_content>x</wp:comment_content></wp:comment>'),
      ),
    );
    expect(count).to.equal(1);
    expect([...issues].sort()).to.deep.equal([
      'unknown-type channel.item[3]',
      'unknown-type channel.item[4]',
      'unknown-type channel.item[5].wp:comment',
      'withheld channel.item.wp:status',
      'withheld channel.item[1].wp:status',
      'withheld channel.item[2].wp:post_password',
    ]);
  });

  it('is about its first post, not about a page', async () => {
    const { article, count } = await seen(site(post('', 'publish', 'page') + post('<dc:creator>unknown</dc:creator>')));
    expect([count, article.authors]).to.deep.equal([2, [{ name: 'unknown' }]]);
  });

  it('knows the time without a zone only where there is none with one', async () => {
    const date = async (inner: string): Promise<unknown> => (await seen(site(post(inner)))).article.published;
    const none = '<wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt>';
    expect(await date(`${none}<wp:post_date>2022-10-03 16:00:00</wp:post_date>`)).to.deep.equal({
      date: '2022-10-03T16:00:00',
    });
    expect(
      await date(
        `${none}<pubDate>Mon, 03 Oct 2022 14:00:00 +0000</pubDate><wp:post_date>2022-10-03 16:00:00</wp:post_date>`,
      ),
    ).to.deep.equal({
      date: '2022-10-03T14:00:00+00:00',
    });
    expect(await date(none)).to.equal(undefined);
  });

  it('shows no post before its time', async () => {
    const later = site(post('<wp:post_date_gmt>2030-01-01 00:00:00</wp:post_date_gmt>'));
    expect((await seen(later, { now: new Date('2026-01-01T00:00:00Z') })).count).to.equal(0);
    expect((await seen(later)).count).to.equal(1);
  });

  it('plays the recording of a podcast', async () => {
    const { body } = (
      await seen(
        site(
          post(
            '<wp:postmeta><wp:meta_key>enclosure</wp:meta_key><wp:meta_value><![CDATA[https://news.example/1.mp3\n21\naudio/mpeg\na:1:{s:8:"duration";s:8:"00:01:05";}]]></wp:meta_value></wp:postmeta>',
          ),
        ),
      )
    ).article;
    expect(body).to.deep.equal([
      { type: 'audio', sources: [{ src: 'https://news.example/1.mp3', type: 'audio/mpeg' }], duration: 65 },
    ]);
  });

  it('makes paragraphs as WordPress does', async () => {
    expect(await bodyOf('One\r\nline\r\n\r\nTwo <b>bold</b>')).to.deep.equal([
      { type: 'paragraph', content: ['One', { type: 'line-break' }, 'line'] },
      { type: 'paragraph', content: ['Two ', { type: 'strong', content: ['bold'] }] },
    ]);
    expect(
      (await bodyOf('<h2>Head</h2>\nOne\n\n<ul>\n<li>a</li>\n\n<li>b</li>\n</ul>\n\nTwo'))?.map(({ type }) => type),
    ).to.deep.equal(['heading', 'paragraph', 'list', 'paragraph']);
    expect(withParagraphs('<pre>a\n\nb</pre>\nc')).to.equal('<pre>a\n\nb</pre>c');
    expect(withParagraphs('<!-- wp:paragraph -->\n<p>One</p>\n\n<!-- /wp:paragraph -->')).to.include('\n\n');
  });

  it('shows what an address alone in its line leads to, and reads captions', async () => {
    expect((await bodyOf('One\n\nhttps://films.example/1\n\nTwo'))?.map(({ type }) => type)).to.deep.equal([
      'paragraph',
      'embed',
      'paragraph',
    ]);
    expect(await bodyOf('[caption id="a" width="3"]<img src="/1.jpg" /> A mask[/caption]')).to.deep.equal([
      { type: 'figure', image: { src: 'https://news.example/1.jpg', caption: ['A mask'] } },
    ]);
  });

  it('keeps who said a quotation in a shortcode', async () => {
    for (const [code, type] of [
      ['[pullquote align="left" cite="Ana Silva"]We will rebuild.[/pullquote]', 'pull-quote'],
      ['[pullquote author="Ana Silva"]We will rebuild.[/pullquote]', 'pull-quote'],
      ["[pull-quote cite='Ana Silva']We will rebuild.[/pull-quote]", 'pull-quote'],
      ['[pull_quote attribution=“Ana Silva”]We will rebuild.[/pull_quote]', 'pull-quote'],
      ['[blockquote cite="Ana Silva"]We will rebuild.[/blockquote]', 'quote'],
      ['[quote source="Ana Silva"]We will rebuild.[/quote]', 'quote'],
    ] as const) {
      expect(await bodyOf(`<p>One.</p>\n${code}\n<p>Two.</p>`), code).to.deep.equal([
        paragraph('One.'),
        { type, attribution: 'Ana Silva', quotation: ['We will rebuild.'] },
        paragraph('Two.'),
      ]);
    }
  });
});
