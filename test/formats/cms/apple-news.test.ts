import { expect } from '@open-wc/testing';
import type { Block } from '../../../src/model/definition/block.js';
import { paragraph, seen } from '../reading.js';

const story = (components: unknown, more: object = {}): object => ({
  version: '1.7',
  identifier: 'a1',
  title: 'Title',
  language: 'en',
  components,
  ...more,
});
const bodyOf = async (...components: object[]): Promise<Block[] | undefined> =>
  (await seen(story(components))).article.body;
const body = (text: string, more: object = {}): object => ({ role: 'body', text, ...more });

describe('the Apple News Format', () => {
  it('reads an article', async () => {
    const { format, version, article, issues } = await seen(
      story(
        [
          {
            role: 'header',
            components: [
              { role: 'title', text: 'Title' },
              { role: 'intro', text: 'What it says' },
            ],
          },
          { role: 'byline', text: 'By Ada Byron' },
          { role: 'photographer', text: 'Photos: Alan' },
          { role: 'section', components: [{ role: 'container', components: [body('One\nTwo')] }] },
        ],
        {
          subtitle: 'Below',
          metadata: {
            authors: ['Ada Byron'],
            datePublished: '2022-10-03T14:00:00+00:00',
            dateModified: '2022-10-04T14:00:00+00:00',
            canonicalURL: 'https://news.example/1',
            keywords: ['masks'],
            thumbnailURL: 'bundle://thumb.jpg',
          },
        },
      ),
    );
    expect([format, version]).to.deep.equal(['apple-news', '1.7']);
    expect(article).to.deep.equal({
      id: 'a1',
      headline: 'Title',
      standfirst: ['Below', '\n\n', 'What it says'],
      byline: 'By Ada Byron · Photos: Alan',
      authors: [{ name: 'Ada Byron' }],
      published: { date: '2022-10-03T14:00:00+00:00' },
      updated: { date: '2022-10-04T14:00:00+00:00' },
      language: 'en',
      url: 'https://news.example/1',
      image: { src: 'https://news.example/a/thumb.jpg' },
      body: [paragraph('One'), paragraph('Two')],
      topics: ['masks'],
    });
    expect(issues).to.deep.equal(['repeated components[0].components[0]']);
  });

  it('shows the signs of plain text as they are', async () => {
    expect(await bodyOf(body('a < b &amp; **c**'))).to.deep.equal([paragraph('a < b &amp; **c**')]);
  });

  it('reads HTML and Markdown where a component says so', async () => {
    expect(await bodyOf(body('<p>One <b>two</b></p><p>Three</p>', { format: 'html' }))).to.deep.equal([
      { type: 'paragraph', content: ['One ', { type: 'strong', content: ['two'] }] },
      paragraph('Three'),
    ]);
    const markdown =
      '# Head\n\nOne **two** *three* [four](https://e.example/a_b_c) `f*o*o`\n- A\n- B\n\n1. C\n\n***\n> said\n\n2 < 3 & \\*four\\*';
    expect(await bodyOf(body(markdown, { format: 'markdown' }))).to.deep.equal([
      { type: 'heading', level: 2, content: ['Head'] },
      {
        type: 'paragraph',
        content: [
          'One ',
          { type: 'strong', content: ['two'] },
          ' ',
          { type: 'emphasis', content: ['three'] },
          ' ',
          { type: 'link', href: 'https://e.example/a_b_c', content: ['four'] },
          ' ',
          { type: 'code', content: ['f*o*o'] },
        ],
      },
      { type: 'list', items: [[paragraph('A')], [paragraph('B')]] },
      { type: 'list', ordered: true, items: [[paragraph('C')]] },
      { type: 'divider' },
      { type: 'quote', quotation: ['said'] },
      paragraph('2 < 3 & *four*'),
    ]);
  });

  it('reads links that stand beside the text, by its UTF-16 units', async () => {
    const link = (rangeStart: unknown, rangeLength: unknown, URL: string): object => ({
      type: 'link',
      rangeStart,
      rangeLength,
      URL,
    });
    const additions = [
      link(8, 5, '/two'),
      link(3, 4, '/one'),
      link(4, 3, '/within'),
      link(90, 3, '/beyond'),
      link('x', {}, '/odd'),
    ];
    expect(await bodyOf(body('😀 here there.', { additions }))).to.deep.equal([
      {
        type: 'paragraph',
        content: [
          '😀 ',
          { type: 'link', href: 'https://news.example/one', content: ['here'] },
          ' ',
          { type: 'link', href: 'https://news.example/two', content: ['there'] },
          '.',
        ],
      },
    ]);
  });

  const BLOCKS: [name: string, given: object[], blocks: object[]][] = [
    [
      'headings',
      [
        { role: 'heading2', text: 'A' },
        { role: 'heading6', text: 'B' },
      ],
      [
        { type: 'heading', level: 3, content: ['A'] },
        { type: 'heading', level: 4, content: ['B'] },
      ],
    ],
    [
      'a pull quote with who said it',
      [
        { role: 'pullquote', text: 'A' },
        { role: 'author', text: '–ADA' },
      ],
      [{ type: 'pull-quote', quotation: ['A'], attribution: 'ADA' }],
    ],
    [
      'a picture and the caption after it',
      [
        body('.'),
        { role: 'photo', URL: 'bundle://1.jpg', accessibilityCaption: 'A mask' },
        { role: 'caption', text: 'C' },
      ],
      [
        paragraph('.'),
        { type: 'figure', image: { src: 'https://news.example/a/1.jpg', alt: 'A mask', caption: ['C'] } },
      ],
    ],
    [
      'a caption on its own',
      [{ role: 'caption', text: 'One\nTwo' }],
      [{ type: 'note', kind: 'caption', content: ['One', { type: 'line-break' }, 'Two'] }],
    ],
    [
      'a gallery with captions of both kinds',
      [
        {
          role: 'gallery',
          items: [
            { URL: '/1.jpg', caption: 'A' },
            { URL: '/2.jpg', caption: { text: '<i>B</i>', format: 'html' } },
          ],
        },
      ],
      [
        {
          type: 'gallery',
          images: [
            { src: 'https://news.example/1.jpg', caption: ['A'] },
            { src: 'https://news.example/2.jpg', caption: [{ type: 'emphasis', content: ['B'] }] },
          ],
        },
      ],
    ],
    [
      'a film',
      [{ role: 'video', URL: '/1.mp4', stillURL: '/1.jpg', caption: 'C' }],
      [
        {
          type: 'video',
          sources: [{ src: 'https://news.example/1.mp4' }],
          poster: { src: 'https://news.example/1.jpg' },
          caption: ['C'],
        },
      ],
    ],
    [
      'a post',
      [{ role: 'tweet', URL: 'https://twitter.com/a/status/1' }],
      [{ type: 'embed', provider: 'X', url: 'https://twitter.com/a/status/1' }],
    ],
    [
      'a button',
      [{ role: 'link_button', URL: '/more', text: 'More' }],
      [{ type: 'related', links: [{ url: 'https://news.example/more', title: 'More' }] }],
    ],
    [
      'a table of records',
      [
        {
          role: 'datatable',
          data: {
            descriptors: [
              { key: 'name', label: { type: 'formatted_text', text: 'Name' } },
              { key: 'age', label: 'Age' },
            ],
            records: [{ name: { type: 'formatted_text', text: 'Ada' }, age: 36 }, { name: 'Alan' }],
          },
        },
      ],
      [
        {
          type: 'table',
          head: [
            [
              { content: ['Name'], header: true },
              { content: ['Age'], header: true },
            ],
          ],
          rows: [
            [{ content: ['Ada'] }, { content: ['36'] }],
            [{ content: ['Alan'] }, {}],
          ],
        },
      ],
    ],
    [
      'a table in HTML',
      [{ role: 'htmltable', html: '<table><tr><td>A</td><td>B</td></tr></table>' }],
      [{ type: 'table', rows: [[{ content: ['A'] }, { content: ['B'] }]] }],
    ],
    ['a line', [body('.'), { role: 'divider' }], [paragraph('.'), { type: 'divider' }]],
  ];
  for (const [name, given, blocks] of BLOCKS) {
    it(`reads ${name}`, async () => {
      expect(await bodyOf(...given)).to.deep.equal(blocks);
    });
  }

  it('takes the picture before the text as the lead, also the one behind a header', async () => {
    const style = { fill: { type: 'image', URL: 'https://i.example/1.jpg' } };
    for (const more of [{ style }, { style: 'named' }]) {
      const { article } = await seen(
        story([{ role: 'header', ...more, components: [] }, body('One')], { componentStyles: { named: style } }),
      );
      expect(article.image).to.deep.equal({ src: 'https://i.example/1.jpg' });
      expect(article.body).to.deep.equal([paragraph('One')]);
    }
  });

  it('leaves out what is no part of a story, and keeps the words of what it does not know', async () => {
    const { article, issues } = await seen(
      story([
        { role: 'banner_advertisement', bannerType: 'any' },
        body('Hidden', { hidden: true }),
        { role: 'arkit', URL: '/1.usdz', caption: 'A model' },
        { role: 'novelty', text: 'Words' },
        { role: 'photo', caption: 'Without a file' },
      ]),
    );
    expect(article.body).to.deep.equal([
      { type: 'unknown', source: 'arkit', text: 'A model' },
      paragraph('Words'),
      { type: 'note', kind: 'picture', content: ['Without a file'] },
    ]);
    expect(issues).to.deep.equal([
      'unknown-type components[0]',
      'withheld components[1]',
      'unknown-type components[2]',
      'unknown-type components[3]',
      'missing components[4]',
    ]);
  });

  it('takes any shape without an error, and in time', async () => {
    for (const components of [
      null,
      1,
      'x',
      {},
      [null, 1, []],
      [{ role: 7, text: {} }],
      [{ role: 'gallery', items: 1 }],
      [{ role: '__proto__', text: 'x' }],
      [{ role: 'datatable', data: [] }],
    ]) {
      expect((await seen(story(components), { format: 'apple-news' })).format).to.equal('apple-news');
    }
    for (const piece of ['[', '[a](', '**', '`', '_a', '<link>', '> ', '# ', '\\']) {
      expect((await seen(story([body(piece.repeat(50_000), { format: 'markdown' })]))).format).to.equal('apple-news');
    }
  });
});
