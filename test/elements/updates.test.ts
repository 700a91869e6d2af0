import { expect } from '@open-wc/testing';
import fc from '../properties.js';
import { Drawing } from '../../src/elements/drawing.js';
import { element, type PlainElement, type PlainNode } from '../../src/plain/element.js';
import '../../src/elements/news-article.define.js';
import '../../src/elements/pull-quote.define.js';
import type { NewsArticleElement } from '../../src/elements/news-article.js';

const EVERYTHING: MutationObserverInit = { childList: true, subtree: true, attributes: true, characterData: true };

/** Counts the mutations that an action makes in a node. */
async function mutationsIn(node: Node, act: () => unknown): Promise<number> {
  let count = 0;
  const observer = new MutationObserver((records) => (count += records.length));
  observer.observe(node, EVERYTHING);
  await act();
  count += observer.takeRecords().length;
  observer.disconnect();
  return count;
}

/** A block with words, a link to focus and a picture, without a key; equal names make equal blocks. */
const block = (name: string): PlainElement =>
  element(
    'p',
    { part: 'paragraph' },
    `Words of ${name} `,
    element('a', { href: `#${name}` }, `link ${name}`),
    element('img', { alt: name }),
    ' and more',
  );
const body = (names: readonly string[]): PlainNode[] => [
  element(
    'div',
    {},
    names.map((name, at) => (at > 0 ? ['\n', block(name)] : [block(name)])),
  ),
];

interface Change {
  readonly from: readonly string[];
  readonly to: readonly string[];
}
const numbered = (count: number): string[] => Array.from({ length: count }, (_, at) => `block ${at}`);

/** A change of one block of many: another is added, one is removed, edited or moved. */
const change: fc.Arbitrary<Change> = fc
  .record({
    count: fc.integer({ min: 2, max: 200 }),
    kind: fc.constantFrom('append', 'prepend', 'insert', 'remove', 'edit', 'move', 'add and drop'),
    at: fc.nat(),
    aim: fc.nat(),
  })
  .map(({ count, kind, at, aim }) => {
    const from = numbered(count);
    const place = at % count;
    const others = from.toSpliced(place, 1);
    const to = {
      append: [...from, 'new'],
      prepend: ['new', ...from],
      insert: from.toSpliced(place, 0, 'new'),
      remove: others,
      edit: from.with(place, `${from[place]} edited`),
      move: others.toSpliced(aim % count, 0, from[place]!),
      'add and drop': ['new', ...from.slice(0, -1)],
    }[kind];
    return { from, to };
  });

describe('Updates', () => {
  let root: ShadowRoot;
  let drawing: Drawing;
  beforeEach(() => {
    const host = document.createElement('div');
    document.body.append(host);
    root = host.attachShadow({ mode: 'open' });
    drawing = new Drawing(root);
  });
  afterEach(() => root.host.remove());

  const blocks = (): HTMLElement[] => [...root.querySelectorAll('p')];
  const nameOf = (shown: Element): string => shown.querySelector('img')!.alt;

  it('are few for one block of many, and keep the nodes of all that are equal', async () => {
    await fc.assert(
      fc.asyncProperty(change, async ({ from, to }) => {
        drawing.draw(body(from));
        const before = new Map(blocks().map((shown) => [nameOf(shown), [shown, ...shown.childNodes]]));
        expect(await mutationsIn(root, () => drawing.draw(body(to)))).to.be.at.most(10);
        expect(blocks().map(nameOf)).to.deep.equal(to);
        for (const shown of blocks()) {
          const kept = before.get(nameOf(shown));
          const isKept = !kept || [shown, ...shown.childNodes].every((node, at) => node === kept[at]);
          expect(isKept, nameOf(shown)).to.equal(true);
        }
      }),
    );
  });

  it('keep every equal block wherever blocks move, and the focus in it', () => {
    const names = numbered(12);
    const some = fc.shuffledSubarray(names, { minLength: 1 });
    fc.assert(
      fc.property(some, some, fc.nat(), (from, to, at) => {
        drawing.draw(body(from));
        const before = new Map(blocks().map((shown) => [nameOf(shown), shown]));
        const focused = from[at % from.length]!;
        before.get(focused)!.querySelector('a')!.focus();
        drawing.draw(body(to));
        expect(blocks().map(nameOf)).to.deep.equal(to);
        for (const shown of blocks()) {
          expect((before.get(nameOf(shown)) ?? shown) === shown, nameOf(shown)).to.equal(true);
        }
        if (to.includes(focused)) expect(root.activeElement?.textContent).to.equal(`link ${focused}`);
      }),
    );
  });

  it('do not put the focus on other content', () => {
    drawing.draw(body(['c', 'b', 'a']));
    blocks()[2]!.querySelector('a')!.focus();
    drawing.draw(body(['d', 'c', 'b']));
    expect(root.activeElement === null).to.equal(true);
  });

  it('of a text change only the part of it that differs', () => {
    const same = fc.string({ unit: fc.constantFrom('a', ' ', '😀'), maxLength: 12 });
    const changed = fc.string({ unit: fc.constantFrom('b', 'c'), maxLength: 12 });
    const piece = (text: string): PlainNode[] => [element('p', {}, text, element('b', {}, 'end'))];
    fc.assert(
      fc.property(same, changed, changed, same, (start, one, other, end) => {
        fc.pre((start + one + end).length > 0 && (start + other + end).length > 0);
        drawing.draw(piece(start + one + end));
        const text = root.querySelector('p')!.firstChild as Text;
        const [range, rest] = [document.createRange(), document.createRange()];
        range.setStart(text, 0);
        range.setEnd(text, start.length);
        rest.setStart(text, (start + one).length);
        rest.setEnd(text, text.length);
        drawing.draw(piece(start + other + end));
        expect(root.querySelector('p')!.firstChild === text).to.equal(true);
        expect(text.data).to.equal(start + other + end);
        expect(String(range)).to.equal(start);
        expect(String(rest).endsWith(end)).to.equal(true);
      }),
    );
  });
});

describe('Updates of a story', () => {
  const story = (count: number): object => ({ headline: 'Long', body: numbered(count) });
  let host: NewsArticleElement;
  beforeEach(() => {
    host = document.createElement('news-article');
    document.body.append(host);
  });
  afterEach(() => host.remove());
  const show = async (data: object): Promise<void> => {
    host.data = data;
    await host.ready;
    await host.updateComplete;
  };

  it('make at most ten mutations for one more block, at any length, and keep the focus', async () => {
    const linked = { content: [{ type: 'link', href: 'https://example.org/', content: 'first' }], type: 'paragraph' };
    const long = (count: number): object => ({ headline: 'Long', body: [linked, ...numbered(count)] });
    await show(long(1));
    const link = host.shadowRoot!.querySelector<HTMLElement>('.body a')!;
    link.focus();
    for (let count = 2; count <= 200; count++) {
      expect(await mutationsIn(host.shadowRoot!, () => show(long(count))), `${count}`).to.be.at.most(10);
      expect(host.shadowRoot!.activeElement === link).to.equal(true);
    }
    expect(host.shadowRoot!.querySelectorAll('[part=paragraph]')).to.have.length(201);
  });

  it('make at most ten mutations for any block that is edited', async () => {
    await show(story(120));
    for (let at = 0; at < 120; at++) {
      const body = numbered(120).with(at, `Edited ${at}, and ends otherwise`);
      expect(await mutationsIn(host.shadowRoot!, () => show({ headline: 'Long', body })), `${at}`).to.be.at.most(10);
    }
  });
});

describe('Updates of a quotation', () => {
  it('keep the focus in a paragraph that another is put before', async () => {
    const quote = document.createElement('pull-quote');
    const words = '<p>Words with <a href="https://example.org/">a link</a>.</p>';
    quote.innerHTML = `<blockquote>${words}</blockquote>`;
    document.body.append(quote);
    await quote.ready;
    const link = quote.shadowRoot!.querySelector('a')!;
    link.focus();
    quote.querySelector('blockquote')!.insertAdjacentHTML('afterbegin', '<p>Before.</p>');
    await new Promise((resolve) => setTimeout(resolve));
    await quote.updateComplete;
    expect(quote.shadowRoot!.textContent).to.match(/“Before\..*Words with a link\.”/s);
    expect(quote.shadowRoot!.activeElement === link).to.equal(true);
    quote.remove();
  });
});
