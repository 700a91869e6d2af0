// `npm run build`: everything in dist, from src alone. The same input gives the same bytes.
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { minifyStyles } from './minify-styles.mjs';
import { buildScriptTag } from './script-tag.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

const run = (file, ...args) => execFileSync(process.execPath, [file, ...args], { stdio: 'inherit' });

await rm('dist', { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', '.config/tsconfig.dist.json');

for (const file of await readdir('dist', { recursive: true })) {
  if (!file.endsWith('.styles.js')) continue;
  const code = await readFile(`dist/${file}`, 'utf8');
  await writeFile(`dist/${file}`, minifyStyles(code, file));
}

await mkdir('dist/cdn', { recursive: true });
await buildScriptTag({
  outDir: 'dist/cdn',
  version,
  tags: ['pull-quote'],
  parts: { data: 'src/elements/data-part.ts', themes: 'src/styles/themes.ts' },
});

run('node_modules/tsx/dist/cli.mjs', '.config/build/from-source.ts');
run(
  'node_modules/@custom-elements-manifest/analyzer/cem.js',
  'analyze',
  '--config',
  '.config/custom-elements-manifest.config.mjs',
);
