import { native } from './native.js';
const OPTIONS = { childList: true, characterData: true, attributes: true, subtree: true };
const listeners = new WeakMap();
let observer;
/** Calls a listener when an element or its content changes, until `unobserveChanges`. One observer serves all elements. */
export function observeChanges(element, listener) {
    listeners.set(element, listener);
    observer ??= new MutationObserver(deliver);
    observer.observe(element, OPTIONS);
}
/** Stops what `observeChanges` started. */
export function unobserveChanges(element) {
    // A MutationObserver cannot stop observing a single node. Later records of this node are ignored.
    listeners.delete(element);
}
/** Delivers the changes that have happened and are not delivered yet, to the listeners of all elements. */
export const deliverChanges = () => deliver(observer?.takeRecords() ?? []);
function deliver(records) {
    const found = new Map();
    const changes = new Map();
    for (const record of records) {
        for (const element of observedAround(record.target, found)) {
            const own = changes.get(element);
            if (own)
                own.push(record);
            else
                changes.set(element, [record]);
        }
    }
    for (const [element, own] of changes)
        listeners.get(element)?.(own);
}
/** The observed elements that a node is in, itself included. Each node is visited once for all records. */
function observedAround(node, found) {
    const path = [];
    let outer = node;
    for (; outer && !found.has(outer); outer = native(outer, 'parentNode'))
        path.push(outer);
    let around = (outer && found.get(outer)) ?? [];
    for (const inner of path.reverse()) {
        if (listeners.has(inner))
            around = [...around, inner];
        found.set(inner, around);
    }
    return around;
}
