// A reporter for `node --test`: one line for each file and each failure in full, as the browser runner prints them.
// Counts the tests for the last line of `npm test`.
import { relative } from 'node:path';
import { inspect } from 'node:util';
import { root } from './install-packages.mjs';
import { failureOf, writeTally } from './test-tally.mjs';

/** The reason that Node 20 reports for a test that `--name` excludes. */
const NOT_ASKED_FOR = 'test name does not match pattern';

export default async function* report(events) {
  const files = new Map();
  let groups = [];
  /** The last test, until its file is known. */
  let last;
  for await (const { type, data } of events) {
    const [, file] = (type === 'test:diagnostic' && /^file (.+)$/.exec(data.message)) || [];
    if (last) yield* add(files, file ? { ...last, file } : last);
    last = undefined;
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:start') groups = [...groups.slice(0, data.nesting), data.name];
    if (type === 'test:watch:drained') {
      yield* close(files);
      yield '\nWaiting for changes. Ctrl+C ends it.\n';
      files.clear();
    }
    if ((type !== 'test:pass' && type !== 'test:fail') || data.skip === NOT_ASKED_FOR) continue;
    // suites and files are not counted, except a file that could not be loaded
    if (data.details?.type === 'suite' || (type === 'test:pass' && data.name === data.file)) continue;
    const outcome = type === 'test:fail' ? 'failed' : data.skip || data.todo ? 'skipped' : 'passed';
    last = { ...data, outcome, names: [...groups.slice(0, data.nesting), data.name] };
  }
  if (last) yield* add(files, last);
  yield* close(files);
}

/** Adds a test to those of its file. A failure is printed at once. */
function* add(files, { file, name, names, outcome, details }) {
  const path = relative(root, file ?? name).replaceAll('\\', '/');
  if (!files.has(path)) files.set(path, { passed: 0, failed: 0, skipped: 0, failures: [], seconds: 0 });
  const counted = files.get(path);
  counted[outcome] += 1;
  counted.seconds += (details?.duration_ms ?? 0) / 1000;
  if (outcome !== 'failed') return;
  const error = details.error?.cause ?? details.error;
  counted.failures.push(failureOf({ file: path }, names, error));
  yield `✗ ${path}: ${names.join(' > ')}\n${explain(error)}\n\n`;
}

const explain = (error) => inspect(error, { colors: Boolean(process.stdout.isTTY) }).replace(/^/gm, '    ');

/** The lines of all files. */
function* close(files) {
  const total = { passed: 0, failed: 0, skipped: 0, failures: [], unfinished: [] };
  for (const [name, { passed, failed, skipped, failures, seconds }] of files) {
    const counts = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`].filter(Boolean);
    yield `${failed ? '✗' : '✓'} ${name}: ${counts.join(', ')} (Node ${seconds.toFixed(1)} s)\n`;
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    total.failures.push(...failures);
  }
  writeTally('node', total);
}
