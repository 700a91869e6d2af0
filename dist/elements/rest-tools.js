import { copyMarkup, isFilled, textWithin } from '../decorate/copy.js';
import { drawBlocks } from '../decorate/draw.js';
import { drawContext } from '../decorate/draw-context.js';
import { native } from '../input/native.js';
import { elementWith } from '../plain/element.js';
import { Drawing } from './drawing.js';
/** Reads the tree that the readers of markup take. */
const treeReader = {
    typeOf: ({ nodeType }) => nodeType,
    textOf: ({ nodeValue }) => nodeValue ?? '',
    nameOf: (element) => element.localName,
    hasAttributes: () => true,
    attributeOf: (element, name) => element.getAttribute(name),
};
/** Handed to the chunk for itineraries, so that it need not bring these along. */
export const restTools = (url) => ({
    copy(nodes, isSkipped) {
        const childrenOf = (node) => [...node.childNodes].filter((child) => !isSkipped(child));
        return copyMarkup([...nodes].filter((node) => !isSkipped(node)), { ...treeReader, childrenOf }, { url });
    },
    isFilled,
    textWithin,
    element: (tag, content) => elementWith(tag, {}, content),
});
/** Draws what an itinerary has no field for. */
export function drawRest(rest, document, context) {
    const box = native(document, 'createElement')('div');
    new Drawing(box).draw([
        elementWith('div', { class: 'rest', part: 'rest' }, drawBlocks(rest, drawContext(context, { isData: false }))),
    ]);
    return box.firstChild;
}
