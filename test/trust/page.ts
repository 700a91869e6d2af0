import { openFrame, type Frame } from '../frame.js';
import { faultsWithin } from './inspect.js';
import { until } from '../until.js';

const SCRIPT = '/dist/cdn/broadsheet.js';

/** As strict as a page may be: what it lets in beside us are the story's own pictures and recordings. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'nonce-n'",
  "img-src https: http: 'self'",
  "media-src https: http: 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types broadsheet',
].join('; ');

/** The elements, as far as this test uses them. */
export interface NewsElement extends HTMLElement {
  data: unknown;
  readonly ready: Promise<void>;
}

/** A page under a policy, with our script tag in it, in which every alarm is heard. */
export interface TrustPage extends Frame {
  /** What ran, or led away. */
  readonly alarms: string[];
  /** Clicks on every link in a root; those to the web go no further, all others do what they do. */
  readonly clickLinks: (root: ParentNode) => void;
  /** Whether this is still the page that was opened. */
  readonly isHere: () => boolean;
}

const CALLS = ['alert', 'confirm', 'prompt', 'print', 'open'] as const;

/** Opens a page; with no policy it is one in which everything may run. */
export async function openPage(policy?: string): Promise<TrustPage> {
  const frame = await openFrame(`<head><script nonce="n" src="${SCRIPT}"></script></head><body></body>`, {
    ...(policy !== undefined && { policy }),
  });
  const alarms: string[] = [];
  // Payloads also call out of their frame.
  for (const owner of [frame.window, window]) {
    for (const call of CALLS) {
      Object.defineProperty(owner, call, { configurable: true, value: () => alarms.push(call) });
    }
  }
  frame.element.addEventListener('load', () => alarms.push('navigation'));
  const { href } = frame.window.location;
  frame.window.addEventListener(
    'click',
    (event) => {
      const anchor = event.composedPath()[0] as HTMLAnchorElement;
      if (/^(https?|mailto|tel):$/.test(anchor.protocol)) event.preventDefault();
    },
    true,
  );
  await until(() => frame.window.customElements.get('news-article'), 'the script tag is not there');
  return {
    ...frame,
    alarms,
    clickLinks: (root) => root.querySelectorAll('a').forEach((anchor) => anchor.click()),
    isHere: () => frame.element.contentDocument === frame.document && frame.window.location.href === href,
  };
}

/** One hostile input, and an element that was given it. */
export interface Trial {
  readonly id: string;
  readonly input: string;
  readonly element: NewsElement;
}

/** Shows some elements together until each is done, clicks all their links, and says what was wrong with which. */
export async function tryOut(page: TrustPage, trials: readonly Trial[]): Promise<string[]> {
  page.document.body.replaceChildren(...trials.map(({ element }) => element));
  await Promise.all(trials.map(({ element }) => element.ready));
  // What an attribute of a picture would run, it runs when the picture is lost.
  await new Promise((resolve) => setTimeout(resolve));
  const faults: string[] = [];
  for (const { id, element } of trials) {
    const root = element.shadowRoot;
    if (!root) faults.push(`${id}: is not drawn`);
    else {
      faults.push(...faultsWithin(root).map((fault) => `${id}: ${fault}`));
      page.clickLinks(root);
    }
  }
  await new Promise((resolve) => setTimeout(resolve));
  return faults;
}
