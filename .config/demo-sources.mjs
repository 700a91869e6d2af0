// How the composer in demo/compose finds the public API: the entries of tsconfig.json, as npm exports them.
import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scriptFiles } from './build/released.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

const {
  version,
  repository: { url },
} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** The address of the repository. */
export const repository = url.replace(/^git\+|\.git$/g, '');
const { paths } = JSON.parse(readFileSync(`${root}tsconfig.json`, 'utf8')).compilerOptions;

/** The aliases of the entries. Only these names are public; anything else of src is not. */
export const aliases = Object.entries(paths).map(([name, [path]]) => ({
  find: new RegExp(`^${name}$`),
  replacement: root + path.slice(2),
}));

/** The hashes of the scripts. In the sources the table is empty; the build of dist has written it there. */
export const integrity = () => ({
  name: 'broadsheet-integrity',
  async load(id) {
    if (!id.split('?')[0].endsWith('/src/snippet/integrity.ts')) return undefined;
    return readFile(`${root}dist/snippet/integrity.js`, 'utf8').catch(() => undefined);
  },
});

/** The names of the files that a server of one’s own needs. None before dist is built. */
export const scriptNames = async () => [
  'LICENSE.txt',
  ...(await scriptFiles(`${root}dist/cdn`, version).catch(() => [])),
];

/** The same names, as the module `virtual:script-files`. */
export const scriptList = () => ({
  name: 'broadsheet-script-list',
  resolveId: (id) => (id === 'virtual:script-files' ? `\0${id}` : undefined),
  async load(id) {
    if (id !== '\0virtual:script-files') return undefined;
    return `export default ${JSON.stringify(await scriptNames())}`;
  },
});
