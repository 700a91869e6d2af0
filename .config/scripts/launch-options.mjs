// How the tests and the screenshots start Chromium and Firefox.
import { findBrowser } from './browsers.mjs';

const CHROMIUM_ARGUMENTS = [
  '--no-sandbox', // Chromium refuses to start as root with it, and only our own pages are opened
  '--lang=en-US',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function chromiumOptions() {
  const { path, headless } = await findBrowser('chromium');
  // headless builds take the locale from LANG, and without one report a language tag that Intl rejects
  return { executablePath: path, headless, args: CHROMIUM_ARGUMENTS, env: { ...process.env, LANG: 'en_US.UTF-8' } };
}

export async function firefoxOptions() {
  const { path } = await findBrowser('firefox');
  return { browser: 'firefox', executablePath: path, headless: true };
}
