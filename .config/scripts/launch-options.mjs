// Options with which tests and screenshots start Chromium and Firefox.
import { findBrowser } from './browsers.mjs';

const CHROMIUM_ARGUMENTS = [
  '--no-sandbox', // Chromium does not start as root with its sandbox, and only our own pages are opened
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
  // headless builds read the locale from LANG; without it they report a language tag that Intl rejects
  return { executablePath: path, headless, args: CHROMIUM_ARGUMENTS, env: { ...process.env, LANG: 'en_US.UTF-8' } };
}

export async function firefoxOptions() {
  const { path } = await findBrowser('firefox');
  return { browser: 'firefox', executablePath: path, headless: true };
}
