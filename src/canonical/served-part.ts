import { parsed } from '../input/json-child.js';

/**
 * Replaces server-rendered content in an element's shadow root once the element has drawn the same itself. `drawn` returns
 * a promise that resolves then. Returns a function, which has nothing more to compare.
 */
export async function keepServed(
  host: HTMLElement,
  aside: HTMLElement,
  attached: () => ShadowRoot,
  drawn: () => Promise<void>,
): Promise<() => void> {
  await parsed(host);
  await drawn();
  attached().replaceChildren(...aside.childNodes);
  return () => undefined;
}
