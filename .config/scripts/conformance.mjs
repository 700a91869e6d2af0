// npm run conformance: the readers of formats, measured on files of other newsrooms. Does its own set-up.
//   npm run conformance -- --losses   also what is lost, file by file
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
