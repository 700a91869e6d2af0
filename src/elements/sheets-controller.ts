import type { CSSResult, ReactiveElement, ReactiveController } from 'lit';
import { NewsErrorEvent } from '../input/events.js';
import { isBeingParsed } from '../input/json-child.js';
import { native } from '../input/native.js';
import { loadPart } from '../parts.js';

interface SheetsHost extends ReactiveElement {
  readonly theme: unknown;
}

const made = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** The sheet for a document. Shadow roots accept only sheets created in their own document. */
function sheetFor(document: Document, text: string): CSSStyleSheet {
  const sheets = made.get(document) ?? new Map<string, CSSStyleSheet>();
  made.set(document, sheets);
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new (native(document, 'defaultView')!.CSSStyleSheet)();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  return sheet;
}

/**
 * Manages an element's style sheets: its own, and the one of its theme.
 *
 * Replaces lit's own adoption, which supports one document only: an element that is moved into an iframe would
 * lose its styles.
 */
export class SheetsController implements ReactiveController {
  readonly #host: SheetsHost;
  readonly #texts: string[];
  readonly #drawn: () => Promise<void>;
  /** Compares server-rendered content with what is drawn, once its chunk is loaded. */
  #compare: Promise<(() => void) | undefined> | undefined;
  #root: ShadowRoot | undefined;
  #theme: unknown = '';
  #themeText = '';

  /** `drawn` returns a promise that resolves when the current input is drawn. */
  constructor(host: SheetsHost, styles: readonly Pick<CSSResult, 'cssText'>[], drawn: () => Promise<void>) {
    this.#host = host;
    this.#drawn = drawn;
    this.#texts = styles.map(({ cssText }) => cssText);
    host.addController(this);
  }

  /** Applies the styles to the shadow root and returns the root to render into: detached if a server has rendered it. */
  attach(): ShadowRoot | HTMLElement {
    const host = this.#host;
    const attached = (): ShadowRoot => {
      this.#root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
      this.hostConnected();
      return this.#root;
    };
    // Only a server writes a status attribute. The parser creates the declarative root after the element, and
    // does not create it if there is one already.
    if (!host.shadowRoot?.firstChild && !(host.hasAttribute('status') && isBeingParsed(host))) return attached();
    const aside = native(host.ownerDocument, 'createElement')('div');
    // Server-rendered content has its own styles, and is kept if the chunk fails to load.
    this.#compare = loadPart('served')
      .then((part) => part.keepServed(host, aside, attached, this.#drawn))
      .catch(() => undefined);
    return aside;
  }

  /** Resolves when the shadow root shows what is drawn. */
  async attached(): Promise<void> {
    (await this.#compare)?.();
  }

  /** Adds a sheet after the existing ones. */
  add(text: string): void {
    if (this.#texts.includes(text)) return;
    this.#texts.push(text);
    this.hostConnected();
  }

  /** Removes a sheet. */
  remove(text: string): void {
    const at = this.#texts.indexOf(text);
    if (at < 0) return;
    this.#texts.splice(at, 1);
    this.hostConnected();
  }

  hostConnected(): void {
    // A document without a window has no style sheets, and is not shown.
    if (!this.#root || !native(this.#host.ownerDocument, 'defaultView')) return;
    const texts = [...this.#texts, this.#themeText];
    this.#root.adoptedStyleSheets = texts.map((text) => sheetFor(this.#host.ownerDocument, text));
  }

  hostUpdate(): void {
    const { theme } = this.#host;
    if (theme === this.#theme) return;
    this.#theme = theme;
    void this.#dress(theme);
  }

  async #dress(theme: unknown): Promise<void> {
    let text = '';
    try {
      if (theme) text = (await loadPart('themes')).themeSheet(theme);
    } catch (error) {
      this.#host.dispatchEvent(new NewsErrorEvent('part', String(error), error));
    }
    if (theme !== this.#theme) return;
    this.#themeText = text;
    this.hostConnected();
  }
}
