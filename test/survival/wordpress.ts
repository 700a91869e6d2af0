// WordPress’ own PHP over many posts at once; without a server, a theme or a database.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { installWordPress, WORDPRESS_COMMAND } from '../../.config/scripts/wordpress.mjs';

/** What WordPress makes of a post: as it is stored for an author, and as it is shown from an author and from an editor. */
export interface WordPressPost {
  readonly saved: string;
  readonly author: string;
  readonly editor: string;
}

/** WordPress’ files; undefined where they cannot be had, which is said aloud, and fails where all must be tested. */
export function findWordPress(): string | undefined {
  const folder = installWordPress();
  if (folder !== undefined) return folder;
  const what = `There is no php, or no WordPress. On Debian, as root: ${WORDPRESS_COMMAND}`;
  if (process.env['CI'] === 'true') throw new Error(what);
  console.error(`\n${'='.repeat(66)}\n  NOT TESTED: WordPress. ${what}\n${'='.repeat(66)}\n`);
  return undefined;
}

/** Which WordPress it is, such as `6.1.9`. */
export const versionOf = (folder: string): string =>
  /\$wp_version = '([\d.]+)/.exec(readFileSync(join(folder, 'wp-includes/version.php'), 'utf8'))?.[1] ?? 'unknown';

/** Runs posts through WordPress. */
export function throughWordPress(folder: string, posts: readonly string[]): readonly WordPressPost[] {
  const site = mkdtempSync(join(tmpdir(), 'broadsheet-wordpress-'));
  try {
    for (const name of readdirSync(folder)) {
      if (name !== 'wp-content' && name !== 'wp-config.php') symlinkSync(resolve(folder, name), join(site, name));
    }
    mkdirSync(join(site, 'wp-content'));
    cpSync('test/hosts/wordpress/content/db.php', join(site, 'wp-content/db.php'));
    const { status, stdout, stderr } = spawnSync('php', ['test/survival/wordpress.php'], {
      input: JSON.stringify(posts),
      encoding: 'utf8',
      env: { ...process.env, SITE: site },
      maxBuffer: 64 * 1024 * 1024,
    });
    // WordPress goes on after a notice; here it would be one of ours.
    if (status !== 0 || stderr) throw new Error(`php failed:\n${stderr}\n${stdout}`);
    return JSON.parse(stdout) as WordPressPost[];
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}
