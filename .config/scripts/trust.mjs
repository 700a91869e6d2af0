// npm run test:trust: puts hostile HTML, addresses, JSON and strings into our elements by every kind of input, with the
// built script tag, in three engines: a third of the inputs. npm run test:trust -- --engine chromium   only there
// npm run test:trust -- --long              all inputs, as npm run test:long does
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ENGINES, commandFor, installBrowsers } from './browsers.mjs';
import { installPackages, root } from './install-packages.mjs';

process.chdir(root);
const { values } = parseArgs({
  options: { engine: { type: 'string', multiple: true }, long: { type: 'boolean' } },
});
const wanted = values.engine?.flatMap((list) => list.split(',')) ?? ENGINES;
installPackages();

const missing = await installBrowsers(wanted);
const present = wanted.filter((engine) => !missing.includes(engine));
if (missing.length) console.error(`NOT TESTED: ${missing.join(', ')}. On Debian, as root: ${commandFor(missing)}`);
// As in npm test: a missing engine is a failure if it was requested, or in CI.
const isLacking = missing.length > 0 && (process.env.CI === 'true' || values.engine !== undefined);

let failed = isLacking || present.length === 0;
// One engine after another, because two in parallel take longer.
for (const engine of present) {
  const args = ['.config/scripts/test-in-browsers.mjs', '.config/web-test-runner.trust.config.mjs', 'trust'];
  const env = { ...process.env, ENGINES: engine, ...(values.long && { TEST_LONG: '1' }) };
  const run = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  console.log(`\nTrust in ${engine}: ${run.status === 0 ? 'kept' : 'BROKEN'}`);
  failed ||= run.status !== 0;
}
process.exitCode = failed ? 1 : 0;
