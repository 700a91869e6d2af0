import { aTimeout, expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { snippet } from '../../src/snippet/snippet.js';
import { VERSION } from '../../src/version.js';
import { inChromium } from '../engine.js';
import { openFrame, type Frame } from '../frame.js';
import { layoutShift } from '../layout-shift.js';
import { until } from '../until.js';

let pages = 0;
/**
 * A folder whose files take their time: what is there before the first paint came with a file of its own. Each time under
 * an address of its own: from its memory the browser would have them at once.
 */
const slow = (): string => `/@test/slow/900.${++pages}/dist/cdn`;
const CDN = '/dist/cdn';
const script = (name: string, folder = CDN, attributes = ''): string =>
  `<script ${attributes} src="${folder}/${name}.js"></script>`;
const DATA = script('broadsheet-data');
const ITINERARY = script('broadsheet-itinerary');

const json = (data: object, script = 'type="application/json"'): string =>
  `<script ${script}>${JSON.stringify(data)}</script>`;
const QUOTE = {
  quotation: 'Heading to Colombia to build on our vital, strong partnership.',
  attribution: 'A. Blinken',
};
const ARTICLE = {
  headline: 'Blinken opens a tour of South America in Bogotá',
  standfirst: 'Three governments of the left are to hear that Washington still counts on them.',
  byline: 'By the Broadsheet desk',
  published: '2022-10-03T15:09:00Z',
  body: ['His first host is Gustavo Petro.', { type: 'quote', ...QUOTE }, 'Chile is next.'],
};
const TRIP = {
  title: 'Three capitals in four days',
  stops: [
    { place: 'Bogotá', country: 'Colombia', start: '2022-10-03', timeZone: 'America/Bogota' },
    { place: 'Lima', country: 'Peru', start: '2022-10-06' },
  ],
};
const quote = `<pull-quote>${json(QUOTE)}</pull-quote>`;
const article = `<news-article>${json(ARTICLE)}</news-article>`;
const trip = `<itinerary-card now="2022-10-01">${json(TRIP)}</itinerary-card>`;
const tripChildren = `<itinerary-card now="2022-10-01"><section>
  <h3>Three capitals in four days</h3><p data-news="traveller"><b>Antony Blinken</b>, US secretary of state</p>
  <ol><li data-news-zone="America/Bogota"><time datetime="2022-10-03">Mon 3 Oct</time> <b>Bogotá, Colombia</b>
    <p>First meeting with the government that took office in August.</p></li>
  <li><time datetime="2022-10-06">Thu 6 Oct</time> <b>Lima, Peru</b></li></ol></section></itinerary-card>`;

const elementIn = (document: Document): HTMLElement =>
  document.querySelector('pull-quote, news-article, itinerary-card, acme-pull-quote')!;
const partIn = (document: Document): Element | null =>
  elementIn(document).shadowRoot?.querySelector('[part=quotation], [part=headline], [part=title]') ?? null;
const long = { ...ARTICLE, body: Array.from({ length: 3000 }, (_, index) => `${ARTICLE.standfirst} ${index}`) };
const isShown = (document: Document): boolean => partIn(document) !== null;
/** The chunks that a page has asked for, by name. */
const askedOf = ({ window }: Frame): string[] =>
  window.performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => /\/(data|itinerary)-[\w-]{8}\.js/.exec(name)?.[1] ?? []);

describe('a file that holds a chunk ready', () => {
  it('takes the place of the chunk, with the same words', async () => {
    for (const [content, files] of [
      [quote, DATA],
      [article, DATA],
      [tripChildren, ITINERARY],
      [trip, DATA + ITINERARY],
    ] as const) {
      const shown: string[] = [];
      for (const head of [script('broadsheet'), script('broadsheet') + files]) {
        const frame = await openFrame(`<!doctype html><head>${head}</head>${content}`);
        await until(() => isShown(frame.document), 'nothing is shown');
        shown.push(elementIn(frame.document).shadowRoot!.textContent.replace(/\s+/g, ' '));
        if (head.includes(files)) expect(askedOf(frame)).to.deep.equal([]);
        else expect(askedOf(frame)).to.not.deep.equal([]);
        expect([frame.warnings, frame.errors]).to.deep.equal([[], []]);
      }
      expect(shown[1]).to.equal(shown[0]);
    }
  });

  it('may stand before the script tag, may be there twice, and has a name with its version', async () => {
    for (const head of [
      DATA + script('broadsheet'),
      script('broadsheet') + DATA + DATA,
      script('broadsheet') + script(`broadsheet-data-${VERSION}`),
      script('broadsheet') + DATA + script('broadsheet', `/@test/edited/broadsheet/${VERSION}/9.9.9${CDN}`),
      script('broadsheet', CDN, 'async') + DATA,
    ]) {
      const frame = await openFrame(`<!doctype html><head>${head}</head>${quote}`);
      await until(() => isShown(frame.document), 'nothing is shown');
      expect(askedOf(frame), head).to.deep.equal([]);
      expect(frame.errors).to.deep.equal([]);
    }
  });

  it('is run once, when the chunk is first needed', async () => {
    // A list that the chunk makes when it is run.
    const from = encodeURIComponent('["data","src","json"]');
    const to = encodeURIComponent('[...((window.runs = (window.runs ?? 0) + 1), []), "data","src","json"]');
    const count = `/@test/edited/broadsheet-data/${from}/${to}${CDN}`;
    const head = script('broadsheet') + script('broadsheet-data', count) + script('broadsheet-data', count);
    const runs = ({ window }: Frame): unknown => Reflect.get(window, 'runs');
    const idle = await openFrame(`<!doctype html><head>${head}</head><pull-quote><p>Words.</p></pull-quote>`);
    await until(() => isShown(idle.document), 'nothing is shown');
    expect(runs(idle)).to.equal(undefined);
    const frame = await openFrame(`<!doctype html><head>${head}</head>${quote}${article}${quote}`);
    await until(() => isShown(frame.document), 'nothing is shown');
    expect(runs(frame)).to.equal(1);
  });

  it('leaves no global behind, and does nothing on its own', async () => {
    const blank = await openFrame('<p>Nothing here.</p>');
    for (const head of [DATA + ITINERARY, script('broadsheet') + DATA + ITINERARY]) {
      const frame = await openFrame(`<!doctype html><head>${head}</head>${quote}`);
      if (head.includes('broadsheet.js')) await until(() => isShown(frame.document), 'nothing is shown');
      const known = new Set(Object.getOwnPropertyNames(blank.window));
      expect(Object.getOwnPropertyNames(frame.window).filter((name) => !known.has(name))).to.deep.equal([]);
      expect([frame.warnings, frame.errors]).to.deep.equal([[], []]);
    }
  });

  it('goes with a prefix, and with a policy that allows nothing else', async () => {
    const policy =
      "default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types broadsheet";
    const head =
      script('broadsheet', CDN, 'nonce="n" data-prefix="acme"') + script('broadsheet-data', CDN, 'nonce="n"');
    const frame = await openFrame(
      `<!doctype html><head>${head}</head>${quote.replaceAll('pull-quote', 'acme-pull-quote')}`,
      { policy },
    );
    await until(() => isShown(frame.document), 'nothing is shown');
    expect(askedOf(frame)).to.deep.equal([]);
    expect([frame.violations, frame.warnings, frame.errors]).to.deep.equal([[], [], []]);
  });

  it('has a JSON child read as soon as the parser has come to its end', async () => {
    const record = `<script>
      window.heard = [];
      for (const type of ['news-load', 'news-error'])
        addEventListener(type, ({ code }) => heard.push((code ?? 'load') + ', ' + document.readyState));
    </script>`;
    // In the middle of a word, behind the script, and behind the element.
    for (const content of [
      quote.replace('vital', 'vi<!--pause-->tal') + '<p>Behind.</p><!--pause-->',
      article.replace('</script>', '</script> <!--pause-->') + '<p>Behind.</p>',
      `<main><div>${quote}</div> <!--pause--></main>`,
    ]) {
      const head = record + script('broadsheet') + DATA;
      const frame = await openFrame(`<!doctype html><head>${head}</head>${content}<!--pause-->`, { pause: 300 });
      await until(() => isShown(frame.document), 'nothing is shown');
      expect(Reflect.get(frame.window, 'heard'), content).to.deep.equal(['load, loading']);
    }
  });

  it('is not missed where it is blocked, of another version, or a module', async () => {
    // The main script names its chunk by the hash; here that hash is another one.
    const main = await (await fetch(`${CDN}/broadsheet.js`)).text();
    const [hash] = /[a-zA-Z0-9]{5,}/.exec(/\bdata:"([\w+/]{43}=)"/.exec(main)![1]!)!;
    const other = `/@test/edited/broadsheet-data/${hash}/another${CDN}`;
    for (const file of [
      script('broadsheet-data', CDN, `integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous"`),
      script('broadsheet-data', other),
      script('broadsheet-data', CDN, 'type="module"'),
      script('absent'),
    ]) {
      const frame = await openFrame(`<!doctype html><head>${script('broadsheet') + file}</head>${quote}`);
      await until(() => isShown(frame.document), 'nothing is shown');
      expect(askedOf(frame), file).to.deep.equal(['data']);
    }
  });

  it('may lack the file for itineraries: a placeholder stays until its chunk can draw the data', async () => {
    const record = `<script>
      window.seen = [];
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (init) {
        const root = attachShadow.call(this, init);
        const look = () => {
          const state = ['stop', 'loading'].find((part) => root.querySelector('[part=' + part + ']')) ?? 'nothing';
          if (seen.at(-1) !== state) seen.push(state);
        };
        new MutationObserver(look).observe(root, { childList: true, subtree: true });
        return root;
      };
    </script>`;
    for (const [content, states] of [
      [trip, ['nothing', 'loading', 'stop']],
      // Children take its place.
      [trip.replace('<script', '<h3>To the Andes</h3><script'), ['nothing', 'stop']],
    ] as const) {
      const head = record + script('broadsheet', slow()) + DATA;
      const frame = await openFrame(`<!doctype html><head>${head}</head>${content}<p>Behind.</p>`);
      await until(() => isShown(frame.document), 'nothing is shown');
      await aTimeout(50);
      expect(Reflect.get(frame.window, 'seen')).to.deep.equal(states);
    }
  });

  inChromium(() =>
    describe('keeps the page still', () => {
      before(async () => {
        await executeServerCommand('viewport', { width: 1100, height: 900 });
      });

      const STILL: Record<string, [files: string, content: string]> = {
        'a quotation as a JSON child': [DATA, quote],
        'a story as a JSON child': [DATA, article],
        'a long story as a JSON child': [DATA, `<news-article>${json(long)}</news-article>`],
        'an itinerary as children': [ITINERARY, tripChildren],
        'an itinerary as a JSON child': [DATA + ITINERARY, trip],
      };
      for (const [what, [files, content]] of Object.entries(STILL)) {
        for (const width of [400, 1024]) {
          it(`${what}, ${width} px`, async () => {
            const [shift, frame] = await layoutShift({
              head: script('broadsheet', slow()) + files,
              content,
              width,
              isDone: isShown,
            });
            expect(shift).to.equal(0);
            expect(askedOf(frame)).to.deep.equal([]);
          });
        }

        it(`${what}, in a page that comes in pieces`, async () => {
          const pieces = content.replace('Bogotá', 'Bogo<!--pause-->tá').replace('vital', 'vi<!--pause-->tal');
          const [shift] = await layoutShift({
            // The pieces must not all be there before the script.
            head: script('broadsheet') + files,
            content: `${pieces}<p>Behind.</p><!--pause--><p>And behind that.</p>`,
            width: 400,
            isDone: isShown,
            pause: 200,
          });
          expect(shift).to.equal(0);
        });

        if (what.includes('long')) continue;
        it(`${what}: without that file the test would see it move`, async () => {
          const [shift] = await layoutShift({
            head: script('broadsheet', slow()),
            content,
            width: 400,
            isDone: isShown,
          });
          expect(shift).to.be.greaterThan(0.01);
        });
      }

      const SOURCES = { 'pull-quote': QUOTE, 'news-article': ARTICLE, 'itinerary-card': TRIP };
      const words = `${ARTICLE.standfirst} `.repeat(3);
      const MORE = {
        'pull-quote': { ...QUOTE, quotation: words },
        'news-article': { ...ARTICLE, headline: words },
        'itinerary-card': { ...TRIP, title: words },
      };
      for (const [tag, data] of Object.entries(SOURCES) as [keyof typeof SOURCES, object][]) {
        const children = snippet(tag, data as never, { script: false, attributes: { now: '2022-10-01' } });
        const draw = async (shown: object): Promise<number> => {
          const src = `/@test/json?${new URLSearchParams({ body: JSON.stringify(shown) }).toString()}`;
          const [shift] = await layoutShift({
            head: script('broadsheet', slow()) + ITINERARY,
            content: children.replace(`<${tag}`, `<${tag} src="${src.replaceAll('&', '&amp;')}"`),
            width: 600,
            isDone: (document) => elementIn(document).getAttribute('status') === 'ready',
          });
          return shift;
        };

        it(`<${tag}> with children and the same content from src`, async () => {
          expect(await draw(data)).to.equal(0);
          expect(await draw(MORE[tag])).to.be.greaterThan(0);
        });
      }
    }),
  );
});
