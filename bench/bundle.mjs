import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';

const folder = fileURLToPath(new URL('.', import.meta.url));
const made = new Map();

const svelte = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { js } = compile(source, { filename: path, customElement: true, css: 'injected' });
      return { contents: js.code, loader: 'js' };
    });
  },
};

/** Bundles a file of bench/peers as an application would: minified, for production, one classic script. */
export function bundle(file) {
  if (!made.has(file)) made.set(file, bundled(file));
  return made.get(file);
}

async function bundled(file) {
  const { outputFiles } = await build({
    entryPoints: [`${folder}peers/${file}`],
    bundle: true,
    minify: true,
    write: false,
    outfile: 'out.js',
    format: 'iife',
    target: 'es2022',
    conditions: ['production', 'browser', 'module', 'import', 'default'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [svelte],
    absWorkingDir: folder,
    logLevel: 'error',
  });
  return outputFiles.find(({ path }) => path.endsWith('.js')).text;
}
