import { expect } from '@open-wc/testing';
import { renderToString, type RenderOptions, type ServerData } from '../../src/server/render.js';
import { openFrame, type Frame } from '../frame.js';
import { until } from '../until.js';
import { inChromium } from '../engine.js';

const SCRIPT = '<script nonce="n" src="/dist/cdn/broadsheet.js"></script>';
/** Long after the page has been painted; each time under an address of its own, since a browser remembers. */
const late = (): string =>
  `<script nonce="n" async src="/@test/slow/700/dist/cdn/broadsheet.js?${crypto.randomUUID()}"></script>`;
const POLICY =
  "default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; img-src 'self'; require-trusted-types-for 'script'; trusted-types broadsheet";

const MODELS: ServerData = {
  'pull-quote': {
    quotation: 'Heading to Colombia to build on our vital, strong partnership.',
    attribution: 'Antony Blinken',
    role: 'US secretary of state',
    date: '2022-10-03',
  },
  'news-article': {
    headline: 'A week in three countries',
    standfirst: 'The visitor wants an old alliance to hold.',
    byline: 'By Ana Correa',
    published: '2022-10-03T15:09:00Z',
    body: [
      'He landed on Monday.',
      { type: 'quote', quotation: 'It is telling.', attribution: 'Alessandro Rampietti' },
      { type: 'table', head: ['Stop', 'Day'], rows: [['Bogotá', 'Monday']] },
      { type: 'itinerary', title: 'The trip', stops: [{ place: 'Lima', country: 'Peru', start: '2022-10-06' }] },
    ],
  },
  'itinerary-card': {
    title: 'Three countries in a week',
    stops: [
      { place: 'Bogotá', country: 'Colombia', start: '2022-10-03', end: '2022-10-04' },
      { place: 'Lima', country: 'Peru', start: '2022-10-06' },
    ],
  },
};
const TAGS = Object.keys(MODELS) as (keyof ServerData)[];

type NewsElement = HTMLElement & { readonly ready: Promise<void> };
const elementIn = (frame: Frame, tag: string): NewsElement => frame.document.querySelector<NewsElement>(tag)!;
const framesOf = (element: Element): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=frame]'),
];
const isUpgraded = (frame: Frame): Promise<void> =>
  until(() => TAGS.every((tag) => 'ready' in elementIn(frame, tag)), 'no script');
/** What a reader sees of the words, as the browser tells them. */
const wordsOf = (element: Element): string =>
  framesOf(element)
    .map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim())
    .join('|');

const SHIFTS = `<script nonce="n">
  window.shifts = [];
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value)))
      .observe({ type: 'layout-shift', buffered: true });
</script>`;

async function open(script: string, options: (tag: string) => RenderOptions, style: string): Promise<Frame> {
  const elements = TAGS.map((tag) =>
    renderToString(tag, MODELS[tag] as never, {
      now: new Date('2022-10-04T12:00:00Z'),
      ...options(tag),
      attributes: {
        ...(tag !== 'pull-quote' && { now: '2022-10-04T12:00:00Z' }),
        'time-zone': 'UTC',
        ...options(tag).attributes,
      },
    }),
  );
  const page = `<html lang="en"><head>${SHIFTS}${script}</head><body><p>Before.</p>${elements.join('<p>Between.</p>')}<p>After.</p></body></html>`;
  // The data that stand beside the words are no script that runs, and need no nonce.
  return openFrame(page, { policy: `${POLICY}; style-src ${style}`, height: 2_000 });
}

const SHADOW = '/dist/cdn/shadow/';
const WAYS: Readonly<Record<string, readonly [style: string, options: (tag: string) => RenderOptions]>> = {
  'with a nonce': ["'nonce-n'", () => ({ nonce: 'n' })],
  'with linked styles': ["'self'", (tag) => ({ styles: [`${SHADOW}${tag}.css`] })],
  'with a theme, by nonce': ["'nonce-n'", () => ({ nonce: 'n', attributes: { theme: 'house' } })],
  'with a theme, linked': [
    "'self'",
    (tag) => ({ styles: [`${SHADOW}${tag}.css`, `${SHADOW}theme-house.css`], attributes: { theme: 'house' } }),
  ],
};

describe('what a server writes, in a page with a strict policy', () => {
  for (const [way, [style, options]] of Object.entries(WAYS)) {
    it(`has the same words and the same size without a script, with a late one and after it: ${way}`, async () => {
      const without = await open('', options, style);
      await until(() => TAGS.every((tag) => framesOf(elementIn(without, tag)).length), 'nothing is written');
      const measure = (frame: Frame): unknown[] =>
        TAGS.map((tag) => [wordsOf(elementIn(frame, tag)), elementIn(frame, tag).offsetHeight]);
      const before = measure(without);
      for (const tag of TAGS) expect(wordsOf(elementIn(without, tag))).to.not.equal('');
      expect(without.violations).to.deep.equal([]);

      const early = await open(late(), options, style);
      const written = TAGS.map((tag) => framesOf(elementIn(early, tag))[0]);
      expect(measure(early)).to.deep.equal(before);
      await isUpgraded(early);
      await Promise.all(TAGS.map((tag) => elementIn(early, tag).ready));
      await new Promise((go) => setTimeout(go, 300));
      expect(TAGS.map((tag) => framesOf(elementIn(early, tag)).length)).to.deep.equal([1, 1, 1]);
      // What the server wrote stays; the card's map and its buttons come with the script.
      expect(framesOf(elementIn(early, 'pull-quote'))[0] === written[0]).to.equal(true);
      expect(measure(early)).to.deep.equal(before);
      expect([early.violations, early.errors, early.warnings]).to.deep.equal([[], [], []]);
    });

    inChromium(() => {
      it(`moves nothing: ${way}`, async () => {
        for (const script of [SCRIPT, late()]) {
          const frame = await open(script, options, style);
          await isUpgraded(frame);
          await new Promise((go) => setTimeout(go, 500));
          expect((frame.window as unknown as { shifts: number[] }).shifts).to.deep.equal([]);
        }
      });
    });
  }

  it('stays readable where no style is allowed, and has our look when the script is there', async () => {
    const without = await open('', () => ({}), "'none'");
    const refused = TAGS.map((tag) => elementIn(without, tag).shadowRoot!.querySelector('style')!.sheet);
    expect(refused).to.deep.equal([null, null, null]);
    for (const tag of TAGS) {
      const [frame] = framesOf(elementIn(without, tag));
      expect(frame!.offsetHeight, tag).to.be.greaterThan(20);
      expect(wordsOf(elementIn(without, tag)), tag).to.not.equal('');
    }
    const after = await open(SCRIPT, () => ({}), "'none'");
    await isUpgraded(after);
    for (const tag of TAGS) {
      const element = elementIn(after, tag);
      await element.ready;
      await until(() => element.shadowRoot!.adoptedStyleSheets.length, `<${tag}> has no look`);
      expect(framesOf(element)).to.have.length(1);
    }
    expect(after.errors).to.deep.equal([]);
  });

  inChromium(() => {
    it('would be seen to move: the test can tell', async () => {
      const frame = await open(late(), () => ({}), "'none'");
      await isUpgraded(frame);
      const { shifts } = frame.window as unknown as { shifts: number[] };
      await until(() => shifts.length, 'nothing moved');
    });
  });
});
