import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { SnippetKind, SnippetOptions } from '../../src/snippet/snippet.js';
import { VERSION } from '../../src/version.js';
import { inChromium } from '../engine.js';
import { openFrame, type Frame } from '../frame.js';
import { layoutShift } from '../layout-shift.js';
import { snippetOf } from '../survival/widgets.js';
import { until } from '../until.js';

const SCRIPT = `/dist/cdn/broadsheet-${VERSION}.js`;
const DATA = {
  'pull-quote': { quotation: "It’s “telling”, isn't it -- [really] {{now}}?", attribution: 'Alessandro Rampietti' },
  'news-article': { headline: 'Blinken lands in Bogotá', body: ['First words.', 'Last words.'] },
  'itinerary-card': { title: 'To the Andes', stops: [{ place: 'Bogotá', country: 'Colombia', start: '2022-10-03' }] },
} as const;
const WORDS = {
  'pull-quote': DATA['pull-quote'].quotation,
  'news-article': 'Last words.',
  'itinerary-card': 'Bogotá',
};
type Tag = keyof typeof DATA;
const TAGS = Object.keys(DATA) as Tag[];
const made = (tag: Tag, options: SnippetOptions): string =>
  snippetOf({ tag, data: DATA[tag] }, { script: { src: SCRIPT }, attributes: { theme: 'house' }, ...options });

const elementIn = ({ document }: Frame, tag: Tag): HTMLElementTagNameMap[Tag] | null => document.querySelector(tag);
const drawn = (page: Frame, tag: Tag): string => elementIn(page, tag)?.shadowRoot?.textContent ?? '';

describe('a snippet in a page', () => {
  for (const tag of TAGS) {
    for (const kind of ['element', 'declarative', 'twin'] as SnippetKind[]) {
      it(`becomes <${tag}>, drawn with its words: ${kind}`, async () => {
        const page = await openFrame(
          `<p>Before.</p>${made(tag, { kind })}${kind === 'twin' ? `<script src="${SCRIPT}"></script>` : ''}<p>After.</p>`,
        );
        await until(() => elementIn(page, tag)?.status === 'ready', 'the element is not ready');
        await until(() => drawn(page, tag).includes(WORDS[tag]), 'the words are not drawn');
        expect(page.document.querySelectorAll(tag)).to.have.length(1);
        expect(elementIn(page, tag)!.theme).to.equal('house');
        expect(elementIn(page, tag)!.issues).to.deep.equal([]);
        expect([page.errors, page.warnings]).to.deep.equal([[], []]);
      });
    }

    it(`shows the words of ${tag} without any script: every kind`, async () => {
      for (const kind of ['element', 'declarative', 'iframe', 'twin', 'static'] as SnippetKind[]) {
        const page = await openFrame(made(tag, { kind, script: false }));
        const root = elementIn(page, tag)?.shadowRoot;
        const words = root ? root.textContent : page.document.body.innerText;
        expect(words, kind).to.contain(WORDS[tag]);
        expect(page.document.body.getBoundingClientRect().height, kind).to.be.greaterThan(20);
        expect(Boolean(root), kind).to.equal(kind === 'declarative');
        const frame = root?.querySelector('[part~=frame]');
        // Only our own sheet says this of it.
        if (frame) expect(page.window.getComputedStyle(frame).overflowWrap, kind).to.equal('break-word');
        expect(page.errors).to.deep.equal([]);
      }
    });
  }

  inChromium(() =>
    it('moves nothing when an itinerary is drawn', async () => {
      await executeServerCommand('viewport', { width: 1100, height: 900 });
      const snippet = snippetOf({ tag: 'itinerary-card', data: DATA['itinerary-card'] }, {});
      // Each time under an address of its own: from its memory the browser would have it at once.
      const slow = `/@test/slow/300/dist/cdn/$1.js?${crypto.randomUUID()}`;
      const content = snippet.replace(/https:\/\/cdn\.jsdelivr\.net\/[^"]*\/([^"/]*)\.js/g, slow);
      expect(content.match(/slow/g)).to.have.length(2);
      const isDone = (page: Document): boolean =>
        page.querySelector('itinerary-card')!.shadowRoot?.querySelector('[part=stop]') != null;
      const [shift] = await layoutShift({ head: '', content, width: 600, isDone });
      expect(shift).to.equal(0);
      const late = content.replaceAll('<script', '<script async');
      const [moved] = await layoutShift({ head: '', content: late, width: 600, isDone });
      expect(moved).to.be.greaterThan(0.01);
    }),
  );

  it('has a name of its own where a prefix asks for one', async () => {
    const page = await openFrame(made('pull-quote', { prefix: 'acme' }));
    const element = page.document.querySelector('acme-pull-quote')!;
    await until(() => element.shadowRoot?.textContent.includes(WORDS['pull-quote']), 'it is not drawn');
    expect(page.errors).to.deep.equal([]);
  });
});
