// A template that has one version of the script, and a snippet in the page that brings another.
import { expect } from '@open-wc/testing';
import { ELEMENTS } from '../../src/elements/all.js';
import { VERSION } from '../../src/version.js';
import { openFrame, type Frame } from '../frame.js';
import { until } from '../until.js';

const RELEASED = '0.1.0';
const TAGS = Object.keys(ELEMENTS);
const address = (version: string): string => `/dist/cdn/broadsheet-${version}.js`;
const QUOTE = encodeURIComponent('{"quotation":"Words from afar."}');
// Each needs chunks: for a theme, for data, for an itinerary.
const EACH =
  `<pull-quote theme="house" src="/@test/json?body=${QUOTE}"><p>Words.</p></pull-quote>` +
  '<news-article theme="house"><article><h2>A headline</h2><p>Words of a story.</p></article></news-article>' +
  '<itinerary-card theme="house"><section><h3>A trip</h3><ol><li><b>Lima</b></li></ol></section></itinerary-card>' +
  '<figure data-news="pull-quote"><blockquote><p>Words of a twin.</p></blockquote></figure>';
const WORDS = ['Words from afar.', 'Words of a story.', 'Lima', 'Words of a twin.'];

const drawn = ({ document }: Frame): string =>
  [...document.querySelectorAll(TAGS.join())].map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join(' ');
const themed = ({ document, window }: Frame): boolean =>
  [...document.querySelectorAll('[theme]')].every(
    (element) => window.getComputedStyle(element).getPropertyValue('--news-paper') !== '',
  );

describe(`the script of ${RELEASED} and today's on one page`, () => {
  const KINDS = {
    classic: (src: string): string => `<script src="${src}" crossorigin></script>`,
    module: (src: string): string => `<script type="module" src="${src}" crossorigin></script>`,
  };
  for (const [firstKind, first] of Object.entries(KINDS)) {
    for (const [secondKind, second] of Object.entries(KINDS)) {
      for (const [one, other] of [
        [RELEASED, VERSION],
        [VERSION, RELEASED],
      ] as const) {
        it(`draw everything, by the one that ran first: ${firstKind} ${one}, ${secondKind} ${other}`, async () => {
          const page = await openFrame(`<head>${first(address(one))}${second(address(other))}</head>${EACH}`);
          await until(() => WORDS.every((words) => drawn(page).includes(words)) && themed(page)).catch(() => undefined);
          for (const words of WORDS) expect(drawn(page)).to.contain(words);
          expect(themed(page)).to.equal(true);
          // A classic script runs before a module, wherever that is in the page.
          const isTurned = firstKind === 'module' && secondKind === 'classic';
          const winner = isTurned ? other : one;
          for (const tag of TAGS) expect(page.window.customElements.get(tag)).to.have.property('broadsheet', winner);
          expect(page.errors).to.deep.equal([]);
          expect(page.warnings).to.have.lengthOf.at.most(1);
          expect(page.document.querySelectorAll('pull-quote')).to.have.length(2);
        });
      }
    }
  }
});
