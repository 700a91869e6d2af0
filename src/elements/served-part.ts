/**
 * Keeps server-rendered content in an element's shadow root while it equals what the element would draw.
 *
 * A lazy chunk, loaded when an element has a declarative shadow root.
 *
 * @packageDocumentation
 */
import type { ReactiveControllerHost } from 'lit';
import { parsed } from '../input/json-child.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly theme: unknown;
}

const BUTTON = 'button, summary';

/**
 * The element renders into a detached root and replaces the content in one task: when they differ, when a
 * button is used, or when a picture fails. `attached` returns the root with the element's own styles; `drawn` returns a
 * promise that resolves when the current input is drawn. Returns a function that compares both at once.
 */
export async function keepServed(
  host: Host,
  aside: HTMLElement,
  attached: () => ShadowRoot,
  drawn: () => Promise<void>,
): Promise<() => void> {
  const { theme } = host;
  await parsed(host);
  const root = host.shadowRoot;
  // If the server-rendered root has not arrived, the element creates its own.
  if (!root?.firstChild) {
    attached().append(...aside.childNodes);
    return () => undefined;
  }

  const takeOver = (): void => {
    if (!aside.firstChild) return;
    host.removeController(controller);
    root.removeEventListener('click', replay);
    root.removeEventListener('error', takeOver, true);
    // Nodes rendered by lit may be moved only together.
    attached().replaceChildren(...aside.childNodes);
  };
  const replay = (event: Event): void => {
    const button = event.composedPath().find((node) => node instanceof Element && node.matches(BUTTON));
    if (!button) return;
    const place = [...root.querySelectorAll<HTMLElement>(BUTTON)].indexOf(button as HTMLElement);
    takeOver();
    root.querySelectorAll<HTMLElement>(BUTTON)[place]?.click();
  };
  const compare = (): void => {
    if (!aside.firstChild) return;
    if (theme !== host.theme || shapeWithin(root) !== shapeWithin(aside)) takeOver();
  };
  const controller = { hostUpdated: () => void drawn().then(compare) };
  root.addEventListener('click', replay);
  root.addEventListener('error', takeOver, true);
  // Until data, messages and chunks are loaded, the server-rendered content is more complete.
  await drawn();
  // The page's policy may refuse the styles, and a feed reader may remove them. The element's own need no permission.
  const sheets = [...root.querySelectorAll<HTMLStyleElement | HTMLLinkElement>('style, link')];
  if (!sheets.length || sheets.some(({ localName, sheet }) => localName === 'style' && !sheet)) takeOver();
  compare();
  if (aside.firstChild) host.addController(controller);
  return compare;
}

/** Elements, attributes and text as one string: without styles, lit's comment markers and spaces. */
function shapeOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, '');
  if (node instanceof Element) {
    if (/^(style|link)$/.test(node.localName)) return '';
    // The target of a link gets `tabindex="-1"`, so that it can have the focus.
    const own = [...node.attributes].filter(({ name, value }) => name !== 'tabindex' || value !== '-1');
    const attributes = own.map(({ name, value }) => `${name}=${value.replace(/\s+/g, ' ').trim()}`);
    return `<${[node.localName, ...attributes.sort()].join('|')}>${shapeWithin(node)}</>`;
  }
  return shapeWithin(node);
}

const shapeWithin = (node: Node): string => [...node.childNodes].map(shapeOf).join('');
