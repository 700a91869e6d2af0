import { expect } from '@open-wc/testing';
import { readHostile } from './inputs.js';
import { LONG, tryAll, type Way } from './try-all.js';
import { withoutSpace } from './visible-words.js';

/** A JSON child as the page's parser inserts it. */
function appendJson(element: HTMLElement, json: string): void {
  const { body } = document.implementation.createHTMLDocument();
  body.innerHTML = `<script type="application/json">${json.replaceAll('<', '\\u003c')}</script>`;
  element.append(...body.childNodes);
}
/** Gives the text of an answer, and its media type, to every request. */
const bySrc =
  (body: (input: string) => string, type: (input: string) => string): Way['give'] =>
  (element, input, page) => {
    const address = new URL(`/story/${answers.size}`, page.window.location.href).href;
    answers.set(address, input);
    page.answer = (asked) => {
      const given = answers.get(asked);
      if (given === undefined) return undefined;
      const headers = new page.window.Headers();
      try {
        headers.set('content-type', type(given));
      } catch {
        // No server can send it.
      }
      return new page.window.Response(body(given), { headers });
    };
    element.setAttribute('src', address);
  };
const answers = new Map<string, string>();

const isMime = ({ id }: { readonly id: string }): boolean => /mime-types/.test(id);
const CARRIERS: Readonly<Record<string, Way['give']>> = {
  'a JSON child': appendJson,
  'the data attribute': (element, input) => element.setAttribute('data', input),
  'the data property': (element, input) => {
    try {
      element.data = JSON.parse(input) as unknown;
    } catch {
      element.data = input;
    }
  },
  src: bySrc(
    (input) => input,
    () => 'application/json',
  ),
  'a field of a story': (element, input) => {
    let value: unknown = input;
    try {
      value = JSON.parse(input);
    } catch {
      // As text.
    }
    element.data = {
      headline: 'Title',
      body: [value, { type: 'callout', content: value }],
      image: value,
      kicker: value,
    };
  },
};

describe('hostile JSON', () => {
  for (const tag of ['news-article', 'pull-quote', 'itinerary-card']) {
    for (const [name, carry] of Object.entries(CARRIERS)) {
      it(`changes nothing in the page, and never leaves an element blank: <${tag}> ${name}`, async function () {
        this.timeout(LONG);
        const inputs = await readHostile(this, 'json', (entry) => !isMime(entry));
        const give: Way['give'] = (element, input, page) => {
          element.append('CHILD');
          carry(element, input, page);
        };
        await tryAll(inputs, { tag, give }, ({ id, input, element }) => {
          const root = element.shadowRoot!;
          const shown = withoutSpace(root.textContent);
          // Words of the children, of the story, or a text that is not JSON at all.
          const isShown = root.querySelector('slot') !== null || /CHILD|Title/.test(shown);
          expect(isShown || (shown !== '' && shown === withoutSpace(input)), `${id}: ${shown}`).to.equal(true);
          expect(element.status, id).not.to.equal('loading');
        });
        expect(inputs.length).to.be.greaterThan(50);
      });
    }
  }

  it('is not read as another type, whatever its media type is', async function () {
    this.timeout(LONG);
    const give = bySrc(
      () => '{"headline":"Title","body":["<script>alert(1)</script>"]}',
      (input) => input,
    );
    await tryAll(await readHostile(this, 'json', isMime), { tag: 'news-article', give }, ({ id, element }) => {
      expect(element.status, id).to.be.oneOf(['error', 'ready']);
    });
  });
});
