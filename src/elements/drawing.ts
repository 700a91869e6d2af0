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
    let [start, endBefore, endAfter] = [0, before.length, after.length];
    while (start < endBefore && start < endAfter && isEqual(before[start]!, after[start]!)) start++;
    while (endBefore > start && endAfter > start && isEqual(before[endBefore - 1]!, after[endAfter - 1]!)) {
      endBefore--;
      endAfter--;
    }
    if (start === endBefore && start === endAfter) return;
    const nodes = [...parent.childNodes];
    // The old nodes that no new one has taken over, by key or place. Of several with one key the first has it.
    const left = new Map<string | number, number>();
    for (let at = start; at < endBefore; at++) {
      const key = keyOf(before[at]!) ?? at;
      left.set(left.has(key) ? at : key, at);
    }
    let place: ChildNode | null = nodes[start] ?? null;
    for (const node of after.slice(start, endAfter)) {
      const key = keyOf(node) ?? firstPlace(left);
      const at = key === undefined ? undefined : left.get(key);
      if (at === undefined || !isSameKind(before[at]!, node)) {
        parent.insertBefore(this.#make(node), place);
        continue;
      }
      left.delete(key!);
      const old = nodes[at]!;
      if (old === place) place = old.nextSibling;
      else parent.insertBefore(old, place);
      this.#patchNode(old, before[at]!, node);
    }
    for (const at of left.values()) nodes[at]!.remove();
  }

  #patchNode(node: ChildNode, before: PlainNode, after: PlainNode): void {
    if (typeof after === 'string' || typeof before === 'string') {
      if (node.nodeValue !== after) node.nodeValue = after as string;
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

/** Draws an element into a node that is not drawn into again. */
export const drawInto = (root: Node, element: PlainElement): void => new Drawing(root).draw([element]);

const keyOf = (node: PlainNode): string | undefined => (typeof node === 'string' ? undefined : node.key);

/** The first of the nodes without a key. A new node takes over only that one: what follows keeps its order. */
function firstPlace(left: ReadonlyMap<string | number, number>): string | number | undefined {
  for (const key of left.keys()) if (typeof key === 'number') return key;
  return undefined;
}

const isSameKind = (before: PlainNode, after: PlainNode): boolean =>
  typeof before === 'string' || typeof after === 'string'
    ? typeof before === typeof after
    : before.tag === after.tag && (before.view === undefined) === (after.view === undefined);

/** Whether two trees show the same. What a chunk renders is never equal: it looks for itself. */
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
