import { native } from './native.js';
/** The first script child with JSON; `application/json` is preferred to `application/ld+json`. */
export function jsonChild(host) {
    const child = (kind) => host.querySelector(`:scope > script[type^="application/${kind}json" i]`);
    return child('') ?? child('ld+');
}
/** Whether the parser may still add to an element, because it has parsed nothing after it. */
export function isBeingParsed(element) {
    if (!element.ownerDocument || native(element.ownerDocument, 'readyState') !== 'loading')
        return false;
    for (let node = element; node; node = native(node, 'parentNode'))
        if (native(node, 'nextSibling'))
            return false;
    return true;
}
/** Resolves when the parser has passed a node or reached the end of the page, before the next paint. */
export function parsed(node) {
    const document = node.ownerDocument;
    return new Promise((resolve) => {
        const look = () => {
            if (isBeingParsed(node))
                return;
            observer.disconnect();
            native(document, 'removeEventListener')('readystatechange', look);
            resolve();
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { childList: true, subtree: true });
        // Records of the last parsed nodes may be delivered only after parsing has ended.
        native(document, 'addEventListener')('readystatechange', look);
        look();
    });
}
