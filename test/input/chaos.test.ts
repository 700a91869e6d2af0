import { aTimeout, expect } from '@open-wc/testing';
import '../../src/define.js';
import type { NewsErrorEvent } from '../../src/input/events.js';
import { loadPart } from '../../src/parts.js';
import { openFrame } from '../frame.js';
import { until } from '../until.js';
import { HeldFetch } from './held-fetch.js';

/** The elements, as far as this test uses them. */
interface NewsElement extends HTMLElement {
  data: unknown;
  src: string;
  readonly status: string;
  readonly ready: Promise<void>;
  reload(): Promise<void>;
}

const TAGS = ['news-article', 'pull-quote', 'itinerary-card'] as const;
type Tag = (typeof TAGS)[number];

/** A story that says one word. */
const STORIES: Readonly<Record<Tag, (word: string) => object>> = {
  'news-article': (word) => ({ headline: word, body: ['Text.'] }),
  'pull-quote': (word) => ({ quotation: word }),
  'itinerary-card': (word) => ({ title: word, stops: [{ place: 'Lima' }] }),
};
/** An attribute that replaces that word. */
const FIELDS: Readonly<Record<Tag, string>> = {
  'news-article': 'headline',
  'pull-quote': 'quotation',
  'itinerary-card': 'heading',
};
const CHILDREN: Readonly<Record<Tag, string>> = {
  'news-article': '<h2>CHILD</h2><p>Text.</p>',
  'pull-quote': '<blockquote><p>CHILD</p></blockquote>',
  'itinerary-card': '<h3>CHILD</h3><ol><li><b>Lima</b></li></ol>',
};

/** An element that loads a story, and its page. */
interface World {
  readonly tag: Tag;
  readonly element: NewsElement;
  readonly box: HTMLElement;
  readonly held: HeldFetch;
  readonly story: (word: string) => object;
  /** Lets everything come as far as it can without an answer. */
  readonly turn: () => Promise<void>;
  /** Listens to the element's events again. */
  readonly relisten: () => void;
  /** Is called when the test has ended, whatever its end. */
  readonly after: (restore: () => void) => void;
}

/** What an element has come to. */
interface End {
  readonly status: string;
  /** The one word that it shows. */
  readonly shows: string;
  readonly events: readonly string[];
}
const LOADED: End = { status: 'ready', shows: 'SRC', events: ['load'] };
const FAILED: End = { status: 'error', shows: 'CHILD', events: ['network'] };
const CHILD: End = { status: 'ready', shows: 'CHILD', events: [] };

/** What happens to an element while its story is under way, and how that ends when every request has been answered. */
type Case = readonly [what: string, act: (world: World) => unknown, end: End, tags?: readonly Tag[]];

/** Those whose whole content is drawn from a plain tree. An itinerary is a template of lit, which sees no changes. */
const DRAWN_FROM_TREE: readonly Tag[] = ['news-article', 'pull-quote'];

const jsonChild = (story: object): HTMLScriptElement =>
  Object.assign(document.createElement('script'), { type: 'application/json', textContent: JSON.stringify(story) });

/** Sets a property of an object of the platform until the test has ended. */
function override({ after }: World, owner: object, name: string, value: unknown): void {
  const given = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, writable: true, enumerable: true, value });
  after(() => {
    if (given) Object.defineProperty(owner, name, given);
    else Reflect.deleteProperty(owner, name);
  });
}

const MOVED: readonly Case[] = [
  ['nothing', () => undefined, LOADED],
  [
    'it is removed and put back in one task',
    ({ element, box }) => {
      element.remove();
      box.append(element);
    },
    LOADED,
  ],
  [
    'it is removed and put back later',
    async ({ element, box, turn }) => {
      element.remove();
      await turn();
      box.append(element);
      await turn();
    },
    LOADED,
  ],
  [
    'it is removed and put back ten times',
    async ({ element, box, turn }) => {
      for (let times = 0; times < 10; times++) {
        element.remove();
        if (times % 2) await turn();
        box.append(element);
      }
      await turn();
    },
    LOADED,
  ],
  ['it is moved in the page', ({ element, box }) => box.prepend(element), LOADED],
  [
    'it is moved by way of a fragment',
    ({ element, box }) => {
      const fragment = document.createDocumentFragment();
      fragment.append(element);
      box.append(fragment);
    },
    LOADED,
  ],
  [
    'it is moved into a shadow root',
    ({ element, box }) => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).append(element);
      box.append(host);
    },
    LOADED,
  ],
  [
    'it is moved into another element of ours',
    ({ element, box }) => {
      const outer = document.createElement('news-article');
      box.append(outer);
      outer.append(element);
    },
    LOADED,
  ],
  [
    'it is adopted by the document of a frame',
    async ({ element }) => {
      const frame = await openFrame('<p>Another page.</p>');
      frame.document.body.append(element);
    },
    LOADED,
  ],
  [
    'it is adopted by the document of a frame, and fetched back',
    async ({ element, box, turn }) => {
      const frame = await openFrame('<p>Another page.</p>');
      frame.document.body.append(element);
      await turn();
      box.append(element);
    },
    LOADED,
  ],
  [
    'it is adopted by document.adoptNode, and put back',
    async ({ element, box, turn }) => {
      document.implementation.createHTMLDocument().adoptNode(element);
      await turn();
      box.append(element);
      await turn();
    },
    LOADED,
  ],
  [
    'it is in a document without a window for a while',
    async ({ element, box, turn }) => {
      document.implementation.createHTMLDocument().body.append(element);
      await turn();
      box.append(element);
      await turn();
    },
    LOADED,
  ],
  [
    // Chromium removes all listeners with the frame.
    'its frame is removed, and it is put back',
    async ({ element, box, turn, relisten }) => {
      const frame = await openFrame('<p>Another page.</p>');
      frame.document.body.append(element);
      await turn();
      frame.element.remove();
      await turn();
      box.append(element);
      relisten();
      await turn();
    },
    LOADED,
  ],
  [
    'its parent is emptied by innerHTML, and it is put back',
    async ({ element, box, turn }) => {
      box.innerHTML = '';
      await turn();
      box.append(element);
      await turn();
    },
    LOADED,
  ],
  [
    'it is cloned, and the clone removed',
    async ({ element, box, turn }) => {
      const clone = element.cloneNode(true) as HTMLElement;
      box.append(clone);
      await turn();
      clone.remove();
    },
    LOADED,
  ],
  ['it is hidden', ({ element }) => (element.hidden = true), LOADED],
];

const CHANGED: readonly Case[] = [
  [
    'src changes ten times',
    async ({ element, turn }) => {
      for (let times = 0; times < 10; times++) {
        element.src = `/${times}?${crypto.randomUUID()}`;
        if (times % 3 === 0) await turn();
      }
      element.src = '/SECOND';
      await turn();
    },
    { status: 'ready', shows: 'SECOND', events: ['load'] },
  ],
  [
    'src changes, and back',
    async ({ element, turn }) => {
      const { src } = element;
      element.src = '/SECOND';
      await turn();
      element.src = src;
      await turn();
    },
    LOADED,
  ],
  ['src is set to the same', ({ element }) => element.setAttribute('src', element.src), LOADED],
  ['src is removed', ({ element }) => element.removeAttribute('src'), CHILD],
  ['src is emptied', ({ element }) => (element.src = ''), CHILD],
  ['src is set to null', ({ element }) => Reflect.set(element, 'src', null), CHILD],
  ['src is set to an object', ({ element }) => Reflect.set(element, 'src', {}), CHILD],
  [
    'src changes to an address that is refused',
    ({ element }) => (element.src = 'javascript:alert(1)'),
    { status: 'error', shows: 'CHILD', events: ['blocked-url'] },
  ],
  [
    'data is set',
    ({ element, story }) => (element.data = story('DATA')),
    { status: 'ready', shows: 'DATA', events: ['load', 'load'] },
  ],
  [
    'data is set, and taken away',
    async ({ element, story, turn }) => {
      element.data = story('DATA');
      await turn();
      element.data = null;
      await turn();
    },
    { ...LOADED, events: ['load', 'load'] },
  ],
  [
    'data is set to something that cannot be read',
    ({ element }) => (element.data = { nothing: 'of ours' }),
    { status: 'error', shows: 'SRC', events: ['unknown-format', 'load'] },
  ],
  [
    'data is set to an object whose getter throws',
    ({ element, story }) => {
      element.data = Object.defineProperty(story('DATA'), 'language', {
        enumerable: true,
        get() {
          throw new Error('no');
        },
      });
    },
    // Only that field is missing.
    { status: 'ready', shows: 'DATA', events: ['load', 'load'] },
  ],
  [
    'data is set to an object that contains itself',
    ({ element, story }) => {
      const data: Record<string, unknown> = { ...story('DATA') };
      data['body'] = [data];
      data['stops'] ??= undefined;
      element.data = data;
    },
    { status: 'ready', shows: 'DATA', events: ['load', 'load'] },
  ],
  [
    'data is set to the element itself',
    ({ element }) => (element.data = element),
    { status: 'error', shows: 'SRC', events: ['unknown-format', 'load'] },
  ],
  [
    'format changes to one that it is not in',
    async ({ element, turn }) => {
      element.setAttribute('format', 'rss');
      await turn();
    },
    { status: 'error', shows: 'CHILD', events: ['unknown-format'] },
  ],
  [
    'pick changes to an entry that is not there',
    async ({ element, turn }) => {
      element.setAttribute('pick', '7');
      await turn();
    },
    { status: 'error', shows: 'CHILD', events: ['invalid'] },
  ],
  ['loading changes to lazy', ({ element }) => element.setAttribute('loading', 'lazy'), LOADED],
  [
    'an attribute for a single field is set',
    ({ element, tag }) => element.setAttribute(FIELDS[tag], 'FIELD'),
    { ...LOADED, shows: 'FIELD' },
  ],
  [
    'an attribute for a single field is set and removed',
    async ({ element, tag, turn }) => {
      element.setAttribute(FIELDS[tag], 'FIELD');
      await turn();
      element.removeAttribute(FIELDS[tag]);
    },
    LOADED,
  ],
  [
    'every other attribute changes',
    ({ element }) => {
      for (const name of ['lang', 'dir', 'locale', 'time-zone', 'now', 'theme', 'variant', 'heading-level', 'mirror'])
        element.setAttribute(name, 'x');
    },
    LOADED,
  ],
  ['its status is removed', ({ element }) => element.removeAttribute('status'), LOADED],
  ['its status is overwritten', ({ element }) => element.setAttribute('status', 'ready'), LOADED],
  [
    'reload() is called ten times',
    async ({ element, turn }) => {
      for (let times = 0; times < 10; times++) void element.reload();
      await turn();
    },
    LOADED,
  ],
  [
    'ready is awaited by a hundred others',
    ({ element }) => {
      for (let times = 0; times < 100; times++) void element.ready.then(() => element.ready);
    },
    LOADED,
  ],
];

const CONTENT: readonly Case[] = [
  ['its children are removed', ({ element }) => element.replaceChildren(), LOADED],
  [
    'its children are replaced by innerHTML, and src fails',
    async ({ element, tag, held, turn }) => {
      element.innerHTML = CHILDREN[tag].replace('CHILD', 'OTHER');
      await turn();
      held.requests[0]!.fail();
    },
    { ...FAILED, shows: 'OTHER' },
  ],
  [
    'its children are removed, and src fails',
    async ({ element, held, turn }) => {
      element.replaceChildren();
      await turn();
      held.requests[0]!.fail();
    },
    { ...FAILED, shows: 'message' },
  ],
  [
    'a JSON child is inserted, and src fails',
    async ({ element, story, held, turn }) => {
      element.append(jsonChild(story('JSON')));
      await turn();
      held.requests[0]!.fail();
    },
    { status: 'error', shows: 'JSON', events: ['load', 'network'] },
  ],
  [
    'a JSON child is inserted and removed',
    async ({ element, story, turn }) => {
      const script = jsonChild(story('JSON'));
      element.append(script);
      await turn();
      script.remove();
    },
    { ...LOADED, events: ['load', 'load'] },
  ],
  ['its shadow root is emptied', ({ element }) => element.shadowRoot!.replaceChildren(), LOADED],
  [
    'its shadow root is emptied, and src fails',
    ({ element, held }) => {
      element.shadowRoot!.replaceChildren();
      held.requests[0]!.fail();
    },
    FAILED,
  ],
  [
    'every part is removed from its shadow root',
    ({ element }) => element.shadowRoot!.querySelectorAll('[part]').forEach((part) => part.remove()),
    LOADED,
    DRAWN_FROM_TREE,
  ],
  ['its style sheets are removed', ({ element }) => (element.shadowRoot!.adoptedStyleSheets = []), LOADED],
  [
    'a translator wraps every text in its shadow root',
    ({ element }) => {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const wrapper = document.createElement('x-font');
        text.replaceWith(wrapper);
        wrapper.append(text);
      }
    },
    LOADED,
    DRAWN_FROM_TREE,
  ],
  [
    'a listener of news-load removes it, and it is put back',
    async ({ element, box, held, story, turn }) => {
      element.addEventListener('news-load', () => element.remove(), { once: true });
      held.requests[0]!.answer(story('SRC'));
      await turn();
      box.append(element);
      await turn();
    },
    LOADED,
  ],
  [
    'a listener of news-load changes src',
    ({ element }) => element.addEventListener('news-load', () => (element.src = '/SECOND'), { once: true }),
    { status: 'ready', shows: 'SECOND', events: ['load', 'load'] },
  ],
  [
    'a listener of news-error sets data',
    ({ element, held, story }) => {
      element.addEventListener('news-error', () => (element.data = story('DATA')), { once: true });
      held.requests[0]!.fail();
    },
    { status: 'ready', shows: 'DATA', events: ['network', 'load'] },
  ],
];

const ANSWERS: readonly Case[] = [
  ['the network fails', ({ held }) => held.requests[0]!.fail(), FAILED],
  [
    'the answer was used by another',
    async ({ held, story }) => {
      const response = Response.json(story('SRC'));
      await response.text();
      held.requests[0]!.answer(response);
    },
    FAILED,
  ],
  [
    'the body is locked by another',
    ({ held, story }) => {
      const response = Response.json(story('SRC'));
      response.body!.getReader();
      held.requests[0]!.answer(response);
    },
    FAILED,
  ],
  [
    'the body breaks off',
    ({ held }) => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"headline":'));
          controller.error(new TypeError('broken'));
        },
      });
      held.requests[0]!.answer(new Response(body));
    },
    FAILED,
  ],
  [
    'the body is empty chunks for a while',
    ({ held, story }) => {
      const body = new ReadableStream({
        start(controller) {
          for (let times = 0; times < 1000; times++) controller.enqueue(new Uint8Array());
          controller.enqueue(new TextEncoder().encode(JSON.stringify(story('SRC'))));
          controller.close();
        },
      });
      held.requests[0]!.answer(new Response(body));
    },
    LOADED,
  ],
  [
    'the body comes a byte at a time',
    ({ held, story }) => {
      const body = new ReadableStream({
        start(controller) {
          for (const byte of new TextEncoder().encode(JSON.stringify(story('SRC'))))
            controller.enqueue(Uint8Array.of(byte));
          controller.close();
        },
      });
      held.requests[0]!.answer(new Response(body));
    },
    LOADED,
  ],
  [
    'a service worker answers with an opaque response',
    ({ held }) => held.requests[0]!.answer(Response.error()),
    { ...FAILED, events: ['http'] },
  ],
  [
    'the answer redirects to a page that asks to sign in',
    ({ held }) =>
      held.requests[0]!.answer(
        new Response('<title>Sign in</title><form><input type="password"></form>', {
          headers: { 'content-type': 'text/html' },
        }),
      ),
    { ...FAILED, events: ['not-a-story'] },
  ],
  [
    'the answer is an image',
    ({ held }) =>
      held.requests[0]!.answer(
        new Response(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), {
          headers: { 'content-type': 'image/png' },
        }),
      ),
    { ...FAILED, events: ['not-a-story'] },
  ],
];

/** Functions that other scripts of a page replace or break. The element has been defined before. */
const GLOBALS: readonly Case[] = [
  ...(
    [
      [
        'fetch throws',
        'fetch',
        () => {
          throw new Error('broken');
        },
      ],
      ['fetch returns nothing', 'fetch', () => undefined],
      ['fetch resolves to nothing', 'fetch', () => Promise.resolve()],
      ['fetch resolves to an object that is no response', 'fetch', () => Promise.resolve({ ok: true })],
      [
        'fetch rejects as if it had been aborted',
        'fetch',
        () => Promise.reject(new DOMException('Stopped.', 'AbortError')),
      ],
      ['fetch is missing', 'fetch', undefined],
    ] as const
  ).map(([what, name, value]): Case => [
    what,
    async (world) => {
      override(world, globalThis, name, value);
      world.element.src = `/SECOND?${crypto.randomUUID()}`;
      await world.turn();
    },
    FAILED,
  ]),
  ...(
    [
      ['Object.prototype has an enumerable property', Object.prototype, 'polluted', () => undefined],
      ['Object.prototype has the names of our fields', Object.prototype, 'headline', 'POLLUTED'],
      ['Object.prototype has a src', Object.prototype, 'src', 'https://example.org/POLLUTED'],
      ['Object.prototype has a format', Object.prototype, 'format', 'rss'],
      ['Array.prototype has an enumerable property', Array.prototype, 'polluted', () => undefined],
      [
        'String.prototype.trim is replaced',
        String.prototype,
        'trim',
        function (this: string) {
          return this.replace(/^\s+|\s+$/g, '');
        },
      ],
      ['requestIdleCallback is missing', globalThis, 'requestIdleCallback', undefined],
      ['requestAnimationFrame never calls', globalThis, 'requestAnimationFrame', () => 0],
      ['structuredClone is missing', globalThis, 'structuredClone', undefined],
      [
        'console.warn throws',
        console,
        'warn',
        () => {
          throw new Error('broken');
        },
      ],
      [
        'document.createElement is broken',
        document,
        'createElement',
        () => {
          throw new Error('broken');
        },
      ],
    ] as const
  ).map(([what, owner, name, value]): Case => [what, (world) => override(world, owner, name, value), LOADED]),
  [
    'a <base> is inserted',
    ({ after }) => {
      const base = document.createElement('base');
      base.href = 'https://example.org/other/';
      document.head.prepend(base);
      after(() => base.remove());
    },
    LOADED,
  ],
  [
    'the page is flooded with microtasks',
    () => {
      let left = 10_000;
      const next = (): unknown => left-- > 0 && Promise.resolve().then(next);
      next();
    },
    LOADED,
  ],
];

const GROUPS: Readonly<Record<string, readonly Case[]>> = {
  'while it loads and is moved': MOVED,
  'while it loads and its attributes or properties change': CHANGED,
  'while it loads and its content changes': CONTENT,
  'whose answer is odd': ANSWERS,
  'in a page whose globals are not as they should be': GLOBALS,
};

const WORDS = /CHILD|SRC|SECOND|DATA|JSON|FIELD|OTHER|POLLUTED/g;

/** The words that an element shows: its own drawing of them, and its children where it lets them through. */
function shown(element: Element): string {
  const root = element.shadowRoot!;
  const text = `${root.textContent} ${root.querySelector('slot') ? element.textContent : ''}`;
  const words = new Set(text.match(WORDS));
  return words.size > 0 ? [...words].join(' ') : root.querySelector('[part~=error]') ? 'message' : 'nothing';
}

for (const [group, cases] of Object.entries(GROUPS)) {
  describe(`an element ${group}`, () => {
    let restores: (() => void)[] = [];
    let faults: string[] = [];
    const reject = (event: PromiseRejectionEvent): void => void faults.push(String(event.reason));
    const fail = (event: ErrorEvent): void => void faults.push(event.message);

    before(() => Promise.all([loadPart('data'), loadPart('itinerary'), loadPart('blocks')]));
    beforeEach(() => {
      faults = [];
      restores = [];
      window.addEventListener('unhandledrejection', reject);
      window.addEventListener('error', fail);
    });
    afterEach(() => {
      for (const restore of restores.reverse()) restore();
      window.removeEventListener('unhandledrejection', reject);
      window.removeEventListener('error', fail);
    });

    for (const [what, act, end, tags = TAGS] of cases) {
      for (const tag of tags) {
        it(`${what}: <${tag}>`, async () => {
          const held = new HeldFetch();
          const box = document.createElement('div');
          document.body.append(box);
          restores.push(() => {
            held.release();
            box.remove();
          });
          const element = document.createElement(tag) as unknown as NewsElement;
          element.innerHTML = CHILDREN[tag];
          element.setAttribute('src', `/SRC?${crypto.randomUUID()}`);
          const events: string[] = [];
          const listen = (event: Event): unknown =>
            events.push(event.type === 'news-load' ? 'load' : (event as unknown as NewsErrorEvent).code);
          const relisten = (): void =>
            ['news-load', 'news-error'].forEach((type) => element.addEventListener(type, listen));
          relisten();
          const turn = async (): Promise<void> => {
            await aTimeout(10);
            await loadPart('data');
            await aTimeout(0);
          };
          const story = STORIES[tag];
          box.append(element);
          await turn();
          expect([element.status, shown(element)]).to.deep.equal(['loading', 'CHILD']);

          await act({ tag, element, box, held, story, turn, relisten, after: (restore) => restores.push(restore) });
          // The last request is answered first.
          for (let answered = -1; answered !== held.requests.length; await turn()) {
            answered = held.requests.length;
            for (const { url, answer } of [...held.requests].reverse())
              answer(story(url.includes('SECOND') ? 'SECOND' : 'SRC'));
            await turn();
          }
          await until(() => element.status !== 'loading', 'it loads for ever');
          await element.ready;
          await turn();
          expect({ status: element.status, shows: shown(element), events: events.sort() }).to.deep.equal({
            ...end,
            events: [...end.events].sort(),
          });
          expect(element.getAttribute('status')).to.equal(end.status);

          // It is none the worse for it.
          for (const restore of restores.splice(1).reverse()) restore();
          for (const name of ['format', 'pick', FIELDS[tag]]) element.removeAttribute(name);
          element.data = story('AGAIN');
          await element.ready;
          expect(element.status).to.equal('ready');
          expect(element.shadowRoot!.textContent).to.contain('AGAIN');
          expect(faults).to.deep.equal([]);
        });
      }
    }
  });
}
