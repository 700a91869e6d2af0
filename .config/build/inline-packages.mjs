// Bundles packages into the files that import them, because lit is the only dependency of the npm package.
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';
import { noEntitiesPlugin } from './no-entities.mjs';

/** The package names in import and export declarations. */
const IMPORT = /(?:^(?:import|export)\b[^'"`;()=]*\bfrom\s*|^import\s*|\bimport\(\s*)['"]([^.'"][^'"]*)['"]/gm;

/** @param {string} file a compiled module; left unchanged if it imports only lit and modules of Node */
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
        // Relative imports of the module itself stay; relative imports inside packages are bundled.
        external: (name, importer) => name.startsWith('node:') || (name.startsWith('.') && importer === resolve(file)),
        output: { codeSplitting: false, comments: { legal: true } },
      },
    },
  });
  const [{ output }] = [result].flat();
  // The path of the build folder differs in each build.
  const { code } = output.find(({ type }) => type === 'chunk');
  await writeFile(file, code.replace(/node_modules\/\.cache\/dist-\d+\//g, ''));
}
