// Counts tests for the last line of `npm test`. The runner's process writes a file, which our process reads while it
// runs.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { root } from './install-packages.mjs';

const FOLDER = `${root}reports/`;
const NOTHING = { passed: 0, failed: 0, skipped: 0, unfinished: [] };

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
  const tally = { ...NOTHING, unfinished: [] };
  for (const session of sessions) {
    if (session.status !== 'FINISHED') {
      tally.unfinished.push(`${session.testFile.replace(root, '')} in ${session.browser.name}`);
      continue;
    }
    const failed = tally.failed;
    addSuite(tally, session.testResults);
    // a file that could not be loaded, or a browser that crashed, counts as one failure
    if (!session.passed && tally.failed === failed) tally.failed += 1;
  }
  return tally;
}

function addSuite(tally, suite) {
  for (const test of suite?.tests ?? []) tally[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite?.suites ?? []) addSuite(tally, inner);
}
