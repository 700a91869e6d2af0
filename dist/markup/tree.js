/** Whether a node is a readable element. A form is not if a field in it, such as one named `childNodes`, hides a property. */
export const isElement = (node) => node?.nodeType === 1 &&
    typeof node.getAttribute === 'function' &&
    Symbol.iterator in node.childNodes;
export const isText = (node) => node.nodeType === 3;
/** Elements whose content is not readable text. */
const SILENT = /^(audio|canvas|head|iframe|noscript|object|script|select|style|svg|template|textarea|title|video)$/;
/** Whether an element is not content: a script, a hidden element, quotation marks, or the copy that a mirror has written. */
export const isSilent = (element) => SILENT.test(element.localName) ||
    element.getAttribute('hidden') !== null ||
    element.getAttribute('data-news-mirror') !== null ||
    element.getAttribute('data-news') === 'mark';
/** The first descendant that passes a test, in document order. The element `apart` is not searched. */
export function firstWithin(root, passes, apart) {
    for (const child of root.childNodes) {
        if (!isElement(child) || child === apart || isSilent(child))
            continue;
        const found = (passes instanceof RegExp ? passes.test(child.localName) : passes(child))
            ? child
            : firstWithin(child, passes, apart);
        if (found)
            return found;
    }
    return undefined;
}
/** The trimmed value of an attribute; empty if it is absent. */
export const attributeOf = (element, name) => element?.getAttribute(name)?.trim() ?? '';
