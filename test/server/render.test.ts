import { expect } from '@open-wc/testing';
import fc from '../properties.js';
import '../../src/define.js';
import { renderToStream, renderToString, type RenderOptions, type ServerData } from '../../src/server/render.js';
import { openFrame, type Frame } from '../frame.js';
import { article, itinerary, pullQuote } from '../model/arbitrary.js';
import { until } from '../until.js';
import { inChromium } from '../engine.js';

type Tag = keyof ServerData;
type NewsElement = HTMLElement & { readonly ready: Promise<void>; readonly status: string };

const SCRIPT = '<script src="/dist/cdn/broadsheet.js"></script>';
const NOW = new Date('2022-10-04T12:00:00Z');
const MODELS: { readonly [Name in Tag]: ServerData[Name] } = {
  'pull-quote': {
    quotation: 'Heading to Colombia to build on our vital, strong partnership.',
    attribution: 'Antony Blinken',
    role: 'US secretary of state',
    source: 'Twitter',
    sourceUrl: 'https://example.org/',
    date: '2022-10-03',
  },
  'news-article': {
    headline: 'A week in three countries',
    standfirst: 'The visitor wants an old alliance to hold.',
    authors: [{ name: 'Ana Correa', url: 'https://example.org/ana' }],
    published: '2022-10-03T15:09:00Z',
    body: [
      'He landed on Monday.',
      { type: 'quote', quotation: 'It is telling.', attribution: 'Alessandro Rampietti' },
      { type: 'table', head: ['Stop', 'Day'], rows: [['Bogotá', 'Monday']] },
      { type: 'key-points', items: ['One', 'Two'] },
    ],
    source: 'Al Jazeera and news agencies',
  },
  'itinerary-card': {
    title: 'Three countries in a week',
    traveller: 'Antony Blinken',
    stops: [
      { place: 'Bogotá', country: 'Colombia', start: '2022-10-03', end: '2022-10-04', timeZone: 'America/Bogota' },
      { place: 'Lima', country: 'Peru', start: '2022-10-06', meets: [{ name: 'Pedro Castillo', role: 'President' }] },
    ],
  },
};
const TAGS = Object.keys(MODELS) as Tag[];

/** Elements, attributes and words of a shadow root. */
function shapeOf(root: ParentNode): string {
  const clean = (node: Node): string => {
    if (node instanceof Text) return node.data;
    // A picture that cannot be had is hidden, and its description shown, by what the browser tells of it.
    if (!(node instanceof Element) || node.matches('style, link, .lost')) return '';
    const shown = [...node.attributes].filter(({ name }) => name !== 'hidden');
    const attributes = shown.map(({ name, value }) => ` ${name}="${value.replace(/\s+/g, ' ').trim()}"`);
    return `<${node.localName}${attributes.sort().join('')}>${[...node.childNodes].map(clean).join('')}</>`;
  };
  return [...root.childNodes]
    .map(clean)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ?(<|>) ?/g, '$1');
}

/** What a server writes, as the browser takes it. */
function served(tag: Tag, model: object, options: RenderOptions = {}): ShadowRoot {
  const markup = renderToString(tag, model as ServerData[Tag], { now: NOW, ...options });
  const box = document.createElement('div');
  // Inside the box the tag is another one, so that no element takes the root for its own.
  const plain = markup.replaceAll(`<${tag}`, '<x-served').replaceAll(`</${tag}`, '</x-served');
  (box as unknown as { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(plain);
  return box.querySelector('x-served')!.shadowRoot!;
}
async function live(tag: Tag, model: object, attributes: Readonly<Record<string, string>> = {}): Promise<ShadowRoot> {
  const element = document.createElement(tag) as NewsElement & { data: unknown; now: unknown };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = model;
  element.now = NOW;
  document.body.append(element);
  await element.ready;
  element.remove();
  return element.shadowRoot!;
}

/** Says where two long texts part, and not all of them. */
function expectSame(one: string, other: string): void {
  if (one === other) return;
  let at = 0;
  while (one[at] === other[at]) at++;
  expect(one.slice(at - 60, at + 120)).to.equal(other.slice(at - 60, at + 120));
}

describe('server-rendered HTML', () => {
  for (const tag of TAGS) {
    it(`is what <${tag}> shows`, async () => {
      const zone = { 'time-zone': 'Europe/Paris' };
      const shown = shapeOf(served(tag, MODELS[tag], { attributes: zone }));
      expect(shown).to.equal(shapeOf(await live(tag, MODELS[tag], zone)));
    });
  }

  it('is what an element shows, in another language', async () => {
    const attributes = { lang: 'fr', 'time-zone': 'UTC' };
    for (const tag of TAGS) {
      expect(shapeOf(served(tag, MODELS[tag], { attributes })), tag).to.equal(
        shapeOf(await live(tag, MODELS[tag], attributes)),
      );
    }
  });

  it('is what elements show, for stories, quotations and trips of every kind', async () => {
    const attributes = { 'time-zone': 'Asia/Kolkata' };
    const kinds: (readonly [Tag, fc.Arbitrary<object>])[] = [
      ['pull-quote', pullQuote],
      ['news-article', article],
      ['itinerary-card', itinerary],
    ];
    for (const [tag, models] of kinds) {
      await fc.assert(
        fc.asyncProperty(models, async (model) => {
          expectSame(shapeOf(served(tag, model, { attributes })), shapeOf(await live(tag, model, attributes)));
        }),
        { numRuns: 25 },
      );
    }
  });

  it('comes as a stream of the same bytes', async () => {
    const reader = renderToStream('news-article', MODELS['news-article'], { now: NOW }).getReader();
    const decoder = new TextDecoder();
    let text = '';
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      text += decoder.decode(read.value as Uint8Array, { stream: true });
    }
    expect(text).to.equal(renderToString('news-article', MODELS['news-article'], { now: NOW }));
  });

  it('contains no executable code, for any data and attributes', () => {
    const words = `</script></style></template><script>alert(1)</script><img src=x onerror=alert(1)>`;
    const markup = renderToString(
      'pull-quote',
      { quotation: words, attribution: words, sourceUrl: 'javascript:alert(1)' },
      { attributes: { onclick: 'alert(1)', class: `"><script>alert(1)</script>`, 'x y': 'a' } as never },
    );
    const page = document.implementation.createHTMLDocument();
    (page.body as unknown as { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(markup);
    const element = page.querySelector('pull-quote')!;
    const all = [...page.querySelectorAll('*'), ...element.shadowRoot!.querySelectorAll('*')];
    expect(all.filter(({ localName }) => localName === 'img' || localName === 'iframe')).to.deep.equal([]);
    expect(
      all.filter((one) => one.localName === 'script' && one.getAttribute('type') !== 'application/json'),
    ).to.deep.equal([]);
    expect(all.flatMap((one) => [...one.attributes]).filter(({ name }) => name.startsWith('on'))).to.deep.equal([]);
    expect((JSON.parse(page.querySelector('script')!.textContent) as { quotation: string[] }).quotation).to.deep.equal([
      words,
    ]);
  });

  it('is an empty element where the data cannot be shown, and says why', () => {
    const issues: string[] = [];
    const markup = renderToString('pull-quote', {} as never, { onIssue: ({ path }) => issues.push(path) });
    expect(markup).to.equal('<pull-quote status="empty"></pull-quote>');
    expect(issues).to.deep.equal(['quotation']);
  });

  it('links style sheets where it is told to, or has the nonce of its styles', () => {
    const linked = renderToString('pull-quote', MODELS['pull-quote'], { styles: ['/a.css?b&c'] });
    expect(linked).to.contain('<link rel="stylesheet" href="/a.css?b&amp;c">').and.not.contain('<style');
    expect(renderToString('pull-quote', MODELS['pull-quote'], { nonce: 'n"' })).to.contain('<style nonce="n&quot;">');
  });
});

describe('an element that a server has written', () => {
  const page = (tag: Tag, options: RenderOptions = {}, script = SCRIPT): Promise<Frame> =>
    openFrame(
      `<!doctype html><html lang="en"><head>${script}</head><body>${renderToString(tag, MODELS[tag], { now: NOW, ...options })}<p>After.</p></body></html>`,
    );
  const elementIn = ({ document }: Frame): NewsElement => document.querySelector<NewsElement>('[status]')!;
  const settled = async (frame: Frame): Promise<void> => {
    const element = elementIn(frame);
    await until(() => 'ready' in element, 'the script is there');
    await element.ready;
    await new Promise((go) => setTimeout(go, 150));
  };
  const first = ({ shadowRoot }: NewsElement): Element => shadowRoot!.querySelector('[part=frame]')!;

  for (const tag of TAGS) {
    it(`is shown without a script: <${tag}>`, async () => {
      const frame = await page(tag, {}, '');
      const element = elementIn(frame);
      expect(element.shadowRoot!.querySelectorAll('[part=frame]')).to.have.lengthOf(1);
      expect(first(element).getBoundingClientRect().height).to.be.greaterThan(20);
    });
  }

  for (const tag of ['pull-quote', 'news-article'] as const) {
    it(`stays as it is when the script comes: <${tag}>`, async () => {
      const frame = await page(tag);
      const element = elementIn(frame);
      const written = first(element);
      await settled(frame);
      expect(first(element) === written).to.equal(true);
      expect(element.shadowRoot!.querySelectorAll('[part=frame]')).to.have.lengthOf(1);
      expect(frame.errors).to.deep.equal([]);
    });
  }

  it('is drawn anew when an input changes, and only once', async () => {
    const frame = await page('pull-quote');
    await settled(frame);
    const element = elementIn(frame);
    element.setAttribute('attribution', 'Somebody Else');
    await element.ready;
    await until(() => element.shadowRoot!.querySelector('[part=name]')?.textContent === 'Somebody Else');
    expect(element.shadowRoot!.querySelectorAll('[part=frame]')).to.have.lengthOf(1);
    expect(element.shadowRoot!.querySelector('style')).to.equal(null);
  });

  it('takes the place of its itinerary when a button is used, and does what the button says', async () => {
    const frame = await page('itinerary-card');
    const element = elementIn(frame);
    await settled(frame);
    let file = '';
    const { HTMLAnchorElement: Anchor } = frame.window;
    Anchor.prototype.click = function () {
      file = this.download;
    };
    element.shadowRoot!.querySelector<HTMLElement>('button')!.click();
    await until(() => file, 'a calendar file is offered');
    expect(file).to.match(/\.ics$/);
  });

  inChromium(() => {
    it('causes no layout shift', async () => {
      for (const tag of TAGS) {
        const frame = await page(tag, { attributes: { now: NOW.toISOString(), 'time-zone': 'UTC' } });
        await settled(frame);
        const shifts = await new Promise<number>((resolve) => {
          const observer = new frame.window.PerformanceObserver((list) =>
            resolve(
              list.getEntries().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
            ),
          );
          observer.observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 300);
        });
        expect(shifts, tag).to.equal(0);
      }
    });
  });
});

describe('`ready` of an element that a server has rendered', () => {
  for (const [tag, before, after] of [
    ['news-article', { headline: 'Served', body: ['x'] }, { headline: 'New', body: ['y'] }],
    ['pull-quote', { quotation: 'Served' }, { quotation: 'New' }],
    ['itinerary-card', { title: 'Served', stops: [{ place: 'Lima' }] }, { title: 'New', stops: [{ place: 'Lima' }] }],
  ] as const) {
    it(`waits until new data is shown: <${tag}>`, async () => {
      const box = document.createElement('div');
      document.body.append(box);
      const markup = renderToString(tag, before as never, { now: NOW });
      (box as unknown as { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(markup);
      const element = box.querySelector(tag) as NewsElement & { data: unknown };
      await element.ready;
      expect(element.shadowRoot!.textContent).to.contain('Served');
      element.data = after;
      await element.ready;
      expect(element.shadowRoot!.textContent).to.contain('New').and.not.contain('Served');
      box.remove();
    });
  }
});
