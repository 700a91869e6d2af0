// WordPress’ own PHP, to run it without a server or a database: php-cli, and Debian's package unpacked below node_modules.
// Built-ins only.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { canInstall, runApt } from './apt.mjs';
import { root } from './install-packages.mjs';

const CACHE = `${root}node_modules/.cache/wordpress`;
const FILES = `${CACHE}/files/usr/share/wordpress`;

/** What to do by hand where `installWordPress` gives nothing. */
export const WORDPRESS_COMMAND = 'apt-get update && apt-get install -y --no-install-recommends php-cli';

/** The folder of WordPress’ files, with a `php` to run them; undefined where one of the two cannot be had. */
export function installWordPress() {
  if (!hasPhp() && canInstall()) {
    console.log(`Installing PHP: ${WORDPRESS_COMMAND}`);
    runApt(WORDPRESS_COMMAND);
  }
  if (!hasFiles() && canInstall()) unpack();
  return hasPhp() && hasFiles() ? FILES : undefined;
}

const hasPhp = () => spawnSync('php', ['--version']).status === 0;
const hasFiles = () => existsSync(`${FILES}/wp-settings.php`);

/** The package is not installed, which would bring a web server and a database: only its files are wanted. */
function unpack() {
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  console.log('Unpacking WordPress (apt-get download wordpress) …');
  // Without the lists of packages, as on a new machine, apt knows of none.
  const download = 'apt-get download wordpress || (apt-get update && apt-get download wordpress)';
  if (!runApt(download, { cwd: CACHE })) return;
  const archive = readdirSync(CACHE).find((name) => name.endsWith('.deb'));
  const unpacked = `dpkg-deb -x "${archive}" unpacking && mv unpacking files`;
  const { status, stderr } = spawnSync('sh', ['-c', unpacked], { cwd: CACHE, encoding: 'utf8' });
  if (status !== 0) console.error(`${unpacked} failed:\n${stderr}`);
}
