// What an element consists of beside the tables that the compiler checks. Each test names the file that is missing.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { elementExports } from '../../.config/build/element-exports.mjs';
import { ELEMENTS } from '../../src/elements/all.js';
import * as index from '../../src/index.js';
import { TAGS } from '../../src/model/tags.js';

describe('every element', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };

  it('is in package.json, as the build writes it', () => {
    assert.deepEqual(Object.entries(exports), Object.entries(elementExports(exports, TAGS)));
  });

  for (const tag of TAGS) {
    it(`is registered alone by src/elements/${tag}.define.ts`, async () => {
      const file = `src/elements/${tag}.define.ts`;
      assert.ok(existsSync(file), `${file} is missing`);
      const module = (await import(`../../${file.replace(/ts$/, 'js')}`)) as object;
      assert.deepEqual(Object.values(module), [ELEMENTS[tag]]);
      assert.match(readFileSync(file, 'utf8'), new RegExp(`register\\(\\{ '${tag}': `));
    });

    it(`is exported from src/index.ts: <${tag}>`, () => {
      assert.ok(
        Object.values(index).includes(ELEMENTS[tag] as never),
        `src/index.ts does not export ${ELEMENTS[tag].name}`,
      );
    });

    it(`keeps the contract of all elements: test/contract/${tag}.test.ts`, () => {
      const file = `test/contract/${tag}.test.ts`;
      assert.ok(existsSync(file), `${file} is missing`);
    });
  }
});
