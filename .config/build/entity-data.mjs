// Makes the table of HTML's named characters, from that of the package `entities`, which packs them for speed and not for
// size. No network; the same package gives the same bytes.
//   node .config/build/entity-data.mjs         writes src/markup/entities.data.ts, which is committed
import { determineBranch, htmlDecodeTree as tree } from 'entities/decode';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const ALPHANUMERIC = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];

/** Yields every name in the package's trie, with its character and whether it is also valid without a semicolon. */
function* namesBelow(index, name) {
  const header = tree[index];
  const length = header >>> 14;
  const isFlagged = (header & 0x2000) !== 0;
  if (length > 0) {
    const value = length === 1 ? [header & 0x1fff] : [...tree.slice(index + 1, index + length)];
    yield { name, value: String.fromCharCode(...value), isLegacy: !isFlagged };
    // A value in the header itself leaves no room for branches.
    if (length === 1) return;
  } else if (isFlagged) {
    // A run: letters without a branch, two in each word after the first.
    const rest = ((header >> 7) & 63) - 1;
    const letters = Array.from({ length: rest }, (_, at) => (tree[index + 1 + (at >> 1)] >> ((at & 1) * 8)) & 0xff);
    const run = String.fromCharCode(header & 0x7f, ...letters);
    yield* namesBelow(index + 1 + Math.ceil(rest / 2), name + run);
    return;
  }
  for (const letter of ALPHANUMERIC) {
    const next = determineBranch(tree, header, index + (length || 1), letter.charCodeAt(0));
    if (next >= 0) yield* namesBelow(next, name + letter);
  }
}

/**
 * One line for each character, in order of code points: the distance from the previous one, then its names. `!` marks a
 * name that needs no semicolon.
 */
export function entityData() {
  const byValue = new Map();
  for (const { name, value, isLegacy } of namesBelow(0, '')) {
    byValue.set(value, [...(byValue.get(value) ?? []), isLegacy ? `${name}!` : name]);
  }
  let last = 0;
  const lines = [...byValue]
    .sort(([a], [b]) => a.codePointAt(0) - b.codePointAt(0) || (a < b ? -1 : 1))
    .map(([value, names]) => {
      const [first, second] = [...value].map((character) => character.codePointAt(0));
      const step = first - last;
      last = first;
      const start = `${step === 1 ? '' : step.toString(36)}${second ? `+${second.toString(36)}` : ''}`;
      return [start, ...names.sort()].join(' ');
    });
  return `/** HTML's named characters, from the package entities. Made by entity-data.mjs, which says how to read it. */
export const ENTITIES: string =
  '${lines.join('|')}';
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  await writeFile('src/markup/entities.data.ts', entityData());
}
