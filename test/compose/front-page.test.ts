import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { FORMATS } from '../../src/formats/registry.js';
import { serveDemo } from '../../.config/scripts/demo-server.mjs';
import { freePort } from '../../.config/scripts/free-port.mjs';
import { openSite, violations, type Site } from './page.js';

const front = readFileSync('demo/index.html', 'utf8');
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const fact = (name: string): string => new RegExp(`data-fact="${name}"[^>]*>([^<]*)`).exec(front)?.[1] ?? '';

describe('the numbers on the front page', () => {
  it('are those of our tests', () => {
    const matrix = json('test/survival/matrix.json') as Record<string, Record<string, Record<string, string>>>;
    const cells = Object.values(matrix).flatMap((kinds) => Object.values(kinds).flatMap((row) => Object.values(row)));
    // “twice” is a rendered copy beside the content: nothing is lost.
    const kept = cells.filter((cell) => /^(?:kept|twice)\b/.test(cell));
    assert.equal(fact('survival'), `${kept.length} of ${cells.length}`);
    assert.equal(fact('formats'), `${FORMATS.length} formats`);
    const sizes = json('.config/sizes.json') as { name: string; limit: number }[];
    const { limit } = sizes.find(({ name }) => name.startsWith('script tag'))!;
    assert.equal(fact('size'), `${Math.ceil(limit / 1000)} kB`);
    const languages = readdirSync('src/i18n/messages').filter((name) => /^[a-z]{2}\.ts$/.test(name));
    assert.equal(fact('languages'), `${languages.length + 1} languages`);
    assert.equal(fact('version'), (json('package.json') as { version: string }).version);
  });
});

describe('npm start', () => {
  it('shows the code of the examples and the reference, as the built site does', async () => {
    const server = await serveDemo({ port: (await freePort()) as number, quiet: true });
    try {
      const read = async (path: string): Promise<string> => (await fetch(`${server.address}demo/${path}`)).text();
      const example = await read('children.html');
      assert.match(example, /<aside class="page-code"[^]*&lt;pull-quote&gt;/);
      const start = await read('');
      assert.ok(!start.includes('page-code') && start.includes('href="docs/reference/"'));
      for (const [path, heading] of [
        ['docs/reference/', /<main id="main">\s*<h1/],
        ['docs/reference/pull-quote.html', /<h1[^>]*>[^]*pull-quote/],
      ] as const)
        assert.match(await read(path), heading, path);
      assert.equal((await fetch(`${server.address}demo/docs/reference/nothing.html`)).status, 404);
    } finally {
      await server.close();
    }
  });
});

describe('the front page', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    it(`shows sentence, action, widgets and code in the first screen of ${width} × ${height}`, async () => {
      const page = await site.open('');
      await page.setViewport({ width, height });
      await page.waitForFunction(
        () => document.querySelectorAll(':is(pull-quote, news-article, itinerary-card)[status="ready"]').length === 6,
      );
      const ends = await page.$$eval('.pitch h1, .pitch .big, .trio > *, .get .line', (parts) =>
        parts.map((part) => [part.localName, Math.round(part.getBoundingClientRect().bottom)] as const),
      );
      assert.equal(ends.length, 7);
      const cut = await page.$$eval('.get .line > code', (lines) =>
        lines.filter((line) => line.scrollWidth > line.clientWidth).map((line) => line.textContent),
      );
      assert.deepEqual(cut, [], 'the code to copy is cut off');
      for (const [name, end] of ends) assert.ok(end <= height, `${name} ends at ${end}`);
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        assert.deepEqual(await violations(page), [], scheme);
      }
      assert.deepEqual(site.complaints, []);
      await page.close();
    });
  }

  it('fits 320 and 2560 px', async () => {
    const page = await site.open('');
    for (const width of [320, 2560]) {
      await page.setViewport({ width, height: 800 });
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, String(width));
    }
    await page.close();
  });

  it('leads to no page and no heading that does not exist', () => {
    const root = join(site.folder, 'some/where');
    const pages = readdirSync(root, { recursive: true })
      .map(String)
      .filter((path) => path.endsWith('.html') && !/^(?:data|dist|packages)\//.test(path));
    const read = (path: string): string => readFileSync(join(root, path), 'utf8');
    const dead: string[] = [];
    for (const path of pages) {
      // Code that a page shows is escaped, and has no links.
      for (const [, href] of read(path).matchAll(/<(?:a|link|script)\s[^>]*?(?:href|src)="([^"]+)"/g)) {
        const { origin, pathname, hash } = new URL(href!, `http://site/${path}`);
        if (origin !== 'http://site') continue;
        const target = decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
        const isThere = existsSync(join(root, target)) && statSync(join(root, target)).isFile();
        const hasId = !hash || /^compose\//.test(target) || read(target).includes(`id="${hash.slice(1)}"`);
        if (!isThere || !hasId) dead.push(`${path}: ${href}`);
      }
    }
    assert.ok(pages.length > 30);
    assert.deepEqual(dead, []);
  });

  it('leads to examples that show their code', async () => {
    const root = join(site.folder, 'some/where');
    for (const name of readdirSync(root)) {
      if (!name.endsWith('.html') || name === 'index.html') continue;
      const source = readFileSync(`demo/${name}`, 'utf8');
      const [, title = ''] = /<title>([^<]*)/.exec(source)!;
      assert.ok(readFileSync(join(root, name), 'utf8').includes(`&lt;title&gt;${title}`), name);
    }
    const page = await site.open('children.html');
    await page.locator('.page-code summary').click();
    const code = await page.$eval('.page-code pre', (element) => (element as HTMLElement).innerText);
    assert.match(code, /^<!doctype html>[^]*<pull-quote>/);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(site.complaints, []);
    await page.close();
  });

  it('has a reference that reads on every screen', async () => {
    const page = await site.open('docs/reference/pull-quote.html');
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const width of [320, 1280]) {
        await page.setViewport({ width, height: 800 });
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, String(width));
        assert.deepEqual(await violations(page), [], `${scheme}, ${width}`);
      }
    }
    assert.deepEqual(site.complaints, []);
    await page.close();
  });
});
