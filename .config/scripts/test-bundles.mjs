// Bundles each browser test file, so that a page needs few requests instead of hundreds. Bundles are shared by all
// engines.
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { root } from './install-packages.mjs';

const TEST_FILE = /^\/(test\/.+\.(?:test|trust|host)\.ts)$/;
const CHUNKS = 'test-bundles';

/** Runs after a test file, before its tests do. */
const SELECTION = 'test/selection.ts';

/** Absolute paths are not bundled: the commands of the runner, and pages of the test server. */
const addresses = {
  name: 'addresses',
  setup({ onResolve }) {
    onResolve({ filter: /^\// }, ({ path, kind }) => (kind === 'entry-point' ? undefined : { path, external: true }));
  },
};

const bundles = new Map();
/** Chunks and source maps by URL. Test files share many; each name contains the hash of the content. */
const files = new Map();
let watch = () => {};

async function bundle(test) {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: [test, SELECTION].map((file) => `import './${file}';`).join('\n'),
      resolveDir: root,
      sourcefile: `${test}.entry.js`,
    },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'default'],
    tsconfig: `${root}tsconfig.json`,
    // keeps code that seems unused, as in unbundled pages
    ignoreAnnotations: true,
    treeShaking: false,
    absWorkingDir: root,
    outdir: `${root}${dirname(test)}`,
    entryNames: 'entry-[hash]',
    chunkNames: `${CHUNKS}-[name]-[hash]`,
    sourcemap: 'linked',
    sourcesContent: false,
    metafile: true,
    write: false,
    logLevel: 'silent',
    plugins: [addresses],
  });
  const inputs = Object.keys(metafile.inputs);
  watch(inputs);
  let entry;
  for (const { path, text } of outputFiles) {
    files.set(`/${path.slice(root.length)}`, text);
    if (/\/entry-\w+\.js$/.test(path)) entry = text;
  }
  return { entry, inputs };
}

/** The script of a test file. If it cannot be built, the script throws the error in the page. */
export async function scriptOf(test) {
  if (!bundles.has(test)) bundles.set(test, bundle(test));
  try {
    return (await bundles.get(test)).entry;
  } catch (error) {
    bundles.delete(test);
    watch([test]);
    return `throw new Error(${JSON.stringify(error.message)});`;
  }
}

/** Removes the bundles that contain a file. */
async function forget(path) {
  const changed = path.replace(root, '').replaceAll('\\', '/');
  for (const [test, made] of bundles) {
    const { inputs } = await made.catch(() => ({ inputs: [] }));
    if (inputs.includes(changed)) bundles.delete(test);
  }
}

/**
 * A plugin of @web/dev-server. Its middleware must come before the one that serves files: `middleware: [testBundles.middleware]`.
 *
 * In watch mode it watches all files in the bundles.
 */
export const testBundles = {
  name: 'test-bundles',
  async serverStart({ config, fileWatcher }) {
    if (config.disableFileWatcher) return;
    watch = (inputs) => fileWatcher.add(inputs.map((file) => root + file));
    for (const test of bundles.keys())
      void scriptOf(test).then(() => bundles.get(test)?.then(({ inputs }) => watch(inputs)));
    fileWatcher.on('change', forget).on('unlink', forget);
  },
  async middleware(ctx, next) {
    const [, test] = TEST_FILE.exec(ctx.path) ?? [];
    const script = test ? await scriptOf(test) : files.get(ctx.path);
    if (script === undefined) return next();
    ctx.type = ctx.path.endsWith('.map') ? 'json' : 'js';
    ctx.body = script;
    ctx.set('cache-control', test ? 'no-cache' : 'max-age=31536000');
    return undefined;
  },
};
