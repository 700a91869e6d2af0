import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { ELEMENTS } from '../../src/elements/all.js';
import type { Tag } from '../../src/model/tags.js';
import { define, plainHtml, PullQuoteElement, upgradeTwins } from '../../src/index.js';
import { inChromium } from '../engine.js';
import { openFrame } from '../frame.js';

type NewsElement = HTMLElement & { readonly ready: Promise<void> };

const WORDS = 'Heading to Colombia to build on our vital, strong partnership.';
const quote = plainHtml(
  'pull-quote',
  { quotation: [WORDS], attribution: 'Antony Blinken' },
  { twin: { variant: 'showcase', theme: 'house' } },
);
const story = plainHtml(
  'news-article',
  { headline: 'A headline', body: [{ type: 'pull-quote', quotation: [WORDS] }] },
  { twin: {} },
);
const trip = plainHtml(
  'itinerary-card',
  { title: 'A trip', stops: [{ place: 'Lima' }] },
  { twin: { variant: 'compact' } },
);

/** A place in the page with the markup given. */
async function place(markup: string): Promise<HTMLElement> {
  const root = await fixture<HTMLElement>(html`<div></div>`);
  root.innerHTML = markup;
  return root;
}
/** The tags and twins below an element, outermost first. */
const elements = (root: ParentNode): string[] =>
  [...root.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => name.includes('-'));

const attributesOf = (Class: unknown): readonly string[] =>
  (Class as { readonly observedAttributes: readonly string[] }).observedAttributes;

describe('twins', () => {
  it('become the elements that they name, with their attributes and unchanged content', async () => {
    const root = await place(quote + story + trip);
    const twins = [...root.children];
    upgradeTwins(root);
    expect([...root.children].map(({ localName }) => localName)).to.deep.equal([
      'pull-quote',
      'news-article',
      'itinerary-card',
    ]);
    expect([...root.children].map(({ firstElementChild }) => firstElementChild)).to.deep.equal(twins);
    expect([...root.children].map(({ innerHTML }) => innerHTML).join('')).to.equal(quote + story + trip);
    const [first, , third] = root.children;
    expect(first!.getAttribute('variant')).to.equal('showcase');
    expect(first!.getAttribute('theme')).to.equal('house');
    expect(third!.getAttribute('variant')).to.equal('compact');
    for (const element of root.children) await (element as NewsElement).ready;
    expect(first!.shadowRoot!.querySelector('[part=name]')!.textContent).to.contain('Antony Blinken');
  });

  it('are replaced only once, and never inside another twin or one of our elements', async () => {
    define({ prefix: 'acme' });
    const own = `<pull-quote>${quote}</pull-quote><acme-pull-quote>${quote}</acme-pull-quote>`;
    const root = await place(`${own}<article data-news="news-article">${quote}</article>`);
    upgradeTwins(root);
    const once = root.innerHTML;
    upgradeTwins(root);
    upgradeTwins();
    expect(root.innerHTML.replace(/ status="\w*"/g, '')).to.equal(once.replace(/ status="\w*"/g, ''));
    expect(elements(root)).to.deep.equal(['pull-quote', 'acme-pull-quote', 'news-article']);
  });

  it('stay whole within a twin that has no element', async () => {
    customElements.define('solo-pull-quote', class extends PullQuoteElement {});
    const root = await place(story + quote);
    upgradeTwins(root, { prefix: 'solo' });
    expect(elements(root)).to.deep.equal(['solo-pull-quote']);
    expect(root.firstElementChild!.outerHTML).to.equal(story);
  });

  it('leave the quotations within a plain article alone once that is an element', async () => {
    const root = await place(story);
    upgradeTwins(root);
    expect(elements(root)).to.deep.equal(['news-article']);
  });

  it('set no attribute that the element does not support, because it could execute code', async () => {
    const bad = quote.replace(
      'data-news-theme="house"',
      'data-news-onclick="window.ran = 1" data-news-style="color: red" data-news-id="x"',
    );
    const root = await place(bad);
    upgradeTwins(root);
    expect(root.firstElementChild!.getAttributeNames().filter((name) => name !== 'status')).to.deep.equal(['variant']);
  });

  const ATTRIBUTES = [...new Set(Object.values(ELEMENTS).flatMap((Class) => attributesOf(Class)))];
  const LOOK = ['display', 'heading-level', 'locale', 'now', 'repeats', 'theme', 'time-zone', 'variant'];
  const TAGS = { 'pull-quote': 'figure', 'news-article': 'article', 'itinerary-card': 'section' };
  for (const [element, tag] of Object.entries(TAGS)) {
    it(`take no hook of <${element}> that leads to a request or replaces their words, unless the site trusts them`, async () => {
      const hooks = ATTRIBUTES.map((name) => `data-news-${name}="x"`).join(' ');
      const markup = `<${tag} data-news="${element}" ${hooks}><p>Words.</p></${tag}>`;
      const known = attributesOf(ELEMENTS[element as Tag]);
      for (const [twins, expected] of [
        [undefined, known.filter((name) => LOOK.includes(name))],
        ['', known.filter((name) => LOOK.includes(name))],
        ['all', known],
      ] as const) {
        const root = await place(markup);
        upgradeTwins(root, { twins: twins! });
        const names = root.firstElementChild!.getAttributeNames().filter((name) => name !== 'status');
        expect(names.sort()).to.deep.equal([...expected].sort());
      }
    });
  }

  it('show their own content, even if a user comment names other content', async () => {
    const root = await place(
      `<article data-news="news-article" data-news-data='{"headline":"FAKE"}' data-news-headline="FAKE">
        <script type="application/json">{"headline":"FAKE"}</script><h2>Hi</h2></article>`,
    );
    upgradeTwins(root);
    const element = root.firstElementChild as NewsElement;
    await element.ready;
    expect(element.shadowRoot!.textContent).to.contain('Hi').and.not.contain('FAKE');
  });

  it('take the prefix, and stay where no element of ours has the name', async () => {
    const root = await place(quote);
    upgradeTwins(root, { prefix: 'gazette' });
    expect(elements(root)).to.deep.equal([]);
    define({ prefix: 'gazette' });
    upgradeTwins(root, { prefix: 'gazette' });
    expect(elements(root)).to.deep.equal(['gazette-pull-quote']);
    customElements.define('other-pull-quote', class extends HTMLElement {});
    const others = await place(quote);
    upgradeTwins(others, { prefix: 'other' });
    expect(elements(others)).to.deep.equal([]);
  });

  for (const [framework, open, close] of [
    ['Next', '<div id="__next">', '</div>'],
    ['Gatsby', '<div id="___gatsby">', '</div>'],
    ['React on the server, to 17', '<div data-reactroot="">', '</div>'],
    ['Nuxt', '<div id="__nuxt">', '</div>'],
    ['Vue', '<div data-v-app="">', '</div>'],
    ['SvelteKit', '<div data-sveltekit-preload-data="hover">', '</div>'],
    ['Svelte', '<div class="card svelte-1a2b3c">', '</div>'],
    ['Angular', '<app-root ng-version="19.0.0">', '</app-root>'],
    ['Solid', '<div data-hk="0-0">', '</div>'],
    ['Astro', '<astro-island uid="1"><div>', '</div></astro-island>'],
    ['an editor', '<div contenteditable="true">', '</div>'],
  ]) {
    it(`stay as they are in what ${framework} keeps`, async () => {
      const markup = `${open}<main>${quote}</main>${close}`;
      const root = await place(markup);
      upgradeTwins(root);
      expect(root.innerHTML).to.equal(markup);
    });
  }

  for (const key of ['__reactContainer$abc', '_reactRootContainer', '__vue_app__', '__vue__', '__k']) {
    it(`stay as they are below a root with ${key}`, async () => {
      const root = await place(`<main>${quote}</main>`);
      Reflect.set(root, key, {});
      upgradeTwins(root);
      expect(elements(root)).to.deep.equal([]);
    });
  }

  for (const key of ['__next_f', '__NUXT__', '__remixContext', '__sveltekit_1abc']) {
    it(`stay as they are in a page with ${key}`, async () => {
      const root = await place(quote);
      Reflect.set(window, key, {});
      try {
        upgradeTwins(root);
      } finally {
        Reflect.deleteProperty(window, key);
      }
      expect(elements(root)).to.deep.equal([]);
      upgradeTwins(root);
      expect(elements(root)).to.deep.equal(['pull-quote']);
    });
  }

  it('stay as they are in a page whose head loads Next', async () => {
    const root = await place(quote);
    const link = document.createElement('img');
    link.setAttribute('src', '/demo/data/andes.svg?/_next/static/chunks/main.js');
    document.head.append(link);
    upgradeTwins(root);
    link.remove();
    expect(elements(root)).to.deep.equal([]);
  });

  it('are found in a shadow root that is handed over, and not where its host is somebody’s', async () => {
    const [free, kept] = await Promise.all([place('<div></div>'), place('<div data-v-app><p></p></div>')]);
    for (const [root, expected] of [
      [free, ['pull-quote']],
      [kept, []],
    ] as const) {
      const shadow = root.querySelector('p, div:not(:has(p))')!.attachShadow({ mode: 'open' });
      shadow.innerHTML = quote;
      Reflect.set(root, root === kept ? '__vue_app__' : 'other', {});
      upgradeTwins(shadow);
      expect(elements(shadow)).to.deep.equal(expected);
    }
  });
});

describe('twins while the page is parsed', () => {
  it('are elements before they can be painted, and whole when the parser is done', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="a page that comes in pieces"></iframe>`);
    const page = frame.contentDocument!;
    const wait = (condition: () => unknown): Promise<void> =>
      new Promise((go) => {
        const look = (): void => (condition() ? go() : void setTimeout(look, 10));
        look();
      });
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what else holds a parser open?
    const write = (words: string): void => page.write(words);
    // lit and our own modules are served by the test runner; the page stays open until we close it.
    page.open();
    write(`<!doctype html><title>A page</title><script type="module" async>
      import '/src/define.ts';
      import { watchTwins } from '/src/script-tag/twin.ts';
      watchTwins({});
      window.isWatched = true;
    </script><main>${quote}`);
    await wait(() => Reflect.get(frame.contentWindow!, 'isWatched'));
    expect(elements(page.body)).to.deep.equal(['pull-quote']);
    expect(page.readyState).to.equal('loading');
    const [start, end] = [quote.slice(0, 140), quote.slice(140)];
    write(start);
    await Promise.resolve();
    expect(elements(page.body)).to.deep.equal(['pull-quote', 'pull-quote']);
    write(`${end}<p>After</p>`);
    page.close();
    await wait(() => page.readyState === 'complete');
    const main = page.querySelector('main')!;
    expect([...main.children].map(({ localName }) => localName)).to.deep.equal(['pull-quote', 'pull-quote', 'p']);
    expect(main.children[1]!.innerHTML).to.equal(quote);
    await (main.children[1] as NewsElement).ready;
    expect(main.children[1]!.shadowRoot!.textContent).to.contain('Antony Blinken').and.to.contain(WORDS);
    // What comes later is for the page to hand over: nothing is watched for good.
    main.append('The last that is looked at.');
    await new Promise((go) => setTimeout(go));
    main.insertAdjacentHTML('beforeend', quote);
    await new Promise((go) => setTimeout(go));
    expect(main.lastElementChild!.localName).to.equal('figure');
  });
});

describe('the twins of a page with the script tag', () => {
  const markup = (twins: string): string => `<head><script ${twins} src="/dist/cdn/broadsheet.js"></script></head>
    <figure data-news="pull-quote" data-news-src="/@test/json?from-a-hook"><blockquote><p>Nice post.</p></blockquote></figure>
    <article data-news="news-article" data-news-data='{"headline":"FAKE"}' data-news-image="/demo/data/andes.svg?hook">
      <h2>Hi</h2><img src="/demo/data/andes.svg?words" alt=""></article>`;
  async function seen(twins: string): Promise<{ words: string; requests: string[] }> {
    const { document, window } = await openFrame(markup(twins));
    await Promise.all(
      [...document.querySelectorAll<NewsElement>('pull-quote, news-article')].map(async (element) => element.ready),
    );
    await new Promise((go) => setTimeout(go, 300));
    const requests = window.performance.getEntriesByType('resource').map(({ name }) => name);
    const words = [...document.querySelectorAll('pull-quote, news-article')].map((element) => element.shadowRoot!);
    return { words: words.map(({ textContent }) => textContent).join(' '), requests };
  }

  it('request only the pictures in their content', async () => {
    const { words, requests } = await seen('');
    expect(words).to.contain('Nice post.').and.contain('Hi').and.not.contain('FAKE');
    expect(requests.filter((address) => address.includes('hook'))).to.deep.equal([]);
    expect(requests.filter((address) => address.includes('words'))).to.have.length.greaterThan(0);
  });

  it('take their data from hooks where the site trusts them', async () => {
    const { words, requests } = await seen('data-twins="all"');
    expect(words).to.contain('FAKE');
    expect(requests.filter((address) => address.includes('hook'))).to.have.length.greaterThan(1);
  });
});

describe('the page of twins', () => {
  inChromium(() =>
    it('moves nothing when the script is in its head', async () => {
      const frame = await fixture<HTMLIFrameElement>(
        html`<iframe title="twins" width="800" height="600" src="/@test/csp/demo/twin.html"></iframe>`,
      );
      await new Promise((go) => frame.addEventListener('load', go, { once: true }));
      const { PerformanceObserver: Observer } = frame.contentWindow as Window & typeof globalThis;
      const shifts: unknown[] = [];
      const observer = new Observer((list) =>
        shifts.push(...list.getEntries().map((entry) => entry.toJSON() as unknown)),
      );
      observer.observe({ type: 'layout-shift', buffered: true });
      await new Promise((go) => setTimeout(go, 800));
      expect(elements(frame.contentDocument!)).to.deep.equal(['pull-quote', 'news-article', 'itinerary-card']);
      expect(shifts).to.deep.equal([]);
    }),
  );
});
