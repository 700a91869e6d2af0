/**
 * How `copyMarkup` reads a tree. There is one reader for DOM nodes, and one for the nodes of our parser.
 *
 * `Node` is the type of a node in that tree.
 */
export interface MarkupReader<Node> {
  /** 1: element, 3: text; other nodes are ignored. */
  readonly typeOf: (node: Node) => number;
  readonly textOf: (node: Node) => string;
  /** The element's name in lower case, without a namespace prefix. */
  readonly nameOf: (element: Node) => string;
  readonly childrenOf: (element: Node) => Iterable<Node>;
  readonly hasAttributes: (element: Node) => boolean;
  readonly attributeOf: (element: Node, name: string) => string | null;
}
