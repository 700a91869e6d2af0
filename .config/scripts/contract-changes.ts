// Compares two contracts, and checks that CHANGELOG.md describes the differences.
import { fieldsInOrder, objectIn, unionMembers, type Contract, type Entries } from './contract.js';

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
  return before!.notes === after!.notes && acceptsAll(before!.type, after!.type);
}

/** Whether a type accepts all that the old one did: the same union or more, and objects with more optional fields. */
function acceptsAll(old: string, now: string): boolean {
  const members = unionMembers(now);
  return unionMembers(old).every((member) => members.some((other) => member === other || hasAllFields(member, other)));
}

/** Whether two types with an object in them are the same except for optional fields that the second one has more. */
function hasAllFields(old: string, now: string): boolean {
  const [before, after] = [objectIn(old), objectIn(now)];
  if (!before || !after || before.around !== after.around) return false;
  return (
    Object.entries(before.fields).every(([name, type]) => {
      const present = after.fields[name];
      return present !== undefined && acceptsAll(type, present);
    }) && Object.keys(after.fields).every((name) => name in before.fields || name.endsWith('?'))
  );
}

const NOTES = /( \((required|optional|static|readonly)\))*$/;

/** Whether the parent of a new field or argument existed before. */
function hasParent(name: string, before: Entries): boolean {
  const parent = name.replace(/(\.[^. ]+| argument \d+| [^ .]+)$/, '');
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
