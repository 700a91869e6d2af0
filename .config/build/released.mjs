// Keeps the scripts of released versions in dist/cdn unchanged, because pages load them by URL and hash.
import { execFileSync } from 'node:child_process';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { chunkFile } from './chunk-file.mjs';
import { integrityOf } from './integrity.mjs';

/** The table of released versions: each with its files in dist/cdn and their hashes. `npm run release` adds to it. */
export const RELEASED = '.config/released.json';

const CDN = 'dist/cdn';
/** The name and hash of a chunk, as in the script that loads it. */
const PIN = /"?([a-z][a-z0-9-]*)"?:[`"']([\w+/]{43}=)[`"']/g;

export const releasedVersions = async () => JSON.parse(await readFile(RELEASED, 'utf8'));

/**
 * The files of a version in a folder: the scripts with the version in their name, and each chunk that they can load.
 */
export async function scriptFiles(folder, version) {
  const files = (await readdir(folder)).filter((file) => file.endsWith(`-${version}.js`));
  // Chunks load chunks: the list grows while it is read.
  for (const file of files) {
    for (const [, name, hash] of (await readFile(`${folder}/${file}`, 'utf8')).matchAll(PIN)) {
      const chunk = chunkFile(name, hash);
      if (!files.includes(chunk)) files.push(chunk);
    }
  }
  return files.sort();
}

/**
 * Copies the files of released versions to a new dist/cdn. Those that the new version does not use are listed in its
 * .npmignore: npm has each version already.
 *
 * @param {{ made: string, version: string }} options `made` is the new dist/cdn
 */
export async function keepReleased({ made, version }) {
  const own = await scriptFiles(made, version);
  const kept = new Map();
  for (const [released, files] of Object.entries(await releasedVersions())) {
    for (const [file, hash] of Object.entries(files)) {
      const fresh = await readFile(`${made}/${file}`).catch(() => undefined);
      if (!fresh) await writeFile(`${made}/${file}`, await releasedBytes(released, file, hash));
      else if (integrityOf(fresh) !== hash) {
        throw new Error(
          `The build would change dist/cdn/${file} of the released version ${released}. Set a new version first: npm version patch --no-git-tag-version`,
        );
      }
      if (!own.includes(file)) kept.set(file, released);
    }
  }
  if (kept.size) await writeFile(`${made}/.npmignore`, `${[...kept.keys()].sort().join('\n')}\n`);
}

/** The file as it was released: from dist, or from the history if dist was deleted or the file was changed since. */
async function releasedBytes(version, file, hash) {
  const path = `${CDN}/${file}`;
  const isReleased = (bytes) => bytes !== undefined && integrityOf(bytes) === hash;
  const present = await readFile(path).catch(() => undefined);
  if (isReleased(present)) return present;
  for (const commit of git('log', '--format=%H', '--', path)?.toString().split('\n').filter(Boolean) ?? []) {
    const committed = git('show', `${commit}:${path}`);
    if (isReleased(committed)) return committed;
  }
  throw new Error(
    `${path} of the released version ${version} is missing or was changed, and is not in the history of this folder. Copy it from the npm package broadsheet@${version}.`,
  );
}

/** What git prints, or undefined if it fails, as it does outside of a repository. */
function git(...args) {
  try {
    return execFileSync('git', args, { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 1024 * 1024 });
  } catch {
    return undefined;
  }
}
