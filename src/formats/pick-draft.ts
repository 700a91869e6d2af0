import { isRecord } from '../model/definition/field.js';
import { pickIndex } from './find-in-canonical.js';
import type { Draft, Drafted, LaterDraft } from './shared/format-reader.js';

type Entry = Draft | LaterDraft;

const isLater = (entry: Entry): entry is LaterDraft => typeof entry['draftLater'] === 'function';

/** Returns the draft of an entry; a deferred draft is created now. */
export const draftOf = (entry: Entry): Draft | undefined => (isLater(entry) ? entry.draftLater() : entry);

/**
 * Finds the picked entry before the entries are read. Returns its index; `undefined` if there is no pick, if it matches no
 * entry, or if the entries are not all articles. In the last case, the entries are counted after they are read.
 */
export function pickedEntry(entries: readonly Entry[], pick: string | number | undefined): number | undefined {
  if (pick === undefined || pick === '' || !entries.every(isArticle)) return undefined;
  return pickIndex(entries, pick);
}

const isArticle = (entry: Entry): boolean =>
  isRecord(entry) &&
  (isLater(entry) ||
    (['headline', 'body'].some((field) => Object.hasOwn(entry, field)) &&
      !['quotation', 'stops'].some((field) => Object.hasOwn(entry, field))));

/** The entries without the `undefined` values that readers leave for entries that are not shown. */
export const entriesOf = ({ entries }: Drafted<Entry>): Entry[] => entries.filter((entry) => entry !== undefined);
