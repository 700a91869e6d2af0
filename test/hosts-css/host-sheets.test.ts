import { expect } from '@open-wc/testing';
import type { ItineraryJson } from '../../src/model/definition/itinerary.js';
import { renderToString, type ServerData } from '../../src/server/render.js';
import { HOSTILE_RULES, HOST_SHEETS, readHostSheet, ruleFor } from '../contract/host-css.js';
import { differences, shownStyles, type ShownStyles } from '../contract/shown-styles.js';
import { openFrame, type Frame } from '../frame.js';
import { sweep } from '../sweep.js';
import { until } from '../until.js';

type NewsElement = HTMLElement & { readonly ready: Promise<void> };

const QUOTE = {
  quotation: 'Heading to Colombia to build on our vital, strong partnership.',
  attribution: 'Antony Blinken',
  role: 'US secretary of state',
  source: 'Twitter',
  sourceUrl: 'https://example.org/',
  date: '2022-10-03',
};
const STOPS: ItineraryJson['stops'] = [
  {
    place: 'Bogotá',
    country: 'Colombia',
    start: '2022-10-03',
    end: '2022-10-04',
    timeZone: 'America/Bogota',
    // The space of a map is kept if two stops have coordinates.
    coordinates: [-74.08, 4.61],
    purpose: 'Talks on migration.',
    events: [{ title: 'Arrival', start: '2022-10-03T09:00', place: 'The airport' }],
  },
  {
    place: 'Lima',
    country: 'Peru',
    coordinates: [-77.03, -12.05],
    start: '2022-10-06',
    meets: [{ name: 'Pedro Castillo', role: 'President' }],
  },
];
const MODELS: ServerData = {
  // Beside the story, with a box more around it.
  'pull-quote': { ...QUOTE, repeats: true },
  'news-article': {
    kicker: 'Diplomacy',
    headline: 'A week in three countries',
    standfirst: 'The visitor wants an old alliance to hold.',
    byline: 'By Ana Correa',
    published: '2022-10-03T15:09:00Z',
    body: [
      ['He landed ', { type: 'emphasis', content: ['early'] }, ' on ', { type: 'code', content: ['Monday'] }, '.'],
      { type: 'heading', content: 'What he wants', level: 2 },
      { type: 'quote', ...QUOTE },
      { type: 'pull-quote', ...QUOTE },
      { type: 'list', ordered: true, items: ['Bogotá', 'Lima'] },
      { type: 'table', caption: 'Stops', head: ['Stop', 'Day'], rows: [['Bogotá', 'Monday']] },
      { type: 'key-points', title: 'In short', items: ['One', 'Two'] },
      { type: 'itinerary', title: 'The trip', stops: STOPS },
      { type: 'code', text: 'a = b' },
      { type: 'divider' },
      { type: 'related', title: 'More', links: [{ url: 'https://example.org/', title: 'Another story' }] },
    ],
    source: 'Al Jazeera and news agencies',
  },
  'itinerary-card': { title: 'Three countries in a week', traveller: 'Antony Blinken', stops: STOPS },
};
const TAGS = Object.keys(MODELS) as (keyof ServerData)[];

// Inherited by design are the font's family, the colour and its scheme; the place is the page's.
const PINNED =
  'font-family: serif !important; color: rgb(20, 30, 40) !important; color-scheme: normal !important; margin: 0 !important; ' +
  'inline-size: 600px !important; min-inline-size: 0 !important; max-inline-size: none !important; float: none !important; align-self: start !important';
const SETTING = { style: PINNED, now: '2022-10-04T12:00:00Z', 'time-zone': 'UTC' };

const attributes = Object.entries(SETTING)
  .map(([name, value]) => `${name}="${value}"`)
  .join(' ');
const byScript = TAGS.map(
  (tag) => `<${tag} ${attributes}><script type="application/json">${JSON.stringify(MODELS[tag])}</script></${tag}>`,
).join('');
const byServer = TAGS.map((tag) =>
  renderToString(tag, MODELS[tag] as never, { attributes: SETTING, now: new Date(SETTING.now) }),
).join('');

const SCRIPT = '<script src="/dist/cdn/broadsheet.js"></script>';
const FORMS: Readonly<Record<string, readonly [script: string, elements: string]>> = {
  'shown by the script tag': [SCRIPT, byScript],
  'written by a server, without a script': ['', byServer],
  'written by a server, when the script is there': [SCRIPT, byServer],
};

for (const [form, [script, elements]] of Object.entries(FORMS)) {
  describe(`elements ${form}`, () => {
    let frame: Frame;
    let shown: NewsElement[];
    let unstyled: ShownStyles[];
    let heights: number[];

    const measure = (): ShownStyles[] => shown.map((element) => shownStyles(element));
    const measureHeights = (): number[] => shown.map(({ offsetHeight }) => offsetHeight);

    before(async () => {
      frame = await openFrame(
        `<!doctype html><html lang="en"><head>${script}</head><body><main><p>Before.</p><div>${elements}</div><p>After.</p></main></body></html>`,
        { width: 800 },
      );
      document.body.append(frame.element);
      await new Promise((go) => frame.element.addEventListener('load', go, { once: true }));
      const page = frame.element.contentDocument!;
      shown = TAGS.map((tag) => page.querySelector<NewsElement>(tag)!);
      if (script) {
        await until(() => shown.every((element) => 'ready' in element), 'the script is there');
        await Promise.all(shown.map(({ ready }) => ready));
      }
      await until(() => shown.every(({ shadowRoot }) => shadowRoot?.querySelector('[part~=frame]')), 'all is shown');
      // The map is drawn when it is near or the page is at rest; all has come when nothing changes any more.
      const hasMap = ({ shadowRoot }: NewsElement): boolean =>
        !script || !shadowRoot!.querySelector('[part~=map]') || shadowRoot!.querySelector('[part~=map] svg') !== null;
      await until(() => shown.every(hasMap), 'the map is drawn');
      let last = '';
      const size = (): string => shown.map(({ shadowRoot }) => shadowRoot!.innerHTML.length).join();
      await until(() => last === (last = size()), 'something still changes', { interval: 300 });
      unstyled = measure();
      heights = measureHeights();
    });
    after(() => frame.element.remove());

    async function expectUnmovedUnder(sheet: string): Promise<void> {
      const style = frame.element.contentDocument!.createElement('style');
      style.textContent = sheet;
      frame.element.contentDocument!.head.append(style);
      try {
        // Until the next frame Chromium 147 may measure nothing where the first letter of an ancestor has changed.
        for (let count = 0; count < 2; count++) await new Promise((go) => requestAnimationFrame(go));
        measureHeights().forEach((height, index) => expect(height, TAGS[index]).to.be.closeTo(heights[index]!, 1));
        for (const [index, after] of measure().entries()) {
          expect(differences(unstyled[index]!, after), TAGS[index]).to.deep.equal([]);
        }
      } finally {
        style.remove();
      }
    }

    for (const [what, rules] of Object.entries(HOSTILE_RULES)) {
      it(`hold against ${what}`, async () => {
        await expectUnmovedUnder(TAGS.map((tag) => ruleFor(rules, tag)).join('\n'));
      });
    }

    for (const file of sweep(HOST_SHEETS)) {
      it(`look the same under ${file}`, async function () {
        const sheet = await readHostSheet(this, file);
        await expectUnmovedUnder(sheet);
      });
    }
  });
}
