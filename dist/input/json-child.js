import { native } from './native.js';
/** The first script child that holds JSON; `application/json` goes before `application/ld+json`. */
export function jsonChild(host) {
    const child = (kind) => host.querySelector(`:scope > script[type^="application/${kind}json" i]`);
    return child('') ?? child('ld+');
}
/** Whether the parser may still add to an element: it has not come to anything behind it. */
export function isBeingParsed(element) {
    if (!element.ownerDocument || native(element.ownerDocument, 'readyState') !== 'loading')
        return false;
    for (let node = element; node; node = native(node, 'parentNode'))
        if (native(node, 'nextSibling'))
            return false;
    return true;
}
/** Resolves when the parser has come to something behind a node, or to the end of the page; before that is painted. */
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
        // The parser's last nodes may be told of only when it is done.
        native(document, 'addEventListener')('readystatechange', look);
        look();
    });
}
