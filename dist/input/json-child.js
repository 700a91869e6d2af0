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
