// Installs two iCalendar parsers of Python, with which the tests read our files. Uses only modules of Node.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PACKAGES = 'python3-icalendar python3-vobject';

/** The command to run by hand if `installCalendarParsers` returns false. */
export const CALENDAR_PARSERS_COMMAND = `apt-get update && apt-get install -y --no-install-recommends ${PACKAGES}`;

/** Installs missing parsers with apt, if possible. Returns whether both are installed. */
export function installCalendarParsers() {
  if (hasParsers()) return true;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  console.log(`Installing readers of iCalendar: ${CALENDAR_PARSERS_COMMAND}`);
  const { status, stderr } = spawnSync('sh', ['-c', CALENDAR_PARSERS_COMMAND], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) console.error(`apt-get failed:\n${stderr}`);
  return hasParsers();
}

const hasParsers = () => spawnSync('/usr/bin/python3', ['-c', 'import icalendar, vobject']).status === 0;
