// Puts modules in the place of others in a bundle, by an explicit map of files.
import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** lit's base class: all that the elements need of lit. */
const BASE_CLASS = 'node_modules/@lit/reactive-element/reactive-element.js';

/** In the script tag: its own loader, its own words for messages, and only the text of style sheets. */
export const IN_SCRIPT_TAG = {
  'src/parts.ts': 'src/script-tag/parts.ts',
  'src/elements/own-messages.ts': 'src/script-tag/own-messages.ts',
  'node_modules/@lit/reactive-element/css-tag.js': 'src/script-tag/css-tag.ts',
  lit: BASE_CLASS,
};

/** In a chunk: lit without its base class, which is in the script tag. */
export const IN_CHUNK = { lit: 'node_modules/lit-html/lit-html.js' };

/** In `broadsheet/pull-quote/canonical`, which contains everything and loads nothing. */
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
 * Makes a plugin of Vite that puts modules in the place of others.
 *
 * Files are named from the root of the project, packages by their name. A file that does not exist is an error at once; call
 * `checkUsed` after the builds that use the plugin: an entry that none of them needed is an error too.
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
