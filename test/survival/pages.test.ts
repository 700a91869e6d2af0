import { expect, waitUntil } from '@open-wc/testing';
import { SNIPPET_KINDS, type SnippetKind } from '../../src/snippet/snippet.js';
import { VERSION } from '../../src/version.js';
import { openFrame, type Frame } from '../frame.js';
import { until } from '../until.js';
import type { Cell, Matrix, Survival } from './matrix.js';
import { FIELDS, lineOf, readCell } from './matrix.js';
import { snippetOf, WIDGETS, type Widget } from './widgets.js';

const MAIN = `/dist/cdn/broadsheet-${VERSION}.js`;
const FITS_FRAMES = `/dist/cdn/frame-${VERSION}.js`;
const NOW = new Date('2022-10-03T12:00:00Z');
const STRICT =
  "default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; style-src 'none'; img-src https: 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types broadsheet";

const made = (widget: Widget, kind: SnippetKind): string =>
  snippetOf(widget, { kind, now: NOW, script: { src: scriptOf(kind) } });
const tagOf = (src: string): string => `<script async nonce="n" src="${src}" crossorigin></script>`;

const scriptOf = (kind: SnippetKind): string => (kind === 'iframe' ? FITS_FRAMES : MAIN);
const withoutScript = (html: string): string => html.replace(/<script[^>]*><\/script>/, '');

/** A page as a React server sends it. */
const reactPage = (html: string, script: string): string =>
  `${script}<template id="sent">${html.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</template>` +
  `<div id="app"><main><p>Drawn once.</p><div>${html}</div></main></div><script type="module" src="/test/survival/hydrated.js"></script>`;
const drawnByReact = (page: Frame): Promise<void> =>
  until(() => page.document.documentElement.dataset['drawn'] === '3', 'React did not draw');

/** A page of each place, with a snippet in it. */
const PLACES: Readonly<Record<string, (html: string, kind: SnippetKind) => Promise<Frame>>> = {
  // The snippet's own script is refused; the page's, which has the nonce, is there.
  'strict CSP': (html) => openFrame(`<p>Before.</p>${html}${tagOf(MAIN)}`, { policy: STRICT }),
  // A template's copy first, then the snippet's own, of which there are two.
  'second copy': (html) => openFrame(`${tagOf(`${MAIN}?first`)}<p>Before.</p>${html}${tagOf(`${MAIN}?last`)}`),
  // React first: later than any other order, and harder, since what it owns is its own.
  'React hydration': async (html, kind) => {
    const page = await openFrame(reactPage(withoutScript(html), ''));
    await drawnByReact(page);
    const script = page.document.createElement('script');
    script.src = scriptOf(kind);
    page.document.body.append(script);
    return page;
  },
};

/** What will never be says nothing of it: what is not expected counts if it is there within a while. */
const within = (isSo: () => boolean, isExpected: boolean): Promise<void> =>
  (isExpected ? until(isSo) : waitUntil(isSo, '', { timeout: 3_000 })).catch(() => undefined);

/** What a reader sees of the snippet: in the element, in the frame, or as it stands. */
async function shownIn(
  page: Frame,
  widget: Widget,
  kind: SnippetKind,
  isExpected: boolean,
): Promise<{ root: ParentNode; words: string; isDrawn: boolean }> {
  const { document } = page;
  const isDrawn = (drawn: HTMLElement): boolean => page.window.getComputedStyle(drawn).overflowWrap === 'break-word';
  if (kind === 'element' || kind === 'declarative' || kind === 'twin') {
    const drawn = (): HTMLElement | null | undefined =>
      document.querySelector(widget.tag)?.shadowRoot?.querySelector('[part~=frame]');
    await within(() => drawn()?.textContent.includes(widget.name) === true && isDrawn(drawn()!), isExpected);
    const box = drawn();
    if (box) return { root: box, words: box.textContent, isDrawn: isDrawn(box) };
  }
  const frame = document.querySelector('iframe');
  if (frame) await within(() => frame.clientHeight > 0, isExpected);
  if (frame && frame.clientHeight > 0) {
    const inner = new DOMParser().parseFromString(frame.srcdoc, 'text/html');
    const content = inner.querySelector('template')!.content;
    return { root: content, words: content.querySelector('[part~=frame]')!.textContent, isDrawn: true };
  }
  const words = document.querySelector<HTMLElement>('[data-news=words], [style]') ?? document.body;
  const hasStyle = kind === 'static' && page.window.getComputedStyle(words).maxWidth === '640px';
  return { root: words, words: words.innerText, isDrawn: hasStyle };
}

/** What tells a name apart. */
const NAMED = '[part~=attribution], [part~=byline], [part~=traveller], b';

const squeezed = (words: string): string => words.replace(/\s+/g, '').toLowerCase();
/** Every string in the data that is said. */
function* said(data: unknown, key = ''): Generator<string> {
  if (typeof data === 'string') {
    if (!/^(language|sourceUrl|src|href|url|alt|type|date|start|end|published|status)$/.test(key)) yield data;
  } else if (Array.isArray(data)) for (const entry of data) yield* said(entry, key);
  else if (typeof data === 'object' && data !== null) {
    for (const [name, value] of Object.entries(data)) yield* said(value, name);
  }
}

/** What is shown of a snippet; where our look is expected, there is time for it to come. */
async function cellShown(page: Frame, widget: Widget, kind: SnippetKind, isExpected: boolean): Promise<Cell> {
  const { root, words, isDrawn } = await shownIn(page, widget, kind, isExpected);
  const letters = squeezed(words);
  const missing = [...said(widget.data)].filter((piece) => !letters.includes(squeezed(piece)));
  expect(missing, `${widget.tag} ${kind}: ${words}`).to.deep.equal([]);
  const visible = squeezed(page.document.body.innerText);
  const isTwice = visible.split(squeezed(widget.name)).length > 2;
  const has = (selector: string): boolean => root.querySelector(selector) !== null;
  const kept = (isKept: boolean, piece: string): Survival =>
    isKept ? 'kept' : letters.includes(squeezed(piece)) ? 'plain' : 'lost';
  return {
    words: isTwice ? 'twice' : 'kept',
    attribution: kept(
      [...root.querySelectorAll(NAMED)].some(({ textContent }) => textContent.includes(widget.name)),
      widget.name,
    ),
    date: kept(has('time[datetime^="2022-10-03"], [data-news-date^="2022-10-03"]'), widget.date),
    link: kept(has(`a[href="${widget.address}"]`), ''),
    look: isDrawn ? 'kept' : 'plain',
  };
}

describe('what survives of snippets in pages', () => {
  let matrix: Matrix;
  before(async () => {
    matrix = (await (await fetch('/test/survival/matrix.json')).json()) as Matrix;
  });

  for (const [place, open] of Object.entries(PLACES)) {
    for (const widget of WIDGETS) {
      for (const kind of SNIPPET_KINDS) {
        it(`${place}: ${widget.tag}, ${kind}`, async () => {
          const page = await open(made(widget, kind), kind);
          const said = matrix[widget.tag]?.[kind]?.[place] ?? '';
          const line = lineOf(await cellShown(page, widget, kind, readCell(said).look === 'kept'));
          // The picture of the story is nowhere, and a strict policy refuses the snippet's own script.
          const isMeant = (error: string): boolean =>
            error.startsWith('not loaded: ') && (place === 'strict CSP' || error.includes('example.org'));
          const errors = page.errors.filter((error) => !isMeant(error));
          expect(errors).to.deep.equal([]);
          if (place !== 'strict CSP') expect(page.violations).to.deep.equal([]);
          expect(said, `of ${FIELDS.join(', ')}; if it is better so, write it into test/survival/matrix.json`).to.equal(
            line,
          );
        });
      }
    }
  }

  for (const widget of WIDGETS) {
    for (const kind of SNIPPET_KINDS) {
      it(`React after the script: ${widget.tag}, ${kind}`, async () => {
        const page = await openFrame(
          reactPage(withoutScript(made(widget, kind)), `<script src="${scriptOf(kind)}"></script>`),
        );
        await drawnByReact(page);
        expect((await cellShown(page, widget, kind, false)).words).to.equal('kept');
        expect(page.errors.filter((error) => !error.includes('example.org'))).to.deep.equal([]);
      });
    }
  }
});
