/** Joins the state with the browser: reading, undo, history, the address. Panels show it and call its methods. */
import type { Moment } from 'broadsheet';
import { Cancelled, Reader } from './reader.js';
import { decoded } from './state/decoded.js';
import { fragmentOf, readFragment, STEPS, type Step } from './state/fragment.js';
import { isWorthKeeping, newestFirst, save, type Entry } from './state/history.js';
import { workFrom, type Found } from './state/reading.js';
import { canRedo, canUndo, changed, redone, timeline, undone, type Timeline } from './state/timeline.js';
import { EMPTY, withFields, type Work } from './state/work.js';
import { BrowserStore } from './storage.js';
import { words } from './words/words.js';

/** A message with a way on. */
export interface Wrong {
  readonly title: string;
  readonly todo: string;
  /** What the library says about it, in English. */
  readonly detail?: string | undefined;
  /** A page to open. */
  readonly address?: string;
}

const SAVE_DELAY = 400;
const SLOW = 300;

export class Composer {
  step: Step = 'story';
  timeline: Timeline<Work> = timeline(EMPTY);
  /** The text in the field; it is read as it changes. */
  draft = '';
  /** What else the reader reported about the text. */
  notes: readonly string[] = [];
  isReading = false;
  /** Whether reading takes long enough to say so. */
  isSlow = false;
  /** Which part of the reading is under way, from 1. */
  part = 1;
  wrong: Wrong | undefined;
  conflict: Entry | undefined;
  recent: readonly Entry[] = [];
  /** The entries that were cleared last, which can be brought back. */
  cleared: readonly Entry[] = [];
  storage: 'none' | 'pending' | 'saved' | 'failed' = 'none';
  /** The last announcement; a live region reads it aloud. */
  status = '';
  /** Counts the changes, so that panels know when to render. */
  version = 0;

  readonly #show: () => void;
  readonly #reader = new Reader();
  #fetching: AbortController | undefined;
  readonly #store = new BrowserStore();
  #id = newId();
  /** The revision of each entry that this tab knows. */
  readonly #revisions = new Map<string, number>();
  #isUnsaved = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> = Promise.resolve();

  /** @param show Called after every change. */
  constructor(show: () => void) {
    this.#show = show;
  }

  get work(): Work {
    return this.timeline.present;
  }

  /** Restores the state of the address or of the history, and follows Back and Forward. */
  async start(): Promise<void> {
    addEventListener('popstate', () => void this.#followAddress());
    addEventListener('pagehide', () => void this.#saveNow());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.#saveNow();
      else void this.#meetOthers();
    });
    await this.#followAddress();
    await this.#listRecent();
  }

  /** Loads the reader before it is needed. */
  warmUp(): void {
    this.#reader.warmUp();
  }

  /** Changes the state. Changes of one group in a row are undone together. */
  change(patch: Partial<Work>, group?: string): void {
    this.timeline = changed(this.timeline, { ...this.work, ...patch }, group);
    this.#touched();
  }

  /** Sets the date of the story. Days in it such as “Thursday” are counted from that date. */
  async dateStory(published: Moment | undefined): Promise<void> {
    const { story } = this.work;
    if (!story) return;
    const dated = withFields(story, { published });
    this.change({ story: dated }, 'story-published');
    const [{ findInStory }, { withDays }] = await Promise.all([
      import('./state/story.js'),
      import('./state/moments.js'),
    ]);
    const { trip, offers } = await findInStory(dated);
    if (this.work.story !== dated) return;
    this.change(withDays(this.work, trip, offers), 'story-published');
  }

  undo(): void {
    this.#jump(undone, canUndo, words.undid);
  }

  redo(): void {
    this.#jump(redone, canRedo, words.redid);
  }

  #jump(move: typeof undone, can: typeof canUndo, status: string): void {
    const before = JSON.stringify(this.work);
    if (!can(this.timeline)) return;
    // A step that changes nothing is skipped: its field has undone its own typing.
    do this.timeline = move(this.timeline);
    while (can(this.timeline) && JSON.stringify(this.work) === before);
    this.#afterJump(status);
  }

  #afterJump(status: string): void {
    this.draft = this.work.source;
    this.announce(status);
    if (!isWorthKeeping(this.work) && this.step !== 'check') this.go('story');
    this.#touched();
  }

  /** Says something to those who do not see the page. */
  announce(text: string): void {
    // The same words again are announced again.
    this.status = this.status === text ? `${text}\u00a0` : text;
    this.update();
  }

  /** Goes to a step; Back returns. */
  go(step: Step): void {
    if (step === this.step) return;
    this.step = step;
    this.wrong = undefined;
    history.pushState(history.state, '', `#${step}`);
    this.update();
    void this.#writeAddress();
  }

  /**
   * Reads text of the field.
   *
   * @param goesOn Whether the next step opens by itself, as after pasting.
   */
  async read(
    text: string,
    { goesOn = false, url }: { goesOn?: boolean; url?: string | undefined } = {},
  ): Promise<void> {
    this.draft = text;
    this.wrong = undefined;
    // What was asked for before comes too late.
    this.#fetching?.abort();
    if (goesOn && isWorthKeeping(this.work)) this.#startNew();
    if (!text.trim()) {
      this.#reader.cancel();
      this.isReading = false;
      this.change({ ...EMPTY, look: this.work.look, platform: this.work.platform, script: this.work.script }, 'source');
      return;
    }
    if (goesOn && isAddress(text)) return this.readAddress(text);
    if (/^%PDF-/.test(text)) return this.#fail({ title: words.wrong.pdf, todo: words.wrong.pdfDo });
    const found = await this.#find(text, url);
    if (!found) return;
    this.#take(found, text, goesOn);
  }

  async #find(input: string | Uint8Array, url: string | undefined): Promise<Found | undefined> {
    this.wrong = undefined;
    this.isReading = true;
    const slow = setTimeout(() => {
      this.isSlow = true;
      this.update();
    }, SLOW);
    try {
      this.update();
      const found = await this.#reader.find(input, { url }, (part) => {
        this.part = part;
        if (this.isSlow) this.update();
      });
      this.isReading = false;
      return found;
    } catch (error) {
      if (error instanceof Cancelled) return undefined;
      // Without a worker, the page reads the text itself.
      const { find } = await import('./state/find.js');
      const found = await find(input, { url });
      this.isReading = false;
      return found;
    } finally {
      clearTimeout(slow);
      this.isSlow = false;
      this.update();
    }
  }

  #take(found: Found, text: string, goesOn: boolean): void {
    this.notes = found.notes;
    const hasContent = found.story ?? found.quote ?? found.trip;
    const work = workFrom(found, text, this.work);
    this.timeline = changed(this.timeline, work, goesOn ? undefined : 'source');
    this.#touched();
    if (!hasContent) {
      if (goesOn) this.#fail({ title: words.wrong.unknown, todo: words.wrong.unknownDo, detail: found.notes[0] });
      return;
    }
    if (goesOn) {
      this.go('choose');
      this.announce(this.summary());
    }
  }

  /** One sentence about what was read and found. */
  summary(): string {
    const { format, story, offers, trip } = this.work;
    if (!format) return words.choose.blank;
    const { paragraphs, quotations, itineraries, stops, read } = words.choose;
    const named = words.formats as Readonly<Record<string, string>>;
    const name = Object.hasOwn(named, format) ? named[format]! : format;
    const parts = [
      story && paragraphs(story.body?.length ?? 0),
      story && quotations(offers.length),
      trip && (story ? itineraries(1) : stops(trip.stops.length)),
    ].filter((part) => part !== undefined);
    return read(name, parts.join(words.comma) || words.kinds.quote);
  }

  cancelReading(): void {
    this.#reader.cancel();
    this.#fetching?.abort();
    this.isReading = false;
    this.isSlow = false;
    this.announce(words.reading.cancelled);
  }

  /** Reads a file that was dropped or opened. */
  async readFile(file: File): Promise<void> {
    await this.read(decoded(new Uint8Array(await file.arrayBuffer())), { goesOn: true });
  }

  /** Reads an address, if its site allows that. */
  async readAddress(text: string): Promise<void> {
    const address = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
    if (!address || !/^https?:$/.test(address.protocol))
      return this.#fail({ title: words.wrong.address, todo: words.wrong.addressDo });
    if (!navigator.onLine) return this.#fail({ title: words.wrong.offline, todo: words.wrong.offlineDo });
    this.wrong = undefined;
    this.isReading = true;
    const { signal } = (this.#fetching = new AbortController());
    const slow = setTimeout(() => {
      this.isSlow = true;
      this.update();
    }, SLOW);
    this.update();
    try {
      const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
      if (!response.ok)
        return this.#fail({ title: words.wrong.http(address.host, response.status), todo: words.wrong.httpDo });
      const text = await response.text();
      clearTimeout(slow);
      this.#fetching = undefined;
      await this.read(text, { goesOn: true, url: address.href });
    } catch {
      if (signal.aborted) return;
      this.#fail({ title: words.wrong.cors(address.host), todo: words.wrong.corsDo, address: address.href });
    } finally {
      clearTimeout(slow);
    }
  }

  #fail(wrong: Wrong): void {
    this.isReading = false;
    this.isSlow = false;
    this.wrong = wrong;
    this.update();
  }

  /** Shows a message with a way on. */
  fail(wrong: Wrong): void {
    this.#fail(wrong);
  }

  /** Begins with a form instead of a text. */
  startBlank(patch: Partial<Work>): void {
    this.#startNew();
    this.draft = '';
    const { look, platform, script } = this.work;
    this.change({ ...EMPTY, look, platform, script, ...patch });
    this.go('edit');
  }

  #startNew(): void {
    void this.#saveNow();
    this.#id = newId();
  }

  // ── History ──────────────────────────────────────────────────────────────────────────────────────────────────

  /** Opens an entry of the history. */
  open(entry: Entry): void {
    void this.#saveNow();
    this.#adopt(entry);
    this.go('edit');
  }

  #adopt({ id, revision, work }: Entry): void {
    this.#id = id;
    this.#revisions.set(id, revision);
    this.timeline = timeline(work);
    this.draft = work.source;
    this.conflict = undefined;
    this.#isUnsaved = false;
    this.storage = 'saved';
    this.update();
    void this.#writeAddress();
  }

  /** Clears the history. Until the page is left, `restoreHistory` brings it back. */
  async clearHistory(): Promise<void> {
    this.cleared = this.recent;
    await this.#store.remove(this.recent.map(({ id }) => id)).catch(() => undefined);
    this.#revisions.clear();
    await this.#listRecent();
    this.announce(words.start.cleared);
  }

  /** Brings back what was cleared. */
  async restoreHistory(): Promise<void> {
    const entries = this.cleared;
    this.cleared = [];
    for (const entry of entries) {
      const stored = await this.#store.replace(entry, 0).catch(() => undefined);
      if (stored) this.#revisions.set(entry.id, stored.revision);
    }
    await this.#listRecent();
    this.announce(words.undid);
  }

  async #listRecent(): Promise<void> {
    this.recent = newestFirst(await this.#store.all().catch(() => []));
    this.update();
  }

  /** Goes on with the state of this tab, as an entry of its own. */
  keepMine(): void {
    this.conflict = undefined;
    this.#startNew();
    this.#touched();
  }

  /** Goes on with what another tab stored. */
  takeOther(): void {
    if (this.conflict) this.#adopt(this.conflict);
  }

  #touched(): void {
    this.#isUnsaved = true;
    this.storage = isWorthKeeping(this.work) ? 'pending' : 'none';
    this.update();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#saveNow(), SAVE_DELAY);
  }

  /** Waits until everything is stored. */
  #saveNow(): Promise<void> {
    clearTimeout(this.#timer);
    const { work } = this;
    const [id, now] = [this.#id, Date.now()];
    if (!this.#isUnsaved) return this.#saving;
    this.#isUnsaved = false;
    this.#saving = this.#saving.then(async () => {
      if (id === this.#id) await this.#writeAddress();
      if (!isWorthKeeping(work)) return;
      const revision = this.#revisions.get(id) ?? 0;
      const saved = await save(this.#store, { id, revision, work, now }).catch(() => undefined);
      if (!saved) this.storage = 'failed';
      else if (!this.#isUnsaved) this.storage = 'saved';
      if (saved?.state === 'saved') this.#revisions.set(id, saved.entry.revision);
      if (saved?.state === 'conflict') this.conflict = saved.other;
      await this.#listRecent();
    });
    return this.#saving;
  }

  /** When the tab is looked at again: takes what another tab stored, unless something was changed here. */
  async #meetOthers(): Promise<void> {
    const stored = await this.#store.get(this.#id).catch(() => undefined);
    if (!stored || stored.revision <= (this.#revisions.get(stored.id) ?? 0)) return;
    if (this.#isUnsaved) {
      this.conflict = stored;
      this.update();
    } else this.#adopt(stored);
  }

  // ── Address ──────────────────────────────────────────────────────────────────────────────────────────────────

  async #writeAddress(): Promise<void> {
    const { step, work } = this;
    const fragment = await fragmentOf(step, isWorthKeeping(work) ? work : undefined);
    if (step === this.step) history.replaceState({ id: this.#id }, '', fragment);
  }

  async #followAddress(): Promise<void> {
    const step = STEPS.find((name) => location.hash.slice(1).split('=')[0] === name) ?? 'story';
    const { id } = (history.state ?? {}) as { id?: string };
    if (id !== undefined && id === this.#id) {
      this.step = step;
      return this.update();
    }
    const { work } = await readFragment(location.hash);
    const stored = id === undefined ? undefined : await this.#store.get(id).catch(() => undefined);
    if (stored) this.#adopt(stored);
    else if (work) {
      this.#startNew();
      this.timeline = timeline(work);
      this.draft = work.source;
      this.#touched();
    }
    this.step = stored || work || step === 'check' ? step : 'story';
    this.update();
  }

  /** The address of the page with the state in it. */
  async link(): Promise<string> {
    return new URL(await fragmentOf('edit', this.work), location.href).href;
  }

  /** Shows the state. */
  update(): void {
    this.version++;
    this.#show();
  }
}

/** Whether a text is nothing but the address of a page. */
export const isAddress = (text: string): boolean => /^\s*https?:\/\/\S+\s*$/i.test(text);

const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');
