import { native } from './native.js';
/** How far out of sight an element is near, so that its content is there when a reader comes to it. */
const AHEAD = '1200px';
/** Waits until an element comes near the viewport, or the page is printed. */
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
