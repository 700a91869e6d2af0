import { aTimeout, expect } from '@open-wc/testing';
import '../../src/define.js';
import { loadPart } from '../../src/parts.js';
import { HeldFetch } from '../input/held-fetch.js';
import { Counter } from './counted.js';

type NewsElement = HTMLElement & { data: unknown; readonly updateComplete: Promise<boolean> };

const STORIES = {
  'news-article': {
    headline: 'A',
    image: { src: '/demo/data/andes.svg' },
    body: ['B', { type: 'list', items: ['C'] }, { type: 'video', sources: [{ src: '/@test/status/404' }] }],
  },
  'pull-quote': { quotation: 'A', image: { src: '/demo/data/andes.svg' } },
  'itinerary-card': {
    title: 'A',
    stops: [{ place: 'Lima', start: '2022-10-06', timeZone: 'America/Lima', coordinates: [-77, -12] }],
  },
} as const;
const TAGS = Object.keys(STORIES) as (keyof typeof STORIES)[];

/** How an element gets its content, in turn. */
const WAYS: readonly ((element: NewsElement, tag: keyof typeof STORIES, turn: number) => void)[] = [
  (element) => (element.innerHTML = '<article><h2>A</h2><p>B <a href="#c">C</a></p></article>'),
  (element, tag) => (element.data = STORIES[tag]),
  // Under way when it is removed.
  (element, _, turn) => element.setAttribute('src', `/never/${turn}`),
  (element, _, turn) => {
    element.setAttribute('loading', 'lazy');
    element.setAttribute('src', `/never/${turn}`);
  },
  (element, tag) => {
    element.setAttribute('theme', 'house');
    element.setAttribute('mirror', '');
    element.data = STORIES[tag];
  },
];

/** Registers the test that elements which are connected and disconnected this often leave nothing behind. */
export function registerCycles(times: number): void {
  it(`leaves no node, listener or observer behind: ${times} times`, async function () {
    this.timeout(600_000);
    await Promise.all([loadPart('data'), loadPart('itinerary'), loadPart('blocks'), loadPart('plain')]);
    const box = document.createElement('div');
    document.body.append(box);
    const held = new HeldFetch();
    const counter = new Counter();
    let turn = 0;
    const run = async (rounds: number): Promise<void> => {
      const kept: NewsElement[] = [];
      for (let round = 0; round < rounds; round++) {
        const at = turn++;
        const tag = TAGS[at % TAGS.length]!;
        // Every other time an element comes back, and the others are new ones.
        let element = at % 2 ? kept.shift() : undefined;
        if (!element) {
          element = document.createElement(tag);
          WAYS[at % WAYS.length]!(element, tag, at);
        }
        box.append(element);
        if (at % 7 === 0) await element.updateComplete;
        // Many are drawn, with everything that they load.
        if (at % 40 === 0) await aTimeout(0);
        element.remove();
        if (kept.length < 20) kept.push(element);
      }
      await aTimeout(300);
    };
    try {
      await run(Math.min(times, 200));
      const before = counter.left;
      await run(times);
      expect(counter.left).to.deep.equal(before);
      expect(held.requests.filter(({ aborted }) => !aborted)).to.deep.equal([]);
      expect(box.childNodes).to.have.length(0);
    } finally {
      counter.release();
      held.release();
      box.remove();
    }
  });
}
