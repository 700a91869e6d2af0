// Which source file becomes which chunk: read from the modules whose tables load them, so that no list is kept twice.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const ENTRY = /^(?:const imports = \{)? *(?:'([\w-]+)'|(\w+)): \(\) => import\('([^']+)\.js'\)/gm;

/**
 * Reads the chunks that a module loads with `import()`.
 *
 * @param {string} module path of a module with a table `imports`
 * @returns {Promise<Record<string, string>>} source files by the name of their chunk
 */
export async function readChunkEntries(module) {
  const source = await readFile(module, 'utf8');
  const entries = [...source.matchAll(ENTRY)].map(([, quoted, bare, path]) => [
    quoted ?? bare,
    join(dirname(module), `${path}.ts`),
  ]);
  const expected = source.split('import(').length - 1;
  if (entries.length !== expected)
    throw new Error(`${module}: found ${entries.length} chunks in a table with ${expected} imports.`);
  return Object.fromEntries(entries);
}
