import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { HeldFetch } from './held-fetch.js';
import { until } from '../until.js';

const DATA = {
  'pull-quote': { quotation: 'Words from afar.' },
  'news-article': { headline: 'Words from afar.' },
  'itinerary-card': { title: 'Words from afar.', stops: [{ place: 'Lima' }] },
};
type Tag = keyof typeof DATA;
type Element = HTMLElementTagNameMap[Tag];

const shown = ({ shadowRoot, textContent }: Element): string =>
  shadowRoot!.querySelector('slot') ? textContent : shadowRoot!.textContent;
/** Long enough for an observer of intersections to tell what it sees. */
const aWhile = (): Promise<void> => aTimeout(300);

for (const tag of Object.keys(DATA) as Tag[]) {
  describe(`<${tag} loading="lazy">`, () => {
    let held: HeldFetch;
    let box: HTMLElement;

    beforeEach(async () => {
      held = new HeldFetch();
      box = await fixture(html`<div></div>`);
    });
    afterEach(() => {
      held.release();
      window.scrollTo(0, 0);
    });

    /** Puts an element far below the window, or where it is seen. */
    function put(markup: string, isFar = true): Element {
      box.innerHTML = `<div style="block-size: ${isFar ? 20_000 : 0}px"></div>`;
      const element = document.createElement(tag);
      element.innerHTML = markup;
      element.loading = 'lazy';
      element.src = `/src?${crypto.randomUUID()}`;
      box.append(element);
      return element;
    }
    /** Whether a promise is kept by now. */
    async function isKept(promise: Promise<void>): Promise<boolean> {
      let kept = false;
      void promise.then(() => (kept = true));
      await aTimeout(0);
      return kept;
    }
    async function expectSrc(element: Element): Promise<void> {
      await until(() => held.requests.length > 0, 'no request');
      await until(() => element.status === 'loading', 'not loading');
      held.only.answer(DATA[tag]);
      await element.ready;
      expect(element.status).to.equal('ready');
      expect(shown(element)).to.contain('Words from afar.');
    }

    it('is an attribute and a property, which leave the children in place', async () => {
      const element = put('<section><h3>Title</h3><p>Children.</p></section>');
      expect(document.createElement(tag).loading).to.equal('');
      const { ready } = element;
      await aWhile();
      expect(held.requests).to.deep.equal([]);
      expect(element.status).to.equal('empty');
      expect(element.getAttribute('status')).to.equal('empty');
      expect(shown(element)).to.contain('Children.');
      expect(await isKept(ready)).to.equal(false);
      expect(await isKept(element.ready)).to.equal(false);
      element.setAttribute('loading', 'eager');
      expect(element.loading).to.equal('eager');
      await expectSrc(element);
      expect(await isKept(ready)).to.equal(true);
    });

    it('requests src when the element comes near the viewport', async () => {
      const element = put('');
      await aWhile();
      expect([held.requests.length, element.status]).to.deep.equal([0, 'empty']);
      window.scrollTo(0, 19_000);
      await expectSrc(element);
    });

    it('asks at once where the element is seen', () => expectSrc(put('', false)));

    it('requests it when the page is printed', async () => {
      const element = put('');
      await aWhile();
      expect(held.requests).to.deep.equal([]);
      window.dispatchEvent(new Event('beforeprint'));
      await expectSrc(element);
    });

    it('requests it at once on reload()', async () => {
      const element = put('');
      await aWhile();
      expect(held.requests).to.deep.equal([]);
      const { ready } = element;
      void element.reload();
      await expectSrc(element);
      expect(await isKept(ready)).to.equal(true);
    });

    it('requests it only once for the last src, and not after the element was removed', async () => {
      const element = put('');
      await aWhile();
      element.src = `/src?${crypto.randomUUID()}`;
      await aWhile();
      element.remove();
      await aWhile();
      window.dispatchEvent(new Event('beforeprint'));
      await aWhile();
      expect(held.requests).to.deep.equal([]);
      box.replaceChildren(element);
      await expectSrc(element);
      expect(held.only.url).to.equal(new URL(element.src, location.href).href);
    });

    it('leaves data, which need no request, as they are', async () => {
      const element = put('');
      element.data = DATA[tag];
      await element.ready;
      expect([held.requests.length, element.status]).to.deep.equal([0, 'ready']);
      expect(shown(element)).to.contain('Words from afar.');
    });
  });
}
