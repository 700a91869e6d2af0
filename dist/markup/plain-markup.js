import { withoutInherited, withoutInheritedWithin } from '../model/own.js';
import { readItineraryMarkup } from './itinerary.js';
/** Reads an itinerary among the blocks of a story from its plain HTML. */
export const readItineraryBlock = (block) => withoutInheritedWithin(readItineraryMarkup(asMarkup({ tag: 'div', attributes: {}, content: [block] }), withoutInherited({})));
/** Plain HTML in the form that the markup readers expect. */
function asMarkup(node) {
    if (typeof node === 'string')
        return { nodeType: 3, nodeValue: node, childNodes: [] };
    const element = {
        nodeType: 1,
        nodeValue: null,
        localName: node.tag,
        childNodes: node.content.map(asMarkup),
        getAttribute: (name) => (Object.hasOwn(node.attributes, name) ? node.attributes[name] : null),
    };
    return element;
}
