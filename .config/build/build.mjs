// `npm run build`: builds dist from src. The same input gives the same bytes.
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

// This generated module is part of the sources, so it must exist before they are compiled.
await writeHeightModule();
await writeVersionModule();

// Built in another folder, which replaces dist only if the build succeeds.
const made = `node_modules/.cache/dist-${process.pid}`;
run('node_modules/typescript/bin/tsc', '-p', '.config/tsconfig.dist.json', '--outDir', made);
// Only the command line may use Node, so it is compiled separately. The modules that it imports are compiled again, but
// not copied.
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
  // The chunks for JSON children and itineraries, also as scripts that pages load in the head to prevent layout shift.
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

// npm makes the command executable when `npx` runs it here, which would change a committed file.
await chmod(bin.broadsheet.replace('./dist', made), 0o755);

await rm('dist', { recursive: true, force: true });
await rename(made, 'dist');
