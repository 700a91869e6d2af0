import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { integrityOf } from '../../.config/build/integrity.mjs';
import { keepReleased, releasedVersions, scriptFiles } from '../../.config/build/released.mjs';
import { VERSION } from '../../src/version.js';

const CDN = 'dist/cdn';
const versions = Object.entries((await releasedVersions()) as Record<string, Record<string, string>>);

describe('the scripts of released versions', () => {
  for (const [version, files] of versions) {
    it(`are in dist/cdn as they were released: ${version}`, () => {
      const changed = Object.entries(files).filter(
        ([file, hash]) => !existsSync(`${CDN}/${file}`) || integrityOf(readFileSync(`${CDN}/${file}`)) !== hash,
      );
      assert.deepEqual(changed, [], 'Pages load these by their hashes. Restore them: npm run build');
    });

    it(`are all that this version can load: ${version}`, async () => {
      const needed = await scriptFiles(CDN, version);
      assert.ok(needed.includes(`broadsheet-${version}.js`) && needed.includes(`frame-${version}.js`));
      assert.ok(needed.length > 30, 'The chunks were not found.');
      assert.deepEqual(Object.keys(files).sort(), needed);
    });
  }

  it('are those of the versions in CHANGELOG.md before this one', () => {
    const written = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## \[([\d.]+)\]/gm)].map(([, name]) => name);
    const earlier = versions.map(([version]) => version).filter((version) => version !== VERSION);
    assert.deepEqual(earlier.sort(), written.filter((version) => version !== VERSION).sort());
  });

  it('are not in the npm package, which has each version of its own', async () => {
    const said = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    // An array until npm 11, an object since.
    const [packed] = Object.values(JSON.parse(said) as Record<string, { files: readonly { path: string }[] }>);
    const scripts = packed!.files
      .map(({ path }) => path)
      .filter((path) => /^dist\/cdn\/.*\d.*\.js$|^dist\/cdn\/.*-[\w-]{8}\.js$/.test(path));
    const own = (await scriptFiles(CDN, VERSION)).map((file) => `${CDN}/${file}`);
    assert.deepEqual(scripts.sort(), own);
    assert.ok(!packed!.files.some(({ path }) => path.endsWith('.npmignore')));
  });
});

describe('a build', () => {
  let made: string;
  beforeEach(() => {
    made = mkdtempSync(join(tmpdir(), 'broadsheet-released-'));
    for (const name of ['broadsheet', 'frame']) writeFileSync(join(made, `${name}-9.9.9.js`), '// no chunks\n');
  });
  afterEach(() => rmSync(made, { recursive: true }));

  it('keeps every released file, and none of them for npm', async () => {
    await keepReleased({ made, version: '9.9.9' });
    const kept = versions.flatMap(([, files]) => Object.entries(files));
    for (const [file, hash] of kept) assert.equal(integrityOf(readFileSync(join(made, file))), hash, file);
    const ignored = readFileSync(join(made, '.npmignore'), 'utf8').trim().split('\n');
    assert.deepEqual(ignored, [...new Set(kept.map(([file]) => file))].sort());
    const own = ['.npmignore', 'broadsheet-9.9.9.js', 'frame-9.9.9.js'];
    assert.deepEqual(readdirSync(made).sort(), [...own, ...ignored].sort());
  });

  it('ships a chunk that this version also loads', async () => {
    const [[version, files] = []] = versions;
    for (const file of Object.keys(files!)) cpSync(`${CDN}/${file}`, join(made, file.replace(version!, '9.9.9')));
    await keepReleased({ made, version: '9.9.9' });
    const ignored = readFileSync(join(made, '.npmignore'), 'utf8').trim().split('\n');
    const all = new Set(versions.flatMap(([, kept]) => Object.keys(kept)));
    const scripts = [`broadsheet-${version}.js`, `frame-${version}.js`];
    assert.deepEqual(ignored, [...all].filter((file) => !(file in files!) || scripts.includes(file)).sort());
  });

  it('fails if it would change a released file', async () => {
    const [[version] = []] = versions;
    writeFileSync(join(made, `broadsheet-${version}.js`), '// another build\n');
    await assert.rejects(
      keepReleased({ made, version: '9.9.9' }),
      new RegExp(`broadsheet-${version}\\.js.*npm version`),
    );
  });
});
