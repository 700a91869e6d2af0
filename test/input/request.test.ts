import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { PullQuoteElement } from '../../src/elements/pull-quote.js';
import type { NewsErrorCode, NewsErrorEvent } from '../../src/input/events.js';
import { MAX_BYTES, TIMEOUT_MS } from '../../src/input/request.js';
import { loadPart } from '../../src/parts.js';
import { HeldFetch } from './held-fetch.js';

const STORY = '{"quotation":"From afar.","attribution":"A. Speaker"}';
const at = (route: string): string => `/@test/${route}`;
const body = (words: string, type = ''): string =>
  at(`json?${new URLSearchParams({ body: words, ...(type && { type }) }).toString()}`);
const otherOrigin = (path: string): string => `http://localhost:${location.port}${path}`;
const to = (address: string): string => at(`redirect?to=${encodeURIComponent(address)}`);
const bytes = (...values: (number | string)[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    values.flatMap((value) => (typeof value === 'string' ? [...new TextEncoder().encode(value)] : value)),
  );
const utf16 = (words: string, littleEndian: boolean): Uint8Array<ArrayBuffer> => {
  const view = new DataView(new ArrayBuffer(words.length * 2 + 2));
  Array.from(`\uFEFF${words}`, (unit, index) => view.setUint16(index * 2, unit.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
};

/** 10 s go by in a third of one, until the function given back is called. */
function shortenTimeout(): () => void {
  const real = globalThis.setTimeout;
  const short = (handler: () => void, ms?: number): unknown => real(handler, ms === TIMEOUT_MS ? 300 : ms);
  globalThis.setTimeout = short as typeof setTimeout;
  return () => (globalThis.setTimeout = real);
}

type Ending = NewsErrorCode | 'load';

// What a server may do, and how it ends; a second ending is that of WebKitGTK, which passes on what it cannot decompress.
const SERVERS: [what: string, src: string, ending: Ending, orElse?: Ending][] = [
  ['answers 400', at('status/400'), 'http'],
  ['answers 401', at('status/401'), 'http'],
  ['answers 404', at('status/404'), 'http'],
  ['answers 410', at('status/410'), 'http'],
  ['answers 429', at('status/429'), 'http'],
  ['answers 500', at('status/500'), 'http'],
  ['answers 503', at('status/503'), 'http'],
  ['answers 204, without data', at('status/204'), 'syntax'],
  ['answers 200, without data', body(''), 'syntax'],
  ['never answers', at('hang'), 'timeout'],
  ['stops in the middle', at('stall'), 'timeout'],
  ['sends a byte a second', at('broken/drip'), 'timeout'],
  ['hangs up in the middle', at('reset'), 'network'],
  ['sends bad gzip', at('broken/bad-gzip'), 'network', 'syntax'],
  ['announces more than it sends', at('broken/too-long'), 'network'],
  ['announces less than it sends', at('broken/too-short'), 'syntax'],
  ['sends 50 MB', at('bytes/50000000'), 'too-large'],
  ['sends a gzip bomb', at('broken/bomb'), 'too-large'],
  ['sends one byte more than it may', at(`bytes/${MAX_BYTES + 1}`), 'too-large'],
  ['sends as much as it may', at(`bytes/${MAX_BYTES}`), 'unknown-format'],
  ['redirects for ever', at('loop'), 'network'],
  ['redirects to data:', to('data:application/json,{}'), 'network'],
  ['redirects to an origin that does not admit us', to(otherOrigin(at('no-cors/status/200'))), 'network'],
  ['redirects to an origin that does', to(otherOrigin(body(STORY))), 'load'],
  ['does not admit our origin', otherOrigin(`/@test/no-cors/json?body=${encodeURIComponent(STORY)}`), 'network'],
  ['admits our origin', otherOrigin(body(STORY)), 'load'],
  ['is not there', 'http://127.0.0.1:9/', 'network'],
  ['has no name', 'https://nobody.invalid/', 'network'],
  ['sends HTML', body('<!doctype html><title>Not found</title>', 'text/html'), 'not-a-story'],
  ['calls it HTML', body(STORY, 'text/html'), 'load'],
  ['calls it JSON-LD', body(STORY, 'application/ld+json'), 'load'],
  ['calls it nonsense', body(STORY, 'x/y;=;'), 'load'],
];

// What may be in an answer, and how it ends. Bytes go past the server, which would put them right.
const BODIES: [what: string, body: BodyInit, ending: Ending][] = [
  ['a byte order mark', bytes(0xef, 0xbb, 0xbf, STORY), 'load'],
  ['UTF-16, little end first', utf16(STORY, true), 'load'],
  ['UTF-16, big end first', utf16(STORY, false), 'load'],
  ['bytes that are no UTF-8', bytes('{"quotation":"From ', 0xff, 0xc3, ' afar."}'), 'load'],
  ['half of it', STORY.slice(0, 30), 'syntax'],
  ['something behind it', `${STORY} }`, 'syntax'],
  ['white space', ' \n\t', 'syntax'],
  ['null', 'null', 'unknown-format'],
  ['a number', '42', 'unknown-format'],
  ['a list', '[]', 'unknown-format'],
  ['a string', '"words"', 'unknown-format'],
  ['an empty object', '{}', 'unknown-format'],
  ['a quotation without words', '{"quotation":"  "}', 'invalid'],
  ['100,000 lists in each other', '['.repeat(100_000) + ']'.repeat(100_000), 'unknown-format'],
  ['100,000 lists that do not end', '['.repeat(100_000), 'syntax'],
  ['100,000 objects in each other', `${'{"content":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'unknown-format'],
  ['a key twice', '{"quotation":"First.","quotation":"From afar."}', 'load'],
  ['__proto__', '{"quotation":"From afar.","__proto__":{"polluted":1}}', 'load'],
  ['constructor.prototype', '{"quotation":"From afar.","constructor":{"prototype":{"polluted":1}}}', 'load'],
];

// Addresses that nothing is asked of.
const REFUSED = [
  'javascript:alert(1)',
  ' java\tscript:alert(1)',
  'data:application/json,{"quotation":"x"}',
  'blob:https://example.org/0',
  'file:///etc/passwd',
  'ftp://example.org/',
  'ws://example.org/',
  'about:blank',
  'mailto:a@example.org',
  'https://user:word@example.org/',
  'https://[',
];

describe('an address to load from', () => {
  let element: PullQuoteElement;
  let endings: Ending[];
  let rejections: unknown[];
  const hear = (event: Event): unknown =>
    endings.push(event.type === 'news-load' ? 'load' : (event as unknown as NewsErrorEvent).code);
  const reject = ({ reason }: PromiseRejectionEvent): unknown => rejections.push(reason);

  before(() => loadPart('data'));
  beforeEach(async () => {
    endings = [];
    rejections = [];
    element = await fixture(
      html`<pull-quote
        ><p>From here. <a href="https://example.org/">More</a></p></pull-quote
      >`,
    );
    element.addEventListener('news-load', hear);
    element.addEventListener('news-error', hear);
    window.addEventListener('unhandledrejection', reject);
  });
  afterEach(() => window.removeEventListener('unhandledrejection', reject));

  /** Lets a request come as far as it can without an answer. */
  async function turn(): Promise<void> {
    await aTimeout(20);
    // A part that is here already is still handed out in turn.
    await loadPart('data');
    await aTimeout(0);
  }
  const words = (): string =>
    element
      .shadowRoot!.querySelector('[part="quotation"]')!
      .textContent.replace(/[“”]/g, '')
      .replace(/\s+/g, ' ')
      .trim();

  /** That what is under way ends once, in this way; that the words hold; and that the next address is none the worse. */
  async function expectEnding(ending: Ending): Promise<void> {
    await element.ready;
    await aTimeout(0);
    expect(endings).to.deep.equal([ending]);
    expect(element.status).to.equal(ending === 'load' ? 'ready' : 'error');
    if (ending === 'load') expect(words()).to.match(/^From .*afar\.$/);
    else {
      expect(words()).to.equal('From here. More');
      expect(element.shadowRoot!.querySelector('a')!.href).to.equal('https://example.org/');
    }
    element.src = body('{"quotation":"Second try."}');
    await element.ready;
    expect(words()).to.equal('Second try.');
    expect(endings).to.deep.equal([ending, 'load']);
    expect(rejections).to.deep.equal([]);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  }

  describe('whose server', () => {
    for (const [what, src, ending, orElse] of SERVERS) {
      it(`${what}: ${ending}${orElse ? ` or ${orElse}` : ''}`, async () => {
        const restore = ending === 'timeout' ? shortenTimeout() : () => undefined;
        try {
          element.src = src;
          await element.ready;
        } finally {
          restore();
        }
        await expectEnding(orElse && endings[0] === orElse ? orElse : ending);
      });
    }

    it('has 10 seconds to respond', () => {
      expect(TIMEOUT_MS).to.equal(10_000);
    });

    it('is slow does not delay another one', async () => {
      const neighbour = document.createElement('pull-quote');
      neighbour.src = body(STORY);
      element.src = at('hang?neighbour');
      element.after(neighbour);
      await neighbour.ready;
      expect([neighbour.status, element.status]).to.deep.equal(['ready', 'loading']);
      neighbour.remove();
    });

    it('answers none of six requests sends the seventh in its turn, with a time limit of its own', async () => {
      const held = new HeldFetch();
      const neighbours = Array.from({ length: 8 }, (_, at) => {
        const neighbour = document.createElement('pull-quote');
        neighbour.src = `/silent/${at}`;
        return neighbour;
      });
      try {
        element.after(...neighbours);
        await turn();
        expect(held.requests).to.have.length(6);
        // One that waits and is no longer wanted leaves the queue.
        neighbours[6]!.src = '';
        await turn();
        held.requests[2]!.fail();
        await turn();
        expect(held.requests.map(({ url }) => new URL(url).pathname))
          .to.include('/silent/7')
          .and.not.include('/silent/6');
        held.requests[6]!.answer(new Response(STORY));
        await neighbours[7]!.ready;
        expect(neighbours[7]!.status).to.equal('ready');
        element.src = body(STORY);
        await turn();
        expect(held.requests).to.have.length(8);
      } finally {
        held.release();
        for (const neighbour of neighbours) neighbour.remove();
      }
    });

    it('fails is asked again for the next element, while the first still stands there', async () => {
      const held = new HeldFetch();
      const neighbour = document.createElement('pull-quote');
      try {
        element.src = '/unlucky';
        await turn();
        held.only.fail();
        await element.ready;
        neighbour.src = '/unlucky';
        element.after(neighbour);
        await turn();
        held.requests[1]!.answer(new Response(STORY));
        await neighbour.ready;
      } finally {
        held.release();
      }
      expect([element.status, neighbour.status]).to.deep.equal(['error', 'ready']);
      neighbour.remove();
    });

    it('fails may be asked again at the same address', async () => {
      const held = new HeldFetch();
      try {
        element.src = '/again';
        await turn();
        held.only.answer(new Response('', { status: 503 }));
        await element.ready;
        element.src = '';
        await element.ready;
        element.src = '/again';
        await turn();
        held.requests[1]!.answer(new Response(STORY));
        await element.ready;
      } finally {
        held.release();
      }
      expect(words()).to.equal('From afar.');
    });
  });

  describe('whose answer holds', () => {
    for (const [what, answer, ending] of BODIES) {
      it(`${what}: ${ending}`, async () => {
        const held = new HeldFetch();
        try {
          element.src = `/${encodeURIComponent(what)}`;
          await turn();
          held.only.answer(new Response(answer));
          await element.ready;
        } finally {
          held.release();
        }
        await expectEnding(ending);
      });
    }
  });

  describe('that is refused before anything is asked', () => {
    for (const src of REFUSED) {
      it(JSON.stringify(src), async () => {
        const held = new HeldFetch();
        element.src = src;
        await element.ready;
        held.release();
        expect(held.requests).to.have.length(0);
        await expectEnding('blocked-url');
      });
    }
  });

  it('is told when no more is wanted: what is too large is cut off, not stored first', async () => {
    const held = new HeldFetch();
    let pulled = 0;
    let cancelled = false;
    element.src = '/endless';
    await turn();
    held.only.answer(
      new Response(
        new ReadableStream({
          pull(controller) {
            controller.enqueue(new Uint8Array(64 * 1024));
            pulled += 64 * 1024;
          },
          cancel() {
            cancelled = true;
          },
        }),
      ),
    );
    await element.ready;
    held.release();
    expect(endings).to.deep.equal(['too-large']);
    expect([cancelled, held.only.aborted]).to.deep.equal([true, true]);
    expect(pulled).to.be.lessThan(4 * 1024 * 1024);
  });

  it('receives no information about the reader', async () => {
    const held = new HeldFetch();
    element.src = '/who';
    await turn();
    const { init } = held.only;
    held.only.answer(new Response(STORY));
    await element.ready;
    held.release();
    expect(init.credentials).to.equal('omit');
    expect(init.referrerPolicy).to.equal('strict-origin');
    expect(init.mode ?? 'cors').to.equal('cors');
    // Any other header would need the leave of a foreign server first.
    expect(Object.keys(init.headers!)).to.deep.equal(['accept']);
  });

  it('is the base of relative URLs in its data, after redirects', async () => {
    const data = JSON.stringify({ quotation: 'From afar.', source: 'A paper', sourceUrl: 'x' });
    element.src = to(otherOrigin(body(data)));
    await element.ready;
    expect(element.shadowRoot!.querySelector('a')!.href).to.equal(otherOrigin('/@test/x'));
  });

  it('may be relative to the base of the page', async () => {
    const base = document.createElement('base');
    base.href = '/@test/';
    document.head.append(base);
    element.src = body(STORY).slice('/@test/'.length);
    await element.ready;
    base.remove();
    expect(endings).to.deep.equal(['load']);
  });
});
