import { native } from './native.js';

/** Distance from the viewport at which an element counts as near, so that it is ready when it scrolls into view. */
const AHEAD = '1200px';

/** A pending wait for an element to come near the viewport. */
export interface Approach {
  readonly answer: Promise<void>;
  /** Cancels the wait. */
  readonly release: () => void;
}

/** Waits until an element is near the viewport or the page is printed. */
export function approachOf(element: Element): Approach {
  const view = native(element.ownerDocument, 'defaultView') ?? window;
  let release!: () => void;
  const answer = new Promise<void>((resolve) => {
    const observer = new view.IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) come();
      },
      { rootMargin: AHEAD },
    );
    const come = (): void => {
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
