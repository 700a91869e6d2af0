// Replaces modules in a bundle, by an explicit map of files.
import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The base class of lit, which is all of lit that the elements need. */
const BASE_CLASS = 'node_modules/@lit/reactive-element/reactive-element.js';

/** In the script tag: its own chunk loader, no custom messages, and style sheets as text. */
export const IN_SCRIPT_TAG = {
  'src/parts.ts': 'src/script-tag/parts.ts',
  'src/elements/own-messages.ts': 'src/script-tag/own-messages.ts',
  'node_modules/@lit/reactive-element/css-tag.js': 'src/script-tag/css-tag.ts',
  lit: BASE_CLASS,
};

/**
 * In a chunk: `data-quiet` of the script tag, only the templates of lit, because its base class is in the script tag, and no
 * custom formats.
 */
export const IN_CHUNK = {
  'src/input/warnings.ts': 'src/script-tag/warnings.ts',
  'src/formats/custom-formats.ts': 'src/script-tag/custom-formats.ts',
  lit: 'node_modules/lit-html/lit-html.js',
};

/** In `broadsheet/pull-quote/canonical`, which loads no chunks. */
export const IN_CANONICAL_ENTRY = {
  'src/parts.ts': 'src/canonical/parts.ts',
  'src/input/snapshot.ts': 'src/canonical/snapshot.ts',
  'src/input/pause.ts': 'src/canonical/pause.ts',
  'src/elements/mirror-controller.ts': 'src/canonical/no-controller.ts',
  'src/elements/viewport-controller.ts': 'src/canonical/no-controller.ts',
  'src/elements/own-messages.ts': 'src/script-tag/own-messages.ts',
  'node_modules/@lit/reactive-element/css-tag.js': 'src/script-tag/css-tag.ts',
  lit: BASE_CLASS,
};

/**
 * Creates a Vite plugin that replaces modules.
 *
 * Paths are relative to the root of the project; packages are given by name. Throws if a file does not exist. Call
 * `checkUsed` after the builds that use the plugin: it throws if an entry was not used.
 *
 * @param {string} name
 * @param {Readonly<Record<string, string>>} map replacements by what they replace
 */
export function replaceModules(name, map) {
  for (const [from, to] of Object.entries(map)) {
    for (const file of from.includes('/') ? [from, to] : [to])
      if (!existsSync(resolve(root, file))) throw new Error(`${name}: there is no file ${file}.`);
  }
  const unused = new Set(Object.keys(map));
  return {
    plugin: {
      name,
      enforce: 'pre',
      resolveId(source, importer = '') {
        if (importer.startsWith('\0')) return null;
        const replaced = replacedBy(source, importer, map);
        const replacement = replaced && resolve(root, map[replaced]);
        // A replacement may import the module that it replaces.
        if (!replacement || replacement === importer) return null;
        unused.delete(replaced);
        return replacement;
      },
    },
    checkUsed() {
      if (unused.size > 0) throw new Error(`${name}: nothing imports ${[...unused].join(', ')}.`);
    },
  };
}

function replacedBy(source, importer, map) {
  if (!/^[./]/.test(source)) return Object.hasOwn(map, source) ? source : undefined;
  const file = relative(root, resolve(dirname(importer), source));
  return [file, file.replace(/\.js$/, '.ts')].find((name) => Object.hasOwn(map, name));
}
