// Makes `broadsheet/pull-quote/canonical` one file that contains lit's base class and loads nothing.
import { writeFile, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { minify as terse } from 'terser';
import { leanLitPlugin } from './lean-lit.mjs';
import { TERSER, baseClassPlugin, bundle, hooksPlugin } from './script-tag.mjs';

const source = (path) => fileURLToPath(new URL(`../../src/${path}.ts`, import.meta.url));

/** The modules that this entry has in the place of others, by the end of their names. */
const REPLACED = {
  '../parts.js': source('canonical/parts'),
  '/snapshot.js': source('canonical/snapshot'),
  '/pause.js': source('canonical/pause'),
  '/mirror-controller.js': source('canonical/no-controller'),
  '/viewport-controller.js': source('canonical/no-controller'),
  '/own-messages.js': source('script-tag/own-messages'),
  // Our elements adopt their style sheets themselves and need only the text.
  '/css-tag.js': source('script-tag/css-tag'),
};

const replacePlugin = () => ({
  name: 'broadsheet-canonical',
  enforce: 'pre',
  resolveId: (name) => Object.entries(REPLACED).find(([end]) => name.endsWith(end))?.[1],
});

/** lit's base class for browsers, which Node can import too: elements are imported where pages are rendered. */
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
  const code = await bundle({
    entry: 'src/canonical/pull-quote.ts',
    format: 'es',
    plugins: [leanLitPlugin(), hooksPlugin(), nodePlugin(), baseClassPlugin(), replacePlugin()],
    minify: false,
  });
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
