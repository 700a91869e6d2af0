// Finds and installs the three test browsers. Uses only modules of Node.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, readdirSync } from 'node:fs';
import { canInstall, runApt } from './apt.mjs';
import { root } from './install-packages.mjs';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

const PACKAGES = { chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };
const find = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };

/** The browser to launch for an engine; undefined if it is not installed. */
export const findBrowser = (engine) => find[engine]();

/** Installs missing browsers with apt, if possible. Returns the engines that are still missing. */
export async function installBrowsers(engines) {
  let missing = await missingOf(engines);
  if (missing.length && canInstall()) {
    console.log(`Installing ${missing.join(' and ')}: ${commandFor(missing)}`);
    runApt(commandFor(missing));
    missing = await missingOf(missing);
  }
  return missing;
}

export function commandFor(engines) {
  const packages = engines.flatMap((engine) => PACKAGES[engine]).join(' ');
  return `apt-get update && apt-get install -y --no-install-recommends ${packages}`;
}

async function missingOf(engines) {
  const missing = [];
  for (const engine of engines) if (!(await findBrowser(engine))) missing.push(engine);
  return missing;
}

async function findChromium() {
  const { CHROME_BIN, CHROME_PATH, PROGRAMFILES } = process.env;
  const path = firstRunnable([
    CHROME_BIN,
    CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    PROGRAMFILES && `${PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
  ]);
  return path ? { path, headless: true } : findPackagedChromium();
}

async function findPackagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const temporary = process.env.TMPDIR;
  // it unpacks into TMPDIR and uses files that are already there, so it gets a private folder
  process.env.TMPDIR = `${root}node_modules/.cache/chromium`;
  try {
    mkdirSync(process.env.TMPDIR, { recursive: true });
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    const runs = spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
    return runs ? { path, headless: 'shell' } : undefined;
  } catch {
    return undefined;
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
}

function findFirefox() {
  const { FIREFOX_BIN, PROGRAMFILES } = process.env;
  const path = firstRunnable([
    FIREFOX_BIN,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    PROGRAMFILES && `${PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`,
  ]);
  return path && { path };
}

function findWebKit() {
  const driver = firstRunnable(['/usr/bin/WebKitWebDriver']);
  const path = firstRunnable(miniBrowsers());
  // without a display the driver never responds
  const display = process.env.DISPLAY || firstRunnable(['/usr/bin/Xvfb']);
  return driver && path && display ? { driver, path } : undefined;
}

function miniBrowsers() {
  const folders = ['/usr/libexec', ...namesIn('/usr/lib').map((name) => `/usr/lib/${name}`)];
  return folders.flatMap((folder) =>
    namesIn(folder)
      .filter((name) => /^webkit(2gtk|gtk)-/.test(name))
      .map((name) => `${folder}/${name}/MiniBrowser`),
  );
}

function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const firstRunnable = (paths) =>
  paths.filter(Boolean).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
