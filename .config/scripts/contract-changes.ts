// Compares two contracts, and checks that CHANGELOG.md describes the differences.
import { fieldsInOrder, unionMembers, type Contract, type Entries } from './contract.js';

/** A changed entry, and how it changed. */
export interface Change {
  readonly name: string;
  readonly change: string;
}

/** All entries of a contract; types that differ only in the order of their fields become equal. */
const flat = (contract: Contract): Entries =>
  Object.fromEntries(
    Object.values(contract).flatMap((entries) =>
      Object.entries(entries).map(([name, type]) => [name, fieldsInOrder(type)] as const),
    ),
  );

/** All differences between the committed contract and the current one. */
export function differences(committed: Contract, present: Contract): readonly Change[] {
  const [before, after] = [flat(committed), flat(present)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [old, now] = [before[name], after[name]];
    if (old === now) return [];
    if (now === undefined) return [{ name, change: 'is missing' }];
    if (old === undefined) return [{ name, change: `is not in the list: ${now}` }];
    return [{ name, change: `was ${old} and is ${now}` }];
  });
}

/**
 * The breaking changes since a released contract: entries that are missing, have another type, or are now required. A
 * type that only accepts more values is not a breaking change.
 */
export function brokenEntries(released: Contract, present: Contract): readonly Change[] {
  const before = flat(released);
  const after = flat(present);
  return differences(released, present).filter(({ name }) => {
    const [old, now] = [before[name], after[name]];
    if (now === undefined) return true;
    if (old === undefined) return now.endsWith(REQUIRED) && hasParent(name, before);
    return !isWidened(old, now);
  });
}

const REQUIRED = ' (required)';

function isWidened(old: string, now: string): boolean {
  const [before, after] = [old, now.endsWith(REQUIRED) ? now : `${now}${old.endsWith(REQUIRED) ? REQUIRED : ''}`].map(
    (text) => ({ type: text.replace(NOTES, ''), notes: NOTES.exec(text)?.[0] ?? '' }),
  );
  const members = unionMembers(after!.type);
  return before!.notes === after!.notes && unionMembers(before!.type).every((member) => members.includes(member));
}

const NOTES = /( \((required|optional|static|readonly)\))*$/;

/** Whether the parent of a new field or argument existed before. */
function hasParent(name: string, before: Entries): boolean {
  const parent = name.replace(/(\.[^. ]+| argument \d+| [^ ]+)$/, '');
  return Object.keys(before).some(
    (other) => other === parent || (/^[. ]/.test(other.slice(parent.length)) && other.startsWith(parent)),
  );
}

/** The entries in a version's section "Breaking" of CHANGELOG.md, one line each; undefined without such a section. */
export function breakingNotes(changelog: string, version: string): readonly string[] | undefined {
  const section = changelog.split(/^## /m).find((text) => text.startsWith(`[${version}]`));
  const breaking = section?.split(/^### /m).find((text) => text.startsWith('Breaking\n'));
  return breaking
    ?.split(/^- /m)
    .slice(1)
    .map((note) => note.replace(/\s+/g, ' ').trim());
}

/** Minimum length of advice that says what to do. */
const SHORTEST_ADVICE = 30;

/** The changes that no note describes: with the exact name in backticks, and what to do. */
export const unmentioned = (changes: readonly Change[], notes: readonly string[]): readonly Change[] =>
  changes.filter(
    ({ name }) =>
      !notes.some(
        (note) => note.includes(`\`${name}\``) && note.replace(/`[^`]*`/g, '').trim().length >= SHORTEST_ADVICE,
      ),
  );
