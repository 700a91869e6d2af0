// npm run conformance: measures the format readers with files of other newsrooms. Installs what it needs. npm run
// conformance -- --losses   also what is lost, file by file
import { spawnSync } from 'node:child_process';
import { installPackages, root } from './install-packages.mjs';

process.chdir(root);
installPackages();
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'test/conformance/run.ts', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
