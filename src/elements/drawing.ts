import { native } from '../input/native.js';
import type { PlainElement, PlainNode } from '../plain/element.js';

/** Renders what a lazy chunk has placed in an element's `view`; see `PlainElement`. */
export type RenderView = (view: unknown, element: Element) => void;

/**
 * Draws trees of plain HTML into a node, and keeps its nodes, focus, selection and pictures through updates.
 *
 * Equal elements keep their node wherever they move. Others are matched by key, then by the element that they follow.
 * As few nodes as possible move. Nothing else may change the content: if a change is noticed, drawing throws.
 */
export class Drawing {
  #root: Node;
  #renderView: RenderView = () => undefined;
  #drawn: readonly PlainNode[] = [];
  #first: ChildNode | null = null;

  constructor(root: Node) {
    this.#root = root;
  }

  /** The node that contains the content. Nodes drawn into a detached root may have moved to a shadow root together. */
  get root(): Node {
    return (this.#root = this.#first?.parentNode ?? this.#root);
  }

  /** Replaces the previous tree with a new one; `renderView` renders the views of lazy chunks. */
  draw(tree: readonly PlainNode[], renderView = this.#renderView): void {
    const { root } = this;
    if (root.childNodes.length !== this.#drawn.length) throw new Error('changed by another script');
    this.#renderView = renderView;
    this.#patch(root, this.#drawn, tree);
    this.#drawn = tree;
    this.#first = root.firstChild;
  }

  #patch(parent: Node, before: readonly PlainNode[], after: readonly PlainNode[]): void {
    let [start, endBefore, endAfter] = [0, before.length, after.length];
    while (start < endBefore && start < endAfter && isEqual(before[start]!, after[start]!)) start++;
    while (endBefore > start && endAfter > start && isEqual(before[endBefore - 1]!, after[endAfter - 1]!)) {
      endBefore--;
      endAfter--;
    }
    if (start === endBefore && start === endAfter) return;
    this.#arrange(
      parent,
      [...parent.childNodes].slice(start),
      before.slice(start, endBefore),
      after.slice(start, endAfter),
    );
  }

  /** Updates old nodes in place with new ones; `nodes` are the DOM nodes of the old ones and those after them. */
  #arrange(
    parent: Movable,
    nodes: readonly ChildNode[],
    before: readonly PlainNode[],
    after: readonly PlainNode[],
  ): void {
    const olds = matchElements(before, after);
    const still = longestRise(olds);
    const kept = new Set(olds);
    let place = 0;
    for (const [at, node] of after.entries()) {
      // A node that moves or is removed cannot be the reference for an insertion.
      while (typeof before[place] === 'object' && !still.has(place)) place++;
      let old = olds[at];
      // A text node is reused for the text at the same position.
      if (typeof node === 'string' && typeof before[place] === 'string') kept.add((old = place));
      const next = nodes[place] ?? null;
      if (old === undefined) parent.insertBefore(this.#make(node), next);
      else {
        if (old === place || still.has(old)) place = old + 1;
        else moveElement(parent, nodes[old]!, next);
        this.#patchNode(nodes[old]!, before[old]!, node);
      }
    }
    for (const at of before.keys()) if (!kept.has(at)) nodes[at]!.remove();
  }

  #patchNode(node: ChildNode, before: PlainNode, after: PlainNode): void {
    if (typeof after === 'string' || typeof before === 'string') {
      patchText(node as Text, after as string);
      return;
    }
    const element = node as Element;
    for (const name of Object.keys({ ...before.attributes, ...after.attributes })) {
      const value = after.attributes[name];
      if (value === undefined) element.removeAttribute(name);
      else if (value !== before.attributes[name]) element.setAttribute(name, value);
    }
    if (after.view !== undefined) this.#renderView(after.view, element);
    else this.#patch(element, before.content, after.content);
  }

  #make(node: PlainNode): Node {
    const document = this.#root.ownerDocument!;
    if (typeof node === 'string') return native(document, 'createTextNode')(node);
    const element = native(document, 'createElement')(node.tag);
    for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
    for (const inner of node.content) element.appendChild(this.#make(inner));
    if (node.view !== undefined) this.#renderView(node.view, element);
    return element;
  }
}

/** Draws an element into a node for the first and only time. */
export const drawInto = (root: Node, element: PlainElement): void => new Drawing(root).draw([element]);

/** Finds for each new element the index of the old element whose node it reuses, if there is one. */
function matchElements(before: readonly PlainNode[], after: readonly PlainNode[]): (number | undefined)[] {
  const olds: (number | undefined)[] = [];
  const left = new Set(before.keys());
  const take = (at: number, old = -1): void => {
    if (olds[at] === undefined && left.has(old) && isSameKind(before[old]!, after[at]!)) left.delete((olds[at] = old));
  };
  for (const nameOf of [contentOf, keyOf]) {
    // If several have the same name, the first one is matched first.
    const named = new Map<unknown, number[]>();
    for (const old of left) {
      const name = nameOf(before[old]!);
      const same = named.get(name);
      if (same) same.push(old);
      else if (name !== undefined) named.set(name, [old]);
    }
    if (named.size > 0) for (const [at, node] of after.entries()) take(at, named.get(nameOf(node))?.shift());
  }
  let next = 0;
  for (const at of after.keys()) {
    while (typeof before[next] === 'string') next++;
    take(at, next);
    next = olds[at] === undefined ? next : olds[at] + 1;
  }
  return olds;
}

/** The positions that can stay in place so that as few others as possible move: a longest increasing subsequence. */
function longestRise(numbers: readonly (number | undefined)[]): Set<number | undefined> {
  // For each length, where the subsequence of that length with the lowest end ends; and the predecessor of each position.
  const ends: number[] = [];
  const earlier: (number | undefined)[] = [];
  for (const [at, number] of numbers.entries()) {
    if (number === undefined) continue;
    let [length, above] = [0, ends.length];
    while (length < above) {
      const middle = (length + above) >> 1;
      if (numbers[ends[middle]!]! < number) length = middle + 1;
      else above = middle;
    }
    earlier[at] = ends[length - 1];
    ends[length] = at;
  }
  const rise = new Set<number | undefined>();
  for (let at = ends.at(-1); at !== undefined; at = earlier[at]) rise.add(numbers[at]);
  return rise;
}

type Movable = Node & { readonly moveBefore?: Document['moveBefore'] };

/** Moves an element within its parent. In browsers without `moveBefore`, it loses the focus. */
function moveElement(parent: Movable, node: Node, next: Node | null): void {
  if (parent.moveBefore) {
    parent.moveBefore(node, next);
    return;
  }
  const { activeElement } = node.getRootNode() as ShadowRoot;
  parent.insertBefore(node, next);
  if (node.contains(activeElement)) (activeElement as HTMLElement).focus({ preventScroll: true });
}

/** Changes only the differing range of a text, so that a selection around it stays. */
function patchText(text: Text, after: string): void {
  const { data } = text;
  let [start, end] = [0, data.length];
  const added = after.length - end;
  while (start < end && start < end + added && data[start] === after[start]) start++;
  while (end > start && end + added > start && data[end - 1] === after[end + added - 1]) end--;
  if (end > start || added > 0) text.replaceData(start, end - start, after.slice(start, end + added));
}

const keyOf = (node: PlainNode): string | undefined => (typeof node === 'string' ? undefined : node.key);

/** The visible content of a node, as text for comparison. Quotation marks move to other paragraphs, so they do not count. */
const contentOf = (node: PlainNode): string =>
  typeof node === 'string'
    ? node
    : `${node.tag} ${Object.entries(node.attributes).join()} ${node.content.filter(isNoMark).map(contentOf).join()}`;

const isNoMark = (node: PlainNode): boolean =>
  typeof node === 'string' || !node.attributes['class']?.startsWith('mark');

const isSameKind = (before: PlainNode, after: PlainNode): boolean =>
  typeof before === 'object' &&
  typeof after === 'object' &&
  before.tag === after.tag &&
  before.key === after.key &&
  before.attributes['part'] === after.attributes['part'] &&
  (before.view === undefined) === (after.view === undefined);

/** Whether two trees show the same. Views of lazy chunks are never equal, because they update themselves. */
function isEqual(one: PlainNode, other: PlainNode): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  if (one.view !== undefined || other.view !== undefined) return false;
  return (
    one === other ||
    (one.tag === other.tag &&
      one.key === other.key &&
      one.content.length === other.content.length &&
      hasEqualAttributes(one, other) &&
      one.content.every((node, index) => isEqual(node, other.content[index]!)))
  );
}

function hasEqualAttributes({ attributes: one }: PlainElement, { attributes: other }: PlainElement): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
