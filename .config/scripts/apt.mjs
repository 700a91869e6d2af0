// Runs Debian's package manager, and waits while another process uses it. Uses only modules of Node.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const LONGEST_WAIT = 600_000;
const PAUSE = 2_000;
/** The message of apt, in the locale C, if another process holds one of its locks. */
const LOCKED = /could not get lock|unable to (?:acquire|lock)|is another process using it/i;

/** Whether this process may install Debian packages. */
export const canInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/**
 * Runs a shell command that uses apt-get. Tries again while another process holds one of apt's locks.
 *
 * @param wait The longest time to wait for a lock, in milliseconds.
 * @returns Whether the command succeeded; its errors go to the console.
 */
export function runApt(command, { cwd, wait = LONGEST_WAIT, pause = PAUSE } = {}) {
  const end = Date.now() + wait;
  for (let tries = 0; ; tries++) {
    const { status, stderr, error } = spawnSync('sh', ['-c', command], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
    });
    if (status === 0) return true;
    const complaint = stderr || error?.message || '';
    if (!LOCKED.test(complaint) || Date.now() + pause > end) {
      console.error(`${command} failed:\n${complaint}`);
      return false;
    }
    if (tries === 0) console.log('Another process uses apt. Waiting for it …');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
}
