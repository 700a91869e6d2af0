// node bench/lighthouse.mjs, after npm run build: runs Lighthouse on a page with one pull quote and on one with an
// article. With --site: on the front page and the composer, as npm run build:demo builds them.
//
// Emulates a mobile phone and uses the median of five runs (change it with --runs=N). Fails if a score is below its
// goal, and lists the audits that are not perfect. --no-performance leaves out the score that depends on the machine.
// npm downloads Lighthouse when this runs; it uses the Chromium of the tests.
import { execFile, execFileSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { createBrotliCompress, constants } from 'node:zlib';
import { installPackages, root } from '../.config/scripts/install-packages.mjs';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const PAGES = { quote: 'bench/lighthouse/quote.html', article: 'bench/lighthouse/article.html' };
const SITE = { front: 'index.html', composer: 'compose/' };
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    site: { type: 'boolean' },
    'no-performance': { type: 'boolean' },
  },
});
const GOALS = {
  ...(!values['no-performance'] && { performance: values.site ? 95 : 98 }),
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};
installPackages();
const { chromiumOptions } = await import('../.config/scripts/launch-options.mjs');
const { executablePath, args, env } = await chromiumOptions();

const folder = await mkdtemp(join(tmpdir(), 'broadsheet-lighthouse-'));
const served = values.site ? join(folder, 'site') : root;
if (values.site)
  execFileSync(process.execPath, [`${root}.config/scripts/build-demo.mjs`, '--no-file', served], { stdio: 'inherit' });
const server = createServer(serve).listen(0, '127.0.0.1');
await new Promise((go) => server.once('listening', go));
try {
  for (const [page, path] of Object.entries(values.site ? SITE : PAGES)) await measure(page, path);
} finally {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true, force: true });
}

/** Runs Lighthouse on a page, and prints its scores and the audits that are not perfect. */
async function measure(page, path) {
  const reports = [];
  while (reports.length < Number(values.runs)) reports.push(await runOnce(page, path));
  const scores = Object.keys(GOALS).map((name) => {
    const all = reports.map(({ categories }) => Math.round((categories[name].score ?? 0) * 100)).sort((a, b) => a - b);
    return { name, all, median: all[all.length >> 1] };
  });
  console.log(page);
  for (const { name, all, median } of scores) {
    const isMet = median >= GOALS[name];
    console.log(
      `  ${name.padEnd(15)}${String(median).padStart(4)}   of ${all.join(' ')}${isMet ? '' : `   below ${GOALS[name]}`}`,
    );
    if (!isMet) process.exitCode = 1;
  }
  for (const line of shortfalls(reports.at(-1))) console.log(`    ${line}`);
}

async function runOnce(page, path) {
  const file = join(folder, `${page}.json`);
  const flags = ['--headless', ...args];
  await promisify(execFile)(
    'npm',
    [
      ...['exec', '--yes', '--package', LIGHTHOUSE, '--', 'lighthouse'],
      `http://127.0.0.1:${server.address().port}/${path}`,
      ...['--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags.join(' ')}`],
      `--only-categories=${Object.keys(GOALS).join()}`,
    ],
    { env: { ...env, CHROME_PATH: executablePath }, maxBuffer: 1 << 26 },
  );
  return JSON.parse(await readFile(file, 'utf8'));
}

/** The audits that count for the score and are not perfect, with their details. */
function shortfalls({ categories, audits }) {
  return Object.values(categories).flatMap(({ title, auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
      .map(({ id }) => `${title}: ${id} ${audits[id].score} ${audits[id].displayValue ?? ''}`),
  );
}

/** Serves the files of the project as a web server does: compressed, and cached for a day. */
async function serve({ url }, answer) {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const file = join(served, path.endsWith('/') ? `${path}index.html` : path);
  const type = TYPES[extname(file)];
  if (!type || !(await stat(file).catch(() => undefined))) return answer.writeHead(404).end();
  answer.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'content-encoding': 'br',
    'cache-control': 'max-age=86400',
  });
  const compress = createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  return createReadStream(file).pipe(compress).pipe(answer);
}
