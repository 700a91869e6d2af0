import type { ReactiveController } from 'lit';
import type { Content } from '../model/content.js';
import type { Issue } from '../model/issue.js';
import type { DataHost, Drawable, NewsStatus, Settled } from './data-host.js';
import { deliverChanges, observeChanges, unobserveChanges } from './children-observer.js';
import { NewsErrorEvent } from './events.js';
import { native } from './native.js';
import type { DataSources } from './data-sources.js';

/** How the data of an element is read. Passed in, because this layer must not import formats. */
export interface DataReaders<Model, Children> {
  /** Creates the object that handles external data. It is in a lazy chunk, loaded when an element first has such data. */
  readonly sources: (onChange: (event?: Event) => void) => Promise<DataSources<Model>>;
  /** Reads the author's children; `undefined` if they have no visible content. */
  readonly children: (url: string) => Children | undefined;
  /** Overrides fields of the children with the single-field attributes. For data, the data chunk does this. */
  readonly settle: (children: Children | undefined, url: string) => Settled<Model>;
}

/**
 * Determines what an element shows, and updates it when its inputs change.
 *
 * Sources, lowest precedence first: children, JSON child, `src`, `data`, single-field attributes. While a source loads, or
 * if it fails, the next lower source is shown. Children and attributes are read synchronously, in the same update.
 */
export class DataController<Value, Children = unknown> implements ReactiveController {
  /** What to draw, from the source with the highest precedence that has content; `undefined` if none has. */
  drawable: Drawable<Value> | undefined;
  /** The shown content as data, for the mirror; `undefined` if the children are shown. */
  model: Value | undefined;
  status: NewsStatus = 'empty';
  issues: readonly Issue[] = [];
  /** What the author of the page can correct: errors that are not temporary, then issues. */
  mistakes: readonly (NewsErrorEvent | Issue)[] = [];

  readonly #host: DataHost;
  readonly #readers: DataReaders<Value, Children>;
  readonly #events: Event[] = [];
  #sources: DataSources<Value> | undefined;
  /** Status of the external data while its chunk is loading. */
  #part: 'loading' | 'error' | undefined;
  #children: Children | undefined;
  #childrenChanged = true;
  #afresh = false;
  /** Whether `src` waits until the element is near the viewport. */
  #isDistant = false;
  /** Whether the last update ended in an error. */
  #isBroken = false;
  #settle: (() => void) | undefined;
  #ready!: Promise<void>;

  constructor(host: DataHost, readers: DataReaders<Value, Children>) {
    this.#host = host;
    this.#readers = readers;
    host.addController(this);
    this.#renew();
  }

  /** Resolves when the current input has reached a final status. */
  get ready(): Promise<void> {
    // Changes of the children are read in the next update. They are delivered now, so that `ready` includes them.
    deliverChanges();
    if (this.#host.isUpdatePending) this.#renew();
    return this.#ready;
  }

  /** Requests `src` again, ignoring cached responses. */
  reload(): Promise<void> {
    this.#afresh = true;
    this.#host.requestUpdate();
    return this.ready;
  }

  /** Whether a value of the `data` property equals the one that is shown, or has failed. */
  holds(data: unknown): boolean {
    return this.#sources?.holds(data) ?? false;
  }

  /** Ends an update that threw: the element could not be drawn. */
  fail(error: unknown): void {
    this.status = 'error';
    if (!this.#isBroken) this.#events.push(new NewsErrorEvent('part', `Could not be drawn: ${String(error)}`, error));
    this.hostUpdated();
    this.#isBroken = true;
  }

  /** Reads the children again, because they have changed or a chunk for reading them was loaded. */
  readonly readChildren = (): void => {
    this.#childrenChanged = true;
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    observeChanges(this.#host, (records) => this.#look(records));
    this.readChildren();
  }

  hostDisconnected(): void {
    unobserveChanges(this.#host);
    this.#sources?.leave();
  }

  hostUpdate(): void {
    const { src, data, dataText, loading, ownerDocument } = this.#host;
    const url = native(ownerDocument, 'baseURI');
    const isAsked = data || dataText || src || this.#host.querySelector(':scope > script[type*="json" i]');
    if (isAsked && !this.#sources && (!this.#part || (this.#afresh && this.#part === 'error'))) void this.#loadPart();
    // An element that has left the page makes no requests until it is inserted again.
    let changed = this.#host.isConnected && this.#sources?.sync(this.#afresh);
    this.#afresh = false;
    if (this.#childrenChanged) {
      this.#children = this.#readChildren(url);
      changed = true;
    }
    this.#childrenChanged = false;

    const {
      drawable,
      model,
      issues,
      mistakes = issues,
      content,
    } = this.#sources?.settle(url) ?? this.#readers.settle(this.#children, url);
    const shown = this.#showing(content);
    this.drawable = shown === 'ready' ? drawable : undefined;
    this.model = shown === 'ready' ? model : undefined;
    this.issues = issues;
    this.mistakes = [...(this.#sources?.failures ?? []), ...mistakes];
    // Until the chunk is loaded and can wait itself, `src` waits for the chunk.
    const isDistant = this.#part === 'loading' && isAsked === src && loading === 'lazy';
    const own = isAsked && !this.#sources ? (isDistant ? 'empty' : this.#part) : this.#sources?.status;
    this.#isDistant = own === 'empty';
    this.status = own && own !== 'ready' ? own : shown;
    if (changed || this.status === 'loading') this.#renew();
  }

  hostUpdated(): void {
    if (this.#host.getAttribute('status') !== this.status) this.#host.setAttribute('status', this.status);
    if (this.status !== 'loading' && !this.#isDistant) {
      this.#settle?.();
      this.#settle = undefined;
    }
    this.#isBroken = false;
    for (const event of this.#events.splice(0)) this.#host.dispatchEvent(event);
  }

  /** Whether a value can be shown: text can at once, pictures only when one has loaded, which the chunk determines. */
  #showing(content: Content): NewsStatus {
    if (content === true) return 'ready';
    if (content.length === 0) return 'empty';
    if (!this.#sources && !this.#part) void this.#loadPart();
    const isLoaded = this.#sources ? this.#sources.pictures.canShow(content) : this.#part !== 'error' && undefined;
    if (isLoaded instanceof Promise) void isLoaded.then(() => this.#tell());
    return isLoaded === true ? 'ready' : isLoaded === false ? 'error' : 'loading';
  }

  #look(records: readonly MutationRecord[]): void {
    // Attributes that we set on the host ourselves are not changes of the input.
    if (records.some(({ target, attributeName }) => target !== this.#host || /^(lang|dir)?$/.test(attributeName ?? '')))
      this.readChildren();
  }

  /** Creates a new promise for a new input, if the old one has resolved. */
  #renew(): void {
    if (!this.#settle) this.#ready = new Promise((resolve) => (this.#settle = resolve));
  }

  #readChildren(url: string): Children | undefined {
    try {
      return this.#readers.children(url);
    } catch {
      // The children are nested deeper than the call stack allows. They are shown unchanged.
      return undefined;
    }
  }

  /** Keeps an event until the data it reports is shown. */
  #tell(event?: Event): void {
    if (event) this.#events.push(event);
    this.#host.requestUpdate();
  }

  async #loadPart(): Promise<void> {
    this.#part = 'loading';
    const onChange = (event?: Event): void => this.#tell(event);
    try {
      this.#sources = await this.#readers.sources(onChange);
      onChange();
    } catch (error) {
      this.#part = 'error';
      onChange(new NewsErrorEvent('part', String(error), error));
    }
  }
}
