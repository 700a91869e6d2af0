// `npm run build`: everything in dist, from src alone. The same input gives the same bytes.
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { writeBillOfMaterials } from './bill-of-materials.mjs';
import { buildCanonicalEntry } from './canonical-entry.mjs';
import { readChunks } from './chunk-entries.mjs';
import { pruneDeclarations } from './declarations.mjs';
import { writeElementExports } from './element-exports.mjs';
import { writeHeightModule } from './frame-scripts.mjs';
import { inlinePackages } from './inline-packages.mjs';
import { minifyStyles } from './minify-styles.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { keepReleased } from './released.mjs';
import { buildScriptTag } from './script-tag.mjs';
import { buildServerEntry } from './server-entry.mjs';
import { buildSnippetScripts } from './snippet-scripts.mjs';
import { buildTypes } from './types.mjs';
import { writeVersionModule } from './version-module.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const { TAGS } = await tsImport('../../src/model/tags.ts', import.meta.url);
await writeElementExports(TAGS);
const { version, exports, bin } = JSON.parse(await readFile('package.json', 'utf8'));

const run = (file, ...args) => execFileSync(process.execPath, [file, ...args], { stdio: 'inherit' });

// Part of the sources, though made: what follows compiles it as any other.
await writeHeightModule();
await writeVersionModule();

// Built aside and put in place whole: what fails must not take away what works, and nobody sees half of it.
const made = `node_modules/.cache/dist-${process.pid}`;
run('node_modules/typescript/bin/tsc', '-p', '.config/tsconfig.dist.json', '--outDir', made);
// The command line alone may know Node: compiled apart, it brings along what it imports, which is there already.
run('node_modules/typescript/bin/tsc', '-p', '.config/tsconfig.cli.json', '--outDir', `${made}-cli`);
await rename(`${made}-cli/cli`, `${made}/cli`);
await rm(`${made}-cli`, { recursive: true });

for (const file of await readdir(made, { recursive: true })) {
  const path = `${made}/${file}`;
  if (/^styles\/.*\.js$/.test(file)) await writeFile(path, minifyStyles(await readFile(path, 'utf8'), file));
  if (/^(view|elements)\/.*\.js$/.test(file))
    await writeFile(path, minifyTemplates(await readFile(path, 'utf8'), file));
  if (file.endsWith('.js')) await inlinePackages(path);
}

await buildServerEntry(made);
await buildCanonicalEntry({ made, version });

await mkdir(`${made}/cdn`, { recursive: true });
await buildScriptTag({
  outDir: `${made}/cdn`,
  version,
  tags: [...TAGS].sort(),
  parts: await readChunks(),
  // What a JSON child and an itinerary are drawn with, for pages where nothing may move.
  readyParts: ['data', 'itinerary'],
});

await buildSnippetScripts({ made, version });
run('node_modules/tsx/dist/cli.mjs', '.config/build/from-source.ts', made);
run(
  'node_modules/@custom-elements-manifest/analyzer/cem.js',
  'analyze',
  '--config',
  '.config/custom-elements-manifest.config.mjs',
  '--outdir',
  made,
);
await buildTypes({ made, version });
await writeBillOfMaterials(made);
await pruneDeclarations(made, exports);
await keepReleased({ made: `${made}/cdn`, version });

// npm makes the command executable as soon as `npx` runs it here, which would be a change of a committed file.
await chmod(bin.broadsheet.replace('./dist', made), 0o755);

await rm('dist', { recursive: true, force: true });
await rename(made, 'dist');
