// The built composer in Chromium, as a new user meets it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { puppeteerCore } from '@web/test-runner-chrome';
import { chromiumOptions } from '../../.config/scripts/launch-options.mjs';
import { KINDS, type Kind } from '../../demo/compose/state/work.js';
import { serveFiles } from '../../.config/scripts/static-server.mjs';

export const seed = readFileSync('../shared/corpus/text/seed-article.txt', 'utf8');
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

type Browser = Awaited<ReturnType<typeof puppeteerCore.launch>>;
export type Page = Awaited<ReturnType<Browser['newPage']>>;

/** A browser with the built site, below a path of its own. */
export interface Site {
  readonly address: string;
  /** The folder that is served; the site is in `some/where` of it. */
  readonly folder: string;
  /** What the pages complained of: errors, reports of the policy, files not found, requests to others. */
  readonly complaints: string[];
  /** Opens a page; `first` runs in it before its own scripts. */
  open(path?: string, first?: () => void): Promise<Page>;
  close(): Promise<void>;
}

/** The built site, served. */
export interface Served {
  readonly address: string;
  readonly folder: string;
  close(): Promise<void>;
}

/** Builds the demo and serves it from a folder inside a site. */
export async function serveSite(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-demo-'));
  execFileSync(process.execPath, ['.config/scripts/build-demo.mjs', '--no-file', join(folder, 'some/where')], {
    stdio: 'pipe',
  });
  const server = await serveFiles(folder, 0);
  return {
    address: `${server.address}some/where/`,
    folder,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The served site, in Chromium. */
export async function openSite(): Promise<Site> {
  const served = await serveSite();
  const { address, folder } = served;
  const browser = await puppeteerCore.launch(await chromiumOptions());
  const { origin } = new URL(address);
  await browser
    .defaultBrowserContext()
    .setPermission(
      origin,
      { permission: { name: 'clipboard-read' }, state: 'granted' },
      { permission: { name: 'clipboard-write', allowWithoutSanitization: false }, state: 'granted' },
    );
  const complaints: string[] = [];
  return {
    address,
    folder,
    complaints,
    async open(path = 'compose/', first) {
      const page = await browser.newPage();
      if (first) await page.evaluateOnNewDocument(first);
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.origin !== origin && !/^(?:blob|data):$/.test(url.protocol)) complaints.push(`requested ${url.href}`);
      });
      await page.setViewport({ width: 1280, height: 800 });
      await page.goto(address + path, { waitUntil: 'load' });
      return page;
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** Pastes as a user does: from the clipboard, with the keyboard. */
export async function paste(page: Page, text: string, field = '#paste'): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector(field);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.focus(field);
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV');
  await page.keyboard.up('Control');
}

/** What to do with the pasted article. */
export interface Steps {
  readonly path?: string;
  /** What to make, as the second step names it. */
  readonly kind?: Kind;
  readonly step?: 'choose' | 'edit' | 'copy';
  readonly text?: string;
}

/** What has to be there, once a step is shown. */
const SHOWN = { choose: 'compose-choose .choice', edit: 'compose-edit .field', copy: 'compose-copy #copy' };

/** Opens the composer, pastes an article and goes to a step: what most tests begin with. */
export async function openStory(site: Site, { path, kind, step = 'choose', text = seed }: Steps = {}): Promise<Page> {
  const page = await site.open(path);
  await paste(page, text);
  await page.waitForSelector(SHOWN.choose);
  if (kind) await page.locator(`.choice label:nth-of-type(${KINDS.indexOf(kind) + 1})`).click();
  if (step !== 'choose') await goTo(page, step);
  return page;
}

/** Goes to a step by its link. */
export async function goTo(page: Page, step: 'choose' | 'edit' | 'copy'): Promise<void> {
  await page.locator(`.steps a[href="#${step}"]`).click();
  await page.waitForSelector(SHOWN[step]);
}

/** Presses a button or a link by its name. */
export const press = (page: Page, name: string): Promise<void> => page.locator(`::-p-aria([name="${name}"])`).click();

/** The visible text of an element; empty if it is not there, or not yet. */
export const text = (page: Page, selector: string): Promise<string> =>
  page.evaluate((one) => document.querySelector<HTMLElement>(one)?.innerText ?? '', selector);

/** The words in the frame of the preview; with an element, those of its shadow root. */
export async function previewed(page: Page): Promise<string> {
  const frame = page.frames().find((one) => one.url().includes('preview'));
  return (
    (await frame?.evaluate(() => {
      const element = document.querySelector('#place')!;
      const shadow = element.firstElementChild?.shadowRoot;
      return (shadow ?? element).textContent;
    })) ?? ''
  );
}

/** Waits until something holds. */
export async function until(holds: () => Promise<unknown>, what: string): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((go) => setTimeout(go, 50));
  }
}

/** Waits until everything is stored: in the history, and before it in the address. */
export const stored = (page: Page): Promise<void> =>
  until(
    () => page.evaluate(() => document.querySelector('.say')?.textContent.includes('Saved in this browser')),
    'the confirmation that everything is saved',
  );

/** Waits until no colour changes any more: a transition takes 120 ms. */
export const still = (page: Page): Promise<unknown> =>
  page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));

/** The violations that axe finds on a page. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(`if (!window.axe) { ${axe} }`);
  await still(page);
  return (await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'], iframes: false }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' at ' + target + ': ' + failureSummary)))`,
  )) as string[];
}

/** A file that the page offered for download. */
export interface SavedFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Catches the files that the page offers from now on. */
export async function savedFiles(page: Page): Promise<() => Promise<SavedFile[]>> {
  await page.evaluate(() => {
    const files: Blob[] = [];
    Object.assign(globalThis, { files });
    URL.createObjectURL = (file) => {
      files.push(file as Blob);
      return 'data:,';
    };
  });
  return async () => {
    const files = await page.evaluate(() =>
      Promise.all(
        (globalThis as unknown as { files: Blob[] }).files.map(async (file) => {
          const bytes = new Uint8Array(await file.arrayBuffer());
          let text = '';
          for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
          return { type: file.type, text: btoa(text) };
        }),
      ),
    );
    return files.map(({ type, text }) => ({ type, bytes: new Uint8Array(Buffer.from(text, 'base64')) }));
  };
}
