// The page is drawn on the server, here once for all readers, and hydrated in the browser.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const mode = process.argv[2];
// React says what is wrong in hydration only in its build for development.
process.env.NODE_ENV = mode;
const folder = mode === 'development' ? 'out/development' : 'out';
const shared = { mode, configFile: false, base: `/test/hosts/react-hydrated/${folder}/`, plugins: [react()] };
await build({ ...shared, build: { outDir: folder, emptyOutDir: true } });
await build({ ...shared, build: { outDir: `${folder}/server`, ssr: 'src/server.jsx' } });

const { page, served } = await import(pathToFileURL(resolve(`${folder}/server/server.js`)).href);
const template = await readFile(`${folder}/index.html`, 'utf8');
const given = JSON.stringify(served).replaceAll('<', '\\u003c');
const filled = template.replace('<!-- app -->', () => page).replace('<!-- served -->', () => given);
await writeFile(`${folder}/index.html`, filled);
await rm(`${folder}/server`, { recursive: true });
