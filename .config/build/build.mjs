// `npm run build`: everything in dist, from src alone. The same input gives the same bytes.
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { inlinePackages } from './inline-packages.mjs';
import { minifyStyles } from './minify-styles.mjs';
import { buildScriptTag } from './script-tag.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

const run = (file, ...args) => execFileSync(process.execPath, [file, ...args], { stdio: 'inherit' });

// Built aside and put in place whole: what fails must not take away what works, and nobody sees half of it.
const made = `node_modules/.cache/dist-${process.pid}`;
run('node_modules/typescript/bin/tsc', '-p', '.config/tsconfig.dist.json', '--outDir', made);

for (const file of await readdir(made, { recursive: true })) {
  if (!file.endsWith('.styles.js')) continue;
  const code = await readFile(`${made}/${file}`, 'utf8');
  await writeFile(`${made}/${file}`, minifyStyles(code, file));
}

await inlinePackages(`${made}/calendar/calendar.js`, ['setting.js']);
await inlinePackages(`${made}/map/route-map.js`, ['places.js', 'places.data.js']);

await mkdir(`${made}/cdn`, { recursive: true });
await buildScriptTag({
  outDir: `${made}/cdn`,
  version,
  tags: ['itinerary-card', 'news-article', 'pull-quote'],
  parts: {
    blocks: 'src/elements/blocks-part.ts',
    calendar: 'src/calendar/calendar.ts',
    data: 'src/elements/data-part.ts',
    itinerary: 'src/elements/itinerary-part.ts',
    messages: 'src/i18n/messages/tables.ts',
    map: 'src/map/route-map.ts',
    places: 'src/map/places.ts',
    plain: 'src/elements/plain-part.ts',
    themes: 'src/styles/themes.ts',
  },
});

run('node_modules/tsx/dist/cli.mjs', '.config/build/from-source.ts', made);
run(
  'node_modules/@custom-elements-manifest/analyzer/cem.js',
  'analyze',
  '--config',
  '.config/custom-elements-manifest.config.mjs',
  '--outdir',
  made,
);

await rm('dist', { recursive: true, force: true });
await rename(made, 'dist');
