// npm run size: what each way in costs a reader, by the table in .config/sizes.json. With --check it fails over a
// limit. An `entry` is bundled as an application would bundle it. A `file`, each of several files, and each chunk in
// `parts` is measured as it is. The limit is in bytes of Brotli. Chunks that no row names are listed below.
import { readFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { scriptFiles } from '../build/released.mjs';
import { root } from './install-packages.mjs';

const table = JSON.parse(await readFile(`${root}.config/sizes.json`, 'utf8'));
const cdn = `${root}dist/cdn/`;
const partOf = (file) => /^(.+)-[\w-]{8}\.js$/.exec(file)?.[1];
const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
// The folder also contains files of earlier versions.
const files = (await scriptFiles(cdn, version)).filter((file) => partOf(file));
const named = new Set(table.flatMap(({ parts = [] }) => (parts.length === 1 ? parts : [])));
const others = files
  .map(partOf)
  .filter((part) => !named.has(part))
  .map((part) => ({ name: `chunk ${part}`, parts: [part] }));
const rows = await Promise.all([...table, ...others].map(weigh));

const width = Math.max(...rows.map(({ name }) => name.length));
const line = (name, ...numbers) =>
  [name.padEnd(width), ...numbers.map((number) => String(number).padStart(8))].join('');
console.log(line('', 'raw', 'gzip', 'brotli', 'limit'));
for (const { name, raw, gzip, brotli, limit, error } of rows) {
  console.log(
    error ? `${name.padEnd(width)}  ${error}` : line(name, raw, gzip, brotli, limit ?? '-') + over(brotli, limit),
  );
}
const failed = rows.some(({ brotli, limit, error }) => error || brotli > limit);
if (failed && process.argv.includes('--check')) process.exitCode = 1;

async function weigh({ name, file, parts, entry, external = [], limit }) {
  try {
    const scripts = parts
      ? await Promise.all(files.filter((one) => parts.includes(partOf(one))).map((one) => readFile(cdn + one)))
      : file
        ? await Promise.all([file].flat().map((one) => readFile(root + one)))
        : await bundle(entry, external);
    const sum = (measure) => scripts.reduce((bytes, script) => bytes + measure(script).length, 0);
    return {
      name,
      limit,
      raw: sum((script) => script),
      gzip: sum((script) => gzipSync(script, { level: 9 })),
      brotli: sum(brotli),
    };
  } catch (error) {
    return { name, limit, error: error.message.split('\n')[0] };
  }
}

/** Bundles an entry with its static imports; dynamic imports are not counted. */
async function bundle(entry, external) {
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    resolve: { conditions: ['production', 'browser', 'module', 'default'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    // Dynamic imports are external, so that the result does not depend on how a bundler splits code.
    plugins: [{ name: 'parts-apart', resolveDynamicImport: (id) => ({ id: String(id), external: true }) }],
    build: {
      write: false,
      target: 'es2022',
      minify: 'oxc',
      modulePreload: false,
      lib: { entry: root + entry, formats: ['es'], fileName: 'entry' },
      rolldownOptions: {
        external: external.map((name) => new RegExp(`^${name}(/|$)`)),
        // in library mode Vite keeps white space by default
        output: { minify: true, comments: { legal: false } },
      },
    },
  });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const met = new Set();
  const visit = (name) => {
    if (met.has(name) || !chunks.has(name)) return;
    met.add(name);
    chunks.get(name).imports?.forEach(visit);
  };
  visit(output.find((chunk) => chunk.isEntry).fileName);
  return [...met].map((name) => Buffer.from(chunks.get(name).code));
}

function brotli(script) {
  return brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: script.length } });
}

function over(bytes, limit) {
  return bytes > limit ? `  over by ${bytes - limit}` : '';
}
