// Installs the PHP code of WordPress, without a server or a database: php-cli, and Debian's package unpacked in
// node_modules. Uses only modules of Node.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { canInstall, runApt } from './apt.mjs';
import { root } from './install-packages.mjs';

const CACHE = `${root}node_modules/.cache/wordpress`;
const FILES = `${CACHE}/files/usr/share/wordpress`;

/** The command to run by hand if `installWordPress` returns nothing. */
export const WORDPRESS_COMMAND = 'apt-get update && apt-get install -y --no-install-recommends php-cli';

/** The folder of WordPress’ files, if `php` can run them; undefined if one of the two is missing. */
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

/** Unpacks the package without installing it, which would add a web server and a database. */
function unpack() {
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  console.log('Unpacking WordPress (apt-get download wordpress) …');
  // On a new machine apt has no package lists yet.
  const download = 'apt-get download wordpress || (apt-get update && apt-get download wordpress)';
  if (!runApt(download, { cwd: CACHE })) return;
  const archive = readdirSync(CACHE).find((name) => name.endsWith('.deb'));
  const unpacked = `dpkg-deb -x "${archive}" unpacking && mv unpacking files`;
  const { status, stderr } = spawnSync('sh', ['-c', unpacked], { cwd: CACHE, encoding: 'utf8' });
  if (status !== 0) console.error(`${unpacked} failed:\n${stderr}`);
}
