// npm run build:demo: the demo as static files in dist-demo, for any host and any path, and the composer as one file in it.
// npm run build:demo -- [--no-file] folder
import { createHash } from 'node:crypto';
import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { repository, root } from '../demo-sources.mjs';
import { writeComposeFile } from './compose-file.mjs';
import { writeReferencePages } from './reference-pages.mjs';
import { withCode, withReferenceLinks } from './site-pages.mjs';

const { values, positionals } = parseArgs({ options: { 'no-file': { type: 'boolean' } }, allowPositionals: true });
const outDir = resolve(positionals[0] ?? `${root}dist-demo`);
const LIT = ['@lit/reactive-element', 'lit', 'lit-element', 'lit-html'];

await build({ configFile: `${root}.config/vite.compose.config.mjs`, build: { outDir } });
await writeServiceWorker();

// The other pages are served as they are, with dist and lit beside them.
for (const name of await readdir(`${root}demo`)) {
  if (!name.endsWith('.html')) continue;
  const page = await readFile(`${root}demo/${name}`, 'utf8');
  const moved = withReferenceLinks(page)
    .replaceAll('"../dist/', '"dist/')
    .replaceAll('"../node_modules/', '"packages/');
  await writeFile(`${outDir}/${name}`, name === 'index.html' ? moved : withCode(moved));
}
for (const name of ['demo.css', 'site.css', 'front.css', 'front.js', 'reference.css'])
  await cp(`${root}demo/${name}`, `${outDir}/${name}`);
await copy(`${root}demo/data`, `${outDir}/data`);
await writeReferencePages(`${root}docs/reference`, `${outDir}/docs/reference`, repository);
await copy(`${root}dist`, `${outDir}/dist`, /^dist\/cli(\/|$)|\.d\.ts$/);
for (const name of LIT) {
  await copy(
    `${root}node_modules/${name}`,
    `${outDir}/packages/${name}`,
    /\/(node|development)(\/|$)|\.(d\.ts|map|md)$/,
  );
}
if (!values['no-file']) await writeComposeFile(`${outDir}/compose.html`);

/** Copies a folder without the files whose paths match. */
function copy(from, to, without) {
  return cp(from, to, { recursive: true, filter: (path) => !without?.test(path.slice(root.length)) });
}

/** Writes the files of the composer and a version of them into its service worker. */
async function writeServiceWorker() {
  const files = (await readdir(outDir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(outDir, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((path) => /^(?:assets|compose)\//.test(path))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(join(outDir, file)));
  const listed = [...files.map((file) => `../${file}`), './'];
  const source = await readFile(`${root}demo/compose/offline.js`, 'utf8');
  const version = hash.digest('hex').slice(0, 16);
  await writeFile(
    `${outDir}/compose/offline.js`,
    source.replace("'development'", JSON.stringify(version)).replace('FILES = []', `FILES = ${JSON.stringify(listed)}`),
  );
}
