import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { NewsArticleElement } from '../../src/elements/news-article.js';
import type { PullQuoteElement } from '../../src/elements/pull-quote.js';
import { plainHtml } from '../../src/plain/plain-html.js';
import { until } from '../until.js';

const QUOTE = { quotation: 'Heading to Colombia.', attribution: 'Antony Blinken' };
const written = (quotation: string): string =>
  plainHtml('pull-quote', { quotation: [quotation], attribution: 'Antony Blinken' });
const mirrors = (element: Element): string[] =>
  [...element.querySelectorAll(':scope > [data-news-mirror]')].map(({ innerHTML }) => innerHTML);

/** Long enough for an idle moment, and for what would come after it. */
const settle = (): Promise<void> => aTimeout(400);

describe('the mirror', () => {
  it('holds what the element shows as plain HTML, and follows the data', async () => {
    const element = await fixture<PullQuoteElement>(html`<pull-quote mirror .data=${QUOTE}></pull-quote>`);
    await until(() => mirrors(element).length > 0);
    expect(mirrors(element)).to.deep.equal([written('Heading to Colombia.')]);
    element.data = { ...QUOTE, quotation: 'Other words.' };
    await until(() => mirrors(element)[0] === written('Other words.'));
    expect(mirrors(element)).to.have.lengthOf(1);
    element.data = null;
    await element.updateComplete;
    await until(() => mirrors(element).length === 0);
    expect(element.status).to.equal('empty');
  });

  it('is written by all elements, in the language and at the level that they show', async () => {
    const story = { headline: 'Eine Geschichte', language: 'de', published: '2022-10-03', body: ['Worte.'] };
    const element = await fixture<NewsArticleElement>(
      html`<news-article mirror heading-level="3" .data=${story}></news-article>`,
    );
    const card = await fixture(
      html`<itinerary-card mirror .data=${{ title: 'A trip', stops: [{ place: 'Lima' }] }}></itinerary-card>`,
    );
    await until(() => mirrors(element).length > 0 && mirrors(card).length > 0);
    expect(mirrors(element)).to.deep.equal([
      '<article lang="de"><h3>Eine Geschichte</h3><p data-news="published" data-news-date="2022-10-03">' +
        '<time datetime="2022-10-03">3. Oktober 2022</time></p><p>Worte.</p></article>',
    ]);
    expect(mirrors(card)).to.deep.equal(['<section><h2>A trip</h2><ol><li><b>Lima</b></li></ol></section>']);
  });

  it('stands beside JSON, comments and white space, and is no news to its element', async () => {
    const element = document.createElement('pull-quote');
    element.innerHTML = `\n<!-- from the CMS -->\n<script type="application/json">${JSON.stringify(QUOTE)}</script>\n`;
    element.setAttribute('mirror', '');
    let loads = 0;
    let writes = 0;
    element.addEventListener('news-load', () => loads++);
    const observer = new MutationObserver(
      (records) => (writes += records.filter(({ addedNodes }) => addedNodes.length > 0).length),
    );
    document.body.append(element);
    observer.observe(element, { childList: true });
    await until(() => mirrors(element).length > 0);
    await settle();
    element.remove();
    expect(mirrors(element)).to.deep.equal([written('Heading to Colombia.')]);
    expect(loads).to.equal(1);
    expect(writes).to.equal(1);
  });

  it('is ignored by a clone', async () => {
    const first = await fixture<PullQuoteElement>(
      html`<pull-quote mirror attribution="Antony Blinken" quotation="Old."></pull-quote>`,
    );
    await until(() => mirrors(first).length > 0);
    const place = await fixture(html`<div></div>`);
    const copy = first.cloneNode(true) as HTMLElement;
    expect(mirrors(copy)).to.deep.equal([written('Old.')]);
    copy.setAttribute('quotation', 'New.');
    place.append(copy);
    const clone = place.querySelector('pull-quote')!;
    expect(mirrors(clone)).to.deep.equal([written('Old.')]);
    await clone.ready;
    expect(clone.shadowRoot!.querySelector('[part=quotation]')!.textContent.trim()).to.equal('“New.”');
    await until(() => mirrors(clone)[0] === written('New.'));
    expect(mirrors(clone)).to.have.lengthOf(1);
    expect(mirrors(first)).to.deep.equal([written('Old.')]);
    // One whose data were a property has none: it shows the words that came with it.
    const bare = await fixture<PullQuoteElement>(
      html`<pull-quote mirror
        ><div data-news-mirror><p>Words.</p></div></pull-quote
      >`,
    );
    await settle();
    expect(bare.status).to.equal('empty');
    expect(mirrors(bare)).to.deep.equal(['<p>Words.</p>']);
  });

  it('never stands in an element with children of its own, and leaves one that gets them', async () => {
    const element = await fixture<PullQuoteElement>(
      html`<pull-quote mirror .data=${QUOTE}><p>Own words.</p></pull-quote>`,
    );
    const before = element.innerHTML;
    await element.ready;
    await settle();
    expect(element.innerHTML).to.equal(before);
    element.textContent = '';
    await until(() => mirrors(element).length > 0);
    element.append('Words of its own.');
    await until(() => mirrors(element).length === 0);
    expect(element.textContent).to.equal('Words of its own.');
  });

  it('is removed with the attribute, and missing without it', async () => {
    const element = await fixture<PullQuoteElement>(html`<pull-quote .data=${QUOTE}></pull-quote>`);
    await element.ready;
    await settle();
    expect(mirrors(element)).to.deep.equal([]);
    element.mirror = true;
    await until(() => mirrors(element).length > 0);
    element.removeAttribute('mirror');
    element.mirror = false;
    await until(() => mirrors(element).length === 0);
    await settle();
    expect(mirrors(element)).to.deep.equal([]);
  });

  it('does not request a picture twice', async () => {
    const address = (name: string): string => `${location.origin}/demo/data/andes.svg?${name}`;
    const image = { src: address('plain'), sources: [{ src: address('wide'), width: 800 }], alt: 'Hills' };
    const element = await fixture<NewsArticleElement>(
      html`<news-article mirror .data=${{ headline: 'A story', image }}></news-article>`,
    );
    await until(() => mirrors(element).length > 0);
    await until(() => performance.getEntriesByName(address('wide')).length > 0);
    await settle();
    expect(element.querySelector('img')!.getAttribute('src')).to.equal(address('plain'));
    expect(performance.getEntriesByName(address('plain'))).to.have.lengthOf(0);
  });

  // Only Chromium can tell.
  const isMeasured = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
  if (isMeasured)
    it('causes no layout shift', async () => {
      const shifts: PerformanceEntry[] = [];
      const root = await fixture(
        html`<div>
          <pull-quote mirror .data=${QUOTE}></pull-quote>
          <p>After</p>
        </div>`,
      );
      await (root.firstElementChild as PullQuoteElement).ready;
      await aTimeout(50);
      const height = root.getBoundingClientRect().height;
      const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
      observer.observe({ type: 'layout-shift' });
      await until(() => mirrors(root.firstElementChild!).length > 0);
      await settle();
      observer.disconnect();
      expect(shifts).to.deep.equal([]);
      expect(root.getBoundingClientRect().height).to.equal(height);
    });
});
