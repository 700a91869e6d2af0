/** What was made, in this browser only. The storage is given, so that the rules can be tested without a browser. */
import { hasContent, textIn, type Work } from './work.js';

/** How many entries are kept. */
export const MAX_ENTRIES = 20;

/** A work as it is stored. */
export interface Entry {
  readonly id: string;
  /** Counts the writes; a tab that knows an older one does not overwrite. */
  readonly revision: number;
  /** When it was last written, in milliseconds. */
  readonly changed: number;
  readonly work: Work;
}

/** Where entries are stored. */
export interface Store {
  all(): Promise<readonly Entry[]>;
  /**
   * Writes an entry if the stored revision is still `expected`, in one transaction; returns the entry that is stored
   * then. `0` expects that there is none.
   */
  replace(entry: Entry, expected: number): Promise<Entry>;
  remove(ids: readonly string[]): Promise<void>;
}

/** The result of saving: saved, or another tab has saved something else meanwhile. */
export type Saved =
  { readonly state: 'saved'; readonly entry: Entry } | { readonly state: 'conflict'; readonly other: Entry };

/**
 * Saves a work under its id, and removes the oldest entries. If another tab has changed the same entry since `revision`
 * was read, nothing is overwritten.
 */
export async function save(
  store: Store,
  { id, revision, work, now }: { id: string; revision: number; work: Work; now: number },
): Promise<Saved> {
  const entry: Entry = { id, revision: revision + 1, changed: now, work };
  const stored = await store.replace(entry, revision);
  if (stored.revision !== entry.revision || stored.changed !== entry.changed)
    return { state: 'conflict', other: stored };
  await store.remove(superfluous(await store.all()));
  return { state: 'saved', entry };
}

/** The ids of entries that are too old to keep. */
export const superfluous = (entries: readonly Entry[]): string[] =>
  newestFirst(entries)
    .slice(MAX_ENTRIES)
    .map(({ id }) => id);

/** The entries to list, the newest first. */
export const newestFirst = (entries: readonly Entry[]): Entry[] =>
  entries.toSorted((one, other) => other.changed - one.changed);

/** Whether a work is worth keeping: something was pasted or typed. */
export const isWorthKeeping = (work: Work): boolean => work.source.trim() !== '' || hasContent(work);

/** The title of an entry in the list. */
export function titleOf(work: Work): string {
  const { title, stops = [] } = work.trip ?? {};
  const titles = {
    quote: textIn(work.quote.quotation),
    itinerary: title ?? stops.map(({ place }) => place).join(', '),
    article: work.story?.headline,
  };
  const kind = work.kind === 'excerpt' || work.kind === 'card' ? 'article' : work.kind;
  const text = (titles[kind] || work.source).replace(/\s+/gu, ' ').trim();
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
