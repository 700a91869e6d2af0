// Commands that tests can send to their browser, besides those of the runner.
import { pathToFileURL } from 'node:url';
import { root } from './install-packages.mjs';

/** `viewport` sets the size of the page. Unlike the runner's own command, it supports WebKitGTK. */
export const viewportCommand = () => ({
  name: 'viewport-command',
  async executeCommand({ command, payload, session: { id, browser } }) {
    if (command !== 'viewport') return undefined;
    if (browser.type === 'puppeteer') await browser.getPage(id).setViewport(payload);
    else await browser.setViewport(id, payload);
    return true;
  },
});

/**
 * `media`: `{ media: 'print', features: { 'prefers-color-scheme': 'dark', 'forced-colors': 'active' } }`; `{}` sets all back.
 * By the DevTools protocol, since the runner's own command cannot force colours; Chromium only, elsewhere the answer is false.
 */
export const mediaCommand = () => ({
  name: 'media-command',
  async executeCommand({ command, payload, session: { id, browser } }) {
    if (command !== 'media') return undefined;
    if (browser.name !== 'Chromium') return false;
    await emulate(browser.getPage(id), payload);
    return true;
  },
});

/**
 * `visit`: opens a page in a tab of its own, as a reader does, and gives what `read` makes of it: `{ url, away, read }`,
 * where `url` may be a path within the project to be opened as a file, and `away` an address to leave for and come back
 * from. Chromium only, elsewhere the answer is false.
 */
export const visitCommand = () => ({
  name: 'visit-command',
  async executeCommand({ command, payload, session: { id, browser } }) {
    if (command !== 'visit') return undefined;
    if (browser.name !== 'Chromium') return false;
    const { url, away, read } = payload;
    const page = await browser.getPage(id).browser().newPage();
    try {
      await page.goto(/^https?:/.test(url) ? url : pathToFileURL(root + url).href);
      if (away) {
        await page.goto(away);
        await page.goBack();
      }
      return await page.evaluate(read);
    } finally {
      await page.close();
    }
  },
});

const connections = new WeakMap();

async function emulate(page, { media = '', features = {} } = {}) {
  if (!connections.has(page)) connections.set(page, await page.createCDPSession());
  await connections.get(page).send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** The runner reuses a page for the next test file, which must not inherit media settings. */
export function withMediaReset(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    if (connections.has(page)) await emulate(page).catch(() => {});
    return stopSession(id);
  };
  return launcher;
}
