/**
 * The little of a DOM node that our readers of HTML look at.
 *
 * A browser's own nodes are of this shape, and so are those of our parser: one reader serves both.
 */
export interface MarkupNode {
    /** 1: element · 3: text; any other is passed over. */
    readonly nodeType: number;
    readonly nodeValue: string | null;
    readonly childNodes: Iterable<MarkupNode>;
}
/** An element, as our readers look at it. */
export interface MarkupElement extends MarkupNode {
    readonly localName: string;
    getAttribute(name: string): string | null;
}
/** Whether a node is an element that can be read: fields named `childNodes` and the like hide those of their form. */
export declare const isElement: (node: MarkupNode | undefined) => node is MarkupElement;
export declare const isText: (node: MarkupNode) => boolean;
/** Whether an element has nothing to say: a program, hidden, quotation marks or a copy that we wrote ourselves. */
export declare const isSilent: (element: MarkupElement) => boolean;
/** The first element within a root that passes a test, in document order; `apart` is not entered. */
export declare function firstWithin(root: MarkupNode, passes: RegExp | ((element: MarkupElement) => boolean), apart?: MarkupElement): MarkupElement | undefined;
/** An attribute's value without the white space around it; empty where it is absent. */
export declare const attributeOf: (element: MarkupElement | undefined, name: string) => string;
