import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { readFile } from 'node:fs/promises';
import { root } from '../.config/scripts/install-packages.mjs';

/** Describes the date, the machine and the versions in one or two sentences. */
export async function describeMachine({ rounds, chromium }) {
  const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
  const { dependencies } = JSON.parse(await readFile(`${root}bench/package.json`, 'utf8'));
  const [{ model }] = cpus();
  const machine = `${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`;
  const peers = Object.entries(dependencies).map(([name, number]) => `${name} ${number}`);
  return [
    `${new Date().toISOString().slice(0, 10)}, Broadsheet ${version} (${revision()}), ${rounds} rounds.`,
    `${machine}, Node ${process.versions.node}${chromium ? `, ${chromium}` : ''}.`,
    `Beside ${peers.join(', ')}.`,
  ].join('\n');
}

function revision() {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    return 'no revision';
  }
}
