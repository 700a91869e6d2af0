import { expect, fixture } from '@open-wc/testing';
import '../../src/define.js';
import type { ItineraryCardElement } from '../../src/elements/itinerary-card.js';
import type { NewsArticleElement } from '../../src/elements/news-article.js';
import type { PullQuoteElement } from '../../src/elements/pull-quote.js';
import { setQuiet } from '../../src/input/warnings.js';

type Ours = PullQuoteElement | NewsArticleElement | ItineraryCardElement;

/** The warnings that were printed while elements were drawn, and what the elements list. */
async function warningsOf(html: string, change: (element: Ours) => void = () => undefined): Promise<string[]> {
  const real = console.warn;
  const printed: string[] = [];
  console.warn = (text: unknown) => void printed.push(String(text));
  try {
    const box = await fixture<HTMLElement>(`<div>${html}</div>`);
    const elements = [...box.children] as Ours[];
    elements.forEach(change);
    for (const element of elements) await element.ready;
  } finally {
    console.warn = real;
  }
  return printed;
}
async function issuesOf(html: string, change?: (element: Ours) => void): Promise<string[]> {
  let element: Ours | undefined;
  await warningsOf(html, (one) => {
    element = one;
    change?.(one);
  });
  return element!.issues.map(({ code, path, message }) => [code, path, message].join(' | '));
}
const warned = (tag: string, text: string): string => `Broadsheet: <${tag}>: ${text}`;
const script = (data: unknown): string => `<script type="application/json">${JSON.stringify(data)}</script>`;
const WORDS = 'It is telling.';

describe('mistakes of the page’s author', () => {
  it('an unknown attribute is printed once for all elements, and listed by each', async () => {
    const html = `<pull-quote quotaton="one">${WORDS}</pull-quote>`;
    const message = 'Unknown attribute “quotaton”; ignored. Did you mean “quotation”?';
    expect(await warningsOf(html + html)).to.deep.equal([warned('pull-quote', message)]);
    expect(await issuesOf(html)).to.deep.equal([`unknown-field |  | ${message}`]);
    // It was printed already.
    expect(await warningsOf(html)).to.deep.equal([]);
  });

  it('an unknown variant, theme or heading level', async () => {
    const look = 'Expected one of inline, supporting, showcase; ignored.';
    expect(await warningsOf(`<pull-quote variant="loud">${WORDS}</pull-quote>`)).to.deep.equal([
      warned('pull-quote', `variant: ${look}`),
    ]);
    const themes = 'Expected one of house, broadsheet, tabloid; ignored.';
    const change = (element: Ours): void => void ((element as { theme: string }).theme = 'Guardian');
    expect(await issuesOf(`<news-article><p>${WORDS}</p></news-article>`, change)).to.deep.equal([
      `value | theme | ${themes}`,
    ]);
    expect(await issuesOf(`<itinerary-card heading-level="9"><ol><li>Lima</li></ol></itinerary-card>`)).to.deep.equal([
      'value | headingLevel | Expected one of 1, 2, 3, 4, 5, 6, none; ignored.',
    ]);
  });

  it('a misspelt field, once for all entries of a list', async () => {
    const stops = [
      { place: 'Lima', strt: '2022-10-03' },
      { place: 'Quito', strt: '2022-10-04' },
    ];
    const html = `<itinerary-card>${script({ stops })}</itinerary-card>`;
    expect(await warningsOf(html)).to.deep.equal([
      warned('itinerary-card', 'stops[…].strt: Unknown field “strt”; ignored.'),
    ]);
    expect((await issuesOf(html)).length).to.equal(2);
  });

  it('data that cannot be read', async () => {
    const html = '<pull-quote data="{ quotation: 1 }"><p>Children.</p></pull-quote>';
    const [printed = '', ...others] = await warningsOf(html);
    expect(printed).to.match(/^Broadsheet: <pull-quote>: This is not JSON/);
    expect(others).to.deep.equal([]);
    expect((await issuesOf(html)).join()).to.match(/^syntax \| {2}\| This is not JSON/);
    for (const data of ['undefined', '[NaN]', '{{ story }}']) {
      const element = await fixture<PullQuoteElement>(`<pull-quote data="${data}"><p>Children.</p></pull-quote>`);
      await element.ready;
      expect(element.issues.map(({ code }) => code)).to.deep.equal(['syntax']);
      expect(element.shadowRoot!.textContent).to.include('Children.');
    }
    const blocked = '<pull-quote src="javascript:1"></pull-quote>';
    expect((await warningsOf(blocked)).length).to.equal(1);
    expect((await issuesOf(blocked)).join()).to.match(/^url \| src \| /);
  });

  it('no longer once they are corrected', async () => {
    const element = await fixture<PullQuoteElement>('<pull-quote quotaton="two" data="{ two">Children.</pull-quote>');
    await element.ready;
    expect(element.issues.length).to.equal(2);
    element.removeAttribute('quotaton');
    element.setAttribute('data', JSON.stringify({ quotation: WORDS }));
    await element.ready;
    expect(element.issues).to.deep.equal([]);
  });

  it('not what a format drops, nor what frameworks and browsers write', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'F',
      items: [{ id: '1', content_text: WORDS, title: 'T', date_published: '10/6/2022' }],
    };
    const attributes =
      'v-if="x" @click="y" ng-version="19" _ngcontent-a="" hx-get="/" itemprop="about" onclick="" aria-label="q" data-x popover';
    expect(
      await warningsOf(
        `<news-article ${attributes}>${script(feed)}</news-article><pull-quote variant="" theme="house" loading="lazy">${WORDS}</pull-quote>`,
      ),
    ).to.deep.equal([]);
  });

  it('not in the console after setQuiet(true)', async () => {
    const html = '<pull-quote quotaton-three="">Children.</pull-quote>';
    setQuiet(true);
    try {
      expect(await warningsOf(html)).to.deep.equal([]);
      expect((await issuesOf(html)).length).to.equal(1);
    } finally {
      setQuiet(false);
    }
    expect((await warningsOf(html)).length).to.equal(1);
  });
});

describe('what a reader sees of an error', () => {
  const errorIn = (element: Ours): string =>
    element.shadowRoot?.querySelector('[part=error]')?.textContent.trim() ?? '';
  const FAILED = 'This could not be loaded. Try again';
  for (const tag of ['pull-quote', 'news-article', 'itinerary-card']) {
    for (const [name, attribute, shown] of [
      ['http', 'src="/@test/status/500"', FAILED],
      ['network', 'src="http://localhost:9/"', FAILED],
      ['syntax', 'src="/@test/json?body={"', ''],
      ['blocked-url', 'src="javascript:1"', ''],
      ['unknown-format', `data='{ "colour": "red" }'`, ''],
    ] as const) {
      it(`<${tag}>, ${name}: ${shown ? 'a message if there are no children' : 'nothing'}`, async () => {
        setQuiet(true);
        const empty = await fixture<Ours>(`<${tag} ${attribute}></${tag}>`);
        await empty.ready;
        expect([empty.status, errorIn(empty)]).to.deep.equal(['error', shown]);
        const filled = await fixture<Ours>(`<${tag} ${attribute}><p>Children.</p></${tag}>`);
        await filled.ready;
        expect([filled.status, errorIn(filled)]).to.deep.equal(['error', '']);
        setQuiet(false);
      });
    }
  }
});
