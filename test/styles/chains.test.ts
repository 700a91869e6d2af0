import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { InlineJson } from '../../src/model/text.js';

const code = (content: string): InlineJson => ({ type: 'code', content });
const strong = (content: string): InlineJson => ({ type: 'strong', content });
const emphasis = (content: string): InlineJson => ({ type: 'emphasis', content });
const link = (content: string): InlineJson => ({ type: 'link', href: 'https://example.org/', content });

/** Inlines with a separator between them. */
const joined = (inlines: readonly InlineJson[], separator: string): InlineJson[] =>
  inlines.flatMap((inline, index) => (index > 0 ? [separator, inline] : [inline]));

/**
 * Runs of inlines without a space between them. WebKitGTK 2.50.6 crashes on them where `text-wrap` is `pretty`, and the
 * runner reports that the browser has disconnected.
 */
const CHAINS: Readonly<Record<string, readonly InlineJson[]>> = {
  'a sentence with a link, bold, italics and a dotted name': [
    'The ministry said on Monday that ',
    link('the new newsroom interface'),
    ' is ',
    strong('ready for use'),
    ' and that ',
    emphasis('every publisher'),
    ' may call ',
    ...joined(['com', 'example', 'newsroom', 'publishing', 'widgets', 'elements'].map(code), '.'),
    ' from its own pages without asking first.',
  ],
  'quoted links without spaces': Array.from({ length: 15 }).flatMap(() => ['“', link('x'), '”']),
  'names of one letter joined by dots': joined(
    Array.from({ length: 30 }, (_, index) => code(index % 2 > 0 ? 'b' : 'a')),
    '.',
  ),
  'a dotted name with bold parts': [
    'com.',
    strong('example'),
    '.newsroom.',
    strong('publishing'),
    '.',
    emphasis('widgets'),
    '.well-known.',
    strong('elements'),
    '.NewsArticleElement.',
    emphasis('connectedCallback'),
    '.request',
  ],
};

const WIDTHS = [120, 160, 200, 240, 300, 360, 420, 480, 600, 900];

/** Data of each element, with a chain in every field that takes running text. */
const ELEMENTS: Readonly<Record<string, (chain: readonly InlineJson[]) => unknown>> = {
  'news-article': (chain) => ({
    headline: 'A headline',
    standfirst: chain,
    image: { src: `${location.origin}/demo/data/andes.svg`, caption: chain },
    body: [
      { type: 'paragraph', content: chain },
      { type: 'list', items: [chain] },
      { type: 'quote', quotation: chain },
      { type: 'note', content: chain },
    ],
    corrections: [{ content: chain }],
  }),
  'pull-quote': (chain) => ({ quotation: chain, attribution: 'Antony Blinken' }),
  'itinerary-card': (chain) => ({ title: 'A trip', stops: [{ place: 'Bogotá', purpose: chain }] }),
};

describe('inlines joined without spaces are drawn', () => {
  for (const [tag, dataOf] of Object.entries(ELEMENTS)) {
    for (const [name, chain] of Object.entries(CHAINS)) {
      it(`in <${tag}>: ${name}`, async () => {
        const box = await fixture<HTMLElement>(html`<div></div>`);
        const element = document.createElement(tag) as HTMLElement & { data: unknown; ready: Promise<void> };
        element.data = dataOf(chain);
        box.append(element);
        await element.ready;
        const heights = [];
        for (const width of WIDTHS) {
          box.style.width = `${width}px`;
          heights.push(element.offsetHeight);
          // The tab can also crash while it paints.
          await new Promise(requestAnimationFrame);
        }
        expect(Math.min(...heights)).to.be.greaterThan(20);
      });
    }
  }
});
