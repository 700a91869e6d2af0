import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { IN_CANONICAL_ENTRY, IN_CHUNK, IN_SCRIPT_TAG, replaceModules } from '../../.config/build/replace-modules.mjs';
import { readChunks } from '../../.config/build/chunk-entries.mjs';

const here = resolve('src/elements/pull-quote.ts');

describe('replaceModules', () => {
  it('replaces one file by another, whichever module imports it', () => {
    const { plugin, checkUsed } = replaceModules('test', { 'src/parts.ts': 'src/script-tag/parts.ts' });
    const replacement = resolve('src/script-tag/parts.ts');
    assert.equal(plugin.resolveId('../parts.js', here), replacement);
    assert.equal(plugin.resolveId('./parts.js', resolve('src/formats/convert.ts')), null);
    // A replacement may import what it replaces.
    assert.equal(plugin.resolveId('../parts.js', replacement), null);
    checkUsed();
  });

  it('throws if a file is missing, or an entry is not used', () => {
    assert.throws(() => replaceModules('test', { 'src/none.ts': 'src/parts.ts' }), /there is no file src\/none\.ts/);
    assert.throws(() => replaceModules('test', { 'src/parts.ts': 'src/none.ts' }), /there is no file src\/none\.ts/);
    const { checkUsed } = replaceModules('test', { lit: 'node_modules/lit-html/lit-html.js' });
    assert.throws(checkUsed, /nothing imports lit/);
  });

  it('has maps of files that exist', () => {
    for (const map of [IN_CANONICAL_ENTRY, IN_CHUNK, IN_SCRIPT_TAG]) replaceModules('test', map);
  });
});

it('reads the chunks, and those that they load, from the modules of src', async () => {
  const { data, blocks } = await readChunks();
  assert.equal(blocks, 'src/elements/blocks-part.ts');
  assert.deepEqual(Object.keys((data as { parts: object }).parts), ['extract-quotations', 'extract-trips', 'formats']);
});
