import { expect } from '@open-wc/testing';
import fc from '../properties.js';
import { readArticleMarkup } from '../../src/markup/article.js';
import { readItineraryMarkup } from '../../src/markup/itinerary.js';
import { readPullQuoteMarkup } from '../../src/markup/pull-quote.js';
import { readRareMarkup } from '../../src/markup/rare-blocks.js';
import type { Article } from '../../src/model/definition/article.js';
import { toNode } from '../../src/plain/element.js';
import { plainHtml, plainTree } from '../../src/plain/plain-html.js';
import { article, itinerary, pullQuote } from '../model/arbitrary.js';
import { runs } from '../sweep.js';
import { markupRoot } from './markup-root.js';
import { shownArticle, shownItinerary, shownPullQuote } from './shown.js';

const RUNS = runs(1000);
const readStory = (root: HTMLElement): Article | undefined => readArticleMarkup(root, { readRare: readRareMarkup });

/** The attributes that plain HTML has: words, numbers, dates and addresses; nothing that runs, styles or names. */
const ATTRIBUTES =
  /^(alt|aria-label|cite|colspan|controls|datetime|dir|height|href|id|kind|label|lang|loading|preload|referrerpolicy|rowspan|scope|src|srclang|start|type|width|data-news(-(align|poster|coordinates|date|duration|id|key|kind|language|long|pinned|provider|stated|status|verified|zone))?)$/;

function expectSober(html: string): void {
  expect(html).to.not.match(/[\n\r]/);
  for (const element of markupRoot(html).querySelectorAll('*')) {
    for (const { name } of element.attributes) expect(name).to.match(ATTRIBUTES);
  }
}

// What is not shown, and so need not come back, is listed in shown.ts.
describe('plain HTML', () => {
  it('gives back all that a quotation shows', () => {
    fc.assert(
      fc.property(pullQuote, (quote) => {
        const read = readPullQuoteMarkup(markupRoot(plainHtml('pull-quote', quote)));
        expect(read && shownPullQuote(read)).to.deep.equal(shownPullQuote(quote));
      }),
      RUNS,
    );
  });

  it('gives back all that a trip shows', () => {
    fc.assert(
      fc.property(itinerary, (trip) => {
        const read = readItineraryMarkup(markupRoot(plainHtml('itinerary-card', trip)));
        expect(read && shownItinerary(read)).to.deep.equal(shownItinerary(trip));
      }),
      RUNS,
    );
  });

  it('gives back all that a story shows, in one line and without an attribute that is not in the table', () => {
    fc.assert(
      fc.property(article, (story) => {
        const html = plainHtml('news-article', story, { locale: 'en' });
        const read = readStory(markupRoot(html));
        expect(read && shownArticle(read)).to.deep.equal(shownArticle(story));
        expectSober(html);
      }),
      RUNS,
    );
  });

  it('is the same as nodes and as text', () => {
    fc.assert(
      fc.property(article, (story) => {
        const node = toNode<Node>(plainTree('news-article', story), document);
        const root = document.createElement('div');
        root.append(node);
        const read = readStory(root);
        expect(read && shownArticle(read)).to.deep.equal(shownArticle(story));
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the levels of headings below any headline from 1 to 3', () => {
    const body = [2, 3, 4].map((level) => ({ type: 'heading' as const, level, content: [`Level ${level}`] }));
    for (const headingLevel of [1, 2, 3]) {
      const html = plainHtml('news-article', { headline: 'A headline', body }, { headingLevel });
      expect(readStory(markupRoot(html))!.body).to.deep.equal(body);
    }
  });

  it('makes a twin: the attributes of the element as hooks, and no aside around it', () => {
    const html = plainHtml(
      'pull-quote',
      { quotation: ['Words.'], attribution: 'Somebody', repeats: true },
      { twin: { variant: 'showcase' } },
    );
    expect(html).to.equal(
      '<figure data-news="pull-quote" data-news-repeats="" data-news-variant="showcase">' +
        '<blockquote><p>Words.</p></blockquote><figcaption><b>Somebody</b></figcaption></figure>',
    );
  });

  it('keeps the last words of a quotation that names nobody, whatever they look like', () => {
    for (const last of [['— And then?'], [{ type: 'cite' as const, content: ['A title'] }]]) {
      const quotation = ['First.', '\n\n', ...last];
      const read = readPullQuoteMarkup(markupRoot(plainHtml('pull-quote', { quotation })));
      expect(read).to.deep.equal({ quotation });
    }
  });

  it('is in one line where the data are not, in attributes too', () => {
    const image = { src: 'https://example.org/a.jpg', alt: 'Hills,\n\nand a jet', credit: 'A\nB' };
    expect(plainHtml('news-article', { image })).to.equal(
      '<article><figure><img loading="lazy" referrerpolicy="no-referrer" src="https://example.org/a.jpg" alt="Hills, and a jet">' +
        '<figcaption><small data-news="credit">A B</small></figcaption></figure></article>',
    );
  });

  it('escapes what would be markup, and keeps the lines of program code without a line feed', () => {
    const html = plainHtml('news-article', {
      headline: '<script>alert(1)</script> & "more"',
      body: [{ type: 'code', text: 'a\r\n\n  <b>', language: '"x' }],
    });
    expect(html).to.equal(
      '<article><h2>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;</h2>' +
        '<pre data-news-language="&quot;x"><code>a&#10;&#10;  &lt;b&gt;</code></pre></article>',
    );
  });

  it('begins the label of a correction with a capital letter', () => {
    const html = plainHtml('news-article', {
      body: [{ type: 'paragraph', content: ['A'] }],
      corrections: [{ kind: 'correction', date: { date: '2024-01-03' }, content: ['B'] }],
    });
    expect(html).to.contain('<b data-news="label">Correction, 3 January 2024.</b>');
  });
});
