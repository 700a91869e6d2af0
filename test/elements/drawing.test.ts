import { expect } from '@open-wc/testing';
import fc from '../properties.js';
import { Drawing } from '../../src/elements/drawing.js';
import { element, elementWith, type PlainNode } from '../../src/plain/element.js';

const box = (): HTMLElement => document.createElement('div');
const drawnIn = (tree: readonly PlainNode[]): HTMLElement => {
  const root = box();
  new Drawing(root).draw(tree);
  return root;
};

/** Trees as they are drawn: no empty text, no two texts side by side. */
const tree: fc.Arbitrary<PlainNode[]> = fc.letrec<{ nodes: PlainNode[]; node: PlainNode }>((tie) => ({
  nodes: fc
    .array(tie('node'), { maxLength: 5 })
    .map((nodes) => nodes.filter((node, at) => typeof node === 'object' || typeof nodes[at - 1] !== 'string')),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('a', 'b', 'c'),
    fc
      .record({
        tag: fc.constantFrom('p', 'b', 'section'),
        id: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
        content: tie('nodes'),
      })
      .map(({ tag, id, content }) => element(tag, { id }, content)),
  ),
})).nodes;

describe('Drawing', () => {
  it('replaces each tree by the next one', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 2, maxLength: 4 }), (trees) => {
        const root = box();
        const drawing = new Drawing(root);
        for (const one of trees) {
          drawing.draw(one);
          expect(root.isEqualNode(drawnIn(one))).to.equal(true);
        }
      }),
    );
  });

  it('changes nothing for an equal tree', () => {
    fc.assert(
      fc.property(tree, (one) => {
        const root = box();
        const drawing = new Drawing(root);
        drawing.draw(one);
        const observer = new MutationObserver(() => undefined);
        observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
        drawing.draw(structuredClone(one));
        expect(observer.takeRecords()).to.deep.equal([]);
      }),
    );
  });

  const entry = (key: string): PlainNode => ({ ...elementWith('section', { class: 'update' }, [`Entry ${key}`]), key });

  it('adds one entry to a live blog by one mutation, and keeps the nodes of the others', () => {
    const root = box();
    const drawing = new Drawing(root);
    const entries = ['c', 'b', 'a'].flatMap((key) => [entry(key), '\n']);
    drawing.draw([element('div', {}, entries)]);
    const before = [...root.querySelectorAll('section')];
    const observer = new MutationObserver(() => undefined);
    observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
    drawing.draw([element('div', {}, entry('d'), '\n', entries)]);
    expect(observer.takeRecords().length).to.be.at.most(10);
    expect([...root.querySelectorAll('section')].slice(1)).to.deep.equal(before);
  });

  it('keeps the node, and the focus, of an entry that moves', () => {
    const root = box();
    document.body.append(root);
    const drawing = new Drawing(root);
    drawing.draw(['a', 'b', 'c'].map(entry));
    const [first] = root.children;
    drawing.draw(['b', 'c', 'a'].map(entry));
    expect(root.lastChild).to.equal(first);
    root.remove();
  });

  it('continues to draw after its nodes were moved together', () => {
    const aside = box();
    const drawing = new Drawing(aside);
    drawing.draw([element('p', {}, 'a')]);
    const root = box();
    root.append(...aside.childNodes);
    drawing.draw([element('p', {}, 'b')]);
    expect([root.innerHTML, aside.innerHTML]).to.deep.equal(['<p>b</p>', '']);
  });
});
