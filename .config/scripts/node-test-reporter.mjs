// A reporter of `node --test` that counts its tests for the closing line of `npm test`.
import { writeTally } from './test-tally.mjs';

export default async function* tally(events) {
  const counted = { passed: 0, failed: 0, skipped: 0, unfinished: [] };
  for await (const { type, data } of events) {
    // a suite is no test, nor is a file: but a file reports a failure of its own when it cannot be loaded
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:fail') counted.failed += 1;
    else if (type === 'test:pass' && data.name !== data.file)
      counted[data.skip || data.todo ? 'skipped' : 'passed'] += 1;
  }
  writeTally('node', counted);
  yield '';
}
