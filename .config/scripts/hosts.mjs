// npm run test:hosts: tests the packed npm package in a small app of each framework, which is built and run in a
// browser. npm run test:hosts -- react vue      only these apps npm run test:hosts -- --engine chromium Each app is
// installed from its own lock file, gets the packed tarball as from npm, and is built to its folder `out`.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ENGINES, commandFor, installBrowsers } from './browsers.mjs';
import { installPackages, root } from './install-packages.mjs';
import { readTally, writeTally } from './test-tally.mjs';

const CACHE = `${root}node_modules/.cache/hosts`;
const LONGEST_STEP = 300_000;
const LONGEST_COMPLAINT = 40;
/** Exit status of a build that needs a program which is not installed. */
const CANNOT_BE_HAD = 75;
// Disables telemetry, audits and update checks.
const QUIET = {
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
};

process.chdir(root);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { engine: { type: 'string', multiple: true } },
});
const all = JSON.parse(readFileSync('test/hosts/hosts.json', 'utf8'));
const names = positionals.length ? positionals : Object.keys(all);
const engines = values.engine?.flatMap((list) => list.split(',')) ?? ENGINES;
refuse('app', names, Object.keys(all));
refuse('engine', engines, ENGINES);

installPackages();
const total = { passed: 0, failed: 0 };
const tarball = pack();
const built = tarball ? names.filter(prepare) : [];
await driveAll();

process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

function refuse(what, wanted, known) {
  const unknown = wanted.filter((name) => !known.includes(name));
  if (!unknown.length) return;
  console.error(`No such ${what}: ${unknown.join(', ')}. There are ${known.join(', ')}.`);
  process.exit(2);
}

/** Packs the package as npm does; undefined if that fails. */
function pack() {
  mkdirSync(CACHE, { recursive: true });
  const run = spawnSync('npm', ['pack', '--json', '--pack-destination', CACHE], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (run.status === 0) {
    const packed = Object.values(JSON.parse(run.stdout))[0];
    return { file: `${CACHE}/${packed.filename}`, hash: packed.integrity };
  }
  fail('npm pack', run.stderr);
  return undefined;
}

/** Installs and builds an app. Returns whether it has pages to test. */
function prepare(name) {
  const folder = `test/hosts/${name}`;
  const started = performance.now();
  rmSync(`${folder}/out`, { recursive: true, force: true });
  const missing = install(folder);
  const problem = missing ?? run(folder, 'npm run build');
  if (problem) {
    if (missing || problem.status === CANNOT_BE_HAD) miss(name, problem.words);
    else fail(name, problem.words);
    return false;
  }
  console.log(`${name}: built in ${Math.round((performance.now() - started) / 1000)} s`);
  // For an app without a page, the build is the test.
  if (!all[name].pages.length) total.passed += 1;
  return true;
}

/** Installs an app unless it is installed from the same lock file and tarball. Returns an error message, if any. */
function install(folder) {
  const lock = readFileSync(`${folder}/package-lock.json`);
  const wanted = createHash('sha256').update(lock).update(tarball.hash).digest('hex');
  const mark = `${folder}/node_modules/.broadsheet-installed`;
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return undefined;
  const problem = run(folder, 'npm ci') ?? run(folder, `npm install --no-save "${tarball.file}"`);
  if (problem) return problem;
  mkdirSync(`${folder}/node_modules`, { recursive: true });
  writeFileSync(mark, wanted);
  return undefined;
}

/** Runs a command in an app's folder. Returns its output if it failed. */
function run(folder, command) {
  const { status, stdout, stderr, error } = spawnSync(command, {
    cwd: folder,
    shell: true,
    encoding: 'utf8',
    timeout: LONGEST_STEP,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...QUIET },
  });
  if (status === 0) return undefined;
  return { status, words: [`${command} failed:`, stdout, stderr, error?.message].filter(Boolean).join('\n').trim() };
}

async function driveAll() {
  const wanted = engines.filter((engine) => built.some((name) => all[name].engines.includes(engine)));
  const missing = await installBrowsers(wanted);
  // As in npm test: a missing engine is a failure if it was requested, or in CI.
  if (missing.length) console.error(`NOT TESTED: ${missing.join(', ')}. On Debian, as root: ${commandFor(missing)}`);
  if (process.env.CI === 'true' || values.engine) total.failed += missing.length;
  for (const engine of wanted.filter((engine) => !missing.includes(engine))) {
    const hosts = built.filter((name) => all[name].engines.includes(engine)).map((name) => ({ name, ...all[name] }));
    writeTally('hosts');
    const args = ['.config/scripts/test-in-browsers.mjs', '.config/web-test-runner.hosts.config.mjs', 'hosts'];
    const env = { ...process.env, ENGINES: engine, HOSTS: JSON.stringify(hosts) };
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env, timeout: LONGEST_STEP * 2 });
    const { passed, failed } = readTally('hosts') ?? { passed: 0, failed: 0 };
    total.passed += passed;
    total.failed += failed || (status === 0 ? 0 : 1);
    console.log(`\n${hosts.map(({ name }) => name).join(', ')} in ${engine}: ${passed} passed, ${failed} failed`);
  }
}

function fail(name, words) {
  total.failed += 1;
  console.error(`\n${name} FAILED\n${lastOf(words)}\n`);
}

/** A missing package or PHP is only a notice; in CI it is a failure. */
function miss(name, words) {
  if (process.env.CI === 'true') total.failed += 1;
  console.error(`
==================================================================
  NOT TESTED: ${name}. What it needs could not be had.
==================================================================
${lastOf(words)}
`);
}

function lastOf(words) {
  return words.split('\n').slice(-LONGEST_COMPLAINT).join('\n');
}
