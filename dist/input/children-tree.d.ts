/** A node of an element's children, in the shape that the readers of HTML take. */
interface ChildNode {
    readonly nodeType: number;
    readonly nodeValue: string | null;
    readonly childNodes: Iterable<ChildNode>;
}
/** An element among them. */
interface ChildElement extends ChildNode {
    readonly localName: string;
    getAttribute(name: string): string | null;
}
/** Copies an element and what is in it as a tree of plain objects, so that no field of a form hides what its form holds. */
export declare function treeOf(element: Element): ChildElement;
export {};
