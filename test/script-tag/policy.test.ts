import { expect } from '@open-wc/testing';
import { ELEMENTS } from '../../src/elements/all.js';
import { VERSION } from '../../src/version.js';
import { openFrame, type Frame } from '../frame.js';
import { until } from '../until.js';

const SCRIPT = '/dist/cdn/broadsheet.js';
const BASE =
  "default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; style-src 'none'; img-src https: 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const TAGS = Object.keys(ELEMENTS);

const served = (body: string, type = 'application/json'): string =>
  `/@test/json?${new URLSearchParams({ body, type }).toString()}`.replaceAll('&', '&amp;');

const RSS =
  '<rss version="2.0"><channel><title>A feed</title><item><title>A story from a feed</title><description>&lt;p&gt;Its &lt;b&gt;words&lt;/b&gt;.&lt;/p&gt;</description></item></channel></rss>';
const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  items: [{ id: '1', title: 'A story from JSON', content_html: '<p onclick="alert(1)">Its <b>words</b>.</p>' }],
});
const RARE = JSON.stringify({
  headline: 'A story with rare blocks',
  language: 'fr',
  body: [
    'Des mots.',
    { type: 'table', head: ['Étape'], rows: [['Bogotá']] },
    { type: 'gallery', images: [{ src: '/demo/data/andes.svg', alt: 'A drawing', width: 30, height: 20 }] },
    { type: 'video', sources: [], title: 'A film' },
    { type: 'itinerary', title: 'Un voyage', stops: [{ place: 'Lima', start: '2022-10-06' }] },
  ],
});
const TRIP = JSON.stringify({
  title: 'A trip',
  stops: [
    { place: 'Bogotá', country: 'Colombia', start: '2022-10-03' },
    { place: 'Lima', country: 'Peru', start: '2022-10-06' },
  ],
});

/** An element of each kind and every part of the script: data, formats, markup, XML, themes, languages, blocks, map. */
const WHOLE = `
  <pull-quote theme="house" src="${served('{"quotation":"From afar."}')}"><p>Words.</p></pull-quote>
  <pull-quote theme="tabloid" variant="showcase" lang="ar"><p>كلمات</p></pull-quote>
  <news-article theme="broadsheet"><article lang="en"><h2>A story of children</h2><p>Its words.</p></article></news-article>
  <news-article src="${served(RSS, 'application/rss+xml')}"></news-article>
  <news-article src="${served(FEED)}"></news-article>
  <news-article src="${served('# A story in Markdown\n\nIts *words*.', 'text/markdown')}"></news-article>
  <news-article mirror><script type="application/json">${RARE}</script></news-article>
  <itinerary-card now="2022-10-04" time-zone="UTC" theme="house"><script type="application/json">${TRIP}</script></itinerary-card>`;

/** What is printed, besides that the film has no file: the policy refuses files. */
const warnings = (frame: Frame): string[] => frame.warnings.filter((words) => !words.includes('“sources” is missing'));

type NewsElement = HTMLElement & { readonly ready: Promise<void>; readonly status: string };
const elementsIn = (frame: Frame): NewsElement[] => [...frame.document.querySelectorAll<NewsElement>(TAGS.join())];

const reported = async (key: string): Promise<number> => {
  const answer = (await (await fetch(`/@test/counted?key=${key}`)).json()) as { count: number };
  return answer.count;
};

/** All is there that the page asks for, by the parts that show it. */
async function expectWhole(frame: Frame): Promise<void> {
  await until(() => elementsIn(frame).every((element) => 'ready' in element), 'not upgraded');
  for (const element of elementsIn(frame)) {
    await element.ready;
    expect(element.status, element.outerHTML).to.equal('ready');
  }
  const shown = (): string =>
    elementsIn(frame)
      .map(({ shadowRoot }) => shadowRoot!.textContent)
      .join(' ');
  for (const words of [
    'From afar.',
    'كلمات',
    'A story of children',
    'A story from a feed',
    'A story from JSON',
    'A story in Markdown',
    'A story with rare blocks',
    'Bogotá',
  ]) {
    await until(() => shown().includes(words), `${words} is not shown`);
  }
  const { document, window } = frame;
  const found = (selector: string): Element | null | undefined =>
    elementsIn(frame)
      .map(({ shadowRoot }) => shadowRoot!.querySelector(selector))
      .find((element) => element);
  for (const selector of ['[part=map] svg .leg', 'table', '[part~=add-to-calendar], [part~=add-trip-to-calendar]']) {
    const seen = (): Element | null | undefined => {
      // A map is drawn when it is near, and what comes above it pushes it away again.
      document.querySelector('itinerary-card')!.scrollIntoView();
      return found(selector);
    };
    await until(seen, `${selector} is not there`);
  }
  for (const element of document.querySelectorAll('[theme]')) {
    await until(() => window.getComputedStyle(element).getPropertyValue('--news-paper'), 'a theme is not there');
  }
  // The mirror is written when there is time.
  await until(() => document.querySelector('[data-news-mirror]'), 'no mirror');
}

describe('a page with a strict policy', () => {
  const page = (script: string): string =>
    `<html lang="en"><head>${script}</head><body>${WHOLE.replaceAll('<script type', '<script nonce="n" type')}</body></html>`;

  for (const kind of ['', 'async', 'type="module"']) {
    it(`shows every element with every part, and nothing is reported: ${kind || 'classic'}`, async () => {
      const reports = crypto.randomUUID();
      const frame = await openFrame(page(`<script nonce="n" ${kind} src="${SCRIPT}"></script>`), {
        policy: `${BASE}; trusted-types broadsheet`,
        reports,
      });
      await expectWhole(frame);
      expect([frame.violations, frame.errors, warnings(frame)]).to.deep.equal([[], [], []]);
      await new Promise((go) => setTimeout(go, 300));
      expect(await reported(reports)).to.equal(0);
    });
  }

  it('would report what it refuses: the test would see it', async () => {
    const reports = crypto.randomUUID();
    const frame = await openFrame('<p style="color: red">Words.</p>', {
      policy: `${BASE}; trusted-types broadsheet`,
      reports,
    });
    await until(() => frame.violations.length > 0, 'no event');
    // Browsers send reports when they have time for it.
    while ((await reported(reports)) === 0) await new Promise((go) => setTimeout(go, 200));
  });

  it('shows the words of every element where no policy is allowed, and throws nothing', async () => {
    const frame = await openFrame(page(`<script nonce="n" src="${SCRIPT}"></script>`), {
      policy: `${BASE}; trusted-types 'none'`,
    });
    await until(() => frame.warnings.length > 0, 'no warning');
    expect(frame.errors).to.deep.equal([]);
    expect(elementsIn(frame).map(({ shadowRoot }) => shadowRoot)).to.deep.equal(
      WHOLE.match(/<(?=[a-z]+-)/g)!.map(() => null),
    );
    for (const words of frame.document.querySelectorAll<HTMLElement>('pull-quote > p, news-article > article')) {
      expect(words.offsetHeight).to.be.greaterThan(0);
    }
  });

  it('works for the npm package with the name that lit has for its policy', async () => {
    const reports = crypto.randomUUID();
    const frame = await openFrame(page('<script nonce="n" type="module" src="/src/define.ts"></script>'), {
      policy: `${BASE}; trusted-types lit-html`,
      reports,
    });
    await until(() => elementsIn(frame).every((element) => 'ready' in element), 'no modules');
    await expectWhole(frame);
    expect([frame.violations, frame.errors, warnings(frame)]).to.deep.equal([[], [], []]);
    await new Promise((go) => setTimeout(go, 300));
    expect(await reported(reports)).to.equal(0);
  });
});

describe('two copies', () => {
  const EACH =
    '<pull-quote><p>Words.</p></pull-quote><news-article><article><h2>Words.</h2></article></news-article><itinerary-card><section><h3>Words.</h3><ol><li><b>Lima</b></li></ol></section></itinerary-card>';
  const both = EACH + EACH.replace(/(<\/?)(?=[a-z]+-)/g, '$1acme-');
  const OTHER = `/@test/edited/broadsheet/${VERSION}/9.9.9${SCRIPT}`;

  for (const [first, second] of [
    ['', 'async'],
    ['async', ''],
    ['type="module"', ''],
    ['', 'type="module"'],
    ['type="module"', 'type="module" async'],
  ]) {
    for (const [one, other] of [
      ['', 'acme'],
      ['acme', ''],
      ['acme', 'acme'],
    ]) {
      it(`register every tag once: ${first || 'classic'} with prefix “${one}”, ${second || 'classic'} with “${other}”`, async () => {
        const frame = await openFrame(
          `<html><head><script ${first} data-prefix="${one}" src="${SCRIPT}"></script><script ${second} data-prefix="${other}" src="${OTHER}"></script></head><body>${both}</body></html>`,
        );
        const prefixes = [...new Set([one, other])];
        const names = prefixes.flatMap((prefix) => TAGS.map((tag) => (prefix ? `${prefix}-${tag}` : tag)));
        await until(() => names.every((name) => frame.window.customElements.get(name)), 'a tag is missing');
        for (const name of names) {
          const element = frame.document.querySelector<NewsElement>(name)!;
          await element.ready;
          await until(() => element.shadowRoot?.querySelector('[part~=frame]'), `<${name}> shows nothing`);
          expect(element.shadowRoot!.querySelectorAll('[part~=frame]')).to.have.length(1);
        }
        expect(frame.errors).to.deep.equal([]);
        // The second has nothing to do where the names are taken, and says so once.
        expect(frame.warnings).to.have.length(one === other ? 1 : 0);
      });
    }
  }
});
