// Makes `broadsheet/server` one file without lit, which cannot be imported where there is no browser (src/server/lit.ts).
import { rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';

/** @param {string} made where dist is being made, compiled */
export async function buildServerEntry(made) {
  const entry = `${made}/server/render.js`;
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [
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
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [{ output }] = [result].flat();
  const { code, imports } = output.find(({ type }) => type === 'chunk');
  if (imports.length) throw new Error(`broadsheet/server would import ${imports.join(', ')}.`);
  // Where the build was made says nothing, and differs from time to time.
  await writeFile(entry, code.replace(/node_modules\/\.cache\/dist-\d+\//g, ''));
  for (const file of ['lit.js', 'lit.d.ts', 'shadow.js', 'template.js', 'template.d.ts'])
    await rm(`${made}/server/${file}`);
}
