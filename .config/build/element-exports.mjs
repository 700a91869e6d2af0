// The entries of package.json for each element. The build writes them, so that package.json names no tag by hand.
import { readFile, writeFile } from 'node:fs/promises';

const entryOf = (file) => ({ types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` });

/**
 * The `exports` of package.json with those of every element, which follow `./define`.
 *
 * @param {Record<string, unknown>} exports
 * @param {readonly string[]} tags
 * @returns {Record<string, unknown>}
 */
export function elementExports(exports, tags) {
  const own = [...tags].sort().flatMap((tag) => [
    [`./${tag}`, entryOf(`elements/${tag}`)],
    [`./${tag}/define`, entryOf(`elements/${tag}.define`)],
  ]);
  const isOwn = (path) => own.some(([name]) => name === path);
  return Object.fromEntries(
    Object.entries(exports)
      .filter(([path]) => !isOwn(path))
      .flatMap((entry) => (entry[0] === './define' ? [entry, ...own] : [entry])),
  );
}

/** Rewrites package.json if an element is missing. */
export async function writeElementExports(tags) {
  const before = await readFile('package.json', 'utf8');
  const description = JSON.parse(before);
  const after = `${JSON.stringify({ ...description, exports: elementExports(description.exports, tags) }, null, 2)}\n`;
  if (after !== before) await writeFile('package.json', after);
}
