import { posix } from 'node:path';
import { tsImport } from 'tsx/esm/api';

const { ELEMENT_ATTRIBUTES, propertyOf } = await tsImport('../src/model/element-attributes.ts', import.meta.url);

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: 'dist',
  // package.json contains the published path, which is not the path here.
  packagejson: false,
  litelement: true,
  plugins: [{ name: 'broadsheet', packageLinkPhase }],
};

/**
 * Changes paths to the published files, removes private members, and sorts everything, so that the same sources give
 * the same bytes.
 */
function packageLinkPhase({ customElementsManifest: manifest }) {
  for (const module of manifest.modules) addDefinition(module, manifest.modules);
  manifest.modules = manifest.modules.filter(describesElement);
  for (const module of manifest.modules) {
    const folder = posix.dirname(module.path);
    module.path = published(module.path);
    for (const declaration of module.declarations ?? []) {
      // The analyzer takes error codes for event names, so only documented events are kept. The shared base class is
      // not public.
      if (declaration.superclass?.module) declaration.superclass = { name: 'LitElement', package: 'lit' };
      declaration.events = declaration.events?.filter(({ name, description }) => name && description);
      declaration.members = declaration.members?.filter(
        ({ name, privacy }) =>
          !['private', 'protected'].includes(privacy) && !/^[_#]/.test(name) && !LIFECYCLE.has(name),
      );
    }
    for (const declaration of module.declarations ?? []) addAttributes(declaration);
    // The file that defines a member is private.
    for (const declaration of module.declarations ?? [])
      for (const kind of ['members', 'attributes'])
        for (const entry of declaration[kind] ?? []) delete entry.inheritedFrom;
    for (const { declaration } of module.exports ?? []) {
      if (!declaration?.module) continue;
      const isBeside = declaration.module.startsWith('.');
      declaration.module = published(isBeside ? posix.join(folder, declaration.module) : declaration.module);
    }
  }
  manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Adds the attributes in the table to an element, with the doc comments of their properties. */
function addAttributes(declaration) {
  const attributes = ELEMENT_ATTRIBUTES[declaration.tagName];
  if (!attributes) return;
  declaration.attributes = Object.entries(attributes).map(([name, attribute]) => {
    const fieldName = propertyOf(attribute);
    const member = declaration.members.find((other) => other.name === fieldName);
    if (!member?.description) throw new Error(`${declaration.name} has no doc comment for ${fieldName}.`);
    Object.assign(member, { privacy: 'public', attribute: name });
    const { type, description, default: initial } = member;
    return { name, type, description, ...(initial && { default: initial }), fieldName };
  });
}

/**
 * Adds the tag that a module such as pull-quote.define.ts defines, because the analyzer does not recognise our
 * registration.
 */
function addDefinition(module, modules) {
  const tag = /([\w-]+)\.define\.ts$/.exec(module.path)?.[1];
  if (!tag) return;
  const path = module.path.replace('.define.', '.');
  const { declarations = [] } = modules.find((other) => other.path === path) ?? {};
  const element = declarations.find(({ tagName }) => tagName === tag);
  // A manifest without the definition of a tag must not be published.
  if (!element) throw new Error(`${module.path} defines no element of ${path}.`);
  const declaration = { name: element.name, module: path };
  module.exports = [
    { kind: 'js', name: element.name, declaration },
    { kind: 'custom-element-definition', name: tag, declaration: { ...declaration } },
  ];
}

const describesElement = ({ declarations = [], exports = [] }) =>
  declarations.some(({ customElement, tagName }) => customElement && tagName) ||
  exports.some(({ kind }) => kind === 'custom-element-definition');

const LIFECYCLE = new Set([
  'adoptedCallback',
  'attributeChangedCallback',
  'connectedCallback',
  'createRenderRoot',
  'disconnectedCallback',
  'firstUpdated',
  'render',
  'shouldUpdate',
  'styles',
  'update',
  'updated',
  'willUpdate',
]);

const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
