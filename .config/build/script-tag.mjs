// Builds dist/cdn: the script tag, and the chunks that it loads when they are needed.
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { minify as terse } from 'terser';
import ts from 'typescript';
import { build } from 'vite';
import { BUNDLED_PACKAGES } from './bundled-packages.mjs';
import { INNER_LOADERS } from './chunk-entries.mjs';
import { chunkFile } from './chunk-file.mjs';
import { leanLitPlugin } from './lean-lit.mjs';
import { minifyStyles } from './minify-styles.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { noEntitiesPlugin } from './no-entities.mjs';
import { IN_CHUNK, IN_SCRIPT_TAG, replaceModules } from './replace-modules.mjs';

export const TERSER = {
  ecma: 2022,
  compress: { passes: 3, unsafe_arrows: true },
  // Private names of lit, which are not used across files.
  mangle: { properties: { regex: /^_\$/ } },
  format: { comments: false },
};
const LIT_POLICY = /(\w+)\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/;

/**
 * Replaces lit's Trusted Types policy with ours, so that a page has to allow only the name `broadsheet`.
 *
 * It is looked up on each use, because a chunk gets it from the loader after lit has started.
 */
const policyPlugin = () => ({
  name: 'broadsheet-policy',
  transform(code, id) {
    if (!/lit-html\.js$/.test(id.split('?')[0])) return null;
    // A new version of lit may create its policy with other code.
    if (!LIT_POLICY.test(code)) this.error("lit's policy was not found in lit-html.js");
    return {
      code: `import { policy as __policy } from ${JSON.stringify(scriptTagFile('inner-parts'))};\n${code.replace(LIT_POLICY, '__policy')}`,
      map: null,
    };
  },
});

/**
 * Makes lit use methods of `document` that elements of the page cannot override. Otherwise an `<img
 * name="createElement">` in a user comment would stop all rendering.
 */
const documentPlugin = () => {
  const replaced = [
    [/\b(\w)=document,(?=\w+=\(\)=>\1\.createComment\(""\))/, '$1=__document,'],
    // This argument must be the document itself.
    [/\.createTreeWalker\(\w,/, '.createTreeWalker(document,'],
    [/\.currentNode=(\w),(?=\w\}p\()/, '.currentNode=document,'],
  ];
  return {
    name: 'broadsheet-document',
    transform(code, id) {
      if (!/lit-html\.js$/.test(id.split('?')[0]) || !/\bdocument\b/.test(code)) return null;
      for (const [from, to] of replaced) {
        if (!from.test(code)) this.error(`lit uses its document in another way than ${from}`);
        code = code.replace(from, to);
      }
      return {
        code: `import { litDocument as __document } from ${JSON.stringify(scriptTagFile('lit-document'))};\n${code}`,
        map: null,
      };
    },
  };
};

/** Removes lit's hooks for polyfills and hydration and its global variables, which are not used here. */
export const hooksPlugin = () => ({
  name: 'broadsheet-hooks',
  transform: (code, id) =>
    /\/(lit-html|reactive-element|lit-element)\.js$/.test(id.split('?')[0])
      ? {
          code: code
            .replace(/\b\w+\.(\w+PolyfillSupport|litElementHydrateSupport)\b/g, 'undefined')
            .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0')
            // Metadata of decorators, which we do not use.
            .replace(/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, '')
            .replace(/const t=this\[Symbol\.metadata\];if\(null!==t\)\{[^}]*\}/, ''),
          map: null,
        }
      : null,
});

const stylesPlugin = () => ({
  name: 'broadsheet-styles',
  transform: (code, id) => (/src\/styles\/.*\.ts$/.test(id) ? { code: minifyStyles(code, id), map: null } : null),
  enforce: 'pre',
});

const templatesPlugin = () => ({
  name: 'broadsheet-templates',
  transform: (code, id) =>
    /src\/(view|elements)\/.*\.ts$/.test(id) ? { code: minifyTemplates(code, id), map: null } : null,
  enforce: 'pre',
});

const scriptTagFile = (name) => new URL(`../../src/script-tag/${name}.ts`, import.meta.url).pathname;

/** The functions in script-tag/shared.ts: their names by module, and a short name for each in the built files. */
async function sharedFunctions() {
  const source = ts.createSourceFile('', await readFile('src/script-tag/shared.ts', 'utf8'), ts.ScriptTarget.Latest);
  const modules = new Map(
    source.statements
      .filter(ts.isImportDeclaration)
      .map(({ moduleSpecifier, importClause }) => [
        resolve('src/script-tag', moduleSpecifier.text.replace(/\.js$/, '.ts')),
        importClause.namedBindings.elements.map(({ name }) => name.text),
      ]),
  );
  const shortNames = new Map([...modules.values()].flat().map((name, index) => [name, `f${index.toString(36)}`]));
  return { modules, shortNames };
}

/**
 * Gives shared functions short names in the script tag. This is safe, because a chunk is only used by the script that
 * contains its hash.
 */
async function shortNamesPlugin() {
  const { shortNames } = await sharedFunctions();
  return {
    name: 'broadsheet-short-names',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/script-tag/shared.ts')) return null;
      const [imports, table] = code.split('export const shared');
      const short = table.replace(/^ {2}(\w+),$/gm, (_, name) => `  ${shortNames.get(name)}: ${name},`);
      return { code: `${imports}export const shared${short}`, map: null };
    },
  };
}

/** Makes a chunk use the functions in script-tag/shared.ts from the script tag instead of its own copies. */
async function sharedPlugin() {
  const { modules, shortNames } = await sharedFunctions();
  return {
    name: 'broadsheet-shared',
    enforce: 'pre',
    resolveId(source, importer = '') {
      if (!source.startsWith('.') || importer.startsWith('\0') || importer.includes('/script-tag/')) return null;
      const path = resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
      // Imports between shared modules are not replaced.
      return modules.has(path) && !modules.has(importer) ? `\0shared:${path}` : null;
    },
    load(id) {
      if (!id.startsWith('\0shared:')) return null;
      const path = id.slice('\0shared:'.length);
      const names = modules
        .get(path)
        .map((name) => `export const ${name} = (...given) => shared.${shortNames.get(name)}(...given);`);
      return [
        `import { shared } from ${JSON.stringify(scriptTagFile('inner-parts'))};`,
        `export * from ${JSON.stringify(path)};`,
        ...names,
      ].join('\n');
    },
  };
}

/** The entry of a chunk. If it loads chunks itself, it also exports the function that receives the loader. */
const entryPlugin = (entry) => ({
  name: 'broadsheet-entry',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('part-entry') ? '\0part-entry' : null),
  load: (id) =>
    id === '\0part-entry'
      ? `export * from ${JSON.stringify(resolve(entry))};\nexport { useLoader } from ${JSON.stringify(scriptTagFile('inner-parts'))};`
      : null,
});

/** Bundles an entry into one script. With `minify: false` terser can minify it later, together with other code. */
export async function bundle({ entry, format, name, plugins = [], define = {}, minify = 'terser' }) {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: ['production', 'browser', 'module', 'import', 'default'] },
    define,
    plugins: [stylesPlugin(), templatesPlugin(), noEntitiesPlugin(), ...plugins],
    build: {
      write: false,
      target: 'es2022',
      minify,
      terserOptions: TERSER,
      modulePreload: false,
      lib: { entry, formats: [format], ...(name && { name }) },
      rolldownOptions: { output: { codeSplitting: false, generatedCode: { symbols: false } } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  return output.output.find(({ type }) => type === 'chunk').code.trim();
}

/**
 * Writes the chunks, inner ones first because others contain their hashes. Returns the hash and the bundle options of
 * each.
 *
 * @param {import('./chunk-entries.mjs').ChunkTree} parts
 */
async function buildParts(parts, outDir, replaced, isInner = false) {
  const built = {};
  for (const [name, part] of Object.entries(parts)) {
    const { entry, parts: inner } = typeof part === 'string' ? { entry: part } : part;
    const pins = inner ? hashesOf(await buildParts(inner, outDir, replaced, true)) : {};
    // Inner chunks that load nothing, such as formats, contain all their code.
    const isAlone = isInner && !inner;
    const options = {
      entry: isAlone ? entry : 'part-entry',
      plugins: [
        ...(isAlone ? [] : [replaced.loaders.plugin, entryPlugin(entry)]),
        ...(isInner
          ? []
          : [
              leanLitPlugin(),
              policyPlugin(),
              documentPlugin(),
              hooksPlugin(),
              replaced.lit.plugin,
              await sharedPlugin(),
            ]),
      ],
      define: { __PARTS__: JSON.stringify(pins) },
    };
    const code = await bundle({ ...options, format: 'es' });
    const hash = createHash('sha256').update(`${code}\n`).digest('base64');
    await writeFile(`${outDir}/${chunkFile(name, hash)}`, `${code}\n`);
    built[name] = { hash, options };
  }
  return built;
}

const hashesOf = (built) => Object.fromEntries(Object.entries(built).map(([name, { hash }]) => [name, hash]));

/**
 * Builds a chunk as a classic script, which a page can load in the head to have the chunk before the first paint.
 *
 * The script only stores a function on its own script element, under the hash of the chunk. script-tag/parts.ts finds
 * it there by that hash, so that no other version uses it, and calls it instead of loading the chunk.
 */
async function readyScript({ hash, options }) {
  const code = await bundle({ ...options, format: 'iife', name: '__part', minify: false });
  const whole = `(script => { if (script) script[${JSON.stringify(hash)}] = () => { ${code}; return __part; }; })(document.currentScript)`;
  return (await terse(whole, TERSER)).code;
}

/**
 * @typedef {object} ScriptTagOptions
 * @property {string} outDir
 * @property {string} version
 * @property {string[]} tags
 * @property {import('./chunk-entries.mjs').ChunkTree} parts
 * @property {string[]} readyParts names of the chunks that are also built as classic scripts
 */

/** @param {ScriptTagOptions} options */
export async function buildScriptTag({ outDir, version, tags, parts, readyParts }) {
  const notice = `/*! Broadsheet ${version} | MIT licence | with lit, BSD-3-Clause: see LICENSE.txt beside this file */`;
  const write = async (name, code) => {
    await writeFile(`${outDir}/${name}.js`, `${notice}\n${code}\n`);
    await writeFile(`${outDir}/${name}-${version}.js`, `${notice}\n${code}\n`);
  };
  // A chunk loads its own chunks by the hashes in it, with the loader that the script tag passes to it.
  const loaders = Object.fromEntries(
    Object.values(INNER_LOADERS).map((file) => [file, 'src/script-tag/inner-parts.ts']),
  );
  const replaced = {
    loaders: replaceModules('broadsheet-inner-parts', loaders),
    lit: replaceModules('broadsheet-template-engine', IN_CHUNK),
  };
  const built = await buildParts(parts, outDir, replaced);
  for (const { checkUsed } of Object.values(replaced)) checkUsed();
  const table = hashesOf(built);
  for (const name of readyParts) await write(`broadsheet-${name}`, await readyScript(built[name]));
  const check = await bundle({ entry: 'src/script-tag/check-page.ts', format: 'iife', name: '__check', minify: false });
  const main = replaceModules('broadsheet-script-tag', IN_SCRIPT_TAG);
  const mainCode = await bundle({
    entry: 'src/script-tag/main.ts',
    format: 'iife',
    name: '__main',
    plugins: [await shortNamesPlugin(), leanLitPlugin(), hooksPlugin(), main.plugin],
    define: { __PARTS__: JSON.stringify(table) },
    minify: false,
  });
  // No code of lit may run before checkPage(): a second copy must not change the page.
  const whole = `(()=>{${check}\nconst __page=__check.checkPage(${JSON.stringify(tags)});if(!__page)return;${mainCode}})()`;
  main.checkUsed();
  const { code: small } = await terse(whole, {
    ...TERSER,
    compress: { ...TERSER.compress, toplevel: true },
    mangle: { ...TERSER.mangle, toplevel: true },
  });
  await write('broadsheet', small);
  await writeFile(`${outDir}/LICENSE.txt`, await licences());
}

async function licences() {
  const texts = [`Broadsheet\n\n${await readFile('LICENSE', 'utf8')}`];
  for (const [name, title] of Object.entries(BUNDLED_PACKAGES)) {
    const licence = (await readdir(`node_modules/${name}`)).find((file) => /^licen[sc]e/i.test(file));
    texts.push(`${title}\n\n${await readFile(`node_modules/${name}/${licence}`, 'utf8')}`);
  }
  return texts.map((text) => text.trim()).join('\n\n\n') + '\n';
}
