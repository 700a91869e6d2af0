// Puts the packages that a part is made with into its file in dist: lit alone is a dependency of ours.
//
// The part then stands for itself, and what went into it from its folder goes out of that.
import { readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { build } from 'vite';
import { noEntitiesPlugin } from './no-entities.mjs';

/**
 * @param {string} entry the compiled part
 * @param {string[] | 'all'} apart files of its folder that others import; where all are, the part goes on importing them
 */
export async function inlinePackages(entry, apart = []) {
  const folder = dirname(entry);
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [noEntitiesPlugin()],
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        // What the part itself imports from beside it stays there; what packages import from beside them comes along.
        external: (name, importer) =>
          name.startsWith('node:') || (apart === 'all' && name.startsWith('.') && importer === resolve(entry)),
        output: { codeSplitting: false, comments: { legal: true } },
      },
    },
  });
  const [{ output }] = [result].flat();
  const kept = [basename(entry), ...[apart].flat()].map((file) => file.replace(/\.js$/, ''));
  for (const file of apart === 'all' ? [] : await readdir(folder)) {
    const name = file.replace(/(\.d\.ts|\.js)$/, '');
    if (!kept.includes(name)) await rm(`${folder}/${file}`);
  }
  // Where the build was made says nothing, and differs from time to time.
  const { code } = output.find(({ type }) => type === 'chunk');
  await writeFile(entry, code.replace(/node_modules\/\.cache\/dist-\d+\//g, ''));
}
