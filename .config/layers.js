// The dependency rules of src: what each folder may import, and whether it may use the browser and the clock. `types`
// are folders of which it may import only types. `modules` are the files directly in src that it may import.

/** @typedef {{ imports: string[], types?: string[], modules?: string[], packages: 'none' | 'lit' | 'parsers' | 'node', browser: boolean, clock: boolean }} Layer */

const PURE = { browser: false, clock: false };

/** @type {Record<string, Layer>} */
export const LAYERS = {
  model: { imports: ['model'], packages: 'none', ...PURE },
  formats: { imports: ['model', 'formats', 'markup', 'geography', 'extract'], packages: 'parsers', ...PURE },
  markup: { imports: ['model', 'markup'], types: ['plain'], packages: 'parsers', ...PURE },
  extract: { imports: ['model', 'extract'], packages: 'none', ...PURE },
  decorate: { imports: ['model', 'i18n', 'plain', 'decorate'], packages: 'none', ...PURE },
  input: { imports: ['model', 'input'], types: ['plain'], packages: 'lit', browser: true, clock: true },
  view: { imports: ['model', 'view', 'styles', 'i18n'], packages: 'lit', browser: true, clock: false },
  styles: { imports: ['styles'], types: ['model'], packages: 'lit', browser: true, clock: false },
  i18n: { imports: ['model', 'i18n'], packages: 'none', ...PURE },
  // Without browser and clock, because the command line writes the same files; elements/offer-file.ts offers them in a
  // browser.
  calendar: { imports: ['model', 'i18n', 'calendar'], packages: 'none', ...PURE },
  // What is known about the places of the Earth.
  geography: { imports: ['model', 'geography'], packages: 'parsers', ...PURE },
  map: { imports: ['model', 'geography', 'map'], packages: 'parsers', browser: true, clock: false },
  plain: { imports: ['model', 'plain', 'i18n'], packages: 'none', ...PURE },
  export: { imports: ['model', 'plain', 'i18n', 'export'], packages: 'none', ...PURE },
  elements: {
    imports: ['model', 'formats', 'markup', 'input', 'view', 'styles', 'i18n', 'plain', 'decorate', 'elements'],
    types: ['calendar'],
    modules: ['itinerary-parts', 'parts', 'registration', 'version'],
    packages: 'lit',
    browser: true,
    clock: true,
  },
  // Replacements of modules for the script tag, and the entry without code splitting.
  'script-tag': {
    imports: ['model', 'input', 'styles', 'i18n', 'plain', 'decorate', 'elements', 'script-tag'],
    modules: ['parts', 'registration', 'version'],
    packages: 'lit',
    browser: true,
    clock: true,
  },
  canonical: {
    imports: [
      'model',
      'formats',
      'markup',
      'input',
      'view',
      'styles',
      'i18n',
      'plain',
      'decorate',
      'elements',
      'canonical',
    ],
    modules: ['parts', 'registration'],
    packages: 'lit',
    browser: true,
    clock: true,
  },
  frame: { imports: ['frame'], packages: 'none', browser: true, clock: false },
  server: {
    imports: ['model', 'formats', 'markup', 'geography', 'view', 'styles', 'i18n', 'plain', 'decorate', 'server'],
    packages: 'lit',
    browser: false,
    clock: true,
  },
  snippet: {
    imports: ['model', 'formats', 'markup', 'view', 'styles', 'i18n', 'plain', 'decorate', 'server', 'snippet'],
    modules: ['version'],
    packages: 'none',
    browser: false,
    clock: true,
  },
  lint: {
    imports: ['model', 'i18n', 'markup', 'extract', 'snippet', 'lint'],
    modules: ['version'],
    packages: 'none',
    ...PURE,
  },
  cli: {
    imports: [
      'model',
      'formats',
      'markup',
      'view',
      'styles',
      'i18n',
      'plain',
      'decorate',
      'server',
      'snippet',
      'lint',
      'export',
      'calendar',
      'geography',
      'cli',
    ],
    modules: ['extract', 'version'],
    packages: 'node',
    browser: false,
    clock: true,
  },
};

/**
 * The families in src/formats, and the families that each may import because its formats contain theirs. All may import
 * `shared`, which imports no family.
 *
 * @type {Record<string, string[]>}
 */
export const FAMILIES = {
  agencies: [],
  // An event may contain JSON-LD.
  calendars: ['pages'],
  cms: [],
  // What is done to the draft of every reader, before the readers of the model check it.
  completion: [],
  feeds: [],
  markdown: [],
  pages: [],
  'pasted-text': [],
  publishers: [],
  shared: [],
};

/** The patterns of `no-restricted-imports` for a folder of src/formats. */
export function familyPatterns(name) {
  const others = Object.keys(FAMILIES).filter(
    (other) => other !== name && other !== 'shared' && !FAMILIES[name].includes(other),
  );
  return [
    {
      regex: `^\\.\\./(${others.join('|')})/`,
      message: `src/formats/${name} must not import this family.`,
    },
    { regex: '^\\.\\./[^/]+$', message: `src/formats/${name} must not import modules that import all formats.` },
  ];
}

/** The modules directly in src. */
export const MODULES = ['define', 'extract', 'index', 'itinerary-parts', 'parts', 'registration', 'version', 'vue'];

const LIT = '(lit|lit-html|lit-element|@lit|@lit-labs)(/|$)';
const REFUSED_PACKAGES = {
  none: { regex: `^(?!${LIT})[^.]`, only: 'no package' },
  lit: { regex: '^(?!lit(/|$))[^.]', only: 'no package but lit' },
  parsers: { regex: '^node:', only: 'nothing of Node' },
  node: undefined,
};

/** The patterns of `no-restricted-imports` for a folder of src. */
export function importPatterns(name) {
  const layer = LAYERS[name];
  const patterns = Object.keys(LAYERS)
    .filter((other) => !layer.imports.includes(other))
    .map((other) =>
      layer.types?.includes(other)
        ? {
            regex: `^(\\.\\./)+${other}/`,
            allowTypeImports: true,
            message: `src/${name} may import only types of src/${other}.`,
          }
        : { regex: `^(\\.\\./)+${other}/`, message: `src/${name} must not import src/${other}.` },
    );
  const closed = MODULES.filter((module) => !layer.modules?.includes(module)).join('|');
  patterns.push({ regex: `^(\\.\\./)+(${closed})\\.js$`, message: `src/${name} must not import this module of src.` });
  if (layer.packages === 'none' || layer.packages === 'parsers') {
    patterns.push({ regex: `^${LIT}`, message: `src/${name} must not import lit.` });
  }
  const refused = REFUSED_PACKAGES[layer.packages];
  if (refused) patterns.push({ regex: refused.regex, message: `src/${name} may import ${refused.only}.` });
  return patterns;
}
