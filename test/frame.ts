import { fixture, html } from '@open-wc/testing';

/** A page of its own within the test: what happens in it is written down. */
export interface Frame {
  readonly element: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** What was said on the console as a warning. */
  readonly warnings: string[];
  /** Errors and rejections that nobody caught. */
  readonly errors: string[];
  /** What the page's policy refused. */
  readonly violations: string[];
}

// Runs before anything else in the page.
const RECORDER = `<script nonce="n">
  window.warnings = []; window.errors = []; window.violations = [];
  console.warn = (...words) => warnings.push(words.join(' '));
  console.error = (...words) => errors.push(words.join(' '));
  addEventListener('error', (event) => errors.push(event.message ?? 'not loaded: ' + event.target.src), true);
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', (event) =>
    violations.push(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample));
</script>`;

interface FrameOptions {
  readonly width?: number;
  readonly height?: number;
  /** The Content-Security-Policy that the page is sent with. */
  readonly policy?: string;
  /** A name under which the server counts what the policy has reported. */
  readonly reports?: string;
  /** The Cross-Origin-Embedder-Policy that the page is sent with. */
  readonly embedderPolicy?: string;
  /** Milliseconds that the server waits at each `<!--pause-->` in the markup. */
  readonly pause?: number;
  /** The media type of the page, where that is not HTML; the markup is sent as it stands. */
  readonly type?: string;
}

/** Opens a page from its markup, and waits until it is loaded. */
export async function openFrame(
  markup: string,
  { width = 600, height = 800, policy, reports, embedderPolicy, type, pause }: FrameOptions = {},
): Promise<Frame> {
  // What is not HTML needs a head for the recorder, and is not changed otherwise.
  const page = markup.includes('<head>') ? markup.replace('<head>', `<head>${RECORDER}`) : RECORDER + markup;
  const body = page.startsWith('<!doctype') || type ? page : `<!doctype html>${page}`;
  // Too long for an address, a page is left with the server first.
  const kept = body.length > 6_000 ? await (await fetch('/@test/keep', { method: 'POST', body })).text() : undefined;
  const query = {
    ...(kept === undefined ? { body } : { kept }),
    ...(policy && { csp: policy }),
    ...(reports && { reports }),
    ...(embedderPolicy && { coep: embedderPolicy }),
    ...(type && { type }),
    ...(pause && { pause: String(pause) }),
  };
  const address = `/@test/page?${new URLSearchParams(query).toString()}`;
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('iframe');
  element.title = 'a page of its own';
  element.width = String(width);
  element.height = String(height);
  element.src = address;
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
  box.append(element);
  await loaded;
  const window = element.contentWindow as Window & typeof globalThis;
  const { warnings, errors, violations } = window as unknown as Frame;
  return { element, window, document: element.contentDocument!, warnings, errors, violations };
}
