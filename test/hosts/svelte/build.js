// One app in three pages: as it is, with the elements defined later, and drawn on a server and hydrated.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

const mode = process.argv[2];
// Svelte says what is wrong only in its build for development.
process.env.NODE_ENV = mode;
const folder = mode === 'development' ? 'out/development' : 'out';
const shared = { mode, configFile: false, base: `/test/hosts/svelte/${folder}/` };
const plugins = () => [svelte({ configFile: false })];
const pages = ['index.html', 'late.html', 'hydrated.html'];
await build({
  ...shared,
  plugins: plugins(),
  build: { outDir: folder, emptyOutDir: true, target: 'es2022', rolldownOptions: { input: pages } },
});
await build({ ...shared, plugins: plugins(), build: { outDir: `${folder}/server`, ssr: 'src/server.js' } });

const { page } = await import(pathToFileURL(resolve(`${folder}/server/server.js`)).href);
const template = await readFile(`${folder}/hydrated.html`, 'utf8');
await writeFile(
  `${folder}/hydrated.html`,
  template.replace('<!-- app -->', () => page),
);
await rm(`${folder}/server`, { recursive: true });
