// npm test: all tests, in Node and in three engines. Does its own set-up. Built-ins only.
//   npm test -- test/model               only files whose path contains the words
//   npm test -- --engine chromium,webkit only these engines
//   npm test -- --node                   only the tests of test/node
//   npm test -- --coverage               also what of src Chromium ran
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ENGINES, commandFor, installBrowsers } from './browsers.mjs';
import { installPackages, root } from './install-packages.mjs';
import { ageOfTally, readTally, writeTally } from './test-tally.mjs';
import { installWordPress } from './wordpress.mjs';

// longer than any limit of Web Test Runner, whose own messages are better
const LONGEST_SILENCE = 400_000;
const LONGEST_NODE_RUN = 600_000;

process.chdir(root);
const { values, positionals } = options();
installPackages();

const files = testFiles(positionals);
const nodeFiles = values.engine ? [] : files.filter((file) => file.startsWith('test/node/'));
const browserFiles = values.node ? [] : files.filter((file) => !file.startsWith('test/node/'));
const engines = wantedEngines();
const total = { passed: 0, failed: 0, skipped: 0 };

if (nodeFiles.length) await testInNode();
if (browserFiles.length) await testInBrowsers();

if (total.passed + total.failed === 0) console.error('No test ran.');
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        engine: { type: 'string', multiple: true },
        node: { type: 'boolean' },
        coverage: { type: 'boolean' },
      },
    });
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}

function testFiles(filters) {
  const all = readdirSync('test', { recursive: true })
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    // What apps in test/hosts have installed brings tests of its own.
    .filter((path) => path.endsWith('.test.ts') && !path.includes('/node_modules/'))
    .sort();
  const files = filters.length ? all.filter((path) => filters.some((filter) => path.includes(filter))) : all;
  if (files.length) return files;
  console.error(filters.length ? `No test file has a path with ${filters.join(' or ')}.` : 'There are no test files.');
  console.log('\n0 passed, 0 failed');
  process.exit(1);
}

function wantedEngines() {
  const wanted = values.engine?.flatMap((list) => list.split(',')) ?? (isCovered() ? ['chromium'] : ENGINES);
  const unknown = wanted.filter((engine) => !ENGINES.includes(engine));
  if (!unknown.length) return wanted;
  console.error(`No such engine: ${unknown.join(', ')}. There are ${ENGINES.join(', ')}.`);
  process.exit(2);
}

function isCovered() {
  return Boolean(values.coverage) || process.env.COVERAGE === '1';
}

async function testInNode() {
  const reporters = ['spec', '.config/scripts/node-test-reporter.mjs'].flatMap((reporter) => [
    `--test-reporter=${reporter.startsWith('.') ? `./${reporter}` : reporter}`,
    '--test-reporter-destination=stdout',
  ]);
  // here, once: files of tests run side by side; those that need it say where it is missing
  if (nodeFiles.some((file) => file.includes('survival'))) installWordPress();
  writeTally('node');
  const run = start(process.execPath, ['--import', 'tsx', '--test', ...reporters, ...nodeFiles]);
  const timer = setTimeout(() => {
    run.kill(`The tests in Node did not end within ${LONGEST_NODE_RUN / 1000} s.`);
  }, LONGEST_NODE_RUN);
  const failed = await run.failed;
  clearTimeout(timer);
  add(readTally('node'), failed);
}

async function testInBrowsers() {
  const missing = await installBrowsers(engines);
  const present = engines.filter((engine) => !missing.includes(engine));
  if (missing.length) report(missing);
  if (!present.length) return;

  const args = ['node_modules/@web/test-runner/dist/bin.js', '--config', '.config/web-test-runner.config.mjs'];
  if (positionals.length) args.push('--files', ...browserFiles);
  writeTally('browsers');
  const run = start(process.execPath, args, {
    ENGINES: present.join(','),
    ...(isCovered() && { COVERAGE: '1' }),
  });
  const timer = setInterval(() => {
    if (ageOfTally('browsers') < LONGEST_SILENCE) return;
    const { unfinished } = readTally('browsers') ?? { unfinished: [] };
    run.kill(`Nothing moved for ${LONGEST_SILENCE / 1000} s. Not finished: ${unfinished.join(', ') || 'the runner'}.`);
  }, 5_000);
  const failed = await run.failed;
  clearInterval(timer);
  add(readTally('browsers'), failed);
}

/** An engine that cannot be had: a failure where it was asked for or where CI must test all, else a loud notice. */
function report(missing) {
  const fails = process.env.CI === 'true' || values.engine;
  if (fails) total.failed += missing.length;
  console.error(`
==================================================================
  NOT TESTED: ${missing.join(', ')} could not be found.${fails ? ' This fails the run.' : ''}
  On Debian, as root: ${commandFor(missing)}
==================================================================
`);
}

/** Adds what a run counted. A run that failed without a failed test (it crashed, or a hook failed) counts as one failure. */
function add(tally, failed) {
  const { passed, failed: failures, skipped } = tally ?? { passed: 0, failed: 0, skipped: 0 };
  total.passed += passed;
  total.failed += failures || (failed ? 1 : 0);
  total.skipped += skipped;
}

function start(command, args, env) {
  // a group of its own, so that a hung browser ends with the runner that started it
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, detached: true });
  const killGroup = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      child.kill(signal); // no groups on Windows
    }
  };
  const interrupt = () => {
    killGroup('SIGTERM');
    process.exit(130);
  };
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  return {
    kill(reason) {
      console.error(`\n${reason}`);
      killGroup('SIGKILL');
    },
    failed: new Promise((settle) => {
      child.once('error', () => settle(true));
      child.once('exit', (code) => {
        process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
        settle(code !== 0);
      });
    }),
  };
}
