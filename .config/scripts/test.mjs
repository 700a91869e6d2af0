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
// more files than that do not fail at random
const MOST_UNSTABLE_FILES = 3;

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
const total = { passed: 0, failed: 0, skipped: 0, failures: [], unstable: [] };

if (values.watch)
  await Promise.all([nodeFiles.length && testInNode(nodeFiles), browserFiles.length && testInBrowsers(browserFiles)]);
else {
  if (nodeFiles.length) await test(testInNode, nodeFiles);
  if (browserFiles.length) await test(testInBrowsers, browserFiles);
}

if (total.passed + total.failed === 0) console.error('No test ran.');
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
list('Failed', total.failures);
list('Unstable: failed, then passed alone', total.unstable);
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

/**
 * Runs test files and adds up the results. In CI, files with a failed test run once more, because a change must not be
 * refused for what another process on the machine did. A test that passes then is listed as unstable: mend it.
 */
async function test(run, paths) {
  const first = await run(paths);
  const again = [...new Set(first.failures.map(({ file }) => file))];
  const isRetried =
    process.env.CI === 'true' && again.length > 0 && again.every(Boolean) && again.length <= MOST_UNSTABLE_FILES;
  const second = isRetried ? await run(again) : undefined;
  const isUnstable = second?.failed === 0 && second.passed > 0;
  total.passed += first.passed + (isUnstable ? first.failed : 0);
  total.failed += isUnstable ? 0 : first.failed;
  total.skipped += first.skipped;
  total[isUnstable ? 'unstable' : 'failures'].push(...first.failures);
}

/** Prints failed tests, where they are not lost among the results of all files. */
function list(heading, failures) {
  if (failures.length) console.log(`\n${heading}:\n\n${failures.map(({ text }) => text).join('\n\n')}`);
}

async function testInNode(paths) {
  const args = ['--import', 'tsx', '--import', './.config/scripts/mocha-in-node.mjs', '--test'];
  args.push('--test-reporter=./.config/scripts/node-test-reporter.mjs', '--test-reporter-destination=stdout');
  if (values.name) args.push(`--test-name-pattern=${values.name.replace(/[^\p{L}\p{N} ]/gu, '\\$&')}`);
  if (values.watch) args.push('--watch');
  // installed once here, because test files run in parallel; those that need it report if it is missing
  if (paths.some((file) => file.includes('survival'))) installWordPress();
  if (paths.some((file) => file.includes('calendar'))) installCalendarParsers();
  writeTally('node');
  const run = start(process.execPath, [...args, ...paths]);
  const timer = setTimeout(() => {
    if (!values.watch) run.kill(`The tests in Node did not end within ${LONGEST_NODE_RUN / 1000} s.`);
  }, LONGEST_NODE_RUN);
  const failed = await run.failed;
  clearTimeout(timer);
  return counted('node', failed);
}

async function testInBrowsers(paths) {
  const missing = await installBrowsers(engines);
  const present = engines.filter((engine) => !missing.includes(engine));
  if (missing.length) report(missing);
  if (!present.length) return { passed: 0, failed: 0, skipped: 0, failures: [] };

  const args = ['.config/scripts/test-in-browsers.mjs', '.config/web-test-runner.config.mjs', 'browsers', ...paths];
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
  return counted('browsers', failed);
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

/** Reads what a run counted. One that failed without a failed test (it crashed, or a hook failed) counts as one failure. */
function counted(name, failed) {
  const tally = readTally(name) ?? { passed: 0, failed: 0, skipped: 0, failures: [] };
  if (!failed || tally.failed) return tally;
  const text = `The run in ${name === 'node' ? 'Node' : name} ended with an error outside the tests. It is printed above.`;
  return { ...tally, failed: 1, failures: [{ file: '', text }] };
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
