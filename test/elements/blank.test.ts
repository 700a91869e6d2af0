import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { until } from '../until.js';

type NewsElement = HTMLElement & { readonly ready: Promise<void>; readonly status: string; data: unknown };

const CHILDREN: Readonly<Record<string, string>> = {
  'news-article': '<article><h2>CHILD</h2><p>Words.</p></article>',
  'pull-quote': '<blockquote><p>CHILD</p></blockquote>',
  'itinerary-card': '<section><h3>CHILD</h3><ol><li><b>Lima</b></li></ol></section>',
};
const BLANK: Readonly<Record<string, readonly object[]>> = {
  'news-article': [
    { body: [{ a: 1 }] },
    { body: [{ type: 'embed' }] },
    { body: [{ type: 'divider' }] },
    { headline: '\u200B' },
    { headline: '\u3164', standfirst: '\u2800', body: ['\u00AD\u202E'] },
  ],
  'pull-quote': [{ quotation: '\u200B', attribution: 'A. Speaker' }, { quotation: '\u0301' }],
  'itinerary-card': [{ stops: [{ place: '\u2060' }] }, { stops: [{}] }],
};
const address = (data: object): string => `/@test/json?body=${encodeURIComponent(JSON.stringify(data))}`;

/** How data is given to an element. */
const SOURCES: Readonly<Record<string, (element: NewsElement, data: object) => void>> = {
  property: (element, data) => (element.data = data),
  attribute: (element, data) => element.setAttribute('data', JSON.stringify(data)),
  src: (element, data) => element.setAttribute('src', address(data)),
  'JSON child': (element, data) => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(data);
    element.append(script);
  },
};

interface Made {
  readonly element: NewsElement;
  /** The types of events, an error with its code. */
  readonly events: string[];
}

async function make(tag: string, children: string, prepare: (element: NewsElement) => void): Promise<Made> {
  const events: string[] = [];
  const element = document.createElement(tag) as NewsElement;
  element.innerHTML = children;
  element.addEventListener('news-load', () => events.push('load'));
  element.addEventListener('news-error', (event) => events.push(event.code));
  prepare(element);
  (await fixture(html`<div></div>`)).append(element);
  return { element, events };
}
/** What an element shows: its own drawing, and its children where it lets them through. */
function shown(element: Element): string {
  const root = element.shadowRoot!;
  const children = root.querySelector('slot') ? element.textContent : '';
  return `${root.textContent} ${children}`.replace(/\s+/g, ' ').trim();
}

const PICTURE = `${location.origin}/demo/data/andes.svg`;
const LOST = `${location.origin}/@test/status/404`;

describe('an element is never a blank box', () => {
  for (const [tag, datasets] of Object.entries(BLANK)) {
    for (const [source, give] of Object.entries(SOURCES)) {
      it(`<${tag}> says that ${source} shows nothing, and keeps its children`, async () => {
        for (const data of datasets) {
          const { element, events } = await make(tag, CHILDREN[tag]!, (made) => give(made, data));
          await element.ready;
          await until(() => element.status === 'error', `${JSON.stringify(data)} is ${element.status}`);
          expect(events, JSON.stringify(data)).to.deep.equal(['invalid']);
          expect(shown(element), JSON.stringify(data)).to.contain('CHILD');
        }
      });
    }

    it(`<${tag}> is empty where its children show nothing`, async () => {
      for (const children of ['', ' ', '\u200B', '<p>\u2800</p>', '<p><b>\u3164</b></p><hr>', '<!-- x -->']) {
        const { element, events } = await make(tag, children, () => undefined);
        await element.ready;
        expect(element.status, children).to.equal('empty');
        expect(events).to.deep.equal([]);
        expect(element.shadowRoot!.querySelector('slot')).not.to.equal(null);
      }
    });
  }

  it('treats an attribute without visible text as absent', async () => {
    const { element } = await make('news-article', CHILDREN['news-article']!, (made) => {
      for (const name of ['headline', 'standfirst', 'byline', 'caption']) made.setAttribute(name, '\u200B\u202E');
    });
    await element.ready;
    expect(shown(element)).to.equal('CHILD Words.');
    const quote = await make('pull-quote', '', (made) => made.setAttribute('quotation', '\u3164'));
    await quote.element.ready;
    expect(quote.element.status).to.equal('empty');
  });

  for (const display of ['card', 'excerpt', 'full']) {
    it(`shows more than display="${display}" asks for, where that would be nothing`, async () => {
      for (const body of [['Words.'], [{ type: 'list', items: ['Words.'] }]]) {
        const { element } = await make('news-article', '', (made) => {
          made.setAttribute('display', display);
          made.data = { body };
        });
        await element.ready;
        expect(shown(element)).to.contain('Words.');
      }
    });
  }
});

describe('a picture without text', () => {
  const GIVEN: Readonly<Record<string, (element: NewsElement, src: string) => void>> = {
    'in data': (element, src) => (element.data = { image: { src } }),
    'in the body': (element, src) => (element.data = { body: [{ type: 'figure', image: { src } }] }),
    'behind one that is lost': (element, src) =>
      (element.data = { body: [{ type: 'gallery', images: [{ src: LOST }, { src }] }] }),
  };
  for (const [place, give] of Object.entries(GIVEN)) {
    it(`${place} counts once it has loaded; until then the children stay`, async () => {
      const slow = `${location.origin}/@test/slow/600/demo/data/andes.svg?${crypto.randomUUID()}`;
      const { element, events } = await make('news-article', CHILDREN['news-article']!, (made) => give(made, slow));
      await until(() => element.status === 'loading', 'not loading');
      await aTimeout(200);
      expect([element.status, events]).to.deep.equal(['loading', []]);
      expect(shown(element)).to.contain('CHILD');
      await element.ready;
      expect([element.status, events]).to.deep.equal(['ready', ['load']]);
      expect(element.shadowRoot!.querySelector('img')).not.to.equal(null);
      expect(element.shadowRoot!.querySelector('slot')).to.equal(null);
    });

    it(`${place} that is lost is an error, and the children stay`, async () => {
      const { element, events } = await make('news-article', CHILDREN['news-article']!, (made) => give(made, LOST));
      await element.ready;
      await until(() => element.status === 'error', 'no error');
      expect(events).to.deep.equal(['invalid']);
      expect(shown(element)).to.contain('CHILD');
    });
  }

  for (const [place, prepare] of Object.entries({
    'in an attribute': (element: NewsElement, src: string) => element.setAttribute('image', src),
    'in the children': (element: NewsElement, src: string) => {
      element.append(Object.assign(document.createElement('img'), { src }));
    },
  })) {
    it(`${place} counts once it has loaded`, async () => {
      const { element, events } = await make('news-article', '', (made) => prepare(made, PICTURE));
      await element.ready;
      expect([element.status, events]).to.deep.equal(['ready', []]);
      expect(element.shadowRoot!.querySelector('img')).not.to.equal(null);
      const lost = await make('news-article', '', (made) => prepare(made, LOST));
      await lost.element.ready;
      expect([lost.element.status, lost.events]).to.deep.equal(['error', []]);
      expect(lost.element.shadowRoot!.querySelector('slot')).not.to.equal(null);
    });
  }

  it('is requested again by reload()', async () => {
    const { element } = await make('news-article', '', (made) => made.setAttribute('image', LOST));
    await element.ready;
    expect(element.status).to.equal('error');
    void (element as NewsElement & { reload(): Promise<void> }).reload();
    element.setAttribute('image', PICTURE);
    await element.ready;
    expect(element.status).to.equal('ready');
  });
});
