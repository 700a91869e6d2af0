import { parsed } from '../input/json-child.js';

interface Host extends HTMLElement {
  readonly ready: Promise<void>;
}

/** Replaces server-rendered content in an element's shadow root once the element has drawn the same itself. */
export async function keepServed(host: Host, aside: HTMLElement, attached: () => ShadowRoot): Promise<void> {
  await parsed(host);
  await host.ready;
  attached().replaceChildren(...aside.childNodes);
}
