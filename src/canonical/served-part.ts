import { parsed } from '../input/json-child.js';

/**
 * Replaces server-rendered content in an element's shadow root once the element has drawn its own. `drawn` returns a
 * promise that resolves then. Returns a function that does nothing, because this entry does not compare the two.
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
