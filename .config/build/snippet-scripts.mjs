// Builds what snippets need besides the script tag: the script that sets the height of frames, and the hashes of all
// scripts.
import { readFile, writeFile } from 'node:fs/promises';
import { fitScript } from './frame-scripts.mjs';
import { integrityOf } from './integrity.mjs';

/** Writes dist/cdn/frame-<version>.js, a classic script, and inserts the hashes into the module that snippets read. */
export async function buildSnippetScripts({ made, version }) {
  await writeFile(`${made}/cdn/frame-${version}.js`, `${await fitScript()}\n`);

  const hashes = {};
  for (const name of ['broadsheet', 'broadsheet-data', 'broadsheet-itinerary', 'frame']) {
    hashes[name] = integrityOf(await readFile(`${made}/cdn/${name}-${version}.js`));
  }
  const file = `${made}/snippet/integrity.js`;
  const EMPTY = 'export const INTEGRITY = {};';
  const module = await readFile(file, 'utf8');
  if (!module.includes(EMPTY)) throw new Error(`${file} has no “${EMPTY}” to put the hashes into.`);
  await writeFile(file, module.replace(EMPTY, `export const INTEGRITY = ${JSON.stringify(hashes)};`));
}
