import { native } from './native.js';
/** Distance from the viewport at which an element counts as near, so that it is ready when it scrolls into view. */
const AHEAD = '1200px';
/** Waits until an element is near the viewport or the page is printed. */
export function approachOf(element) {
    const view = native(element.ownerDocument, 'defaultView') ?? window;
    let release;
    const answer = new Promise((resolve) => {
        const observer = new view.IntersectionObserver((entries) => {
            if (entries.some(({ isIntersecting }) => isIntersecting))
                come();
        }, { rootMargin: AHEAD });
        const come = () => {
            release();
            resolve();
        };
        release = () => {
            observer.disconnect();
            view.removeEventListener('beforeprint', come);
        };
        observer.observe(element);
        view.addEventListener('beforeprint', come);
    });
    return { answer, release };
}
