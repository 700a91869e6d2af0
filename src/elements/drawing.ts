import { native } from '../input/native.js';
import type { PlainElement, PlainNode } from '../plain/element.js';

/** Renders what a chunk has left in an element's `view`; see `PlainElement`. */
export type RenderView = (view: unknown, element: Element) => void;

/**
 * Draws trees of plain HTML into a node, and keeps its nodes, focus, selection and pictures through updates.
 *
 * Nodes that are equal stay. Others are matched by key, then by place among elements of the same tag. The content must
 * not be changed by anything else.
 */
export class Drawing {
  #root: Node;
  #renderView: RenderView = () => undefined;
  #drawn: readonly PlainNode[] = [];
  #first: ChildNode | null = null;

  constructor(root: Node) {
    this.#root = root;
  }

  /** Where the content is; what was drawn into a node aside may have been moved into a shadow root as a whole. */
  get root(): Node {
    return (this.#root = this.#first?.parentNode ?? this.#root);
  }

  /** Shows a tree in place of the last one; `renderView` renders what a chunk has left in it. */
  draw(tree: readonly PlainNode[], renderView = this.#renderView): void {
    const { root } = this;
    this.#renderView = renderView;
    this.#patch(root, this.#drawn, tree);
    this.#drawn = tree;
    this.#first = root.firstChild;
  }

  #patch(parent: Node, before: readonly PlainNode[], after: readonly PlainNode[]): void {
    let start = 0;
    while (start < before.length && start < after.length && isEqual(before[start]!, after[start]!)) start++;
    let [endBefore, endAfter] = [before.length, after.length];
    while (endBefore > start && endAfter > start && isEqual(before[endBefore - 1]!, after[endAfter - 1]!)) {
      endBefore--;
      endAfter--;
    }
    if (start === endBefore && start === endAfter) return;
    const standing: ChildNode[] = [];
    if (start < endBefore) {
      let node = parent.childNodes[start] as ChildNode;
      for (let at = start; at < endBefore; at++, node = node.nextSibling!) standing.push(node);
    }
    const next = parent.childNodes[endBefore] ?? null;
    const left = new Set<number>();
    const keyed = new Map<string, number>();
    for (let at = start; at < endBefore; at++) {
      left.add(at);
      const node = before[at]!;
      if (typeof node === 'object' && node.key !== undefined) keyed.set(node.key, at);
    }
    let place: ChildNode | null = standing[0] ?? next;
    for (let at = start; at < endAfter; at++) {
      const node = after[at]!;
      const match = this.#match(node, before, left, keyed);
      if (match === undefined) {
        parent.insertBefore(this.#make(node), place);
        continue;
      }
      left.delete(match);
      const old = standing[match - start]!;
      if (old === place) place = old.nextSibling;
      else parent.insertBefore(old, place);
      this.#patchNode(old, before[match]!, node);
    }
    for (const at of left) standing[at - start]!.remove();
  }

  /** The old node that a new one takes over: of the same key, else the next one of its kind. */
  #match(
    node: PlainNode,
    before: readonly PlainNode[],
    left: ReadonlySet<number>,
    keyed: ReadonlyMap<string, number>,
  ): number | undefined {
    if (typeof node === 'object' && node.key !== undefined) {
      const match = keyed.get(node.key);
      return match !== undefined && left.has(match) ? match : undefined;
    }
    for (const at of left) {
      const old = before[at]!;
      if (typeof old === 'object' && old.key !== undefined) continue;
      // Only the next one: what follows keeps its order.
      return isSameKind(old, node) ? at : undefined;
    }
    return undefined;
  }

  #patchNode(node: ChildNode, before: PlainNode, after: PlainNode): void {
    if (typeof after === 'string' || typeof before === 'string') {
      if (node.nodeValue !== after) node.nodeValue = after as string;
      return;
    }
    const element = node as Element;
    for (const name of Object.keys(before.attributes)) {
      if (!Object.hasOwn(after.attributes, name)) element.removeAttribute(name);
    }
    for (const [name, value] of Object.entries(after.attributes)) {
      if (before.attributes[name] !== value) element.setAttribute(name, value);
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

/** Draws an element into a node that is not drawn into again. */
export const drawInto = (root: Node, element: PlainElement): void => new Drawing(root).draw([element]);

const isSameKind = (before: PlainNode, after: PlainNode): boolean =>
  typeof before === 'string' || typeof after === 'string'
    ? typeof before === typeof after
    : before.tag === after.tag && (before.view === undefined) === (after.view === undefined);

/** Whether two trees show the same. What a chunk renders is never equal: it looks for itself. */
function isEqual(one: PlainNode, other: PlainNode): boolean {
  if (one === other) return typeof one === 'string' || one.view === undefined;
  if (typeof one === 'string' || typeof other === 'string') return false;
  if (one.tag !== other.tag || one.key !== other.key || one.view !== undefined || other.view !== undefined)
    return false;
  if (one.content.length !== other.content.length || !hasEqualAttributes(one, other)) return false;
  return one.content.every((node, index) => isEqual(node, other.content[index]!));
}

function hasEqualAttributes({ attributes: one }: PlainElement, { attributes: other }: PlainElement): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
