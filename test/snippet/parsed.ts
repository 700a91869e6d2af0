// HTML as parse5 reads it, in the little of the DOM that our readers of markup look at: a parser that is none of ours.
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { MarkupElement, MarkupNode } from '../../src/markup/tree.js';

/** A node of a page. */
export interface ParsedNode extends MarkupNode {
  readonly childNodes: readonly ParsedNode[];
}
/** An element of a page; what a template holds is apart, as in a browser. */
export interface ParsedElement extends ParsedNode, MarkupElement {
  readonly childNodes: readonly ParsedNode[];
  readonly attributes: ReadonlyMap<string, string>;
  readonly template: ParsedElement | undefined;
}

/** A piece of HTML, as it is parsed among the children of an element. */
export const parsedFragment = (html: string): ParsedElement => elementOf('root', [], parseFragment(html).childNodes);
/** A whole page. */
export const parsedPage = (html: string): ParsedElement => elementOf('root', [], parse(html).childNodes);

function elementOf(
  localName: string,
  given: readonly { readonly name: string; readonly value: string }[],
  nodes: readonly DefaultTreeAdapterTypes.ChildNode[],
  template?: ParsedElement,
): ParsedElement {
  const attributes = new Map(given.map(({ name, value }) => [name, value]));
  return {
    nodeType: 1,
    nodeValue: null,
    localName,
    attributes,
    template,
    childNodes: nodes.map(nodeOf),
    getAttribute: (name) => attributes.get(name) ?? null,
  };
}

function nodeOf(node: DefaultTreeAdapterTypes.ChildNode): ParsedNode {
  if (node.nodeName === '#text' && 'value' in node) return { nodeType: 3, nodeValue: node.value, childNodes: [] };
  if (!('tagName' in node)) return { nodeType: 8, nodeValue: null, childNodes: [] };
  const held = 'content' in node ? elementOf('template', [], node.content.childNodes) : undefined;
  return elementOf(node.tagName, node.attrs, node.childNodes, held);
}

export const isParsedElement = (node: ParsedNode): node is ParsedElement => node.nodeType === 1;

/** Every element within, also in templates. */
export function* elementsIn(root: ParsedElement): Generator<ParsedElement> {
  for (const child of [...root.childNodes, ...(root.template?.childNodes ?? [])]) {
    if (!isParsedElement(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** The first element within that passes. */
export function elementIn(root: ParsedElement, passes: (element: ParsedElement) => boolean): ParsedElement {
  for (const element of elementsIn(root)) if (passes(element)) return element;
  throw new Error('There is no such element.');
}

const WORDLESS = /^(script|style|iframe|title|head)$/;

/** The letters that a reader sees; white space is HTML's to run together. */
export const lettersOf = (node: ParsedNode): string => wordsOf(node, () => false).replace(/\s+/g, '');
/** The letters that the author wrote: without our quotation marks. */
export const lettersWithoutMarks = (node: ParsedNode): string => wordsOf(node, isMark).replace(/\s+/g, '');

const isMark = (element: ParsedElement): boolean => element.attributes.get('data-news') === 'mark';

function wordsOf(node: ParsedNode, isLeftOut: (element: ParsedElement) => boolean): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (isParsedElement(node) && (WORDLESS.test(node.localName) || isLeftOut(node))) return '';
  return node.childNodes.map((child) => wordsOf(child, isLeftOut)).join('');
}
