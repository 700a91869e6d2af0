import type { Itinerary } from '../model/definition/itinerary.js';
import { withoutInherited, withoutInheritedWithin } from '../model/own.js';
import type { PlainElement, PlainNode } from '../plain/element.js';
import { readItineraryMarkup } from './itinerary.js';
import type { MarkupElement, MarkupNode } from './tree.js';

/** Reads an itinerary among the blocks of a story from its plain HTML. */
export const readItineraryBlock = (block: PlainElement): Itinerary | undefined =>
  withoutInheritedWithin(
    readItineraryMarkup(
      asMarkup({ tag: 'div', attributes: {}, content: [block] }) as MarkupElement,
      withoutInherited({}),
    ),
  );

/** Plain HTML in the form that the markup readers expect. */
function asMarkup(node: PlainNode): MarkupNode {
  if (typeof node === 'string') return { nodeType: 3, nodeValue: node, childNodes: [] };
  const element: MarkupElement = {
    nodeType: 1,
    nodeValue: null,
    localName: node.tag,
    childNodes: node.content.map(asMarkup),
    getAttribute: (name) => (Object.hasOwn(node.attributes, name) ? node.attributes[name]! : null),
  };
  return element;
}
