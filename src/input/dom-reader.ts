import type { MarkupReader } from '../model/markup-reader.js';

let reader: MarkupReader<Node> | undefined;

/**
 * Reads a browser's nodes with the accessors of their prototypes: a form's own properties are hidden by fields of the
 * same name, such as `<input name="childNodes">`.
 *
 * Made on first use, as Node has no DOM.
 */
export function domReader(): MarkupReader<Node> {
  if (reader) return reader;
  const accessor = <Owner, Name extends keyof Owner>(prototype: Owner, name: Name) => {
    const { get } = Object.getOwnPropertyDescriptor(prototype, name)!;
    return (node: Node): Owner[Name] => get!.call(node) as Owner[Name];
  };
  const typeOf = accessor(Node.prototype, 'nodeType');
  const textOf = accessor(Node.prototype, 'nodeValue');
  const firstChild = accessor(Node.prototype, 'firstChild');
  const nextSibling = accessor(Node.prototype, 'nextSibling');
  const nameOf = accessor(Element.prototype, 'localName');
  const { getAttribute, hasAttributes } = Element.prototype;
  reader = {
    typeOf,
    textOf: (node) => textOf(node) ?? '',
    nameOf,
    childrenOf(element) {
      const children: Node[] = [];
      for (let child = firstChild(element); child; child = nextSibling(child)) children.push(child);
      return children;
    },
    hasAttributes: (element) => hasAttributes.call(element as Element),
    attributeOf: (element, name) => getAttribute.call(element as Element, name),
  };
  return reader;
}
