import { expect } from '@open-wc/testing';
import fc from '../properties.js';
import '../../src/define.js';
import { anchorId, linkTo } from '../../src/model/anchor.js';
import { renderToString } from '../../src/server/render.js';
import { until } from '../until.js';

type Story = HTMLElement & { readonly ready: Promise<void>; data: unknown };

const FILLER = '<p style="height: 3000px">Filler</p>';
const DATA = {
  headline: 'Pier',
  body: [
    [
      {
        type: 'superscript',
        content: [{ type: 'span', id: 'ref', content: [{ type: 'link', href: '#note', content: '1' }] }],
      },
    ],
    { type: 'heading', id: 'later', content: 'Later' },
    { type: 'update', id: 'b', title: 'Figures', content: ['51 percent.'] },
    ...Array.from({ length: 60 }, (_, index) => `Paragraph ${index}.`),
    [
      { type: 'span', id: 'note', content: 'By the town. ' },
      { type: 'link', href: '#ref', content: '↩︎' },
    ],
  ],
};
const CHILDREN = `<h2>Pier</h2><p>Built<sup><a href="#note" id="ref">1</a></sup>.</p><h3 id="later">Later</h3>
  <section data-news="update" data-news-id="b"><h3>Figures</h3><p>51 percent.</p></section>
  ${'<p>Paragraph.</p>'.repeat(60)}<ol><li id="note">By the town. <a href="#ref">↩︎</a></li></ol>`;

async function inPage(html: string, ready: (story: Story) => void = () => undefined): Promise<Story> {
  const box = document.createElement('div');
  (box as unknown as { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(`${FILLER}${html}${FILLER}`);
  document.body.append(box);
  const story = box.querySelector<Story>('news-article')!;
  ready(story);
  await story.ready;
  return story;
}

const STORIES: Readonly<Record<string, () => Promise<Story>>> = {
  data: () => inPage('<news-article></news-article>', (story) => (story.data = DATA)),
  children: () => inPage(`<news-article>${CHILDREN}</news-article>`),
  'a server': () => inPage(renderToString('news-article', DATA as never)),
};

const link = (story: Story, name: string): HTMLElement =>
  [...story.shadowRoot!.querySelectorAll('a')].find(({ textContent }) => textContent.trim() === name)!;
const focused = (story: Story): string => story.shadowRoot!.activeElement?.textContent.trim() ?? '';
const isInView = (story: Story): boolean => {
  const { top, bottom } = story.shadowRoot!.activeElement!.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};
const go = (hash: string): void => history.replaceState(null, '', hash || location.pathname + location.search);

describe('links within a story', () => {
  afterEach(() => {
    go('');
    for (const story of document.querySelectorAll('news-article')) story.parentElement!.remove();
    scrollTo(0, 0);
  });

  // Runs first: only the first target of a page is shown without an action of the reader.
  it('lead to the heading in the URL with which the page is opened', async () => {
    go('#later');
    const story = await STORIES['data']!();
    await until(() => scrollY > 0, 'the page scrolls');
    expect(focused(story)).to.equal('Later');
    expect(isInView(story)).to.equal(true);
  });

  for (const [from, open] of Object.entries(STORIES)) {
    describe(`from ${from}`, () => {
      it('lead to a footnote and back', async () => {
        const story = await open();
        const before = location.href;
        link(story, '1').click();
        expect(focused(story)).to.match(/^By the town\./);
        expect(isInView(story)).to.equal(true);
        link(story, '↩︎').click();
        expect(focused(story)).to.equal('1');
        expect(isInView(story)).to.equal(true);
        expect(location.href).to.equal(before);
      });

      for (const [hash, text] of [
        ['#later', /^Later$/],
        ['#b', /51 percent/],
      ] as const) {
        it(`follow a change of the URL to ${hash}`, async () => {
          const story = await open();
          location.hash = hash;
          await until(() => text.test(focused(story)), 'the target has the focus');
          expect(isInView(story)).to.equal(true);
        });
      }
    });
  }

  it('leave an element of the host page to the host page', async () => {
    const story = await STORIES['data']!();
    const own = document.createElement('p');
    own.id = 'later';
    story.before(own);
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = '#later';
    await changed;
    expect(focused(story)).to.equal('');
  });

  it('keep server-rendered content while its footnotes are used', async () => {
    const story = await STORIES['a server']!();
    const written = story.shadowRoot!.querySelector('article');
    link(story, '1').click();
    story.lang = 'en';
    await story.ready;
    expect(story.shadowRoot!.querySelector('article') === written).to.equal(true);
  });

  it('set no name of the host page, for any id', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.constantFrom('forms', '__proto__', 'constructor', 'location', 'a b', '"', '%', 'é', 'x'.repeat(9_999)),
          fc.string({ minLength: 1, maxLength: 8, unit: 'binary' }),
        ),
        async (id) => {
          const name = anchorId(id);
          if (!name) return;
          const story = await inPage(
            renderToString('news-article', {
              headline: 'H',
              body: [[{ type: 'link', href: linkTo(name), content: 'to' }], { type: 'heading', id, content: 'Target' }],
            }),
          );
          expect(document.getElementById(name)).to.equal(null);
          expect(Reflect.get(document, name) instanceof Element).to.equal(false);
          link(story, 'to').click();
          expect(focused(story)).to.equal('Target');
          story.parentElement!.remove();
        },
      ),
      { numRuns: 12 },
    );
  });
});
