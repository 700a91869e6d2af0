// npm run shots: pictures of every page of the demo, into shots/.
//   npm run shots -- pull-quote --width 390 --engine chromium
//   npm run shots -- --compare HEAD~3 --dark quote     what changed since a git revision, in light and dark, in some pages
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { puppeteerCore } from '@web/test-runner-chrome';
import { ENGINES, commandFor, findBrowser } from './browsers.mjs';
import { commitOf, compareShots } from './compare-shots.mjs';
import { demoPages } from './demo-pages.mjs';
import { serveDemo } from './demo-server.mjs';
import { root } from './install-packages.mjs';
import { chromiumOptions, firefoxOptions } from './launch-options.mjs';
import { openWebKit } from './webkit-driver.mjs';

const WIDTHS = [390, 768, 1280];
const NAMED_WIDTHS = { phone: 390, tablet: 768, desktop: 1280 };
const COMPARED_WIDTHS = ['phone', 'desktop'];
const ONE_WIDTH = 768;
const SETTLE = 400; // the local server sends fonts, pictures and data
const TALLEST = 6000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', multiple: true },
    engine: { type: 'string', multiple: true },
    compare: { type: 'string' },
    dark: { type: 'boolean' },
  },
});
const split = (lists) => lists?.flatMap((list) => list.split(','));
const widthOf = (name) => NAMED_WIDTHS[name] ?? Number(name);
const widths = split(values.width)?.map(widthOf) ?? WIDTHS;
if (!widths.every((width) => width > 0))
  stop(`--width takes numbers, or ${Object.keys(NAMED_WIDTHS).join(', ')}; not ${values.width.join()}.`);
if (values.dark && !values.compare)
  stop('--dark needs --compare. Without it, Chromium takes light and dark screenshots.');
const engines = split(values.engine) ?? ENGINES;
const oneWidth = widths.includes(ONE_WIDTH) ? ONE_WIDTH : widths[0];

const pages = await demoPages(root, positionals);
const shoot = { chromium: shootChromium, firefox: shootFirefox, webkit: shootWebKit };
let server;

if (values.compare !== undefined) await compare(values.compare);
else if (pages.length) await shootAll();
else stop('No such page in demo/.');

async function shootAll() {
  await mkdir(`${root}shots`, { recursive: true });
  server = await serveDemo({ port: 5400, quiet: true });
  try {
    for (const engine of engines) {
      if (await findBrowser(engine)) await shoot[engine]();
      else console.error(`No pictures of ${engine}, which was not found: ${commandFor([engine])}`);
    }
  } finally {
    await server.close();
  }
}

async function compare(revision) {
  if (!commitOf(revision)) stop(`git has no revision ${revision}.`);
  if (values.engine) stop('--compare takes pictures in Chromium; remove --engine.');
  const names = split(values.width) ?? COMPARED_WIDTHS;
  const count = await compareShots({
    revision,
    filters: positionals,
    widths: new Map(names.map((name) => [name, widthOf(name)])),
    schemes: values.dark ? ['light', 'dark'] : ['light'],
  });
  if (!count) stop('No such page in demo/, in either revision.');
}

function stop(message) {
  console.error(message);
  process.exit(2);
}

async function shootChromium() {
  const browser = await puppeteerCore.launch(await chromiumOptions());
  const page = await browser.newPage();
  for (const path of pages) {
    for (const width of widths) {
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await shootPage(page, path, width, `chromium-${width}-${scheme}`);
      }
    }
  }
  await browser.close();
}

async function shootFirefox() {
  const browser = await puppeteerCore.launch(await firefoxOptions());
  const page = await browser.newPage();
  for (const path of pages) await shootPage(page, path, oneWidth, `firefox-${oneWidth}`);
  await browser.close();
}

async function shootPage(page, path, width, suffix) {
  await page.setViewport({ width, height: 900 });
  await page.goto(`${server.address}demo/${path}`, { waitUntil: 'load' });
  await wait(SETTLE);
  await save(path, suffix, await page.screenshot({ fullPage: true }));
}

async function shootWebKit() {
  // WebDriver takes a screenshot of the window, so the window is as tall as the page
  const { send, close } = await openWebKit({ screen: `1600x${TALLEST}` });
  for (const path of pages) {
    await send('POST', '/window/rect', { width: oneWidth, height: 900 });
    await send('POST', '/url', { url: `${server.address}demo/${path}` });
    await wait(SETTLE);
    const [x, y, height] = await send('POST', '/execute/sync', {
      script: 'return [outerWidth - innerWidth, outerHeight - innerHeight, document.documentElement.scrollHeight]',
      args: [],
    });
    await send('POST', '/window/rect', { width: oneWidth + x, height: Math.min(height + y, TALLEST) });
    await wait(SETTLE);
    await save(path, `webkit-${oneWidth}`, Buffer.from(await send('GET', '/screenshot'), 'base64'));
  }
  await close();
}

async function save(path, suffix, picture) {
  const name = `${path.replace(/\.html$/, '').replaceAll('/', '-')}-${suffix}.png`;
  await writeFile(`${root}shots/${name}`, picture);
  console.log(`shots/${name}`);
}
