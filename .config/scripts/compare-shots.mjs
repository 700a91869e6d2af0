// npm run shots -- --compare REF: finds the demo pages that look different from those of a git revision.
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { puppeteerCore } from '@web/test-runner-chrome';
import { comparePictures } from './compare-pictures.mjs';
import { demoPages } from './demo-pages.mjs';
import { root } from './install-packages.mjs';
import { chromiumOptions } from './launch-options.mjs';
import { settle, stopClock } from './still-page.mjs';
import { serveFiles } from './static-server.mjs';

const FOLDER = 'shots/compare';
/** Both revisions are served at the same URL, because pages may show it. */
const PORT = 5401;
/** At this time, the demo's trips have past, current and future stops. */
const NOW = '2022-10-04T15:00:00Z';
const TIME_ZONE = 'Europe/London';
const FIRST_HEIGHT = 900;
const TALLEST = 16_000;
const MOST_PICTURES = 8;
const BETWEEN_PICTURES = 150;

/**
 * Takes screenshots of the pages of a revision and of the working tree, with the same browser and clock. Prints the
 * pages that changed, the most changed first. The screenshots, and one that marks the difference, are in shots/compare.
 * Returns the number of pages and looks compared.
 *
 * @param {{ revision: string, filters: string[], widths: Map<string, number>, schemes: string[] }} options
 */
export async function compareShots({ revision, filters, widths, schemes }) {
  const temporary = await mkdtemp(join(tmpdir(), 'broadsheet-shots-'));
  const checkout = join(temporary, 'revision');
  git('worktree', 'add', '--detach', '--quiet', checkout, revision);
  const remove = () => git('worktree', 'remove', '--force', checkout);
  const interrupt = () => {
    remove();
    process.exit(130);
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const browser = await puppeteerCore.launch(await chromiumOptions());
  try {
    const looks = [...widths].flatMap(([name, width]) =>
      schemes.map((scheme) => ({ name: [name, ...(scheme === 'dark' ? [scheme] : [])].join('-'), width, scheme })),
    );
    const before = await picturesOf(browser, `${checkout}/`, filters, looks);
    const after = await picturesOf(browser, root, filters, looks);
    await rm(root + FOLDER, { recursive: true, force: true });
    await mkdir(root + FOLDER, { recursive: true });
    if (!before.size && !after.size) return 0;
    const rows = [];
    for (const name of [...new Set([...before.keys(), ...after.keys()])].sort()) {
      rows.push(await compared(name, before.get(name), after.get(name), revision));
    }
    print(rows, revision);
    return rows.length;
  } finally {
    await browser.close();
    remove();
    await rm(temporary, { recursive: true, force: true });
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}

const git = (...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** The commit of a revision; undefined if there is none. */
export function commitOf(revision) {
  try {
    return execFileSync('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], {
      cwd: root,
      encoding: 'utf8',
    }).trim();
  } catch {
    return undefined;
  }
}

/** Screenshots of each page in each look, by name. */
async function picturesOf(browser, folder, filters, looks) {
  const server = await serveFiles(folder, PORT);
  const context = await browser.createBrowserContext();
  const pictures = new Map();
  try {
    for (const path of await demoPages(folder, filters)) {
      for (const { name, width, scheme } of looks) {
        // A new browser page for each screenshot, so that no state is left from the previous one.
        const page = await context.newPage();
        await page.setViewport({ width, height: FIRST_HEIGHT });
        await page.emulateTimezone(TIME_ZONE);
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ]);
        await page.evaluateOnNewDocument(stopClock, Date.parse(NOW));
        await page.goto(`${server.address}demo/${path}`, { waitUntil: ['load', 'networkidle0'] });
        pictures.set(`${path} ${name}`, await settledPicture(page, width));
        await page.close();
      }
    }
  } finally {
    await context.close();
    await server.close();
  }
  return pictures;
}

/** Takes screenshots until two in a row have the same bytes. */
async function settledPicture(page, width) {
  let last;
  for (let count = 0; count < MOST_PICTURES; count++) {
    const height = await page.evaluate(settle);
    // The window is as tall as the page, so that lazy content is rendered.
    await page.setViewport({ width, height: Math.min(Math.max(height, FIRST_HEIGHT), TALLEST) });
    await page.evaluate(settle);
    const picture = Buffer.from(await page.screenshot({ fullPage: true }));
    if (last?.equals(picture)) return { picture, isSettled: true };
    last = picture;
    await new Promise((go) => setTimeout(go, BETWEEN_PICTURES));
  }
  return { picture: last, isSettled: false };
}

async function compared(name, before, after, revision) {
  const file = `${FOLDER}/${name.replace('.html ', '-').replaceAll('/', '-')}`;
  const save = (suffix, picture) => writeFile(`${root}${file}-${suffix}.png`, picture);
  if (!before || !after) {
    await save(before ? 'before' : 'after', (before ?? after).picture);
    return { name, share: 1, says: before ? `only in ${revision}` : `not in ${revision}` };
  }
  const { share, pixels, box, taller, difference } = comparePictures(before.picture, after.picture);
  const moves = before.isSettled && after.isSettled ? '' : 'does not come to rest';
  if (!pixels) return { name, share: 0, says: moves };
  await Promise.all([save('before', before.picture), save('after', after.picture), save('difference', difference)]);
  const height = taller ? `height ${taller > 0 ? '+' : '−'}${Math.abs(taller)}` : '';
  return {
    name,
    share,
    says: [`${pixels} pixels`, `${box.width} × ${box.height} at ${box.x}, ${box.y}`, height, moves]
      .filter(Boolean)
      .join('; '),
  };
}

function print(rows, revision) {
  const changed = rows.filter(({ share }) => share > 0).sort((one, other) => other.share - one.share);
  const restless = rows.filter(({ share, says }) => share === 0 && says);
  const width = Math.max(0, ...[...changed, ...restless].map(({ name }) => name.length));
  for (const { name, share, says } of [...changed, ...restless]) {
    console.log(`${name.padEnd(width)}  ${(share * 100).toFixed(3).padStart(7)} %  ${says}`);
  }
  console.log(
    `${changed.length} of ${rows.length} pictures differ from ${revision}.${changed.length ? ` They are in ${FOLDER}/.` : ''}`,
  );
}
