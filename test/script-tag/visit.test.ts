import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { inChromium } from '../engine.js';

interface Seen {
  readonly address: string;
  readonly errors: readonly string[];
  readonly codes: readonly string[];
  /** Of each element what a reader sees: what is in its root, or the children where that shows them. */
  readonly words: readonly string[];
  readonly heights: readonly number[];
}

// Runs in the page that is visited, when all is settled there.
const READ = `(async () => {
  const elements = [...document.querySelectorAll('pull-quote, news-article, itinerary-card')];
  await Promise.all(elements.map(({ ready }) => ready));
  await new Promise((go) => setTimeout(go, 500));
  return {
    address: location.href,
    errors: window.errors,
    codes: window.codes,
    words: elements.map(({ shadowRoot, innerText }) =>
      shadowRoot && !shadowRoot.querySelector('slot')
        ? [...shadowRoot.children].map((child) => child.innerText).join(' ')
        : innerText),
    heights: elements.map(({ offsetHeight }) => offsetHeight),
  };
})()`;

/** A page in a tab of its own; undefined where the browser cannot be told to open one. */
const visit = async (url: string, away?: string): Promise<Seen | undefined> =>
  (await executeServerCommand<Seen | false, object>('visit', { url, away, read: READ })) || undefined;

// Web Test Runner can open other tabs in Chromium alone.
inChromium(() =>
  describe('a page with the script tag', () => {
    const PAGE = 'test/script-tag/file-page.html';
    const WORDS = ['Words of a quotation.', 'Words that stay.', 'Words of a headline', 'Words of a trip'];

    const expectWords = ({ words, heights }: Seen): void => {
      for (const [index, expected] of WORDS.entries()) {
        expect(words[index]).to.contain(expected);
        expect(heights[index]).to.be.greaterThan(10);
      }
    };

    it('keeps its words when it is opened from a disk, where nothing can be loaded, and throws nothing', async () => {
      const seen = (await visit(PAGE))!;
      expect(seen.address).to.match(/^file:/);
      expectWords(seen);
      expect(seen.errors).to.deep.equal([]);
      expect(new Set(seen.codes)).to.deep.equal(new Set(['part']));
    });

    it('shows all again when its reader comes back to it', async () => {
      const seen = (await visit(`${location.origin}/@test/csp/${PAGE}`, `${location.origin}/@test/json?body=1`))!;
      expectWords(seen);
      expect(seen.errors).to.deep.equal([]);
    });
  }),
);
