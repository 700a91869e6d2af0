// Pages keep what they once pasted: each snippet that 0.1.0 wrote, also as other platforms left it, shows in today's script
// what it showed in that of 0.1.0.
import { expect } from '@open-wc/testing';
import { VERSION } from '../../src/version.js';
import type { Frame } from '../frame.js';
import { until } from '../until.js';
import {
  boxesIn,
  isSettled,
  isStyled,
  lostWords,
  movedBoxes,
  openReleased,
  releasedSnippets,
  shownIn,
} from './released-snippets.js';

const RELEASED = '0.1.0';
const today = (name: string): string => `/dist/cdn/${name}-${VERSION}.js`;
const snippets = Object.entries(await releasedSnippets(RELEASED));

/** What 0.1.0 said of a stop that is over as if it were to come: that it is tentative, with a calendar file. */
const CORRECTED: readonly string[] = [
  '<itinerary-card> state: Tentative',
  '<itinerary-card> add-to-calendar: Add to calendar, Lower Bridge',
  'itinerary-card::part(add-to-calendar) is missing',
];
const isFault = (words: string): boolean => !CORRECTED.includes(words);

describe(`snippets of ${RELEASED}`, () => {
  it('are there, of every kind and element', () => {
    for (const tag of ['pull-quote', 'news-article', 'itinerary-card']) {
      for (const kind of ['element', 'declarative', 'twin', 'static', 'iframe']) {
        expect(snippets.map(([name]) => name)).to.include(`${tag}.${kind}`);
      }
    }
  });

  for (const [name, { made, shown }] of snippets) {
    it(`show what they showed: ${made}`, async () => {
      const lost = (page: Frame): readonly string[] => lostWords(shown, shownIn(page)).filter(isFault);
      const isShown = async (page: Frame): Promise<void> => {
        await until(() => isSettled(page) && lost(page).length === 0).catch(() => undefined);
        expect(lost(page)).to.deep.equal([]);
        expect(isSettled(page)).to.equal(true);
        expect([page.errors, page.warnings]).to.deep.equal([[], []]);
      };
      const pinned = await openReleased(RELEASED, name);
      await isShown(pinned);
      const renewed = await openReleased(RELEASED, name, today);
      await isShown(renewed);
      if (!isStyled(pinned)) {
        await until(() => isStyled(renewed), 'the styles of the element');
        return;
      }
      // Maps come late, and each page in its own time.
      const moved = (): readonly string[] => movedBoxes(boxesIn(pinned), boxesIn(renewed)).filter(isFault);
      await until(() => moved().length === 0).catch(() => undefined);
      expect(moved()).to.deep.equal([]);
    });
  }

  it('would be seen to lose words, parts, elements and size', async () => {
    const page = await openReleased(RELEASED, 'pull-quote.element', today);
    await until(() => isSettled(page) && shownIn(page).elements.length > 0);
    const [before, boxes] = [shownIn(page), boxesIn(page)];
    const root = page.document.querySelector('pull-quote')!.shadowRoot!;
    const name = root.querySelector<HTMLElement>('[part=name]')!;
    name.setAttribute('part', 'speaker');
    expect(lostWords(before, shownIn(page))).to.have.length(1);
    name.hidden = true;
    expect(lostWords(before, shownIn(page)).join()).to.contain('Ada O’Neil');
    root.querySelector<HTMLElement>('[part=frame]')!.style.paddingBottom = '400px';
    expect(movedBoxes(boxes, boxesIn(page)).join('\n'))
      .to.contain('::part(name) is missing')
      .and.contain('::part(frame): ');
    page.document.querySelector('pull-quote')!.remove();
    expect(lostWords(before, shownIn(page))).to.deep.equal(['<pull-quote>']);
  });
});
