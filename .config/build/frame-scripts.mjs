// The two scripts of framed snippets. One is inlined in the framed page and sends its height; the other is a file in
// dist/cdn for the page around it.
import { readFile, writeFile } from 'node:fs/promises';
import { minify } from 'terser';
import { build } from 'vite';
import { integrityOf } from './integrity.mjs';

const DATA = 'src/snippet/frame-script.data.ts';

/** Bundles a module of src/frame as a classic script. */
async function scriptOf(name) {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      lib: { entry: `src/frame/${name}.ts`, formats: ['iife'], name: '__frame' },
      rolldownOptions: { output: { codeSplitting: false, generatedCode: { symbols: false } } },
    },
  });
  const [{ output }] = [result].flat();
  const { code } = await minify(output[0].code, { ecma: 2022, compress: { passes: 3 }, format: { comments: false } });
  return code;
}

/** The script that sets the height of frames. */
export const fitScript = () => scriptOf('fit-frames');

/** The generated module of src with the script of framed pages: its path and its content. */
export async function heightModule() {
  const code = await scriptOf('report-height');
  if (/['\\]/.test(code))
    throw new Error(`The script of src/frame/report-height.ts does not fit between simple quotes:\n${code}`);
  const text = `/** The script of a page in a frame: src/frame/report-height.ts, made small. Made by frame-scripts.mjs. */
export const REPORT_HEIGHT =
  '${code}';

/** Its hash, by which the policy of the page allows it and no other. */
export const REPORT_HEIGHT_HASH = '${integrityOf(code, 'sha256')}';
`;
  return { file: DATA, text };
}

/** Writes that module if its content has changed. */
export async function writeHeightModule() {
  const { file, text } = await heightModule();
  if ((await readFile(file, 'utf8').catch(() => '')) !== text) await writeFile(file, text);
}
