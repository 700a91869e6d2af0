import type { PlainElement, PlainNode } from '../plain/element.js';
/** Renders what a chunk has left in an element's `view`; see `PlainElement`. */
export type RenderView = (view: unknown, element: Element) => void;
/**
 * Draws trees of plain HTML into a node, and keeps its nodes, focus, selection and pictures through updates.
 *
 * Equal elements keep their node wherever they move. Others are matched by key, then by the element that they follow.
 * As few nodes as possible move. The content must not be changed by anything else.
 */
export declare class Drawing {
    #private;
    constructor(root: Node);
    /** Where the content is; what was drawn into a node aside may have been moved into a shadow root as a whole. */
    get root(): Node;
    /** Shows a tree in place of the last one; `renderView` renders what a chunk has left in it. */
    draw(tree: readonly PlainNode[], renderView?: RenderView): void;
}
/** Draws an element into a node that is not drawn into again. */
export declare const drawInto: (root: Node, element: PlainElement) => void;
