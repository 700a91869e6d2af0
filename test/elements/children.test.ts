import { expect } from '@open-wc/testing';
import type { PullQuoteElement } from '../../src/elements/pull-quote.js';
import { openFrame, type Frame } from '../frame.js';
import { until } from '../until.js';

const CHILDREN = '<blockquote><p>Words of a speech.</p></blockquote>';
const NO_READER = `<script type="importmap">
  {"imports": {"/src/markup/pull-quote.ts": "/@test/status/404", "/src/markup/pull-quote.js": "/@test/status/404"}}
</script>`;

/** A page of the npm package, where nothing has been loaded yet; `events` are those that the element has fired. */
async function openPage(
  element: string,
  before = '',
): Promise<Omit<Frame, 'element'> & { element: PullQuoteElement; events: string[] }> {
  const frame =
    await openFrame(`<!doctype html><html lang="en"><head>${before}</head><body>${element}<script type="module">
    window.events = [];
    window.seen = [];
    const element = document.querySelector('pull-quote');
    addEventListener('news-error', (event) => events.push(event.code));
    await import('/src/elements/pull-quote.define.ts');
    await element.updateComplete;
    seen.push(element.status, element.shadowRoot.querySelector('blockquote') ? 'drawn' : 'not drawn',
      element.shadowRoot.querySelector('slot') ? 'children' : 'no children');
    await element.ready;
    window.isReady = true;
  </script></body></html>`);
  const window = frame.window as typeof frame.window & { isReady?: boolean; events: string[] };
  await until(() => window.isReady, 'the element is ready');
  return { ...frame, element: frame.document.querySelector('pull-quote')!, events: window.events };
}
const seenIn = (frame: Pick<Frame, 'window'>): string[] =>
  (frame.window as typeof frame.window & { seen: string[] }).seen;
const quotationOf = (element: Element): string =>
  element.shadowRoot!.querySelector('blockquote')?.textContent.trim() ?? '';

describe('the readers of children in the npm package', () => {
  it('come when there are children, which are shown until then', async () => {
    const page = await openPage(`<pull-quote attribution="A. Speaker">${CHILDREN}</pull-quote>`);
    expect(seenIn(page)).to.deep.equal(['loading', 'not drawn', 'children']);
    expect(page.element.status).to.equal('ready');
    expect(quotationOf(page.element)).to.equal('Words of a speech.');
    expect(page.element.shadowRoot!.querySelector('[part=name]')?.textContent).to.equal('A. Speaker');
    expect(page.errors).to.deep.equal([]);
  });

  it('are not asked for where there are none', async () => {
    const page = await openPage(
      `<pull-quote quotation="Words." ><!-- none --> <script type="application/json"></script></pull-quote>`,
    );
    expect(
      page.window.performance.getEntriesByType('resource').filter(({ name }) => /src\/markup/.test(name)),
    ).to.have.length(0);
    expect(quotationOf(page.element)).to.equal('Words.');
  });

  it('leave the children in place where they cannot be had, and say so', async () => {
    const page = await openPage(`<pull-quote>${CHILDREN}</pull-quote>`, NO_READER);
    expect(page.events).to.deep.equal(['part']);
    expect(page.element.status).to.equal('empty');
    expect(page.element.shadowRoot!.querySelector('slot')).to.exist;
    expect(page.element.textContent.trim()).to.equal('Words of a speech.');
  });
});
