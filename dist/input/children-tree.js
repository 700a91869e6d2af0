import { native } from './native.js';
/** Copies an element and what is in it as a tree of plain objects, so that no field of a form hides what its form holds. */
export function treeOf(element) {
    const childNodes = [];
    // A field called `nodeType` is no number.
    for (const node of native(element, 'childNodes'))
        childNodes.push(node.nodeType > 1 ? node : treeOf(node));
    return {
        nodeType: 1,
        nodeValue: null,
        localName: native(element, 'localName'),
        childNodes,
        getAttribute: native(element, 'getAttribute'),
    };
}
