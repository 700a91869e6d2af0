import type { Settled } from '../input/data-host.js';
import type { Content, Fields } from '../model/content.js';
import type { Issue } from '../model/issue.js';
import type { PlainNode } from '../plain/element.js';
/** The children of an element as plain HTML, and their visible content. */
export interface ChildrenTree {
    readonly tree: readonly PlainNode[];
    readonly content: Content;
    readonly issues: readonly Issue[];
}
/** Copies an element's own children into plain HTML; `undefined` if they have no visible content. */
export declare function copyChildren(host: HTMLElement, url: string): ChildrenTree | undefined;
/** Overrides fields of the children with attributes. Without children, the attributes alone are shown if they are enough. */
export declare function settleTree<Model>(children: ChildrenTree | undefined, { value, issues, content: own }: Fields<Model>): Settled<Model>;
