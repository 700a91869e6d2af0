// Generates types and editor data for our tags from the manifest: dist/types, dist/vue.d.ts, data for VS Code and
// JetBrains. Existing generators do not fit: they wrap our events twice (Vue, Svelte), do not allow refs and change the
// types of all frameworks at once (JSX), or complete `''`, `Date` and each property three times (editors).
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tsImport } from 'tsx/esm/api';
import { cssCustomData, htmlCustomData, webTypes } from './types-editors.mjs';
import { elementTypes } from './types-elements.mjs';
import { preactTypes, reactTypes, solidTypes, svelteTypes, vueTypes } from './types-frameworks.mjs';

const { ELEMENT_ATTRIBUTES } = await tsImport('../../src/model/element-attributes.ts', import.meta.url);
const JSX = { preact: preactTypes, react: reactTypes, solid: solidTypes, svelte: svelteTypes };

/** Writes all files into a folder that already contains `custom-elements.json`. */
export async function buildTypes({ made, version }) {
  const elements = await describedElements(`${made}/custom-elements.json`);
  await mkdir(`${made}/types`, { recursive: true });
  await writeFile(`${made}/types/elements.d.ts`, elementTypes(elements));
  for (const [name, write] of Object.entries(JSX)) {
    await writeFile(`${made}/types/${name}.d.ts`, write(elements));
    // A side-effect import of types also imports a module at run time.
    await writeFile(`${made}/types/${name}.js`, 'export {};\n');
  }
  const vue = `${made}/vue.d.ts`;
  await writeFile(vue, vueTypes(elements, await readFile(vue, 'utf8')));

  const editors = {
    'vscode.css-custom-data.json': cssCustomData(elements),
    'vscode.html-custom-data.json': htmlCustomData(elements),
    'web-types.json': webTypes(elements, version),
  };
  for (const [file, data] of Object.entries(editors)) {
    await writeFile(`${made}/${file}`, `${JSON.stringify(data, null, 1)}\n`);
  }
}

/** The data in the manifest that frameworks and editors need. */
async function describedElements(file) {
  const { modules } = JSON.parse(await readFile(file, 'utf8'));
  const elements = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((declaration) => ({
      tag: declaration.tagName,
      className: declaration.name,
      description: declaration.description,
      attributes: declaration.attributes.map((attribute) =>
        describedAttribute(attribute, ELEMENT_ATTRIBUTES[declaration.tagName]),
      ),
      properties: declaration.members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic),
      events: declaration.events,
      slots: declaration.slots,
      parts: declaration.cssParts,
      tokens: declaration.cssProperties,
    }));
  const [{ events }] = elements;
  for (const element of elements) {
    // The types share one set of listeners.
    const names = (list) => list.map(({ name }) => name).join();
    if (names(element.events) !== names(events)) throw new Error(`<${element.tag}> has events of its own.`);
  }
  return elements;
}

function describedAttribute({ name, type, description, fieldName }, attributes) {
  const { values = [], isNumeric, isBoolean = false } = attributes[name];
  return {
    name,
    description,
    fieldName,
    isBoolean,
    /** The allowed values; empty if any value is allowed. */
    values,
    // Some attributes are strings in the manifest but also accept numbers, or only some values.
    type: isNumeric ? typeWithNumbers(values) : type.text,
  };
}

const typeWithNumbers = (values) =>
  values.length === 0
    ? 'number | string'
    : [...values.filter((value) => /^\d+$/.test(value)), ...[...values, ''].map((value) => `'${value}'`)].join(' | ');
