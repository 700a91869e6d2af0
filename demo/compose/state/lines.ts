/** Lists that are edited as lines of a field, one entry a line. */

/** How the entries of a list are written as lines. */
export interface LineFormat<Entry> {
  /** The line of an entry. */
  readonly lineOf: (entry: Entry) => string;
  /** The entry of a line that somebody typed, and the entry that it was before; `undefined` for a new line. */
  readonly entryOf: (line: string, before: Entry | undefined) => Entry;
}

/** The entries as lines of a field. */
export const linesOf = <Entry>(entries: readonly Entry[] | undefined, { lineOf }: LineFormat<Entry>): string =>
  (entries ?? []).map(lineOf).join('\n');

/**
 * The entries of the lines of a field. An entry whose line is the same stays as it is, with what a line does not show;
 * the other lines are the other entries, in order, and then new ones. Empty lines are ignored.
 */
export function entriesIn<Entry>(
  typed: string,
  before: readonly Entry[] = [],
  { lineOf, entryOf }: LineFormat<Entry>,
): Entry[] {
  const lines = typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const old = before.map((entry) => lineOf(entry).trim());
  const least = Math.min(lines.length, old.length);
  let start = 0;
  while (start < least && lines[start] === old[start]) start++;
  let end = 0;
  while (end < least - start && lines.at(-1 - end) === old.at(-1 - end)) end++;
  const middle = before.slice(start, before.length - end);
  const typedMiddle = lines.slice(start, lines.length - end);
  const same = new Map(middle.map((entry) => [lineOf(entry).trim(), entry]));
  const kept = new Set(typedMiddle.map((line) => same.get(line)));
  const changed = middle.filter((entry) => !kept.has(entry));
  const take = (line: string): Entry => {
    const entry = same.get(line);
    same.delete(line);
    return entry ?? entryOf(line, changed.shift());
  };
  return [...before.slice(0, start), ...typedMiddle.map(take), ...before.slice(before.length - end)];
}

/** The list with one entry at another place. */
export const moved = <Entry>(list: readonly Entry[], from: number, to: number): Entry[] =>
  list.toSpliced(from, 1).toSpliced(to, 0, list[from]!);
