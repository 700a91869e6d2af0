// npm run release: records the current version as released. Run it on the commit that is published to npm. From then on
// the build keeps its files in dist/cdn, and later versions are compared with its contract. Then set the next version:
// npm version.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { integrityOf } from '../build/integrity.mjs';
import { RELEASED, releasedVersions, scriptFiles } from '../build/released.mjs';
import { contractText, readContract, releasedContract } from './contract.js';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };
const files = await scriptFiles('dist/cdn', version);
if (!files.includes(`broadsheet-${version}.js`))
  throw new Error(`dist is not of version ${version}. Run: npm run build`);

const hashes: Record<string, string> = {};
for (const file of files) hashes[file] = integrityOf(await readFile(`dist/cdn/${file}`));
const versions = (await releasedVersions()) as Record<string, Readonly<Record<string, string>>>;
await writeFile(RELEASED, `${JSON.stringify({ ...versions, [version]: hashes }, null, 2)}\n`);
await writeFile(releasedContract(version), contractText(await readContract()));
console.log(
  `${version} is recorded: ${files.length} files in ${RELEASED}, the contract in ${releasedContract(version)}.`,
);
