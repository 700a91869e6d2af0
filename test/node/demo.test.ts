import { readArticle } from '../../src/formats/read-article.js';
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, it } from 'node:test';

const pages = readdirSync('demo', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  // The preview of the composer is a frame, not a page.
  .filter((path) => path.endsWith('.html') && !path.startsWith('data/') && path !== 'compose/preview.html')
  .sort();
const read = (path: string): string => readFileSync(path, 'utf8');
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

// Not whatever looks like one in the comments of what a part is made with.
const IMPORT = /(?:^(?:import|export)\b[^'"`;()=]*\bfrom\s*|^import\s*|\bimport\(\s*)["']([^"']+)["']/gm;

describe('the demo', () => {
  it('has every page on its front page, so that the tests in the browsers open it', () => {
    const [, nav = ''] = /<nav\b([^]*?)<\/nav>/.exec(read('demo/index.html')) ?? [];
    const linked = all(nav, /<a\s[^>]*?href="([^"]+)"/g).map((href) => href.replace(/\/$/, '/index.html'));
    assert.deepEqual([...linked, 'index.html'].sort(), pages);
  });

  for (const page of pages) {
    it(`says on ${page} what it shows, and names what a page must`, () => {
      const text = read(`demo/${page}`);
      assert.match(text, /^<!doctype html>\n<!--[^]{40,}?-->\n<html lang="\w+"/);
      assert.match(text, /<title>[^<]{8,}<\/title>/);
      assert.match(text, /<meta name="viewport" content="width=device-width, initial-scale=1" \/>/);
      assert.match(text, /<h1\b|heading-level="1"/);
      assert.equal(all(text, /(<main\b)/g).length, 1, 'one main');
    });
  }

  const MAP = /<script type="importmap">([^]*?)<\/script>/g;
  for (const page of pages.filter((name) => /type="importmap"/.test(read(`demo/${name}`)))) {
    it(`has on ${page} an import map that is whole, so that the page works in any static server`, () => {
      const [map = ''] = all(read(`demo/${page}`), MAP);
      const { imports } = JSON.parse(map) as { imports: Record<string, string> };
      const met = new Set<string>();
      const visit = (specifier: string, from: string): void => {
        const exact = imports[specifier];
        const folder = Object.keys(imports).find((key) => key.endsWith('/') && specifier.startsWith(key));
        const address = specifier.startsWith('.')
          ? join(dirname(from), specifier)
          : (exact ?? (folder && imports[folder]! + specifier.slice(folder.length)));
        assert.ok(address, `${from} imports ${specifier}, which the import map does not know`);
        const path = specifier.startsWith('.') ? address : normalize(join('demo', address));
        if (met.has(path)) return;
        met.add(path);
        for (const next of all(read(path).replace(/\/\*[^]*?\*\//g, ''), IMPORT)) visit(next, path);
      };
      const ours = Object.keys(imports).filter((name) => name.startsWith('broadsheet/'));
      for (const name of ours) visit(name, `demo/${page}`);
      assert.ok(ours.length > 0 && met.size > 10);
    });
  }

  for (const file of readdirSync('demo/data/formats')) {
    it(`has an example that is read in its format: ${file}`, async () => {
      const { format, primary } = await readArticle(readFileSync(`demo/data/formats/${file}`), {
        url: 'https://example.org/',
      });
      assert.ok(file.startsWith(format) && format !== '', format);
      assert.ok(primary, 'nothing to show');
      assert.ok(read('demo/formats.html').includes(`value="${file}"`), 'not on the page');
    });
  }
});
