import type { PlainElement, PlainNode } from '../plain/element.js';
/** Renders what a lazy chunk has placed in an element's `view`; see `PlainElement`. */
export type RenderView = (view: unknown, element: Element) => void;
/**
 * Draws trees of plain HTML into a node, and keeps its nodes, focus, selection and pictures through updates.
 *
 * Equal elements keep their node wherever they move. Others are matched by key, then by the element that they follow.
 * As few nodes as possible move. Nothing else may change the content: if a change is noticed, drawing throws.
 */
export declare class Drawing {
    #private;
    constructor(root: Node);
    /** The node that contains the content. Nodes drawn into a detached root may have moved to a shadow root together. */
    get root(): Node;
    /** Replaces the previous tree with a new one; `renderView` renders the views of lazy chunks. */
    draw(tree: readonly PlainNode[], renderView?: RenderView): void;
}
/** Draws an element into a node for the first and only time. */
export declare const drawInto: (root: Node, element: PlainElement) => void;
