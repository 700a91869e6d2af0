import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { framePage, snippet, type SnippetOptions } from '../../src/snippet/snippet.js';
import { VERSION } from '../../src/version.js';
import { openFrame, type Frame } from '../frame.js';
import { until } from '../until.js';

const SCRIPT = `/dist/cdn/frame-${VERSION}.js`;
const QUOTE = {
  quotation: 'Heading to Colombia to build on our vital, strong partnership. '.repeat(4).trim(),
  attribution: 'Antony Blinken',
  sourceUrl: 'https://example.org/',
  source: 'Twitter',
};
const TRIP = {
  title: 'To the Andes',
  stops: [
    { place: 'Bogotá', country: 'Colombia', start: '2022-10-03', coordinates: [-74, 4.6] as [number, number] },
    { place: 'Lima', country: 'Peru', start: '2022-10-06', coordinates: [-77, -12] as [number, number] },
  ],
};
const framed = (options?: SnippetOptions<'pull-quote'>): string =>
  snippet('pull-quote', QUOTE, { kind: 'iframe', script: { src: SCRIPT }, ...options });

const wordsIn = ({ document }: Frame): HTMLElement => document.querySelector('[data-news=words]')!;
const frameIn = ({ document }: Frame): HTMLIFrameElement => document.querySelector('iframe')!;
const heightOf = (page: Frame): number => frameIn(page).getBoundingClientRect().height;
const isFitted = (page: Frame): Promise<void> =>
  until(() => wordsIn(page).offsetHeight === 0 && heightOf(page) > 20, 'the frame has not got its height');
/** Long enough for a message to come that should not. */
const forNothing = async (): Promise<void> => {
  await aTimeout(150);
  await nextFrame();
};
const stays = (page: Frame): void => {
  expect(wordsIn(page).offsetHeight).to.be.greaterThan(20);
  expect(wordsIn(page).innerText).to.contain(QUOTE.quotation);
  expect(heightOf(page)).to.equal(0);
  expect(frameIn(page).inert).to.equal(true);
};

/** A frame with a page of ours in it that says what a test wants, in a sandbox or not. */
const saying = (message: string, { sandbox = ' sandbox="allow-scripts"', box = 'data-news="frame"' } = {}): string =>
  `<div ${box}><div data-news="words"><p>${QUOTE.quotation}</p></div><iframe inert height="0" style="height:0;border:0"${sandbox}
    srcdoc="<script>parent.postMessage(${message}, '*'); addEventListener('message', () => parent.postMessage(${message}, '*'))</script>"
  ></iframe></div><script async src="${SCRIPT}"></script>`;

describe('the snippet of the kind iframe', () => {
  it('is as high as its words, and takes the place of those that stood in for it', async () => {
    const page = await openFrame(framed());
    await isFitted(page);
    const alone = await openFrame(framePage('pull-quote', QUOTE), { width: frameIn(page).clientWidth });
    const difference = (): number =>
      Math.abs(heightOf(page) - alone.document.documentElement.getBoundingClientRect().height);
    await until(() => difference() <= 1, 'it is not as high as its words');
    expect(frameIn(page).inert).to.equal(false);
    expect(frameIn(page).title).to.equal('Antony Blinken');
    expect([page.errors, page.warnings, page.violations]).to.deep.equal([[], [], []]);
  });

  it('has another height where it is narrower', async () => {
    const alone = await openFrame(framePage('pull-quote', QUOTE), { width: 234 });
    const page = await openFrame(framed());
    await isFitted(page);
    const wide = heightOf(page);
    page.document.body.style.margin = '8px';
    page.element.width = '250';
    const difference = (): number =>
      Math.abs(heightOf(page) - alone.document.documentElement.getBoundingClientRect().height);
    await until(() => frameIn(page).clientWidth === 234 && difference() <= 1, 'it has no new height');
    expect(heightOf(page)).to.not.equal(wide);
  });

  it('has its height before it is in sight', async () => {
    const page = await openFrame(`<div style="height: 9000px"></div>${framed()}`);
    await isFitted(page);
    const first = heightOf(page);
    page.element.width = '250';
    await until(() => Math.abs(heightOf(page) - first) > 4, 'the frame has not got its new height');
    expect(page.window.scrollY).to.equal(0);
  });

  it('is asked for its height by a script that comes late', async () => {
    const page = await openFrame(framed({ script: false }));
    await forNothing();
    stays(page);
    const script = page.document.createElement('script');
    script.src = SCRIPT;
    page.document.body.append(script);
    await isFitted(page);
  });

  it('holds against what a page says of all frames', async () => {
    const page = await openFrame(
      `<style>iframe { height: 77px; width: 100px } div { display: flex }</style>${framed()}`,
    );
    await until(() => wordsIn(page).offsetHeight === 0, 'the words are still there');
    expect(heightOf(page)).to.be.greaterThan(100);
    expect(frameIn(page).clientWidth).to.be.greaterThan(400);
  });

  it('keeps its words in reach where the script does not come, and the frame out of it', async () => {
    for (const script of [false, { src: '/nowhere.js' }, { src: SCRIPT, integrity: 'sha384-AAAA' }] as const) {
      const page = await openFrame(framed({ script }));
      await forNothing();
      stays(page);
    }
  });

  it('works under a strict policy, with a nonce', async () => {
    const page = await openFrame(framed({ nonce: 'n' }), {
      policy: "default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; style-src 'nonce-n'; img-src https:",
    });
    await isFitted(page);
    // The style attribute is the second way to say that it has no height, for pages that let it.
    expect(page.violations.filter((violation) => !violation.startsWith('style-src-attr'))).to.deep.equal([]);
  });

  it('keeps its words where a policy lets no script of ours run', async () => {
    const page = await openFrame(framed(), { policy: "default-src 'none'; script-src 'nonce-n'; style-src 'none'" });
    await forNothing();
    expect(wordsIn(page).innerText).to.contain(QUOTE.quotation);
    expect(heightOf(page)).to.be.lessThan(6);
  });

  it('takes its page from an address of its own', async () => {
    const kept = await (await fetch('/@test/keep', { method: 'POST', body: framePage('pull-quote', QUOTE) })).text();
    const page = await openFrame(framed({ page: `/@test/page?kept=${kept}` }));
    await isFitted(page);
  });

  it('shows nothing in a frame that a script of ours would have to answer for', async () => {
    const page = await openFrame(framePage('itinerary-card', TRIP));
    const root = page.document.querySelector('itinerary-card')!.shadowRoot!;
    expect(root.textContent).to.contain('Bogotá');
    for (const part of ['map', 'add-to-calendar', 'add-trip-to-calendar']) {
      for (const element of root.querySelectorAll<HTMLElement>(`[part~=${part}]`)) {
        expect(element.getClientRects().length, part).to.equal(0);
      }
    }
    expect(root.querySelector('[part~=map]')).to.not.equal(null);
    expect([page.errors, page.violations]).to.deep.equal([[], []]);
  });
});

describe('the script that fits frames', () => {
  const HEIGHT = "{ type: 'broadsheet-height', height: 300 }";

  it('hears the frame in its box', async () => {
    const page = await openFrame(saying(HEIGHT));
    await isFitted(page);
    expect(heightOf(page)).to.equal(300);
  });

  for (const [who, markup] of Object.entries({
    'a frame outside of any box': saying(HEIGHT, { box: '' }),
    'a frame that is in no sandbox': saying(HEIGHT, { sandbox: '' }),
    'a frame in a sandbox that has its own origin': saying(HEIGHT, {
      sandbox: ' sandbox="allow-scripts allow-same-origin"',
    }),
    'a frame that says no height': saying("{ type: 'broadsheet-height' }"),
    'a frame that says no number': saying("{ type: 'broadsheet-height', height: '300' }"),
    'a frame that has less than no height': saying("{ type: 'broadsheet-height', height: -1 }"),
    'a frame that has no end': saying("{ type: 'broadsheet-height', height: Infinity }"),
    'a frame of another kind': saying("{ type: 'resize', height: 300 }"),
    'a frame that says nothing': saying('null'),
  })) {
    it(`does not hear ${who}`, async () => {
      const page = await openFrame(markup);
      await forNothing();
      stays(page);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('does not hear strangers who speak for a frame', async () => {
    const page = await openFrame(
      `${saying('null')}<iframe id="stranger" sandbox="allow-scripts"
        srcdoc="<script>parent.postMessage(${HEIGHT}, '*')</script>"></iframe>`,
    );
    page.window.postMessage({ type: 'broadsheet-height', height: 300 }, '*');
    await forNothing();
    stays(page);
    expect(page.document.querySelector('#stranger')!.getBoundingClientRect().height).to.be.closeTo(154, 4);
  });

  it('leaves no global behind', async () => {
    const blank = await openFrame('<p>Nothing here.</p>');
    const page = await openFrame(saying(HEIGHT));
    await isFitted(page);
    const known = new Set(Object.getOwnPropertyNames(blank.window));
    const added = Object.getOwnPropertyNames(page.window).filter((name) => !known.has(name) && !/^\d+$/.test(name));
    expect(added).to.deep.equal([]);
  });
});
