// Bundles `broadsheet/server` into one file without lit, which needs a browser on import (src/server/lit.ts).
import { rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';

/** Messages for states and the map, which only a browser renders: one line in each table. */
const NOT_SERVED = /^ *(loading|failed|retry|distance|positions): .*,\n/gm;

/** Removes them, because worker platforms limit the size of scripts. */
const servedWordsPlugin = () => ({
  name: 'broadsheet-served-words',
  transform(code, id) {
    if (!/\/i18n\/messages\/(?!tables)\w+\.js$/.test(id)) return null;
    const found = code.match(NOT_SERVED) ?? [];
    if (found.length !== 5) this.error(`${id} has ${found.length} of the 5 messages that servers do not need.`);
    return { code: code.replace(NOT_SERVED, ''), map: null };
  },
});

/** @param {string} made where dist is being made, compiled */
export async function buildServerEntry(made) {
  const entry = `${made}/server/render.js`;
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [
      servedWordsPlugin(),
      {
        name: 'broadsheet-without-lit',
        enforce: 'pre',
        resolveId: (source) => (source === 'lit' ? resolve(`${made}/server/lit.js`) : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      lib: { entry, formats: ['es'] },
      // The reader of HTML is larger than all the rest. It is loaded only for data that contains HTML, and the extraction
      // only for data that is a story, and what is known about places only for trips.
      rolldownOptions: {
        external: /\/(markup\/html|formats\/read-data|geography\/with-places)\.js$/,
        output: { codeSplitting: false },
      },
    },
  });
  const [{ output }] = [result].flat();
  const { code, imports } = output.find(({ type }) => type === 'chunk');
  if (imports.length) throw new Error(`broadsheet/server would import ${imports.join(', ')}.`);
  // The path of the build folder differs in each build.
  await writeFile(entry, code.replace(/node_modules\/\.cache\/dist-\d+\//g, ''));
  for (const file of ['lit.js', 'lit.d.ts', 'shadow.js', 'template.js', 'template.d.ts'])
    await rm(`${made}/server/${file}`);
}
