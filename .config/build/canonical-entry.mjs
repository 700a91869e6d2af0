// Bundles `broadsheet/pull-quote/canonical` into one file that contains lit's base class and loads nothing.
import { writeFile, readdir, rm } from 'node:fs/promises';
import { minify as terse } from 'terser';
import { leanLitPlugin } from './lean-lit.mjs';
import { IN_CANONICAL_ENTRY, replaceModules } from './replace-modules.mjs';
import { TERSER, bundle, hooksPlugin } from './script-tag.mjs';

/** Makes lit's base class for browsers importable in Node, because server code imports elements too. */
const nodePlugin = () => ({
  name: 'broadsheet-importable',
  transform(code, id) {
    if (!/\/reactive-element\.js$/.test(id)) return null;
    const base = /\bextends HTMLElement\b/;
    if (!base.test(code)) this.error('The base class of lit does not extend HTMLElement by this name.');
    return { code: code.replace(base, 'extends(globalThis.HTMLElement??Object)'), map: null };
  },
});

/** @param {{ made: string, version: string }} options `made` is where dist is being made, compiled */
export async function buildCanonicalEntry({ made, version }) {
  const folder = `${made}/canonical`;
  const replaced = replaceModules('broadsheet-canonical', IN_CANONICAL_ENTRY);
  const code = await bundle({
    entry: 'src/canonical/pull-quote.ts',
    format: 'es',
    plugins: [leanLitPlugin(), hooksPlugin(), nodePlugin(), replaced.plugin],
    minify: false,
  });
  replaced.checkUsed();
  const { code: small } = await terse(code, {
    ...TERSER,
    module: true,
    compress: { ...TERSER.compress, toplevel: true },
    mangle: { ...TERSER.mangle, toplevel: true },
  });
  const notice = `/*! Broadsheet ${version} | MIT licence | with lit, BSD-3-Clause: see cdn/LICENSE.txt */`;
  for (const file of await readdir(folder)) if (!file.startsWith('pull-quote.')) await rm(`${folder}/${file}`);
  await writeFile(`${folder}/pull-quote.js`, `${notice}\n${small}\n`);
}
