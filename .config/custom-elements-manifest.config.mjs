export default {
  globs: ['src/elements/**/*.ts'],
  outdir: 'dist',
  // Where it is made is not where it is published: package.json says that itself.
  packagejson: false,
  litelement: true,
  plugins: [{ name: 'broadsheet', packageLinkPhase }],
};

/** Points at the files that are published, keeps what outsiders may use, and orders it, so that equal sources give equal bytes. */
function packageLinkPhase({ customElementsManifest: manifest }) {
  manifest.modules = manifest.modules.filter(describesElement);
  for (const module of manifest.modules) {
    module.path = published(module.path);
    for (const declaration of module.declarations ?? []) {
      // What the analyzer finds where events are made has the code of an error for a name; ours are documented.
      declaration.events = declaration.events?.filter(({ name, description }) => name && description);
      declaration.members = declaration.members?.filter(
        ({ name, privacy }) =>
          !['private', 'protected'].includes(privacy) && !/^[_#]/.test(name) && !LIFECYCLE.has(name),
      );
    }
    for (const { declaration } of module.exports ?? []) {
      if (declaration?.module) declaration.module = published(declaration.module);
    }
  }
  manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const describesElement = ({ declarations = [], exports = [] }) =>
  declarations.some(({ customElement }) => customElement) ||
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
