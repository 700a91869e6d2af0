import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** Style sheets in a folder, and the code and pages that can contain styles. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(css|html|js|mjs|ts)$/.test(path) && !path.endsWith('.d.ts'));

const PRETTY = /text-wrap(-style)?\s*:[^;{}]*\bpretty\b/;

describe('style sheets', () => {
  // WebKitGTK 2.50.6 crashes on some paragraphs with this value (test/styles/chains.test.ts). No feature query can
  // detect the fix: the fixed engines support the same property with the same value.
  it('never set `text-wrap: pretty`, which crashes some versions of WebKit', () => {
    const read: string[] = [];
    const versions = JSON.parse(readFileSync('.config/released.json', 'utf8')) as Record<string, object>;
    const released = new Set(Object.values(versions).flatMap(Object.keys));
    for (const folder of ['src', 'demo', 'dist', '.config/build']) {
      for (const path of filesIn(folder)) {
        const sheet = readFileSync(path, 'utf8');
        // Scripts of released versions are kept as they were.
        if (released.has(path.replace('dist/cdn/', ''))) continue;
        if (sheet.includes('text-wrap')) read.push(path);
        assert.ok(!PRETTY.test(sheet), path);
      }
    }
    for (const path of [
      'dist/cdn/broadsheet.js',
      'dist/cdn/critical.css',
      'dist/cdn/shadow/news-article.css',
      'dist/server/render.js',
      'demo/demo.css',
    ]) {
      assert.ok(read.includes(path), `no text-wrap in ${path}`);
    }
  });
});
