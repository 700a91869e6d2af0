import { native } from '../input/native.js';
import { nearViewportStyles } from '../styles/near-viewport.styles.js';
/** Minimum number of elements in the page. With fewer, rendering all of them costs no noticeable time. */
const FEW = 20;
/** How far from the viewport an element is rendered from the start, in heights of the viewport: farther than browsers do. */
const NEAR = 2;
/** Maximum number of passes. When skipped elements render, their real size can move others near the viewport. */
const MOST_PASSES = 5;
const waiting = new Map();
let count = 0;
/**
 * Makes the browser render the elements of a long page only near the viewport.
 *
 * This is decided for all new elements together, before their first paint. Elements near the viewport are therefore never
 * painted in their estimated size, and nothing moves.
 */
export class ViewportController {
    #host;
    #sheets;
    constructor(host, sheets) {
        this.#host = host;
        this.#sheets = sheets;
        host.addController(this);
    }
    hostConnected() {
        if (waiting.size === 0)
            requestAnimationFrame(decide);
        waiting.set(this.#host, this.#sheets);
    }
    hostDisconnected() {
        waiting.delete(this.#host);
        this.#sheets.remove(nearViewportStyles.cssText);
    }
}
function decide() {
    const hosts = [...waiting];
    waiting.clear();
    count += hosts.length;
    if (count <= FEW)
        return;
    const { cssText } = nearViewportStyles;
    const parents = new Map();
    // Runs first, so that the layout reads below do not compute the content of the elements.
    for (const [, sheets] of hosts)
        sheets.add(cssText);
    let left = hosts;
    let isRendered = ([host]) => isNear(host) || sizesOthers(host, parents);
    for (let pass = 0; pass < MOST_PASSES; pass++) {
        const rendered = new Set(left.filter(isRendered));
        if (rendered.size === 0)
            return;
        for (const [, sheets] of rendered)
            sheets.remove(cssText);
        left = left.filter((one) => !rendered.has(one));
        isRendered = ([host]) => isNear(host);
    }
}
function isNear(host) {
    const { top, bottom } = host.getBoundingClientRect();
    return bottom > -NEAR * innerHeight && top < (1 + NEAR) * innerHeight;
}
/**
 * Whether the boxes around an element are placed by its size: it floats, or it is in a row, a grid, columns or a table.
 * They would move when the real size replaces the estimated one. `parents` caches the result for their parents.
 */
function sizesOthers(host, parents) {
    if (getComputedStyle(host).float !== 'none')
        return true;
    const parent = boxAround(host);
    if (!parent)
        return false;
    let isSized = parents.get(parent);
    if (isSized === undefined)
        parents.set(parent, (isSized = isSizedByContent(parent)));
    return isSized;
}
function isSizedByContent(element) {
    for (let box = element; box; box = boxAround(box)) {
        const { display, columnCount, columnWidth } = getComputedStyle(box);
        if (display !== 'contents')
            return /flex|grid|table/.test(display) || columnCount + columnWidth !== 'autoauto';
    }
    return false;
}
/** The element that contains the box of an element in the layout: its slot, parent or shadow host. */
function boxAround(element) {
    const slot = native(element, 'assignedSlot');
    if (slot)
        return slot;
    const parent = native(element, 'parentNode');
    if (!parent || native(parent, 'nodeType') !== Node.DOCUMENT_FRAGMENT_NODE)
        return native(element, 'parentElement');
    return parent.host ?? null;
}
