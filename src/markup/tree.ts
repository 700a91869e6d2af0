/**
 * The subset of a DOM node that the markup readers use.
 *
 * DOM nodes and the nodes of our own parser both have this shape, so the same readers work for both.
 */
export interface MarkupNode {
  /** 1: element, 3: text; nodes of other types are ignored. */
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<MarkupNode>;
}

/** The subset of a DOM element that the markup readers use. */
export interface MarkupElement extends MarkupNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

/** Whether a node is a readable element. A form is not if a field in it, such as one named `childNodes`, hides a property. */
export const isElement = (node: MarkupNode | undefined): node is MarkupElement =>
  node?.nodeType === 1 &&
  typeof (node as MarkupElement).getAttribute === 'function' &&
  Symbol.iterator in node.childNodes;
export const isText = (node: MarkupNode): boolean => node.nodeType === 3;

/** Elements whose content is not readable text. */
const SILENT = /^(audio|canvas|head|iframe|noscript|object|script|select|style|svg|template|textarea|title|video)$/;

/** Whether an element is not content: a script, a hidden element, quotation marks, or the copy that a mirror has written. */
export const isSilent = (element: MarkupElement): boolean =>
  SILENT.test(element.localName) ||
  element.getAttribute('hidden') !== null ||
  element.getAttribute('data-news-mirror') !== null ||
  element.getAttribute('data-news') === 'mark';

/** The first descendant that passes a test, in document order. The element `apart` is not searched. */
export function firstWithin(
  root: MarkupNode,
  passes: RegExp | ((element: MarkupElement) => boolean),
  apart?: MarkupElement,
): MarkupElement | undefined {
  for (const child of root.childNodes) {
    if (!isElement(child) || child === apart || isSilent(child)) continue;
    const found = (passes instanceof RegExp ? passes.test(child.localName) : passes(child))
      ? child
      : firstWithin(child, passes, apart);
    if (found) return found;
  }
  return undefined;
}

/** The trimmed value of an attribute; empty if it is absent. */
export const attributeOf = (element: MarkupElement | undefined, name: string): string =>
  element?.getAttribute(name)?.trim() ?? '';
