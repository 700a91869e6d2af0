import type { Content } from '../model/content.js';
import type { Reading } from '../model/issue.js';
import type { DataHost, Settled } from './data-host.js';
import { NewsErrorEvent, NewsLoadEvent, type NewsErrorCode } from './events.js';
import { isBeingParsed, jsonChild, parsed } from './json-child.js';
import { languageOf } from './language.js';
import { native } from './native.js';
import { approachOf } from './near.js';
import { pauseFor, type Pause } from './pause.js';
import { Pictures } from './pictures.js';
import { request, type Hold } from './request.js';
import { isEqualTo, snapshotOf, type Snapshot } from './snapshot.js';

/** Options for the reader of a data format. */
export interface SourceOptions {
  readonly url: string;
  readonly format: string;
  readonly pick: string;
  readonly contentType: string;
  /** The language of the element, for texts without one. */
  readonly pageLanguage: string;
  /** Whether the data is the answer of a server; `over-content` if there is content that it would replace. */
  readonly answer: boolean | 'over-content';
  /** The current time. Content under embargo at this time is not shown. */
  readonly now: Date;
  /** Yields to the page between steps of a long read. */
  readonly pause: Pause | undefined;
}

/** The value that was read, and the name of its format. */
export type SourceReading<Value> = Reading<Value> & { readonly format: string };

/** Reads bytes, text or a value. */
export type SourceReader<Value> = (
  input: unknown,
  options: SourceOptions,
) => SourceReading<Value> | Promise<SourceReading<Value>>;

/** A kind of data: how to read it, how to apply single-field attributes, and what is visible of it. */
export interface DataKind<Value> {
  readonly read: SourceReader<Value>;
  /** Overrides fields of data with the single-field attributes. */
  readonly attributes: (value: Value, properties: never, url: string) => Reading<Value>;
  /** The visible content of a value. */
  readonly content: (value: Value) => Content;
}

/** One source and its state: pending, read or failed. */
interface Source<Value> {
  /** The input, and how it is to be read. */
  readonly key: [input: unknown, format: string, pick: string];
  /** Snapshot of the input when it was read, if it is an object. */
  snapshot?: Snapshot | undefined;
  hold?: Pick<Hold, 'release'>;
  /** Whether it waits for its element to come near the viewport. */
  isDistant?: boolean;
  reading?: SourceReading<Value>;
  failed?: NewsErrorEvent;
}

/** The sources, strongest first. */
const SLOTS = ['data', 'src', 'json'] as const;
type Slot = (typeof SLOTS)[number];

/**
 * Resolves external sources (`data`, `src`, JSON child): precedence, fetching, reading, events.
 *
 * In a lazy chunk, created when an element first has such data. The last change wins, whichever response arrives first.
 */
export class DataSources<Value> {
  readonly pictures: Pictures;

  readonly #host: DataHost;
  readonly #kind: DataKind<Value>;
  readonly #onChange: (event?: Event) => void;
  readonly #sources = new Map<Slot, Source<Value>>();
  /** The JSON child that is not completely parsed yet. */
  #awaited: Element | undefined;

  constructor(host: DataHost, kind: DataKind<Value>, onChange: (event?: Event) => void) {
    this.#host = host;
    this.#kind = kind;
    this.#onChange = onChange;
    this.pictures = new Pictures(host);
  }

  /** Status of the source with the highest precedence; `empty` until one with `loading="lazy"` is requested. */
  get status(): 'empty' | 'loading' | 'ready' | 'error' | undefined {
    const strongest = this.#present[0];
    if (!strongest) return this.#awaited && isBeingParsed(this.#awaited) ? 'loading' : undefined;
    const { failed, reading, isDistant } = strongest;
    return failed ? 'error' : reading ? 'ready' : isDistant ? 'empty' : 'loading';
  }

  /** The errors of sources that fail again at each attempt, because the page or the data is wrong. */
  get failures(): NewsErrorEvent[] {
    return this.#present.flatMap(({ failed }) => (failed && !TEMPORARY.test(failed.code) ? failed : []));
  }

  /** What to show, from the source with the highest precedence that has content; `undefined` if none has. */
  settle(url: string): Settled<Value> | undefined {
    const reading = this.#present.find(({ reading }) => reading)?.reading;
    if (reading?.value === undefined) return undefined;
    const { attributes, content } = this.#kind;
    const { value, issues } = attributes(reading.value, this.#host as never, url);
    const all = [...reading.issues, ...issues];
    return {
      drawable: value && { model: value },
      model: value,
      issues: all,
      mistakes: reading.format === 'broadsheet' ? all : issues,
      content: value ? content(value) : [],
    };
  }

  get #present(): Source<Value>[] {
    return SLOTS.map((slot) => this.#sources.get(slot)).filter((source) => source !== undefined);
  }

  /**
   * Whether a value of the `data` property equals the one that was read: the same object, or one that equals at any depth
   * the value of that object at that time.
   */
  holds(data: unknown): boolean {
    const source = this.#sources.get('data');
    if (!source || typeof data !== 'object' || data === null) return false;
    const isHeld = data === source.key[0] || (source.snapshot !== undefined && isEqualTo(source.snapshot, data));
    if (isHeld) source.key[0] = data;
    return isHeld;
  }

  /** Starts each source whose input or options have changed. Returns whether any has changed. */
  sync(afresh: boolean): boolean {
    if (afresh) this.pictures.forget();
    const { data, dataText, src } = this.#host;
    const inputs = { data: data || wordsOf(dataText), src: wordsOf(src), json: this.#json() };
    return SLOTS.map((slot) => this.#syncSlot(slot, inputs[slot], afresh && slot === 'src')).includes(true);
  }

  /** Aborts requests of an element that has left the page. Responses that have arrived are kept. */
  leave(): void {
    // Moving an element removes and inserts it in one task. Its request must continue.
    setTimeout(() => {
      const source = this.#sources.get('src');
      if (this.#host.isConnected || !source) return;
      source.hold?.release();
      if (!source.reading && !source.failed) this.#sources.delete('src');
    });
  }

  /** Text of the JSON child. The parser inserts a long script in pieces; an incomplete script is not an error. */
  #json(): string | undefined {
    const script = jsonChild(this.#host);
    if (!script || !isBeingParsed(script)) return script?.textContent ?? undefined;
    if (this.#awaited !== script) void parsed(script).then(() => this.#onChange());
    this.#awaited = script;
    return undefined;
  }

  #syncSlot(slot: Slot, input: unknown, afresh: boolean): boolean {
    const before = this.#sources.get(slot);
    if (input === undefined) {
      before?.hold?.release();
      this.#sources.delete(slot);
      return before !== undefined;
    }
    const key: Source<Value>['key'] = [input, wordsOf(this.#host.format) ?? '', wordsOf(this.#host.pick) ?? ''];
    const isDistant = slot === 'src' && this.#host.loading === 'lazy' && !afresh;
    const isSame = before && key.every((part, index) => Object.is(part, before.key[index]));
    if (!afresh && isSame && (isDistant || !before.isDistant)) return false;
    const source: Source<Value> = { key, isDistant };
    this.#sources.set(slot, source);
    void this.#load(slot, source, afresh);
    // Released only after the new request: another `pick` from the same URL needs no second request.
    before?.hold?.release();
    return true;
  }

  async #load(slot: Slot, source: Source<Value>, afresh: boolean): Promise<void> {
    const [input, format, pick] = source.key;
    let event: Event;
    try {
      const base = native(this.#host.ownerDocument, 'baseURI');
      let answer = { bytes: input, url: base, contentType: slot === 'json' ? 'application/json' : '' };
      if (source.isDistant) {
        const approach = (source.hold = approachOf(this.#host));
        await approach.answer;
        source.isDistant = false;
        this.#onChange();
      }
      if (slot === 'src') {
        const hold = (source.hold = request(input as string, base, afresh));
        answer = await hold.answer;
      }
      const { bytes, url, contentType } = answer;
      if (typeof input === 'object') source.snapshot = snapshotOf(input);
      // Pausing while the page is parsed would let later content appear first and then move.
      const isParsing = slot === 'json' && native(this.#host.ownerDocument, 'readyState') === 'loading';
      const pause = isParsing ? undefined : pauseFor(bytes);
      const isOver = this.#host.textContent.trim() || this.#sources.get('json')?.reading;
      const server = slot === 'src' && (isOver ? ('over-content' as const) : true);
      const pageLanguage = languageOf(this.#host, {}).language;
      const options = { url, format, pick, contentType, pageLanguage, answer: server, now: new Date(), pause };
      const pending = this.#kind.read(bytes, options);
      // Data that can be read synchronously is shown at once.
      const reading = pending instanceof Promise ? await pending : pending;
      // If the object changed while chunks loaded, it is unknown which state was read, so the snapshot is discarded.
      if (pending instanceof Promise && source.snapshot && !isEqualTo(source.snapshot, input))
        source.snapshot = undefined;
      const { value, issues } = reading;
      const content = value === undefined ? [] : this.#kind.content(value);
      const isShown = content === true || (content.length > 0 && (await this.pictures.canShow(content)));
      if (value !== undefined && isShown) {
        source.reading = reading;
        event = new NewsLoadEvent(value, reading.format, issues);
      } else {
        const last = value === undefined ? issues.at(-1) : undefined;
        const code = WHOLE.find((one) => one === last?.code) ?? 'invalid';
        event = new NewsErrorEvent(
          code,
          last?.message ?? (content === true || content.length === 0 ? NOTHING : LOST),
          issues,
        );
      }
    } catch (error) {
      // A `LoadError` has a code. Any other error thrown here means that a chunk failed to load.
      const { code = 'part', message } = error as { code?: NewsErrorCode; message: string };
      event = new NewsErrorEvent(code, message, error);
    }
    if (this.#sources.get(slot) !== source) return;
    if (event instanceof NewsErrorEvent) source.failed = event;
    this.#onChange(event);
  }
}

/** Codes of errors after which another attempt may succeed. */
const TEMPORARY = /^(network|timeout|http|part)$/;
/** Codes of issues about the data as a whole; each is also the code of an error. */
const WHOLE = ['syntax', 'unknown-format', 'unsupported-format', 'not-a-story'] as const;
const NOTHING = 'Nothing to show: the data has no visible text and no picture.';
const LOST = 'Nothing to show: the data has no visible text, and its pictures could not be loaded.';

/** A property's value as text; `undefined` for empty values and types other than string, number and URL. */
const wordsOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || value instanceof URL
    ? String(value).trim() || undefined
    : undefined;
