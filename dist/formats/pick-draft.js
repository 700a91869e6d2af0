import { isRecord } from '../model/definition/field.js';
import { pickIndex } from './find-in-canonical.js';
const isLater = (entry) => typeof entry['draftLater'] === 'function';
/** Creates deferred drafts. */
export const draftOf = (entry) => (isLater(entry) ? entry.draftLater() : entry);
/**
 * Finds the entry that is picked before anything in it is read. Returns its index; `undefined` where nothing is picked,
 * where the pick means no entry, or where the entries are not all articles: then these are counted when they are read.
 */
export function pickedEntry(entries, pick) {
    if (pick === undefined || pick === '' || !entries.every(isArticle))
        return undefined;
    return pickIndex(entries, pick);
}
const isArticle = (entry) => isRecord(entry) &&
    (isLater(entry) ||
        (['headline', 'body'].some((field) => Object.hasOwn(entry, field)) &&
            !['quotation', 'stops'].some((field) => Object.hasOwn(entry, field))));
/** The entries to use: a reader leaves holes for entries that are not shown. */
export const entriesOf = ({ entries }) => entries.filter((entry) => entry !== undefined);
