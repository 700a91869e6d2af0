import { native } from './native.js';
/** Copies an element and its content as a tree of plain objects, so that named form fields cannot shadow properties. */
export function treeOf(element) {
    const childNodes = [];
    // If a form field is named `nodeType`, the property is not a number but that field.
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
