import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { NewsArticleElement } from '../../src/elements/news-article.js';
import type { ArticleJson } from '../../src/model/definition/article.js';
import { fetchCorpus } from '../corpus.js';

const shown = (element: Element): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
const parts = (element: Element, name: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part="${name}"]`),
];
const words = (element: Element, name: string): string[] =>
  parts(element, name).map((part) => part.textContent.replace(/\s+/g, ' ').trim());
const show = async (data: ArticleJson): Promise<NewsArticleElement> => {
  const element = await fixture<NewsArticleElement>(html`<news-article .data=${data}></news-article>`);
  await element.ready;
  return element;
};

describe('<news-article>', () => {
  it('shows the complete example story, in order', async function () {
    const answer = await fetchCorpus(this, 'text/seed-article.txt');
    const lines = (await answer.text()).split(/\n+/).filter((line) => line.trim());
    const [headline, standfirst, alt, captioned, ...rest] = lines as [string, string, string, string, ...string[]];
    const [, caption, credit] = /^(.*) \[(.*)\]$/.exec(captioned) as unknown as [string, string, string];
    const source = rest.pop()!.replace(/^Source: /, '');
    const isQuote = (line: string): boolean => /^“[^“”]*”$/.test(line);
    const element = await show({
      headline,
      standfirst,
      image: { src: '/demo/data/andes.svg', alt, caption, credit },
      body: rest.map((line) => (isQuote(line) ? { type: 'quote', quotation: line } : line)),
      source,
    });
    expect(words(element, 'headline')).to.deep.equal([headline]);
    expect(words(element, 'standfirst')).to.deep.equal([standfirst]);
    expect(words(element, 'caption')).to.deep.equal([caption]);
    expect(words(element, 'credit')).to.deep.equal([credit]);
    expect(parts(element, 'image')[0]!.getAttribute('alt')).to.equal(alt);
    expect(words(element, 'source')).to.deep.equal([`Source: ${source}`]);
    const order = [...element.shadowRoot!.querySelectorAll('.body > [part="paragraph"], .body > .quote')];
    expect(order.map((part) => part.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal(
      rest.map((line) => line.replace(/\s+/g, ' ')),
    );
  });

  it('reads its children by the table, and leaves them alone', async () => {
    const element = await fixture<NewsArticleElement>(html`
      <news-article>
        <article lang="en">
          <p data-news="kicker">Diplomacy</p>
          <h2>A headline</h2>
          <p data-news="standfirst">A summary.</p>
          <p data-news="byline">By <a href="https://example.org/jane">Jane Doe</a></p>
          <p data-news="dateline">BOGOTÁ</p>
          <p data-news="published" data-news-date="2022-10-03T15:09:00Z"><time>3 October</time></p>
          <figure>
            <img src="/demo/data/andes.svg" alt="Hills" />
            <figcaption>What it shows <small data-news="credit">Somebody</small></figcaption>
          </figure>
          <p>First <em>words</em>.</p>
          <h3>A subhead</h3>
          <p>Second words.</p>
          <p data-news="source">An agency</p>
        </article>
      </news-article>
    `);
    const before = element.innerHTML;
    await element.ready;
    for (const [part, expected] of Object.entries({
      kicker: 'Diplomacy',
      headline: 'A headline',
      standfirst: 'A summary.',
      byline: 'By Jane Doe',
      dateline: 'BOGOTÁ',
      published: '3 October',
      caption: 'What it shows',
      credit: 'Somebody',
      subhead: 'A subhead',
      source: 'Source: An agency',
    })) {
      expect(words(element, part), part).to.deep.equal([expected]);
    }
    expect(parts(element, 'headline')[0]!.localName).to.equal('h2');
    expect(parts(element, 'subhead')[0]!.localName).to.equal('h3');
    expect(parts(element, 'byline')[0]!.querySelector('a')!.href).to.equal('https://example.org/jane');
    expect(words(element, 'paragraph')).to.deep.equal(['BOGOTÁ — First words.', 'Second words.']);
    expect(element.innerHTML).to.equal(before);
  });

  it('replaces fields by single-field attributes', async () => {
    const element = await fixture<NewsArticleElement>(
      html`<news-article
        .data=${{ headline: 'Old', kicker: 'World', body: ['Text.'], image: { src: 'https://example.org/a.jpg', alt: 'Old' } }}
        headline="New"
        updated="2022-10-04"
        image-alt="New alt"
      ></news-article>`,
    );
    await element.ready;
    expect(words(element, 'headline')).to.deep.equal(['New']);
    expect(words(element, 'kicker')).to.deep.equal(['World']);
    expect(words(element, 'updated')).to.deep.equal(['Updated 4 October 2022']);
    expect(parts(element, 'image')[0]!.getAttribute('alt')).to.equal('New alt');
    // lit's own method of that name must outlive a framework that sets a property.
    Reflect.set(element, 'updated', '2022-10-05');
    await element.updateComplete;
    expect(words(element, 'updated')).to.deep.equal(['Updated 5 October 2022']);
  });

  it('draws rare blocks', async () => {
    const element = await show({
      headline: 'Blocks',
      body: [
        { type: 'key-points', title: 'In short', items: ['One', 'Two'] },
        { type: 'table', caption: 'Votes', head: ['Party', 'Seats'], rows: [[{ content: 'A', header: true }, '12']] },
        {
          type: 'timeline',
          title: 'How it came',
          entries: [{ date: '2022-10', title: 'First', content: 'Then this.' }],
        },
        { type: 'callout', title: 'Aside', content: ['Set apart.'] },
        { type: 'related', title: 'More', links: [{ url: 'https://example.org/', title: 'Another story' }] },
        { type: 'embed', provider: 'X', url: 'https://example.org/post', author: 'Somebody', text: 'Words.' },
        { type: 'code', text: 'a  =  b' },
        {
          type: 'gallery',
          images: [{ src: '/demo/data/andes.svg', alt: 'Hills', caption: 'Hills' }],
          caption: 'All of it',
        },
        { type: 'audio', sources: [{ src: 'https://example.org/a.mp3' }], title: 'Listen', caption: 'An interview' },
        { type: 'note', content: 'A note.' },
      ],
    });
    for (const expected of [
      'In short',
      'One',
      'Votes',
      'Party',
      '12',
      'How it came',
      'October 2022',
      'First',
      'Then this.',
      'Aside',
      'Set apart.',
      'Another story',
      'Somebody',
      'Words.',
      'a = b',
      'All of it',
      'Listen',
      'An interview',
      'A note.',
    ]) {
      expect(shown(element), expected).to.contain(expected);
    }
    const audio = element.shadowRoot!.querySelector('audio')!;
    expect(audio.preload).to.equal('none');
    expect(element.shadowRoot!.querySelector('table th[scope="row"]')!.textContent.trim()).to.equal('A');
  });

  it('draws an itinerary as its card does', async () => {
    const element = await show({
      headline: 'A trip',
      body: [
        'Text.',
        {
          type: 'itinerary',
          title: 'The tour',
          stops: [{ place: 'Bogotá', country: 'Colombia', start: '2022-10-03' }],
        },
      ],
    });
    expect(shown(element)).to.contain('The tour');
    expect(shown(element)).to.contain('Bogotá, Colombia');
    expect(element.shadowRoot!.querySelector('.itinerary li')).to.not.equal(null);
  });

  it('reads a live blog newest first, what is pinned before all', async () => {
    const update = (date: string, title: string, more: object = {}): object => ({
      type: 'update',
      date,
      title,
      content: ['…'],
      ...more,
    });
    const element = await show({
      headline: 'Live',
      kind: 'live',
      body: [
        update('2022-10-03T10:00Z', 'Old'),
        update('2022-10-03T12:00Z', 'New'),
        update('2022-10-03T08:00Z', 'Kept', { pinned: true }),
      ] as never,
    });
    expect(words(element, 'subhead')).to.deep.equal(['Kept', 'New', 'Old']);
  });

  it('shows a card and an excerpt that lead to the story', async () => {
    const element = await show({
      headline: 'A story',
      url: 'https://example.org/story',
      standfirst: 'In short.',
      body: ['Long.'],
    });
    element.display = 'card';
    await element.updateComplete;
    expect(parts(element, 'headline')[0]!.querySelector('a')!.href).to.equal('https://example.org/story');
    expect(shown(element)).to.not.contain('Long.');
    element.display = 'excerpt';
    await element.updateComplete;
    expect(shown(element)).to.contain('In short.');
    expect(parts(element, 'more')[0]!.querySelector('a')!.href).to.equal('https://example.org/story');
  });

  it('shows the alternative text of a picture that cannot be loaded', async () => {
    const element = await show({
      headline: 'A story',
      image: { src: '/@test/status/404', alt: 'A jet', caption: 'Arrival' },
    });
    const image = parts(element, 'image')[0] as HTMLImageElement;
    if (!image.hidden) await new Promise((resolve) => image.addEventListener('error', resolve));
    expect(image.hidden).to.equal(true);
    expect(element.shadowRoot!.querySelector<HTMLElement>('.lost')!.hidden).to.equal(false);
    expect(shown(element)).to.contain('A jet');
    expect(words(element, 'caption')).to.deep.equal(['Arrival']);
  });

  it('leaves the later blocks of a long story out of layout until they are near', async () => {
    const element = await show({
      headline: 'Long',
      body: Array.from({ length: 1000 }, (_, index) => `Paragraph ${index}.`),
    });
    const paragraphs = parts(element, 'paragraph');
    expect(paragraphs).to.have.length(1000);
    const visibilities = [0, 47, 48, 999].map((at) => getComputedStyle(paragraphs[at]!).contentVisibility);
    // Without room beyond the edge of a block, its marks and focus rings would be cut.
    const later = CSS.supports('overflow-clip-margin: 2em') ? 'auto' : 'visible';
    expect(visibilities).to.deep.equal(['visible', 'visible', later, later]);
  });
});
