/**
 * What every app of test/hosts shows, and what must hold in it. The apps have these in their page, whatever framework
 * draws them; the words are those of story.json:
 *
 * - `<pull-quote id="quote" variant="showcase" repeats>` with the words of `quotation` as children (a `figure` with a
 *   `blockquote` and a `figcaption`) that the framework draws; `#words` has `first` and `then` change places.
 * - `<news-article id="story" heading-level="3">` with `article` as its data; `#data` gives it `later`.
 * - `<ul id="trips">` with an `<itinerary-card id="engineer">` and one with `id="bus"`, each in an `<li>` of its own;
 *   `#toggle` takes the first trip out and puts it back, `#move` turns the order round, the elements being the same.
 * - `<output id="loads">`: how often a `news-load` was heard, from any of the elements.
 * - `#leave` ends the app: nothing of it is left in the page.
 *
 * hosts.json lists the apps. `served`: the words stand in the HTML as it is sent, before any script; in all pages, or in
 * those that are named. `still`: a page without a framework's state, so without buttons. `pages`: in `out/`; where a
 * framework says more in development, a build of that kind in `out/development/`.
 */
import { expect } from '@open-wc/testing';
import type words from './story.json';
import { until } from '../until.js';

const story = (await (await fetch('/test/hosts/story.json')).json()) as typeof words;

/** An app as hosts.json describes it. */
export interface Host {
  readonly name: string;
  readonly pages: readonly string[];
  readonly served?: boolean | readonly string[];
  readonly still?: boolean;
}

interface NewsElement extends HTMLElement {
  readonly status: string;
  readonly ready: Promise<void>;
}

const TAGS = 'pull-quote, news-article, itinerary-card';

/** A page of an app, in a frame. */
class HostPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis & { complaints: string[] };
  readonly document: Document;

  constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
    this.window = frame.contentWindow as HostPage['window'];
    this.document = frame.contentDocument!;
  }

  static async open(address: string): Promise<HostPage> {
    const frame = document.createElement('iframe');
    frame.title = address;
    frame.width = '800';
    frame.height = '900';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.src = address;
    document.body.append(frame);
    await loaded;
    return new HostPage(frame);
  }

  /** What was said on the console as an error or a warning, thrown, or refused. */
  get complaints(): readonly string[] {
    // lit's own word in a build for development, which has nothing to do with us
    return this.window.complaints.filter((words) => !words.includes('Lit is in dev mode'));
  }

  /** What has that name; or the element within it, where an author could name no element. */
  element(id: string): NewsElement {
    const named = this.document.querySelector<NewsElement>(`#${id}`);
    if (!named) throw new Error(`There is no #${id} in the page.`);
    return named.matches(TAGS) ? named : (named.querySelector<NewsElement>(TAGS) ?? named);
  }

  get trips(): NewsElement[] {
    return [...this.document.querySelectorAll<NewsElement>('#trips itinerary-card')];
  }

  /** How often a `news-load` was heard, once the app has come to rest: a framework may write the number down later. */
  async loads(): Promise<number> {
    const count = (): number => Number(this.element('loads').textContent);
    for (let before = NaN; before !== count(); await this.pause()) before = count();
    return count();
  }

  /** Presses a button of the app, and gives it time to do what it does. */
  async press(id: string): Promise<void> {
    this.element(id).click();
    await this.pause();
  }

  /** Long enough for whatever a framework, or an element, has put off until later. */
  async pause(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The words that an element draws itself, without its styles. */
function drawnWords(element: Element): string {
  const words: string[] = [];
  const collect = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) words.push(node.nodeValue ?? '');
    else if (!/^(STYLE|SCRIPT|TEMPLATE)$/.test(node.nodeName)) node.childNodes.forEach(collect);
  };
  if (element.shadowRoot) collect(element.shadowRoot);
  return words.join('').replace(/\s+/g, ' ');
}

/** Whether two lists hold the same nodes. An assertion about nodes would print all that hangs on them when it fails. */
const areSame = (nodes: readonly unknown[], others: readonly unknown[]): boolean =>
  nodes.length === others.length && nodes.every((node, place) => node === others[place]);

const headingOf = (element: Element): Element | null => element.shadowRoot!.querySelector('h1, h2, h3');

const timesIn = (words: string, part: string): number => words.split(part).length - 1;

/** Waits for words to be drawn by an element, and expects them once: twice would be drawn beside what a server wrote. */
async function expectDrawn(find: () => Element, ...parts: string[]): Promise<void> {
  const isDrawn = (): boolean => parts.every((part) => drawnWords(find()).includes(part));
  await until(isDrawn, `not drawn: ${parts.join(' / ')}`).catch((error: unknown) => {
    throw new Error(`${String(error)}; drawn: ${drawnWords(find())}`);
  });
  for (const part of parts) expect(timesIn(drawnWords(find()), part), part).to.equal(1);
  expect(find().getBoundingClientRect().height).to.be.greaterThan(20);
}

/** No child has a box: the element draws its words itself, and the reader sees them once. */
function expectChildrenUnseen(element: Element): void {
  for (const child of element.children) expect(child.getClientRects().length, child.outerHTML).to.equal(0);
}

const paragraphs = (data: typeof story.article | typeof story.later): string[] =>
  data.body.map((block) => (typeof block === 'string' ? block : block.content));

const articleWords = (data: typeof story.article | typeof story.later): string[] => [
  data.headline,
  data.standfirst,
  data.byline,
  ...paragraphs(data),
];

const tripWords = ({ title, stops }: (typeof story.trips)[number]): string[] => [
  title,
  ...stops.flatMap(({ place, purpose }) => [place, purpose]),
];

/** Waits for a list to hold the trips of these ids, in this order. */
async function expectTrips(page: HostPage, ...ids: string[]): Promise<void> {
  const found = (): string => page.trips.map(({ id }) => id).join(', ');
  await until(() => found() === ids.join(', '), `not the trips ${ids.join(', ')}`).catch((error: unknown) => {
    throw new Error(`${String(error)}; there: ${found()}`);
  });
}

const { quotation, article, later, trips } = story;
const quotationWords = [quotation.attribution, quotation.role, quotation.dateInWords];

/** Opens each page of an app, and uses it as a reader would. */
export function drive({ name, pages, served = false, still = false }: Host): void {
  for (const path of pages) {
    const address = `/test/hosts/${name}/out/${path}`;
    describe(`${name} (${path})`, () => {
      let page: HostPage;

      before(async () => {
        page = await HostPage.open(address);
      });

      after(() => page.frame.remove());

      if (served === true || (served && served.includes(path))) {
        it('has the words in the HTML as it is sent', async () => {
          const sent = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
          sent.querySelectorAll('script, style, template').forEach((node) => node.remove());
          const words = sent.body.textContent.replace(/\s+/g, ' ');
          for (const part of [
            quotation.first,
            ...quotationWords,
            ...articleWords(article),
            ...trips.flatMap(tripWords),
          ])
            expect(timesIn(words, part), part).to.equal(1);
        });
      }

      it('shows all words, once', async () => {
        await until(() => page.trips.length === trips.length, 'the app did not draw its page');
        await expectDrawn(() => page.element('quote'), quotation.first, ...quotationWords);
        await expectDrawn(() => page.element('story'), ...articleWords(article));
        for (const trip of trips) await expectDrawn(() => page.element(trip.id), ...tripWords(trip));
        for (const element of [page.element('quote'), page.element('story'), ...page.trips]) {
          await element.ready;
          expect(element.status).to.equal('ready');
          expectChildrenUnseen(element);
        }
      });

      it('takes attributes as the framework sets them', () => {
        const quote = page.element('quote') as NewsElement & { variant: string; repeats: boolean };
        expect(quote.variant).to.equal('showcase');
        // In a page without a framework the words may say so themselves, by their `aside`.
        if (!still) expect(quote.repeats).to.equal(true);
        expect(quote.shadowRoot!.querySelector('aside') !== null, 'drawn as repeated').to.equal(true);
        const headline = [...page.element('story').shadowRoot!.querySelectorAll('h1, h2, h3, h4')].find((heading) =>
          heading.textContent.includes(article.headline),
        );
        expect(headline?.localName).to.equal('h3');
      });

      if (!still) {
        it('follows children that the framework changes, and leaves them to it', async () => {
          const quote = page.element('quote');
          const child = quote.querySelector('blockquote')!;
          await page.press('words');
          await expectDrawn(() => page.element('quote'), quotation.then, ...quotationWords);
          expect(drawnWords(quote)).not.to.contain(quotation.first);
          expect(page.element('quote') === quote, 'the same element').to.equal(true);
          expect(quote.querySelector('blockquote') === child, 'the framework’s own node').to.equal(true);
          expect(child.textContent).to.contain(quotation.then);
          await page.press('words');
          await expectDrawn(() => page.element('quote'), quotation.first, ...quotationWords);
          expectChildrenUnseen(quote);
        });

        it('shows other data in the same element, and the app hears of them once', async () => {
          const element = page.element('story');
          const loads = await page.loads();
          await page.press('data');
          await expectDrawn(() => page.element('story'), ...articleWords(later));
          expect(page.element('story') === element, 'the same element').to.equal(true);
          expect(drawnWords(element)).not.to.contain(article.headline);
          await until(() => Number(page.element('loads').textContent) > loads, 'the app has heard of nothing');
          expect(await page.loads()).to.equal(loads + 1);
        });

        it('comes and goes with a list', async () => {
          const stays = page.element('bus');
          await page.press('toggle');
          await expectTrips(page, 'bus');
          await page.press('toggle');
          await expectTrips(page, 'engineer', 'bus');
          expect(page.element('bus') === stays, 'the same element').to.equal(true);
          await expectDrawn(() => page.element('engineer'), ...tripWords(trips[0]!));
          expectChildrenUnseen(page.element('engineer'));
        });

        it('keeps what it shows when it is moved', async () => {
          const before = page.trips;
          const headings = before.map(headingOf);
          const loads = await page.loads();
          await page.press('move');
          await expectTrips(page, 'bus', 'engineer');
          expect(areSame(page.trips, [...before].reverse()), 'the same elements').to.equal(true);
          expect(areSame(before.map(headingOf), headings), 'not drawn anew').to.equal(true);
          for (const trip of trips) await expectDrawn(() => page.element(trip.id), ...tripWords(trip));
          expect(await page.loads(), 'not read anew').to.equal(loads);
        });
      }

      it('asks for nothing beside the app’s own files, each once', () => {
        const asked = page.window.performance.getEntriesByType('resource').map((entry) => new URL(entry.name));
        const own = new RegExp(`^/(test/hosts/${name}/out|dist/cdn)/`);
        const strange = asked.filter(({ origin, pathname }) => origin !== location.origin || !own.test(pathname));
        expect(strange.map(String)).to.deep.equal([]);
        const addresses = asked.map(({ pathname }) => pathname);
        expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).to.deep.equal([]);
      });

      if (!still) {
        it('goes when the app ends', async () => {
          await page.press('leave');
          await until(() => page.document.querySelector(TAGS) === null, 'something is left');
        });
      }

      it('brings no word on the console', () => {
        expect(page.complaints).to.deep.equal([]);
      });
    });
  }
}
