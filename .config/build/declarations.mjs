// Removes declarations that no entry reaches: they cannot be imported, and some need packages that are not shipped.
import { readFile, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** @param {string} made where dist is being made, under which the targets of package.json's exports stand */
export async function pruneDeclarations(made, exports) {
  const reached = new Set();
  const reach = async (file) => {
    if (reached.has(file)) return;
    reached.add(file);
    const { importedFiles } = ts.preProcessFile(await readFile(file, 'utf8'), true, false);
    for (const { fileName } of importedFiles) {
      if (fileName.startsWith('.')) await reach(join(dirname(file), fileName.replace(/\.js$/, '.d.ts')));
    }
  };
  for (const { types } of Object.values(exports)) {
    if (types) await reach(join(made, types.replace(/^\.\/dist\//, '')));
  }
  for (const name of await readdir(made, { recursive: true })) {
    const file = join(made, name);
    if (file.endsWith('.d.ts') && !reached.has(file)) await rm(file);
  }
}
