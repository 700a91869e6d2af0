import { native } from './native.js';

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

/** Copies an element and its content as a tree of plain objects, so that named form fields cannot shadow properties. */
export function treeOf(element: Element): ChildElement {
  const childNodes: ChildNode[] = [];
  // If a form field is named `nodeType`, the property is not a number but that field.
  for (const node of native(element, 'childNodes')) childNodes.push(node.nodeType > 1 ? node : treeOf(node as Element));
  return {
    nodeType: 1,
    nodeValue: null,
    localName: native(element, 'localName'),
    childNodes,
    getAttribute: native(element, 'getAttribute'),
  };
}
