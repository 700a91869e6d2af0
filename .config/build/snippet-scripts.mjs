// What snippets need beside the script tag: the script that fits frames to their pages, and the hashes of both scripts.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { minify } from 'terser';
import ts from 'typescript';

/** Writes dist/cdn/frame-<version>.js, for classic script tags, and puts the hashes into the module that snippets ask. */
export async function buildSnippetScripts({ made, version }) {
  const source = await readFile('src/frame/fit.ts', 'utf8');
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  const { outputText } = ts.transpileModule(source, { compilerOptions });
  const { code } = await minify(`(() => {${outputText}})()`, {
    ecma: 2022,
    compress: { passes: 3 },
    format: { comments: false },
  });
  await writeFile(`${made}/cdn/frame-${version}.js`, `${code}\n`);

  const hashes = {};
  for (const name of ['broadsheet', 'frame']) {
    const bytes = await readFile(`${made}/cdn/${name}-${version}.js`);
    hashes[name] = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  }
  const file = `${made}/snippet/integrity.js`;
  const EMPTY = 'export const INTEGRITY = {};';
  const module = await readFile(file, 'utf8');
  if (!module.includes(EMPTY)) throw new Error(`${file} has no “${EMPTY}” to put the hashes into.`);
  await writeFile(file, module.replace(EMPTY, `export const INTEGRITY = ${JSON.stringify(hashes)};`));
}
