import { expect } from '@open-wc/testing';
import '../src/define.js';
import { ELEMENTS } from '../src/elements/all.js';
import type { NewsElement } from './contract/contract.js';
import { until } from './until.js';

interface Named {
  readonly name: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly (Named & { fieldName?: string })[];
  readonly members?: readonly (Named & { kind: string; static?: boolean })[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

// What makes an element draw its parts, a state at a time.
const STATES: Readonly<Record<string, ((element: NewsElement) => unknown)[]>> = {
  'pull-quote': [
    (element) => {
      element.data = {
        quotation: 'Words.',
        attribution: 'A. Speaker',
        role: 'minister',
        organization: 'Ministry',
        via: 'told a paper',
        source: 'A paper',
        sourceUrl: 'https://example.org/',
        date: '2022-10-03',
        image: { src: '/@test/status/404' },
      };
      return element.ready;
    },
    (element) => {
      element.data = null;
      element.src = '/@test/hang?manifest';
      return element.updateComplete;
    },
    (element) => {
      element.src = '/@test/status/404';
      return element.ready;
    },
    (element) => {
      element.src = '';
      // What is neither the quotation nor the line below it follows.
      element.innerHTML =
        '<figure><blockquote>Words.</blockquote><figcaption>A. Speaker</figcaption></figure><p>More.</p><ul><li>Last.</li></ul>';
      return until(() => element.shadowRoot!.textContent.includes('Last.'), 'the children are not drawn');
    },
  ],
};

describe('custom-elements.json', () => {
  let declarations: Map<string, Declaration>;

  before(async () => {
    const { modules } = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
    const all = modules.flatMap(({ declarations: own = [] }) => own);
    declarations = new Map(all.flatMap((one) => (one.tagName ? [[one.tagName, one] as const] : [])));
  });

  it('lists the events, and no others', () => {
    for (const [tag, { events = [] }] of declarations) {
      expect(events.map(({ name }) => name).sort(), tag).to.deep.equal(['news-error', 'news-load']);
    }
  });

  it('lists every element', () => {
    expect([...declarations.keys()].sort()).to.deep.equal(Object.keys(ELEMENTS).sort());
  });

  for (const tag of Object.keys(ELEMENTS)) {
    describe(`of <${tag}>`, () => {
      const names = (list: readonly Named[] = []): string[] => list.map(({ name }) => name).sort();

      it('lists the attributes that take effect', () => {
        const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
        expect(names(declarations.get(tag)!.attributes)).to.deep.equal([...observedAttributes].sort());
      });

      it('lists existing fields', () => {
        const element = document.createElement(tag);
        for (const { name, static: isStatic } of declarations.get(tag)!.members ?? []) {
          expect(name in (isStatic ? element.constructor : element), name).to.equal(true);
        }
      });

      const states = STATES[tag];
      if (states) {
        it('lists the parts that are drawn', async () => {
          const [drawn, inRest] = [new Set<string>(), new Set<string>()];
          const element = document.createElement(tag) as NewsElement;
          document.body.append(element);
          for (const come of states) {
            await come(element);
            for (const part of element.shadowRoot!.querySelectorAll('[part]'))
              for (const name of part.part) (part.parentElement?.closest('[part=rest]') ? inRest : drawn).add(name);
          }
          element.remove();
          expect([...drawn].sort()).to.deep.equal(names(declarations.get(tag)!.cssParts));
          // What follows has the parts of a story.
          expect([...inRest]).to.deep.equal(['paragraph', 'list']);
          expect(names(declarations.get('news-article')!.cssParts)).to.include.members([...inRest]);
        });
      }

      it('lists the custom properties that style sheets use', async () => {
        const element = document.createElement(tag) as NewsElement;
        document.body.append(element);
        await element.updateComplete;
        const sheets = element.shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
        const asked = sheets.flatMap(({ cssText }) => cssText.match(/var\(\s*--news-[\w-]+/g) ?? []);
        element.remove();
        const known = names(declarations.get(tag)!.cssProperties);
        const unknown = new Set(
          asked.map((use) => use.replace(/var\(\s*/, '')).filter((token) => !known.includes(token)),
        );
        // The theme's own: not for pages.
        unknown.delete('--news-top-rule');
        expect([...unknown]).to.deep.equal([]);
      });
    });
  }
});
