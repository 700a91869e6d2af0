// Counts tests for the last lines of `npm test`, and names those that failed. The runner's process writes a file, which
// our process reads while it runs.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { root } from './install-packages.mjs';

const FOLDER = `${root}reports/`;
const LONGEST_MESSAGE = 600;
const NOTHING = { passed: 0, failed: 0, skipped: 0, failures: [], unfinished: [] };

export const ageOfTally = (name) => Date.now() - statSync(`${FOLDER}${name}.json`).mtimeMs;

/** Reads the counts of a run; undefined if it wrote none. */
export function readTally(name) {
  try {
    return JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8'));
  } catch {
    return undefined;
  }
}

export function writeTally(name, tally = NOTHING) {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}${name}.json`, JSON.stringify(tally));
}

/** Counts the results of Web Test Runner so far. */
export function countSessions(sessions) {
  const tally = { ...NOTHING, failures: [], unfinished: [] };
  for (const session of sessions) {
    const file = { file: session.testFile.replace(root, ''), browser: session.browser.name };
    if (session.status !== 'FINISHED') {
      tally.unfinished.push(`${file.file} in ${file.browser}`);
      continue;
    }
    const { failed } = tally;
    addSuite(tally, session.testResults, file);
    // a file that could not be loaded, or a browser that crashed, counts as one failure
    if (!session.passed && tally.failed === failed) {
      tally.failed += 1;
      tally.failures.push(failureOf(file, [], session.errors[0] ?? 'The file could not be loaded.'));
    }
  }
  return tally;
}

function addSuite(tally, suite, file, groups = []) {
  for (const { name, skipped, passed, error } of suite?.tests ?? []) {
    tally[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
    if (!skipped && !passed) tally.failures.push(failureOf(file, [...groups, name], error));
  }
  for (const inner of suite?.suites ?? []) addSuite(tally, inner, file, [...groups, inner.name]);
}

/** Describes a failed test for the end of the run, with the first lines of its error. */
export function failureOf({ file, browser }, names, error) {
  const message = String(error?.message ?? error).slice(0, LONGEST_MESSAGE);
  const test = [browser ? `${file} in ${browser}` : file, names.join(' > ')].filter(Boolean).join(': ');
  return { file, text: `${test}\n${message.replace(/^/gm, '    ')}` };
}
