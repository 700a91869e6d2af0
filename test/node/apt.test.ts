import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runApt } from '../../.config/scripts/apt.mjs';

/** What apt says where another process holds the lock of the lists, of the packages, of the archives. */
const LOCKED = [
  'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 27285 (apt-get)\nE: Unable to lock directory /var/lib/apt/lists/',
  'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 27285 (apt-get)\nE: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), is another process using it?',
  'E: Could not get lock /var/cache/apt/archives/lock. It is held by process 27285 (apt-get)\nE: Unable to lock the download directory',
];

describe('installing Debian packages', { skip: process.platform === 'win32' && 'needs sh' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-apt-'));
  const path = process.env.PATH;

  /** Makes an apt-get that fails with these words for as often as `times` says, then succeeds. */
  function pretend(words: string, times: number): void {
    rmSync(join(folder, 'tries'), { force: true });
    const file = join(folder, 'apt-get');
    writeFileSync(
      file,
      `#!/bin/sh
echo . >> ${folder}/tries
[ $(wc -l < ${folder}/tries) -gt ${times} ] && touch ${folder}/"$1" && exit 0
cat >&2 <<'END'
${words}
END
exit 100
`,
    );
    chmodSync(file, 0o755);
  }

  before(() => (process.env.PATH = `${folder}${delimiter}${path}`));
  after(() => {
    process.env.PATH = path;
    rmSync(folder, { recursive: true });
  });

  for (const words of LOCKED) {
    it(`waits for ${/\S+lock(-frontend)?/.exec(words)?.[0]}`, () => {
      pretend(words, 2);
      assert.equal(runApt('apt-get update && apt-get install', { pause: 1 }), true);
      assert.ok(existsSync(join(folder, 'install')));
    });
  }

  it('stops waiting after the maximum time', () => {
    pretend(LOCKED[0]!, 1_000);
    assert.equal(runApt('apt-get update', { pause: 1, wait: 50 }), false);
  });

  it('does not try again after any other error', () => {
    pretend('E: Unable to locate package chromium', 1);
    assert.equal(runApt('apt-get update', { pause: 1 }), false);
  });
});
