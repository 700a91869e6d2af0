import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { importCycles, importGraph } from '../../.config/scripts/import-graph.mjs';

const SOURCE = 'src/formats/shared/source-value.ts';
/** The graph of src, with a line put before one of its modules. */
const graphWith = (line: string): Map<string, string[]> =>
  importGraph('src', (path) => `${`src/${path}` === SOURCE ? line : ''}${readFileSync(`src/${path}`, 'utf8')}`);

describe('imports of src', () => {
  it('form no cycle', () => {
    assert.deepEqual(importCycles(importGraph('src')), []);
  });

  for (const line of [
    "import { XmlSource } from './xml-source.js';\n",
    "import type { XmlSource } from './xml-source.js';\n",
    "export * from './xml-source.js';\n",
    "const load = () => import('./xml-source.js');\n",
    "type Loaded = typeof import('./xml-source.js');\n",
  ]) {
    it(`form a cycle with ${line.trim()} in ${SOURCE}`, () => {
      const cycles = importCycles(graphWith(line));
      assert.ok(
        cycles.some((cycle) => cycle.includes('formats/shared/xml-source.ts') && cycle.includes(SOURCE.slice(4))),
        JSON.stringify(cycles),
      );
    });
  }

  it('names only modules that are there', () => {
    const graph = importGraph('src');
    assert.deepEqual(
      [...graph.values()].flat().filter((path) => !graph.has(path)),
      [],
    );
  });
});
