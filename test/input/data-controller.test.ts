import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { PullQuoteElement } from '../../src/elements/pull-quote.js';
import type { NewsErrorEvent, NewsLoadEvent } from '../../src/input/events.js';
import { loadPart } from '../../src/parts.js';
import { openFrame } from '../frame.js';
import { HeldFetch } from './held-fetch.js';
import { until } from '../until.js';
import { foreign } from '../../src/model/foreign.js';

const quote = (quotation: string): { quotation: string } => ({ quotation });
const text = (quotation: string): string => JSON.stringify(quote(quotation));

/** The words that an element shows: its own drawing of them, without quotation marks, else the children in its slot. */
function shown(element: Element): string {
  const part = element.shadowRoot!.querySelector('[part="quotation"]');
  return (part ?? element).textContent.replace(/[“”]/g, '').replace(/\s+/g, ' ').trim();
}

function jsonScript(words: string, type = 'application/json'): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = type;
  script.textContent = words;
  return script;
}

function paragraph(words: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}

/** An address that no other test has asked: what is held for an element that has just left must not answer here. */
let address = '';

// How each source is given to an element, weakest first.
const SOURCES: Record<string, (element: PullQuoteElement) => void> = {
  children: (element) => element.append(paragraph('children')),
  'ld+json child': (element) => element.append(jsonScript(text('ld+json child'), 'application/ld+json')),
  'JSON child': (element) => element.append(jsonScript(text('JSON child'))),
  src: (element) => element.setAttribute('src', address),
  'data attribute': (element) => element.setAttribute('data', text('data attribute')),
  'data property': (element) => (element.data = quote('data property')),
  attributes: (element) => element.setAttribute('quotation', 'attributes'),
};
const names = Object.keys(SOURCES);
const PAIRS = names.flatMap((weaker, index) => names.slice(index + 1).map((stronger) => [weaker, stronger] as const));

describe('what an element shows', () => {
  let held: HeldFetch;
  let events: Event[];
  let box: HTMLElement;
  let away: Element | undefined;
  const hear = (event: Event): void => void events.push(event);
  const heard = (): string[] =>
    events.map((event) => (event.type === 'news-load' ? 'load' : `error ${(event as unknown as NewsErrorEvent).code}`));

  // The part comes from a server; the races here are about data alone.
  before(() => loadPart('data'));
  beforeEach(async () => {
    address = `/src?${crypto.randomUUID()}`;
    box = await fixture(html`<div></div>`);
    held = new HeldFetch();
    events = [];
    document.addEventListener('news-load', hear);
    document.addEventListener('news-error', hear);
  });
  afterEach(() => {
    away?.remove();
    held.release();
    document.removeEventListener('news-load', hear);
    document.removeEventListener('news-error', hear);
  });

  function make(...sources: string[]): PullQuoteElement {
    const element = document.createElement('pull-quote');
    for (const name of sources) SOURCES[name]!(element);
    box.append(element);
    return element;
  }
  /** Lets all that is under way come as far as it can without an answer. */
  async function turn(): Promise<void> {
    await aTimeout(20);
    // A part that is here already is still handed out in turn: ours comes after those of the elements.
    await loadPart('data');
    await aTimeout(0);
  }

  describe('when it has two sources', () => {
    for (const pair of PAIRS) {
      for (const [first, second] of [pair, pair.toReversed()] as [string, string][]) {
        it(`${pair[1]} beats ${pair[0]} (given ${first} first)`, async () => {
          const element = make(first, second);
          await turn();
          held.requests[0]?.answer(quote('src'));
          await element.ready;
          expect(shown(element)).to.equal(pair[1]);
          expect(element.status).to.equal('ready');
        });
      }
    }

    it('falls back to the weaker one when the stronger one is taken away', async () => {
      const element = make('children', 'JSON child', 'data attribute', 'data property', 'attributes');
      const steps: [after: () => unknown, words: string][] = [
        [() => element.removeAttribute('quotation'), 'data property'],
        [() => (element.data = null), 'data attribute'],
        [() => element.setAttribute('data', ''), 'JSON child'],
        [() => element.querySelector('script')!.remove(), 'children'],
        [() => element.replaceChildren(), ''],
      ];
      await element.ready;
      for (const [after, words] of steps) {
        after();
        await element.ready;
        expect(shown(element)).to.equal(words);
      }
      expect(element.status).to.equal('empty');
    });

    it('replaces one field for each attribute, and everything for data', async () => {
      const element = make();
      element.data = { quotation: 'Words.', attribution: 'A. Speaker', role: 'minister' };
      element.attributionRole = 'president';
      element.append(jsonScript('{ "quotation": "Other words.", "source": "A paper" }'));
      await element.ready;
      expect(element.shadowRoot!.textContent.replace(/[“”]/g, '').replace(/\s+/g, ' ').trim()).to.equal(
        'Words. A. Speaker, president',
      );
    });
  });

  describe('an empty attribute', () => {
    for (const attribute of ['src', 'data', 'quotation', 'attribution', 'format', 'pick', 'date', 'source-url']) {
      it(`${attribute} counts as absent`, async () => {
        const element = make('children');
        element.setAttribute(attribute, '');
        await element.ready;
        await turn();
        expect([shown(element), element.status]).to.deep.equal(['children', 'ready']);
        expect(held.requests).to.have.length(0);
        expect(heard()).to.deep.equal([]);
      });
    }

    for (const data of ['', null, undefined, false]) {
      it(`and so does the data property ${JSON.stringify(data)}, beside a src`, async () => {
        const element = make('children', 'src');
        element.data = data as never;
        await turn();
        held.only.answer(quote('src'));
        await element.ready;
        expect(shown(element)).to.equal('src');
        expect(heard()).to.deep.equal(['load']);
      });
    }
  });

  describe('a source that is loading', () => {
    for (const weaker of ['children', 'ld+json child', 'JSON child']) {
      it(`leaves ${weaker} in place while it loads, and when it fails`, async () => {
        const element = make(weaker, 'src');
        await turn();
        expect([shown(element), element.status]).to.deep.equal([weaker, 'loading']);
        held.only.fail();
        await element.ready;
        expect([shown(element), element.status]).to.deep.equal([weaker, 'error']);
      });
    }

    it('leaves what src gave before in place no longer: it is another story', async () => {
      const element = make('children', 'src');
      await turn();
      held.only.answer(quote('src'));
      await element.ready;
      element.src = '/other';
      await turn();
      expect(shown(element)).to.equal('children');
    });

    it('that is no JSON leaves the children in place', async () => {
      const element = make('children');
      element.append(jsonScript('{ "quotation": '));
      await element.ready;
      expect([shown(element), element.status]).to.deep.equal(['children', 'error']);
      expect(heard()).to.deep.equal(['error syntax']);
    });
  });

  describe('status', () => {
    const status = (element: PullQuoteElement): unknown[] => [element.status, element.getAttribute('status')];

    it('is empty without content', async () => {
      const element = make();
      await element.ready;
      expect(status(element)).to.deep.equal(['empty', 'empty']);
    });

    it('is loading, then ready', async () => {
      const element = make('src');
      await turn();
      expect(status(element)).to.deep.equal(['loading', 'loading']);
      held.only.answer(quote('src'));
      await element.ready;
      expect(status(element)).to.deep.equal(['ready', 'ready']);
    });

    it('is that of the strongest source', async () => {
      const element = make('src', 'data attribute');
      await turn();
      expect(status(element)).to.deep.equal(['ready', 'ready']);
      held.only.fail();
      await turn();
      expect(status(element)).to.deep.equal(['ready', 'ready']);
      expect(heard()).to.deep.equal(['load', 'error network']);
    });

    it('comes back as an attribute, should somebody take it away', async () => {
      const element = make('children');
      await element.ready;
      element.removeAttribute('status');
      element.append(paragraph('more'));
      await turn();
      expect(status(element)).to.deep.equal(['ready', 'ready']);
    });
  });

  describe('ready', () => {
    it('includes properties that were set just before', async () => {
      const element = make('children');
      await element.ready;
      for (const words of ['one', 'two']) {
        element.src = `/${words}`;
        const { ready } = element;
        await turn();
        held.requests.at(-1)!.answer(quote(words));
        await ready;
        expect(shown(element)).to.equal(words);
      }
    });

    it('includes children that were added just before', async () => {
      const element = make('children');
      await element.ready;
      element.replaceChildren(paragraph('others'));
      await element.ready;
      expect(shown(element)).to.equal('others');
      element.append(jsonScript(text('JSON')));
      await element.ready;
      expect(shown(element)).to.equal('JSON');
    });

    it('is pending as long as the element loads, whoever asks and when', async () => {
      const element = make('children');
      await element.ready;
      element.src = address;
      await element.updateComplete;
      expect(element.status).to.equal('loading');
      let done = false;
      void element.ready.then(() => (done = true));
      await turn();
      expect(done).to.equal(false);
      held.only.answer(quote('src'));
      await element.ready;
      expect(shown(element)).to.equal('src');
    });

    it('is new for each change', async () => {
      const element = make('children');
      await element.ready;
      element.quotation = 'new';
      const { ready } = element;
      let done = false;
      void ready.then(() => (done = true));
      await Promise.resolve();
      expect(done).to.equal(false);
      await ready;
      expect(shown(element)).to.equal('new');
    });

    it('resolves when the data fail', async () => {
      const element = make('src');
      await turn();
      held.only.fail();
      expect(await element.ready).to.equal(undefined);
      expect(element.status).to.equal('error');
    });

    it('of a replaced input resolves with the new input', async () => {
      const element = make('src');
      await turn();
      const { ready } = element;
      element.src = '/other';
      await turn();
      held.requests[1]!.answer(quote('other'));
      await ready;
      expect(shown(element)).to.equal('other');
    });
  });

  describe('reload()', () => {
    it('asks again, and gives the promise of the answer', async () => {
      const element = make('src');
      await turn();
      held.only.answer(quote('old'));
      await element.ready;
      const reloaded = element.reload();
      await turn();
      expect(element.status).to.equal('loading');
      expect(held.requests[1]!.init.cache).to.equal('no-cache');
      held.requests[1]!.answer(quote('new'));
      await reloaded;
      expect(shown(element)).to.equal('new');
      expect(heard()).to.deep.equal(['load', 'load']);
    });

    it('asks again after a failure', async () => {
      const element = make('src');
      await turn();
      held.only.fail();
      await element.ready;
      const reloaded = element.reload();
      await turn();
      held.requests[1]!.answer(quote('at last'));
      await reloaded;
      expect([shown(element), element.status]).to.deep.equal(['at last', 'ready']);
      expect(heard()).to.deep.equal(['error network', 'load']);
    });

    it('asks once, however often it is called in one turn', async () => {
      const element = make('src');
      await turn();
      held.only.answer(quote('old'));
      await element.ready;
      void element.reload();
      void element.reload();
      await turn();
      expect(held.requests).to.have.length(2);
    });

    it('does nothing to what did not come from src', async () => {
      const element = make('children', 'JSON child');
      await element.ready;
      await element.reload();
      expect(shown(element)).to.equal('JSON child');
      expect(heard()).to.deep.equal(['load']);
    });
  });

  describe('events', () => {
    it('come once for each source that is resolved, and not for children and attributes', async () => {
      const element = make(...names);
      await turn();
      held.only.answer(quote('src'));
      await turn();
      // Of the two scripts one counts, and of attribute and property.
      expect(heard()).to.deep.equal(['load', 'load', 'load']);
      element.quotation = 'new';
      element.append(paragraph('more'));
      await turn();
      expect(events).to.have.length(3);
    });

    it('come when the words are shown', async () => {
      let words = '';
      box.addEventListener('news-load', ({ target }) => (words = shown(target as Element)));
      await make('data attribute').ready;
      expect(words).to.equal('data attribute');
    });

    it('contain the data that was read', async () => {
      const element = make();
      element.data = foreign({ quotation: 'Words.', nonsense: 1 });
      await element.ready;
      const { data, format, issues } = events[0] as unknown as NewsLoadEvent<{ quotation: unknown }>;
      expect(data.quotation).to.deep.equal(['Words.']);
      expect(format).to.equal('broadsheet');
      expect(issues).to.deep.equal(element.issues);
      expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['unknown-field nonsense']);
    });

    it('come again when the way to read the data changes', async () => {
      const element = make();
      element.data = foreign([quote('first'), quote('second')]);
      await element.ready;
      element.pick = '1';
      await element.ready;
      expect(shown(element)).to.equal('second');
      element.pick = '7';
      await element.ready;
      expect(heard()).to.deep.equal(['load', 'load', 'error invalid']);
    });
  });

  describe('a race', () => {
    it('is won by the last change, even where the first is answered later', async () => {
      const element = make('children');
      element.src = '/first';
      await turn();
      element.src = '/second';
      await turn();
      const [first, second] = held.requests;
      second!.answer(quote('second'));
      await element.ready;
      first!.answer(quote('first'));
      await turn();
      expect(shown(element)).to.equal('second');
      expect(heard()).to.deep.equal(['load']);
      expect(first!.aborted).to.equal(true);
    });

    it('is won by the last change also where another element still waits for the first', async () => {
      const element = make('src');
      const neighbour = make('src');
      await turn();
      element.src = '/second';
      await turn();
      const [first, second] = held.requests;
      expect(first!.aborted).to.equal(false);
      second!.answer(quote('second'));
      await element.ready;
      first!.answer(quote('first'));
      await neighbour.ready;
      await turn();
      expect([shown(element), shown(neighbour)]).to.deep.equal(['second', 'first']);
    });

    it('between two URLs and back requests the first again and ends with it', async () => {
      const element = make('src');
      await turn();
      element.src = '/other';
      await turn();
      element.src = address;
      await turn();
      held.requests.at(-1)!.answer(quote('src'));
      await element.ready;
      expect(shown(element)).to.equal('src');
      expect(heard()).to.deep.equal(['load']);
    });

    it('between reload() and the part that data need is no second reading', async () => {
      const element = make('data attribute');
      void element.reload();
      await Promise.resolve();
      void element.reload();
      await turn();
      expect(heard()).to.deep.equal(['load']);
    });
  });

  describe('an element that is removed while it loads', () => {
    it('aborts its request, fires no event, and requests again when it is put back', async () => {
      const element = make('children', 'src');
      await turn();
      element.remove();
      await turn();
      expect(held.only.aborted).to.equal(true);
      held.only.answer(quote('late'));
      await turn();
      expect(heard()).to.deep.equal([]);
      box.append(element);
      await turn();
      held.requests[1]!.answer(quote('src'));
      await element.ready;
      expect(shown(element)).to.equal('src');
      expect(heard()).to.deep.equal(['load']);
    });

    it('sends no request if the data chunk was loaded after the removal', async () => {
      const element = make('src');
      // In the first update the part is asked for; it arrives when the element is gone.
      await element.updateComplete;
      element.remove();
      await turn();
      expect(held.requests).to.have.length(0);
      box.append(element);
      await turn();
      held.only.answer(quote('src'));
      await element.ready;
      expect(shown(element)).to.equal('src');
    });

    it('leaves the request to another that waits for the same', async () => {
      const element = make('src');
      const neighbour = make('src');
      await turn();
      element.remove();
      await turn();
      expect(held.only.aborted).to.equal(false);
      held.only.answer(quote('src'));
      await neighbour.ready;
      expect(heard()).to.deep.equal(['load']);
    });
  });

  describe('no second request is made', () => {
    const MOVES: Record<string, (element: PullQuoteElement) => unknown> = {
      'moved in the page': (element) => box.prepend(element),
      'removed and put back in one task': (element) => {
        element.remove();
        box.append(element);
      },
      'removed and put back in one task, by way of a fragment': (element) => {
        const fragment = document.createDocumentFragment();
        fragment.append(element);
        box.append(fragment);
      },
      'adopted by another document': async (element) => {
        const frame = await openFrame('<p>Another document.</p>');
        frame.document.body.append(element);
        // Taken out with its frame it would not hear that it has left.
        away = element;
      },
      'adopted and fetched back': async (element) => {
        const frame = await openFrame('<p>Another document.</p>');
        frame.document.body.append(element);
        box.append(element);
      },
    };
    for (const [move, act] of Object.entries(MOVES)) {
      it(`for an element that is ${move} while it loads`, async () => {
        const element = make('children', 'src');
        await turn();
        await act(element);
        await turn();
        expect(held.only.aborted).to.equal(false);
        held.only.answer(quote('src'));
        await element.ready;
        expect(shown(element)).to.equal('src');
      });

      it(`for an element that is ${move} when it is ready`, async () => {
        const element = make('children', 'src');
        await turn();
        held.only.answer(quote('src'));
        await element.ready;
        await act(element);
        await turn();
        expect(held.requests).to.have.length(1);
        expect([shown(element), element.status]).to.deep.equal(['src', 'ready']);
      });
    }

    it('for an element that is put back later', async () => {
      const element = make('src');
      await turn();
      held.only.answer(quote('src'));
      await element.ready;
      element.remove();
      await turn();
      box.append(element);
      await turn();
      expect(held.requests).to.have.length(1);
      expect([shown(element), element.status]).to.deep.equal(['src', 'ready']);
      expect(heard()).to.deep.equal(['load']);
    });

    it('for a copy of an element that is on the page', async () => {
      const element = make('src');
      await turn();
      held.only.answer(quote('src'));
      await element.ready;
      box.append(element.cloneNode(true));
      const copy = box.querySelectorAll('pull-quote')[1];
      await copy!.ready;
      expect(held.requests).to.have.length(1);
      expect(shown(copy!)).to.equal('src');
    });

    it('for another pick from the same address', async () => {
      const element = make('src');
      await turn();
      held.only.answer([quote('first'), quote('second')]);
      await element.ready;
      element.pick = '1';
      await element.ready;
      expect(held.requests).to.have.length(1);
      expect(shown(element)).to.equal('second');
    });

    it('for 99 of a hundred elements with one address', async () => {
      const elements = Array.from({ length: 100 }, () => make('src'));
      await turn();
      held.only.answer(quote('src'));
      await Promise.all(elements.map(({ ready }) => ready));
      expect(new Set(elements.map(shown))).to.deep.equal(new Set(['src']));
      expect(events).to.have.length(100);
    });
  });

  describe('children', () => {
    it('are read when they come late', async () => {
      const element = make();
      await element.ready;
      element.append(paragraph('late'));
      await element.ready;
      expect([shown(element), element.status]).to.deep.equal(['late', 'ready']);
    });

    it('are read again when a framework changes the data of a text node', async () => {
      const element = make('children');
      await element.ready;
      element.querySelector('p')!.firstChild!.nodeValue = 'changed';
      await element.ready;
      expect(shown(element)).to.equal('changed');
    });

    it('are read again when an attribute in them changes', async () => {
      const element = make();
      element.append(document.createElement('blockquote'));
      element.firstElementChild!.append(paragraph('words'));
      await element.ready;
      element.firstElementChild!.setAttribute('cite', 'https://example.org/');
      await element.ready;
      expect(element.shadowRoot!.querySelector('blockquote')!.cite).to.equal('https://example.org/');
    });

    it('are read again when the text of a JSON child changes', async () => {
      const element = make('JSON child');
      await element.ready;
      element.querySelector('script')!.firstChild!.nodeValue = text('changed');
      await element.ready;
      expect(shown(element)).to.equal('changed');
      expect(heard()).to.deep.equal(['load', 'load']);
    });

    it('that changed while the element was away are seen when it is put back', async () => {
      const element = make('children');
      await element.ready;
      element.remove();
      element.querySelector('p')!.textContent = 'changed';
      box.append(element);
      await element.ready;
      expect(shown(element)).to.equal('changed');
    });
  });

  describe('a property that is set before the upgrade', () => {
    const BEFORE: Record<string, [value: unknown, words: string]> = {
      src: ['/src?before', 'src'],
      data: [quote('data'), 'data'],
      dataText: [text('data attribute'), 'data attribute'],
      quotation: ['quotation', 'quotation'],
      attribution: ['A. Speaker', 'children A. Speaker'],
      attributionRole: ['president', 'children president'],
      source: ['A paper', 'children A paper'],
      date: ['in spring', 'children in spring'],
      sourceUrl: ['https://example.org/', 'children example.org'],
      pick: ['1', 'children'],
      format: ['broadsheet', 'children'],
      loading: ['eager', 'children'],
      repeats: [true, 'children'],
      variant: ['showcase', 'children'],
      theme: ['house', 'children'],
      locale: ['de', 'children'],
      timeZone: ['UTC', 'children'],
      mirror: [true, 'children'],
    };

    it('is listed in this table', async () => {
      const { PullQuoteElement } = await import('../../src/elements/pull-quote.js');
      expect(Object.keys(BEFORE).sort()).to.deep.equal(Object.keys(PullQuoteElement.properties).sort());
    });

    for (const [name, [value, words]] of Object.entries(BEFORE)) {
      it(`takes effect: ${name}`, async () => {
        // An element of a document without a registry is not upgraded until it is put into ours.
        const inert = document.implementation.createHTMLDocument();
        const element = inert.createElement('pull-quote');
        element.append(paragraph('children'));
        Object.assign(element, { [name]: value });
        box.append(element);
        await turn();
        held.requests[0]?.answer(quote('src'));
        await element.ready;
        expect(Object.hasOwn(element, name)).to.equal(false);
        expect((element as unknown as Record<string, unknown>)[name]).to.equal(value);
        expect(element.shadowRoot!.textContent.replace(/[“”]/g, '').replace(/\s+/g, ' ').trim()).to.equal(words);
      });
    }
  });

  describe('a JSON child that the parser hands over in pieces', () => {
    it('is read once, when it is whole', async () => {
      const frame = await openFrame('<p>To be written over.</p>');
      // The one way to feed a parser by hand.
      const page = frame.document as unknown as Record<'open' | 'close', () => void> & {
        write: (markup: string) => void;
      } & ParentNode;
      const before = text(`A ${'very '.repeat(2000)}long quotation.`);
      page.open();
      page.write('<!doctype html><script src="/dist/cdn/broadsheet.js"></scr' + 'ipt>');
      page.write('<script>window.heard = []; for (const type of ["news-load", "news-error"]) ');
      page.write('addEventListener(type, (event) => heard.push(event.code ?? event.data.quotation))</scr' + 'ipt>');
      while (!frame.window.customElements.get('pull-quote')) await aTimeout(20);
      page.write(`<body><pull-quote><p>Words.</p><script type="application/json">${before.slice(0, 4000)}`);
      const element = page.querySelector('pull-quote')!;
      // The part for data is under way until here.
      await until(() => element.status === 'loading', 'the part for data is not there');
      await aTimeout(50);
      const half = [element.status, shown(element)];
      page.write(`${before.slice(4000)}</scr` + 'ipt></pull-quote><p>Behind.</p>');
      await aTimeout(100);
      const whole = element.status;
      page.close();
      await aTimeout(100);
      expect(half).to.deep.equal(['loading', 'Words.']);
      expect(whole).to.equal('ready');
      expect((frame.window as unknown as { heard: unknown[] }).heard).to.deep.equal([
        [(JSON.parse(before) as { quotation: string }).quotation],
      ]);
    });
  });
});
