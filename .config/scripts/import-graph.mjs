// The import graph of src, for the rule that there are no import cycles, `import type` included. node
// .config/scripts/import-graph.mjs       prints every cycle; fails where there is one
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/**
 * Reads the imports of every module in a folder.
 *
 * @param {string} folder
 * @param {(path: string) => string} [read] text of a module
 * @returns {Map<string, string[]>} paths of the modules that each imports, both relative to the folder
 */
export function importGraph(folder, read = (path) => readFileSync(join(folder, path), 'utf8')) {
  const modules = readdirSync(folder, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort();
  return new Map(
    modules.map((path) => {
      const { importedFiles } = ts.preProcessFile(read(path), true, true);
      const imported = importedFiles
        .filter(({ fileName }) => fileName.startsWith('.'))
        .map(({ fileName }) => relative(folder, join(folder, dirname(path), fileName)).replaceAll('\\', '/'));
      return [path, [...new Set(imported)].map((name) => name.replace(/\.js$/, '.ts'))];
    }),
  );
}

/**
 * Finds the cycles: groups of modules in which each imports, directly or through others, every other.
 *
 * @param {Map<string, string[]>} graph
 * @returns {string[][]} a walk around each cycle, from a module back to itself
 */
export function importCycles(graph) {
  const cycles = [];
  const states = new Map();
  const walk = (path, trail) => {
    states.set(path, 'open');
    for (const next of graph.get(path) ?? []) {
      if (states.get(next) === 'open') cycles.push([...trail.slice(trail.indexOf(next)), next]);
      else if (!states.has(next) && graph.has(next)) walk(next, [...trail, next]);
    }
    states.set(path, 'done');
  };
  for (const path of graph.keys()) if (!states.has(path)) walk(path, [path]);
  return cycles;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const cycles = importCycles(importGraph(fileURLToPath(new URL('../../src', import.meta.url))));
  for (const cycle of cycles) console.log(cycle.join('\n  imports '));
  if (cycles.length) process.exitCode = 1;
}
