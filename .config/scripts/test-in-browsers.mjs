// Runs test files in browsers with Web Test Runner: plain lines, one for each file, and its time in each engine.
//   node test-in-browsers.mjs CONFIG TALLY [FILE…]   the engines are in $ENGINES; --watch runs again on each change
import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { retryCrashedSessions, withHeartbeat } from './crashed-sessions.mjs';
import { freePort } from './free-port.mjs';
import { root } from './install-packages.mjs';
import { scriptOf } from './test-bundles.mjs';
import { countSessions, writeTally } from './test-tally.mjs';

const {
  values: { watch },
  positionals: [file, tally, ...files],
} = parseArgs({ allowPositionals: true, options: { watch: { type: 'boolean' } } });
// Builds the first bundle while the runner is loaded, which takes about as long.
if (files.length && process.env.COVERAGE !== '1') void scriptOf(files[0]);
const { BufferedLogger, TestRunner, defaultReporter } = await import('@web/test-runner');
const require = createRequire(import.meta.url);
// It is not exported, so package.json fixes the version of the runner.
const { parseConfig } = require(`${root}node_modules/@web/test-runner/dist/config/parseConfig.js`);
const { default: wanted } = await import(resolve(file));

const logger = {
  log: (...words) => console.log(...words),
  warn: (...words) => console.warn(...words),
  error: (...words) => console.error(...words),
  debug() {},
  group: () => console.group(),
  groupEnd: () => console.groupEnd(),
  logSyntaxError: ({ filePath, line, column, message }) =>
    console.error(`${relative(root, filePath)}:${line}:${column}: ${message}`),
};
const lastBeats = new Map();
const { config, groupConfigs } = await parseConfig({
  ...withHeartbeat(wanted, lastBeats),
  ...(files.length && { files }),
  port: await freePort(),
  watch: Boolean(watch),
  logger,
});

// Browsers start before the server. An error is thrown again when a page is opened.
for (const browser of config.browsers.slice(0, config.concurrentBrowsers))
  browser.getOrStartBrowser?.().catch(() => {});

const runner = new TestRunner(config, groupConfigs);
retryCrashedSessions(runner, lastBeats);
const errors = defaultReporter();
errors.start({ config, browserNames: runner.browserNames });
const started = new Map();
const seconds = new Map();

// at every step, so that the parent process notices a run that hangs
const note = () => writeTally(tally, countSessions(runner.sessions.all()));
runner.sessions.on('session-status-updated', (session) => {
  note();
  if (session.status === 'INITIALIZING') started.set(session.id, performance.now());
  if (session.status !== 'FINISHED') return;
  seconds.set(session.id, (performance.now() - (started.get(session.id) ?? performance.now())) / 1000);
  report(session.testFile);
});
runner.on('test-run-finished', async ({ testCoverage }) => {
  note();
  if (testCoverage) writeCoverage(testCoverage);
  if (!watch) return runner.stop();
  const { passed, failed } = countSessions(runner.sessions.all());
  return console.log(`\n${passed} passed, ${failed} failed\n\nWaiting for changes. Ctrl+C ends it.`);
});
runner.on('stopped', (passed) => process.exit(passed ? 0 : 1));
runner.on('finished', () => note());
note();
await runner.start();

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => runner.stop());

/** Prints the result of a test file when the last engine has finished it. */
function report(testFile) {
  const sessions = [...runner.sessions.forTestFile(testFile)];
  if (sessions.some(({ status }) => status !== 'FINISHED')) return;
  const { passed, failed, skipped } = countSessions(sessions);
  const counts = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`].filter(Boolean);
  const times = sessions.map(({ id, browser }) => `${browser.name} ${(seconds.get(id) ?? 0).toFixed(1)} s`);
  console.log(`${failed ? '✗' : '✓'} ${relative(root, testFile)}: ${counts.join(', ')} (${times.join(', ')})`);
  // What the pages of a passed file logged is expected, and would hide the failures.
  if (!failed && !watch) return;
  const buffer = new BufferedLogger(logger);
  errors.reportTestFileResults({ logger: buffer, sessionsForTestFile: sessions, testFile });
  buffer.logBufferedMessages();
}

function writeCoverage(testCoverage) {
  const writer = require(`${root}node_modules/@web/test-runner-core/dist/cli/writeCoverageReport.js`);
  writer.writeCoverageReport(testCoverage, config.coverageConfig);
}
