// Writes src/version.ts from package.json. `npm version` and the build run it.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const FILE = 'src/version.ts';

/** Writes the module if package.json has another version. */
export async function writeVersionModule() {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const text = `/** The version of this copy. Made from package.json by version-module.mjs: change it with \`npm version\`. */
export const VERSION = '${version}';
`;
  if ((await readFile(FILE, 'utf8').catch(() => '')) !== text) await writeFile(FILE, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  await writeVersionModule();
}
