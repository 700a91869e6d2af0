import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { puppeteerCore } from '@web/test-runner-chrome';
import { plainHtml } from 'broadsheet';
import { chromiumOptions } from '../../.config/scripts/launch-options.mjs';
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

/** A request for data, as a server sees it. */
interface Asked {
  readonly path: string;
  readonly cookie: string | undefined;
  readonly referrer: string | undefined;
}

/** A server of pages and data, which wants to recognise its visitors. */
async function serveCurious(files: string): Promise<{ address: string; asked: Asked[]; close(): Promise<void> }> {
  const asked: Asked[] = [];
  const quote = JSON.stringify({ quotation: 'The ferry is back.', attribution: 'Tom Reed' });
  const server = createServer(({ url = '', headers }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    response.setHeader('set-cookie', 'visitor=1');
    if (pathname.endsWith('.js'))
      return response.setHeader('content-type', 'text/javascript').end(readFileSync(files + pathname));
    if (pathname === '/quote.json') {
      asked.push({ path: url, cookie: headers.cookie, referrer: headers.referer });
      return response
        .writeHead(200, {
          'content-type': 'application/json',
          'access-control-allow-origin': headers.origin ?? '*',
          'access-control-allow-credentials': 'true',
        })
        .end(quote);
    }
    const own = '<pull-quote src="quote.json"><blockquote>Text</blockquote></pull-quote>';
    const other = searchParams.get('other');
    return response.setHeader('content-type', 'text/html').end(
      `<!doctype html><html lang="en"><title>Ferry</title><meta name="referrer" content="unsafe-url">
        <script src="/broadsheet.js"></script>${own}${own}
        ${other ? `<pull-quote src="${other}quote.json"><blockquote>Text</blockquote></pull-quote>` : ''}</html>`,
    );
  });
  await new Promise<void>((go) => server.listen(0, '127.0.0.1', go));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    close: () =>
      new Promise((go) => {
        server.closeAllConnections();
        server.close(() => go());
      }),
  };
}

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

  it('states what the script asks for, stores and weighs, as it is', async () => {
    const files = join(site.folder, 'some/where/dist/cdn');
    const [own, other] = await Promise.all([serveCurious(files), serveCurious(files)]);
    const browser = await puppeteerCore.launch(await chromiumOptions());
    try {
      const page = await browser.newPage();
      // Both servers have set their cookie before.
      for (const { address } of [other, own]) await page.goto(address);
      await page.waitForSelector('pull-quote[status="ready"]');
      own.asked.splice(0);
      other.asked.splice(0);
      const scripts: string[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
      });
      await page.goto(`${own.address}page?other=${encodeURIComponent(other.address)}`);
      await page.waitForFunction(() => document.querySelectorAll('pull-quote[status="ready"]').length === 3);
      // Two elements with one address share the request. Its server learns the origin, but not the page.
      assert.deepEqual(own.asked, [{ path: '/quote.json', cookie: undefined, referrer: own.address }]);
      assert.deepEqual(other.asked, [{ path: '/quote.json', cookie: undefined, referrer: own.address }]);
      const kept = await page.evaluate(async () => ({
        entries: localStorage.length + sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
      assert.deepEqual(kept, { entries: 0, databases: 0, caches: 0, workers: 0 });
      const cookies = (await browser.cookies()).map(({ name }) => name);
      assert.equal(fact('cookies'), `${cookies.filter((name) => name !== 'visitor').length} cookies`);
      assert.ok(cookies.length > 0, 'the servers set cookies');
      // A quotation without a theme needs one file. The front page shows an itinerary and themes, too.
      for (const [path, chunks] of [
        ['children.html', []],
        ['', ['broadsheet-itinerary', 'themes']],
      ] as const) {
        scripts.splice(0);
        await page.goto(site.address + path, { waitUntil: 'networkidle0' });
        assert.deepEqual(
          scripts.flatMap((script) => /\/dist\/cdn\/([a-z-]+?)(?:-\w{8})?\.js$/.exec(script)?.[1] ?? []).toSorted(),
          ['broadsheet', ...chunks],
          path,
        );
      }
      const weight = brotliCompressSync(readFileSync(join(files, 'broadsheet.js'))).length;
      assert.ok(weight <= Number.parseInt(fact('size'), 10) * 1000, `${weight} bytes`);
    } finally {
      await browser.close();
      await Promise.all([own.close(), other.close()]);
    }
  });

  it('shows what is left without the script as the library writes it', () => {
    const [code = '', host = ''] = /Broadsheet<\/h3>[^]*?<code>([^]*?)<\/code>[^]*?(<figure>[^]*?<\/figure>)/
      .exec(front)!
      .slice(1);
    const plain = plainHtml('pull-quote', {
      quotation: ['The ‘war on drugs’ has been a failure that has had major, dramatic consequences for Latin America.'],
      attribution: 'Gustavo Petro',
      role: 'President of Colombia',
    });
    const words = (html: string): string =>
      html
        .replaceAll(/&lt;/g, '<')
        .replaceAll(/&gt;/g, '>')
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .replaceAll(' ,', ',')
        .trim();
    const tags = (html: string): string[] =>
      Array.from(html.matchAll(/<(\w+)/g), ([, name]) => name!).filter((name) => name !== 'span');
    assert.equal(words(host), words(plain));
    assert.deepEqual(tags(host), tags(plain));
    assert.equal(words(code), words(plain).replace(/failure that .*?\./, 'failure …'));
  });

  it('copies its lines, or selects them where the clipboard is blocked', async () => {
    const page = await site.open('');
    await page.bringToFront();
    const [install, tag] = await page.$$('.line > button');
    await install!.click();
    await page.waitForFunction(() => document.getElementById('copied')!.textContent === 'Copied.');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'npm install broadsheet');
    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('blocked'))));
    await tag!.click();
    await page.waitForFunction(() => getSelection()!.toString() === '<script src="broadsheet.js"></script>');
    assert.match(await page.$eval('#copied', (status) => status.textContent), /selected/);
    assert.deepEqual(site.complaints, []);
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
