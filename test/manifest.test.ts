import { expect } from '@open-wc/testing';
import '../src/define.js';
import { ELEMENTS } from '../src/elements/all.js';
import { TAGS, type Tag } from '../src/model/tags.js';
import type { NewsElement } from './contract/contract.js';
import { STATES } from './element-states.js';

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

/** Parts whose content is documented with another element. */
const INNER: Readonly<Record<string, Tag>> = {
  rest: 'news-article',
  quote: 'pull-quote',
  'pull-quote': 'pull-quote',
  itinerary: 'itinerary-card',
};

/** The element that documents a part: the innermost one that a part around it belongs to, else the element itself. */
function documentedBy(part: Element, tag: Tag): Tag {
  for (let around = part.parentElement; around; around = around.parentElement)
    for (const name of around.part) if (Object.hasOwn(INNER, name)) return INNER[name]!;
  return tag;
}

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

  for (const tag of TAGS) {
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

      it('names the parts that are drawn, and no other', async () => {
        const drawn = new Map(TAGS.map((name) => [name, new Set<string>()]));
        const element = document.createElement(tag) as NewsElement;
        document.body.append(element);
        for (const come of STATES[tag]) {
          await come(element);
          for (const part of element.shadowRoot!.querySelectorAll('[part]'))
            for (const name of part.part) drawn.get(documentedBy(part, tag))!.add(name);
        }
        element.remove();
        for (const [name, parts] of drawn) {
          const documented = names(declarations.get(name)!.cssParts);
          if (name === tag) expect([...parts].sort()).to.deep.equal(documented);
          else expect(documented, `in ${tag}`).to.include.members([...parts]);
        }
      });

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
