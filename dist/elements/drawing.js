import { native } from '../input/native.js';
/**
 * Draws trees of plain HTML into a node, and keeps its nodes, focus, selection and pictures through updates.
 *
 * Nodes that are equal stay. Others are matched by key, then by place among elements of the same tag. The content must
 * not be changed by anything else.
 */
export class Drawing {
    #root;
    #renderView = () => undefined;
    #drawn = [];
    #first = null;
    constructor(root) {
        this.#root = root;
    }
    /** Where the content is; what was drawn into a node aside may have been moved into a shadow root as a whole. */
    get root() {
        return (this.#root = this.#first?.parentNode ?? this.#root);
    }
    /** Shows a tree in place of the last one; `renderView` renders what a chunk has left in it. */
    draw(tree, renderView = this.#renderView) {
        const { root } = this;
        this.#renderView = renderView;
        this.#patch(root, this.#drawn, tree);
        this.#drawn = tree;
        this.#first = root.firstChild;
    }
    #patch(parent, before, after) {
        let [start, endBefore, endAfter] = [0, before.length, after.length];
        while (start < endBefore && start < endAfter && isEqual(before[start], after[start]))
            start++;
        while (endBefore > start && endAfter > start && isEqual(before[endBefore - 1], after[endAfter - 1])) {
            endBefore--;
            endAfter--;
        }
        if (start === endBefore && start === endAfter)
            return;
        const nodes = [...parent.childNodes];
        // The old nodes that no new one has taken over, by key or place. Of several with one key the first has it.
        const left = new Map();
        for (let at = start; at < endBefore; at++) {
            const key = keyOf(before[at]) ?? at;
            left.set(left.has(key) ? at : key, at);
        }
        let place = nodes[start] ?? null;
        for (const node of after.slice(start, endAfter)) {
            const key = keyOf(node) ?? firstPlace(left);
            const at = key === undefined ? undefined : left.get(key);
            if (at === undefined || !isSameKind(before[at], node)) {
                parent.insertBefore(this.#make(node), place);
                continue;
            }
            left.delete(key);
            const old = nodes[at];
            if (old === place)
                place = old.nextSibling;
            else
                parent.insertBefore(old, place);
            this.#patchNode(old, before[at], node);
        }
        for (const at of left.values())
            nodes[at].remove();
    }
    #patchNode(node, before, after) {
        if (typeof after === 'string' || typeof before === 'string') {
            if (node.nodeValue !== after)
                node.nodeValue = after;
            return;
        }
        const element = node;
        for (const name of Object.keys({ ...before.attributes, ...after.attributes })) {
            const value = after.attributes[name];
            if (value === undefined)
                element.removeAttribute(name);
            else if (value !== before.attributes[name])
                element.setAttribute(name, value);
        }
        if (after.view !== undefined)
            this.#renderView(after.view, element);
        else
            this.#patch(element, before.content, after.content);
    }
    #make(node) {
        const document = this.#root.ownerDocument;
        if (typeof node === 'string')
            return native(document, 'createTextNode')(node);
        const element = native(document, 'createElement')(node.tag);
        for (const [name, value] of Object.entries(node.attributes))
            element.setAttribute(name, value);
        for (const inner of node.content)
            element.appendChild(this.#make(inner));
        if (node.view !== undefined)
            this.#renderView(node.view, element);
        return element;
    }
}
/** Draws an element into a node that is not drawn into again. */
export const drawInto = (root, element) => new Drawing(root).draw([element]);
const keyOf = (node) => (typeof node === 'string' ? undefined : node.key);
/** The first of the nodes without a key. A new node takes over only that one: what follows keeps its order. */
function firstPlace(left) {
    for (const key of left.keys())
        if (typeof key === 'number')
            return key;
    return undefined;
}
const isSameKind = (before, after) => typeof before === 'string' || typeof after === 'string'
    ? typeof before === typeof after
    : before.tag === after.tag && (before.view === undefined) === (after.view === undefined);
/** Whether two trees show the same. What a chunk renders is never equal: it looks for itself. */
function isEqual(one, other) {
    if (typeof one === 'string' || typeof other === 'string')
        return one === other;
    if (one.view !== undefined || other.view !== undefined)
        return false;
    return (one === other ||
        (one.tag === other.tag &&
            one.key === other.key &&
            one.content.length === other.content.length &&
            hasEqualAttributes(one, other) &&
            one.content.every((node, index) => isEqual(node, other.content[index]))));
}
function hasEqualAttributes({ attributes: one }, { attributes: other }) {
    const names = Object.keys(one);
    return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
