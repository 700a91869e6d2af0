import { copyMarkup, isFilled, textWithin } from '../decorate/copy.js';
import { drawBlocks } from '../decorate/draw.js';
import { drawContext } from '../decorate/draw-context.js';
import type { ViewContext } from '../i18n/view-context.js';
import { native } from '../input/native.js';
import type { MarkupReader } from '../model/markup-reader.js';
import type { MarkupElement, MarkupNode } from '../markup/tree.js';
import { elementWith, type PlainNode } from '../plain/element.js';
import { Drawing } from './drawing.js';
import type { RestTools } from './itinerary-rest.js';

/** Reads the tree that the readers of markup take. */
const treeReader: Omit<MarkupReader<MarkupNode>, 'childrenOf'> = {
  typeOf: ({ nodeType }) => nodeType,
  textOf: ({ nodeValue }) => nodeValue ?? '',
  nameOf: (element) => (element as MarkupElement).localName,
  hasAttributes: () => true,
  attributeOf: (element, name) => (element as MarkupElement).getAttribute(name),
};

/** Handed to the chunk for itineraries, so that it need not bring these along. */
export const restTools = (url: string): RestTools => ({
  copy(nodes, isSkipped) {
    const childrenOf = (node: MarkupNode): MarkupNode[] => [...node.childNodes].filter((child) => !isSkipped(child));
    return copyMarkup(
      [...nodes].filter((node) => !isSkipped(node)),
      { ...treeReader, childrenOf },
      { url },
    );
  },
  isFilled,
  textWithin,
  element: (tag, content) => elementWith(tag, {}, content),
});

/** Draws what an itinerary has no field for. */
export function drawRest(rest: readonly PlainNode[], document: Document, context: ViewContext): Node {
  const box = native(document, 'createElement')('div');
  new Drawing(box).draw([
    elementWith('div', { class: 'rest', part: 'rest' }, drawBlocks(rest, drawContext(context, { isData: false }))),
  ]);
  return box.firstChild!;
}
