/*
Runs all tests, in Node and in three engines, and does its own set-up with built-ins alone.

  npm test -- test/model                   only files whose path contains the words
  npm test -- --name "reads a date"        only tests with the words in their name, or in that of a group around them
  npm test -- --engine chromium,webkit     only these engines
  npm test -- --node                       only in Node
  npm test -- test/model --watch           again on each change, in Chromium or the engines asked for, or with --node
  npm test -- --long                       with all inputs and the tests of *.long.test.ts: npm run test:long
  npm test -- --coverage                   also what of src Chromium ran

test-files.mjs decides where each file runs.
*/
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ENGINES, commandFor, installBrowsers } from './browsers.mjs';
import { installCalendarParsers } from './calendar-parsers.mjs';
import { installPackages, root } from './install-packages.mjs';
import { findTestFiles, runsInBrowsers, runsInNode } from './test-files.mjs';
import { ageOfTally, readTally, writeTally } from './test-tally.mjs';
import { installWordPress } from './wordpress.mjs';

// longer than any timeout of Web Test Runner, which has better messages
const LONGEST_SILENCE = 1_000_000;
const LONGEST_NODE_RUN = 2_000_000;

process.chdir(root);
const { values, positionals } = options();
installPackages();

const files = findTestFiles(positionals, { isLong: values.long });
if (!files.length)
  stop(positionals.length ? `No test file has a path with ${positionals.join(' or ')}.` : 'There are no test files.');
const engines = wantedEngines();
const browserFiles = values.node ? [] : files.filter(runsInBrowsers);
// In watch mode, tests run either in Node or in one browser.
const nodeFiles = values.engine
  ? []
  : files.filter(values.watch && !values.node ? (file) => !runsInBrowsers(file) : runsInNode);
const total = { passed: 0, failed: 0, skipped: 0, failures: [] };

if (values.watch) await Promise.all([nodeFiles.length && testInNode(), browserFiles.length && testInBrowsers()]);
else {
  if (nodeFiles.length) await testInNode();
  if (browserFiles.length) await testInBrowsers();
}

if (total.passed + total.failed === 0) console.error('No test ran.');
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
if (total.failures.length) console.log(`\nFailed:\n\n${total.failures.join('\n\n')}`);
const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);

function options() {
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: {
        engine: { type: 'string', multiple: true },
        name: { type: 'string' },
        node: { type: 'boolean' },
        watch: { type: 'boolean' },
        long: { type: 'boolean' },
        coverage: { type: 'boolean' },
      },
    });
    if (parsed.values.coverage && parsed.values.name) throw new Error('--coverage cannot be combined with --name.');
    return parsed;
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}

/** Ends a run without tests. */
function stop(reason) {
  console.error(reason);
  console.log('\n0 passed, 0 failed');
  process.exit(1);
}

function wantedEngines() {
  const usual = isCovered() || values.watch ? ['chromium'] : ENGINES;
  const wanted = values.engine?.flatMap((list) => list.split(',')) ?? usual;
  const unknown = wanted.filter((engine) => !ENGINES.includes(engine));
  if (!unknown.length) return wanted;
  console.error(`No such engine: ${unknown.join(', ')}. There are ${ENGINES.join(', ')}.`);
  process.exit(2);
}

function isCovered() {
  return Boolean(values.coverage) || process.env.COVERAGE === '1';
}

async function testInNode() {
  const args = ['--import', 'tsx', '--import', './.config/scripts/mocha-in-node.mjs', '--test'];
  args.push('--test-reporter=./.config/scripts/node-test-reporter.mjs', '--test-reporter-destination=stdout');
  if (values.name) args.push(`--test-name-pattern=${values.name.replace(/[^\p{L}\p{N} ]/gu, '\\$&')}`);
  if (values.watch) args.push('--watch');
  // installed once here, because test files run in parallel; those that need it report if it is missing
  if (nodeFiles.some((file) => file.includes('survival'))) installWordPress();
  if (nodeFiles.some((file) => file.includes('calendar'))) installCalendarParsers();
  writeTally('node');
  const run = start(process.execPath, [...args, ...nodeFiles]);
  const timer = setTimeout(() => {
    if (!values.watch) run.kill(`The tests in Node did not end within ${LONGEST_NODE_RUN / 1000} s.`);
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

  const args = [
    '.config/scripts/test-in-browsers.mjs',
    '.config/web-test-runner.config.mjs',
    'browsers',
    ...browserFiles,
  ];
  if (values.watch) args.push('--watch');
  writeTally('browsers');
  const run = start(process.execPath, args, {
    ENGINES: present.join(','),
    ...(isCovered() && { COVERAGE: '1' }),
    ...(values.name && { TEST_NAME: values.name }),
  });
  const timer = setInterval(() => {
    if (values.watch || ageOfTally('browsers') < LONGEST_SILENCE) return;
    const { unfinished } = readTally('browsers') ?? { unfinished: [] };
    run.kill(`No progress for ${LONGEST_SILENCE / 1000} s. Not finished: ${unfinished.join(', ') || 'the runner'}.`);
  }, 5_000);
  const failed = await run.failed;
  clearInterval(timer);
  add(readTally('browsers'), failed);
}

/** Reports missing engines: a failure if they were requested or in CI, otherwise a notice. */
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
  const counted = tally ?? { passed: 0, failed: 0, skipped: 0, failures: [] };
  total.passed += counted.passed;
  total.failed += counted.failed || (failed ? 1 : 0);
  total.skipped += counted.skipped;
  total.failures.push(...counted.failures);
  if (failed && !counted.failed) total.failures.push('A run ended with an error outside its tests: see above.');
}

function start(command, args, env) {
  // its own process group, so that a hung browser ends with the runner that started it
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...(values.long && { TEST_LONG: '1' }), ...env },
    detached: true,
  });
  const killGroup = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      child.kill(signal); // Windows has no process groups
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
