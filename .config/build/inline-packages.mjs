// Puts the packages that a file is made with into it: lit alone is a dependency of ours.
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';
import { noEntitiesPlugin } from './no-entities.mjs';

/** Where a module says what it is made with, and what that is. */
const IMPORT = /(?:^(?:import|export)\b[^'"`;()=]*\bfrom\s*|^import\s*|\bimport\(\s*)['"]([^.'"][^'"]*)['"]/gm;

/** @param {string} file a compiled module; one that is made with lit and Node alone stays as it is */
export async function inlinePackages(file) {
  const packages = [...(await readFile(file, 'utf8')).matchAll(IMPORT)].map(([, name]) => name);
  if (packages.every((name) => /^(lit|node:)/.test(name))) return;
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [noEntitiesPlugin()],
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      lib: { entry: file, formats: ['es'] },
      rolldownOptions: {
        // What the module itself imports from beside it stays there; what packages import from beside them comes along.
        external: (name, importer) => name.startsWith('node:') || (name.startsWith('.') && importer === resolve(file)),
        output: { codeSplitting: false, comments: { legal: true } },
      },
    },
  });
  const [{ output }] = [result].flat();
  // Where the build was made says nothing, and differs from time to time.
  const { code } = output.find(({ type }) => type === 'chunk');
  await writeFile(file, code.replace(/node_modules\/\.cache\/dist-\d+\//g, ''));
}
