/** Whether a node is an element that can be read: fields named `childNodes` and the like hide those of their form. */
export const isElement = (node) => node?.nodeType === 1 &&
    typeof node.getAttribute === 'function' &&
    Symbol.iterator in node.childNodes;
export const isText = (node) => node.nodeType === 3;
/** Elements whose content is not readable text. */
const SILENT = /^(audio|canvas|head|iframe|noscript|object|script|select|style|svg|template|textarea|title|video)$/;
/** Whether an element is not content: a script, hidden, quotation marks, or a copy that we wrote ourselves. */
export const isSilent = (element) => SILENT.test(element.localName) ||
    element.getAttribute('hidden') !== null ||
    element.getAttribute('data-news-mirror') !== null ||
    element.getAttribute('data-news') === 'mark';
/** The first element within a root that passes a test, in document order; `apart` is not entered. */
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
/** An attribute's value without the white space around it; empty where it is absent. */
export const attributeOf = (element, name) => element?.getAttribute(name)?.trim() ?? '';
