import { expect } from '@open-wc/testing';
import { readArticleMarkup } from '../../src/markup/article.js';
import { readRareMarkup } from '../../src/markup/rare-blocks.js';
import type { Article } from '../../src/model/definition/article.js';

const read = (html: string): Article | undefined => {
  const root = document.createElement('news-article-to-read');
  root.innerHTML = html;
  return readArticleMarkup(root, { url: 'https://example.org/news/', readRare: readRareMarkup });
};
const paragraph = (...content: string[]): object => ({ type: 'paragraph', content });

describe('an article in HTML that others wrote', () => {
  it('is read by position and habit', () => {
    expect(
      read(`
        <article lang="pt_BR" dir="LTR">
          <header>
            <p class="article__kicker kicker">World</p>
            <hgroup><h1>A <em>headline</em></h1><p>A standfirst.</p></hgroup>
            <address>By <a href="/jane" rel="author">Jane Doe</a> and Somebody</address>
            <time datetime="2022-10-03T15:09Z">3 Oct</time>
          </header>
          <figure><img src="a.jpg" alt="Hills"><figcaption>Caption <small>Credit</small></figcaption></figure>
          <p>First.</p>
          <h2>A subhead</h2>
          <p>Second.</p>
        </article>`),
    ).to.deep.equal({
      kicker: 'World',
      headline: 'A headline',
      standfirst: ['A standfirst.'],
      byline: 'By Jane Doe and Somebody',
      authors: [{ name: 'Jane Doe', url: 'https://example.org/jane' }],
      published: { date: '2022-10-03T15:09Z' },
      image: { src: 'https://example.org/news/a.jpg', alt: 'Hills', caption: ['Caption'], credit: 'Credit' },
      body: [paragraph('First.'), { type: 'heading', level: 2, content: ['A subhead'] }, paragraph('Second.')],
      language: 'pt-BR',
      direction: 'ltr',
    });
  });

  for (const [habit, html, expected] of [
    [
      'a class name for the standfirst',
      '<h1>H</h1><p class="post-subtitle subtitle">S</p><p>T</p>',
      { standfirst: ['S'] },
    ],
    ['a class name for the byline', '<h1>H</h1><p class="byline">By J</p><p>T</p>', { byline: 'By J' }],
    [
      'no class name once the text has begun',
      '<h1>H</h1><p>T</p><p class="byline">U</p>',
      { body: [paragraph('T'), paragraph('U')] },
    ],
    [
      'a date in words, where the system keeps no <time>',
      '<h1>H</h1><p data-news="published" data-news-date="2022-10-03">Monday</p>',
      { published: { date: '2022-10-03' } },
    ],
    [
      'a date that is only words',
      '<h1>H</h1><p data-news="updated">on Thursday</p>',
      { updated: { text: 'on Thursday' } },
    ],
    [
      'the zone of a date',
      '<h1>H</h1><p data-news="published" data-news-date="2022-10-03T15:09Z" data-news-zone="America/Bogota">Monday</p>',
      { published: { date: '2022-10-03T15:09Z', zone: 'America/Bogota' } },
    ],
    [
      'a standfirst of two paragraphs',
      '<h1>H</h1><div data-news="standfirst"><p>A</p><p>B</p></div>',
      { standfirst: ['A', '\n\n', 'B'] },
    ],
    [
      'authors without a byline',
      '<h1>H</h1><p data-news="authors"><a href="/j">J</a> and <b>K</b></p>',
      { authors: [{ name: 'J', url: 'https://example.org/j' }, { name: 'K' }] },
    ],
    [
      'a correction without its label',
      '<h1>H</h1><p data-news="correction" data-news-kind="Correction" data-news-date="2022-10-04"><b data-news="label">Correction, 4 October.</b> Words.</p>',
      { corrections: [{ kind: 'Correction', date: { date: '2022-10-04' }, content: ['Words.'] }] },
    ],
    [
      'a link for the licence, and none that would run',
      '<h1>H</h1><p data-news="license"><a href="javascript:alert(1)">L</a></p><p data-news="original"><a href="/o">O</a></p>',
      { url: 'https://example.org/o' },
    ],
  ] as const) {
    it(`is read with ${habit}`, () => {
      const { headline, ...rest } = read(html)!;
      expect(headline).to.equal('H');
      for (const [field, value] of Object.entries(expected))
        expect(rest[field as keyof typeof rest]).to.deep.equal(value);
    });
  }

  it('has a body in a box where position would mislead', () => {
    expect(
      read(
        '<article><div data-news="body"><h3>A subhead</h3><figure><img src="a.jpg" alt=""></figure></div></article>',
      ),
    ).to.deep.equal({
      body: [
        { type: 'heading', level: 2, content: ['A subhead'] },
        { type: 'figure', image: { src: 'https://example.org/news/a.jpg', alt: '' } },
      ],
    });
  });

  it('takes no picture from a gallery or a quotation for the lead', () => {
    const gallery = '<figure data-news="gallery"><figure><img src="a.jpg"></figure></figure>';
    const quote = '<figure><img src="a.jpg"><blockquote>Words.</blockquote></figure>';
    for (const html of [gallery, quote]) expect(read(`<h1>H</h1>${html}`)!.image).to.equal(undefined);
  });

  it('is nothing where there are no words', () => {
    for (const html of [
      '',
      ' <!-- --> ',
      '<article lang="en"></article>',
      '<script>1</script>',
      '<div data-news-mirror><p>M</p></div>',
    ]) {
      expect(read(html)).to.equal(undefined);
    }
  });
});
