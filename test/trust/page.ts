import { openFrame, type Frame } from '../frame.js';
import { faultsWithin } from './inspect.js';
import { until } from '../until.js';

const SCRIPT = '/dist/cdn/broadsheet.js';

/** Allows nothing but our script: every request of a page, also for a picture, is refused and reported. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'nonce-n'",
  "require-trusted-types-for 'script'",
  'trusted-types broadsheet',
].join('; ');

/** The elements, as far as this test uses them. */
export interface NewsElement extends HTMLElement {
  data: unknown;
  readonly ready: Promise<void>;
  readonly status: string;
}

/** A page under a policy, with our script tag in it, in which every alarm is heard. */
export interface TrustPage extends Frame {
  /** What ran, or led away. */
  readonly alarms: string[];
  /** Requests for `src`, which this page answers itself: the address of each, as it was requested. */
  readonly requests: string[];
  /** The answer to a request for `src`; without it, or for an unknown address, the network fails. */
  answer: ((address: string) => Response | undefined) | undefined;
  /** Addresses of pictures and recordings that elements in the page have drawn so far. */
  readonly drawn: Set<string>;
  /**
   * What is wrong with the page as a whole: what ran, what the policy refused, what was requested unasked.
   *
   * @param isOwn Whether the page itself contains pictures, which it requests.
   */
  readonly faults: (isOwn?: boolean) => string[];
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
  // Mirrors are written at once, so that no batch of inputs has to wait for an idle moment.
  frame.window.requestIdleCallback = (task) => frame.window.setTimeout(task);
  await until(() => frame.window.customElements.get('news-article'), 'the script tag is not there');

  const isHere = (): boolean => frame.element.contentDocument === frame.document && frame.window.location.href === href;
  const drawn = new Set<string>();
  const requests: string[] = [];
  const page: TrustPage = {
    ...frame,
    alarms,
    requests,
    answer: undefined,
    drawn,
    clickLinks: (root) => root.querySelectorAll('a').forEach((anchor) => anchor.click()),
    isHere,
    faults: (isOwn = false) => [
      ...alarms,
      // Not files that are lost.
      ...frame.errors.filter((error) => !error.startsWith('not loaded: ')),
      ...frame.violations.filter((violation) => !(isOwn ? OF_PICTURES.test(violation) : isOfDrawn(violation, drawn))),
      ...requests.filter((address) => !/^https?:\/\//.test(address)),
      ...(isHere() ? [] : ['the page was led away']),
    ],
  };
  if (policy !== undefined) {
    frame.window.fetch = (request) => {
      const address = request instanceof frame.window.Request ? request.url : String(request);
      requests.push(address);
      const response = page.answer?.(address);
      return response ? Promise.resolve(response) : Promise.reject(new TypeError('Failed to fetch'));
    };
  }
  return page;
}

/** Whether the policy refused a picture or recording that belongs to a story in the page. */
function isOfDrawn(violation: string, drawn: ReadonlySet<string>): boolean {
  const [, address] = OF_PICTURES.exec(violation) ?? [];
  return address !== undefined && drawn.has(address);
}
const OF_PICTURES = /^(?:img|media)-src (\S+)/;

/** An address as reports of violations have it. */
function reported(address: string, base: string): string {
  if (!URL.canParse(address, base)) return '';
  const url = new URL(address, base);
  url.hash = '';
  return url.href;
}

const OF_FILES = 'src srcset poster'.split(' ');

/** Notes the addresses of all pictures and recordings below a node. */
function noteDrawn({ drawn, document }: TrustPage, root: ParentNode): void {
  for (const element of root.querySelectorAll('img, source, video, audio, track')) {
    for (const name of OF_FILES) {
      const value = element.getAttribute(name);
      if (value === null) continue;
      const files = name === 'srcset' ? value.split(', ').map((file) => file.split(' ')[0]!) : [value];
      for (const file of files) drawn.add(reported(file, document.baseURI));
    }
  }
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
  const mirrored = trials.filter(({ element }) => element.status === 'ready' && element.hasAttribute('mirror'));
  await until(() => mirrored.every(({ element }) => mirrorOf(element)), 'a mirror is missing', { interval: 5 });
  const faults: string[] = [];
  for (const { id, element } of trials) {
    const root = element.shadowRoot;
    if (!root) faults.push(`${id}: is not drawn`);
    else {
      faults.push(...faultsWithin(root).map((fault) => `${id}: ${fault}`));
      noteDrawn(page, root);
      page.clickLinks(root);
    }
    const mirror = mirrorOf(element);
    if (mirror) {
      faults.push(...faultsWithin(mirror, 'plain').map((fault) => `${id}: mirror: ${fault}`));
      noteDrawn(page, mirror);
      page.clickLinks(mirror);
    }
    // Until one has loaded, a picture without text is not drawn.
    page.drawn.add(reported(element.getAttribute('image') ?? '', page.document.baseURI));
  }
  await new Promise((resolve) => setTimeout(resolve));
  return faults;
}

/** The copy of its content that an element has written into the page. */
export const mirrorOf = (element: Element): Element | undefined =>
  [...element.children].find((child) => Element.prototype.hasAttribute.call(child, 'data-news-mirror'));
