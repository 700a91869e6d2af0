import { expect } from '@open-wc/testing';
import { ELEMENTS } from '../../src/elements/all.js';
import { openFrame, type Frame } from '../frame.js';
import { until } from '../until.js';

const SCRIPT = '/dist/cdn/broadsheet.js';
/** The same files on another origin, which lets everyone have them. */
const ELSEWHERE = `http://localhost:${location.port}/@test/edited/~/~/~${SCRIPT}`;
const TAGS = Object.keys(ELEMENTS);

const QUOTE =
  '<pull-quote><figure><blockquote><p>Words of a quotation.</p></blockquote><figcaption><b>A. Speaker</b></figcaption></figure></pull-quote>';
const ARTICLE =
  '<news-article><article lang="en"><h2>Words of a headline</h2><p>Words of a story.</p></article></news-article>';
const CARD =
  '<itinerary-card time-zone="UTC"><section lang="en"><h3>Words of a trip</h3><ol><li data-news-date="2022-10-03"><b>Lima, Peru</b></li></ol></section></itinerary-card>';
const ALL = QUOTE + ARTICLE + CARD;
const WORDS = ['Words of a quotation.', 'Words of a headline', 'Words of a trip'];

type NewsElement = HTMLElement & { readonly ready: Promise<void> };

let integrity: string;
before(async () => {
  const bytes = await (await fetch(SCRIPT)).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  integrity = `sha384-${btoa(String.fromCharCode(...hash))}`;
});

/** Every element of ours in the page shows its words, its children are there, and nobody has said anything. */
async function expectShown(frame: Frame, document = frame.document): Promise<void> {
  const elements = (): NewsElement[] => [...document.querySelectorAll<NewsElement>(TAGS.join())];
  await until(() => elements().length > 0 && elements().every(({ shadowRoot }) => shadowRoot), 'not upgraded');
  for (const element of elements()) {
    await element.ready;
    const words = WORDS[['pull-quote', 'news-article', 'itinerary-card'].indexOf(element.localName)]!;
    await until(() => element.shadowRoot!.textContent.includes(words), `<${element.localName}> has no words`);
    expect(element.textContent).to.contain(words);
    expect(element.offsetHeight).to.be.greaterThan(20);
  }
  expect([frame.errors, frame.warnings, frame.violations]).to.deep.equal([[], [], []]);
}

const KINDS = ['', 'async', 'defer', 'type="module"', 'type="module" async'];
/** Where a script may stand in a page. */
const PLACES: Readonly<Record<string, (script: string) => string>> = {
  'in the head': (script) => `<html><head>${script}</head><body>${ALL}</body></html>`,
  'at the end': (script) => `<html><head></head><body>${ALL}${script}</body></html>`,
  'between two elements': (script) => `<html><head></head><body>${ALL}${script}${ALL}</body></html>`,
  'inside of an element': (script) =>
    `<html><head></head><body>${QUOTE.replace('<figure>', `${script}<figure>`)}${ARTICLE}${CARD}</body></html>`,
  'in a template that the page copies': (script) =>
    `<html><head></head><body>${ALL}<template>${script}</template><script>document.body.append(document.querySelector('template').content.cloneNode(true))</script></body></html>`,
};

describe('the script tag works', () => {
  for (const [place, page] of Object.entries(PLACES)) {
    for (const kind of KINDS) {
      it(`${place}${kind && `, ${kind}`}`, async () => {
        await expectShown(await openFrame(page(`<script ${kind} src="${SCRIPT}"></script>`)));
      });

      it(`${place}${kind && `, ${kind}`}, from another origin, with its hash`, async () => {
        const script = `<script ${kind} src="${ELSEWHERE}" crossorigin="anonymous" integrity="${integrity}"></script>`;
        await expectShown(await openFrame(page(script)));
      });
    }
  }

  it('where another script adds it', async () => {
    for (const type of ['text/javascript', 'module']) {
      const add = `<script>addEventListener('load', () => {
        const script = document.createElement('script');
        Object.assign(script, { type: '${type}', src: '${SCRIPT}?${type}' });
        document.head.append(script);
      })</script>`;
      await expectShown(await openFrame(`<html><head>${add}</head><body>${ALL}</body></html>`));
    }
  });

  it('where another script imports it', async () => {
    const add = `<script type="module">import '${SCRIPT}';</script>`;
    await expectShown(await openFrame(`<html><head>${add}</head><body>${ALL}</body></html>`));
  });

  it('from another origin without crossorigin: its parts ask for themselves', async () => {
    const frame = await openFrame(
      `<html><head><script src="${ELSEWHERE}"></script></head><body>${ALL.replace('<pull-quote', '<pull-quote theme="house"')}</body></html>`,
    );
    await expectShown(frame);
    const quote = frame.document.querySelector('pull-quote')!;
    await until(() => frame.window.getComputedStyle(quote).getPropertyValue('--news-paper'), 'no theme');
  });

  it('not with a hash that is another’s: then the words stay', async () => {
    const wrong = integrity.replace(/.{8}$/, 'AAAAAAAA');
    const script = `<script src="${ELSEWHERE}" crossorigin="anonymous" integrity="${wrong}"></script>`;
    const frame = await openFrame(`<html><head>${script}</head><body>${ALL}</body></html>`);
    expect(frame.document.querySelector('pull-quote')!.shadowRoot).to.equal(null);
    expect(frame.document.querySelector<HTMLElement>('pull-quote p')!.offsetHeight).to.be.greaterThan(0);
    expect(frame.errors.join()).to.contain('not loaded');
  });

  for (const embedderPolicy of ['require-corp', 'credentialless']) {
    it(`in a page that is isolated from others: ${embedderPolicy}`, async () => {
      const script = `<script src="${ELSEWHERE}" crossorigin="anonymous" integrity="${integrity}"></script>`;
      const frame = await openFrame(
        `<html><head>${script}</head><body>${ALL.replace('<pull-quote', '<pull-quote theme="house"')}</body></html>`,
        { embedderPolicy },
      );
      await expectShown(frame);
      const quote = frame.document.querySelector('pull-quote')!;
      await until(() => frame.window.getComputedStyle(quote).getPropertyValue('--news-paper'), 'no theme');
    });
  }
});

describe('after the script tag', () => {
  const EMPTY = `<html><head><script src="${SCRIPT}"></script></head><body><div></div></body></html>`;

  it('elements in what a script writes into the page are shown', async () => {
    const frame = await openFrame(EMPTY);
    frame.document.body.innerHTML = ALL;
    await expectShown(frame);
    frame.document.body.insertAdjacentHTML('beforeend', ALL);
    await expectShown(frame);
    frame.document.querySelector('pull-quote')!.outerHTML = QUOTE;
    await expectShown(frame);
  });

  it('elements in a fragment and in a shadow root are shown', async () => {
    const frame = await openFrame(EMPTY);
    frame.document.body.append(frame.document.createRange().createContextualFragment(ALL));
    await expectShown(frame);
    const inner = frame.document.querySelector('div')!.attachShadow({ mode: 'open' });
    inner.innerHTML = ALL;
    await expectShown(frame, inner as unknown as Document);
  });

  it('elements in a page that is written anew are shown', async () => {
    const frame = await openFrame(EMPTY);
    const { document } = frame;
    document.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what pages do that were written long ago
    document.write(`<!doctype html><html><body>${ALL}</body></html>`);
    document.close();
    await expectShown(frame);
  });

  it('elements that are moved into another document, and there written anew, are shown', async () => {
    const frame = await openFrame(EMPTY.replace('<div></div>', `${ALL}<iframe title="another"></iframe>`));
    await expectShown(frame);
    const other = frame.document.querySelector('iframe')!.contentDocument!;
    const fontSizeOf = (element: Element): string =>
      element.ownerDocument.defaultView!.getComputedStyle(element.shadowRoot!.querySelector('[part~=quotation]')!)
        .fontSize;
    const quote = frame.document.querySelector('pull-quote')!;
    const before = [quote.offsetWidth, fontSizeOf(quote)];
    Object.assign(frame.document.querySelector('iframe')!, { width: quote.offsetWidth, height: 2_000 });
    other.body.style.margin = '0';
    other.body.append(...frame.document.querySelectorAll(TAGS.join()));
    await expectShown(frame, other);
    expect([quote.offsetWidth, fontSizeOf(quote)]).to.deep.equal(before);
    // Words without our styles would be as large as those of the page.
    expect(fontSizeOf(quote)).to.not.equal(other.defaultView!.getComputedStyle(other.body).fontSize);
    frame.document.body.append(...other.querySelectorAll(TAGS.join()));
    await expectShown(frame);
  });

  it('a page of XML keeps its words, and says why', async () => {
    const xml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>XML</title><script src="${SCRIPT}"></script></head><body>${ALL}</body></html>`;
    const frame = await openFrame(xml, { type: 'application/xhtml+xml' });
    expect(frame.document.contentType).to.equal('application/xhtml+xml');
    expect([frame.errors, frame.warnings.length]).to.deep.equal([[], 1]);
    expect(frame.warnings[0]).to.contain('do not work in XML pages');
    for (const tag of TAGS) {
      const element = frame.document.querySelector<HTMLElement>(tag)!;
      expect(element.shadowRoot).to.equal(null);
      expect((element.firstElementChild as HTMLElement).offsetHeight, tag).to.be.greaterThan(0);
    }
  });

  it('with `ready` of an element that waits for the rest of its JSON', async () => {
    const listen = `<script>
      customElements.whenDefined('pull-quote').then(() => {
        const timer = setInterval(() => {
          const quote = document.querySelector('pull-quote');
          if (!quote?.querySelector('script')) return;
          clearInterval(timer);
          quote.ready.then(() => { window.shown = quote.shadowRoot.textContent; });
        }, 5);
      });
    </script>`;
    const json = '{"quotation":"One half <!--pause-->and the other."}';
    const frame = await openFrame(
      `<html><head>${listen}<script src="${SCRIPT}"></script></head><body><!--pause--><pull-quote><script type="application/json">${json}</script></pull-quote></body></html>`,
      { pause: 400 },
    );
    const { window } = frame as { window: { shown?: string } };
    await until(() => window.shown !== undefined, 'not ready');
    expect(window.shown).to.contain('One half and the other.');
  });
});
