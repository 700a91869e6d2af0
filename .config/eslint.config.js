import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import { FAMILIES, LAYERS, familyPatterns, importPatterns } from './layers.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const UNSAFE_IMPORTS = [
  {
    regex: '^lit(-html)?/directives/(unsafe-html|unsafe-svg|unsafe-mathml)\\.js$',
    message: 'Do not use unsafe directives: nothing in data may be executed.',
  },
  {
    regex: '^lit(-html)?/static-html\\.js$',
    importNamePattern: '^unsafeStatic$',
    message: 'Do not use unsafeStatic: data must not choose tags.',
  },
  {
    regex: '^lit(-html)?/directives/style-map\\.js$',
    message: 'Do not use inline styles: strict content security policies forbid them.',
  },
];

const markup = (property) => ({ property, message: 'Parse HTML with src/markup, and render it with templates.' });
const RESTRICTED_PROPERTIES = [
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe'].map(markup),
  ...['createContextualFragment', 'srcdoc', 'writeln'].map(markup),
  { object: 'document', ...markup('write') },
  ...['window', 'globalThis', 'self'].map((object) => ({ object, property: 'open', message: 'Do not open windows.' })),
  { property: 'postMessage', message: 'Do not send messages to other windows.' },
];

const RESTRICTED_GLOBALS = [
  { name: 'DOMParser', message: 'Use src/markup: DOMParser throws under Trusted Types.' },
  { name: 'Function', message: 'Do not run code from strings.' },
  { name: 'open', message: 'Do not open windows.' },
  { name: 'postMessage', message: 'Do not send messages to other windows.' },
];

const RESTRICTED_SYNTAX = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings or a const list instead of an enum.' },
  { selector: 'ForInStatement', message: 'Use Object.keys or Object.entries: for…in visits inherited names.' },
  { selector: 'ExportDefaultDeclaration', message: 'Use named exports.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Use named exports.' },
  {
    selector: 'TaggedTemplateExpression TemplateElement[value.raw=/[.](innerHTML|outerHTML|srcdoc)\\s*=/]',
    message: 'Parse HTML with src/markup, and render it with templates.',
  },
];

const CLOCK = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'MemberExpression[object.name="Date"][property.name="now"]',
  'MemberExpression[object.name="performance"]',
];

const BROWSER_GLOBALS = Object.keys(globals.browser).filter(
  (name) => !Object.hasOwn(globals['shared-node-browser'], name) && !Object.hasOwn(globals.es2023, name),
);

// `no-restricted-imports` does not check `import()`
const dynamicImport = ({ regex, message }) => ({
  selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\x2F')}/]`,
  message,
});

/** The rules of a folder of src; `within` are further import patterns that are forbidden in it. */
function rulesOf(name, within = []) {
  const { browser, clock } = LAYERS[name];
  const globalNames = browser
    ? []
    : BROWSER_GLOBALS.map((global) => ({ name: global, message: `src/${name} must not use the browser.` }));
  const syntax = clock ? [] : CLOCK.map((selector) => ({ selector, message: `src/${name} must not use the clock.` }));
  const patterns = [...UNSAFE_IMPORTS, ...importPatterns(name), ...within];
  return {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
    'no-restricted-globals': ['error', ...RESTRICTED_GLOBALS, ...globalNames],
    'no-restricted-syntax': ['error', ...RESTRICTED_SYNTAX, ...syntax, ...patterns.map(dynamicImport)],
  };
}

export default defineConfig(
  // The apps of test/hosts and the samples of test/types follow the conventions of each framework.
  { ignores: ['dist/', 'coverage/', 'reports/', 'shots/', 'test/hosts/*/', 'test/types/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: {
      parserOptions: { project: '.config/tsconfig.test.json', tsconfigRootDir: root },
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      // allows `return at.report(…)`, and `!` after an index that was checked
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // lit binds methods that are listeners in templates
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'no-eval': 'error',
      // Untrusted text is read in linear time: no pattern may backtrack.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: false }],
      'no-new-func': 'error',
      'no-restricted-globals': ['error', ...RESTRICTED_GLOBALS],
      'no-restricted-properties': ['error', ...RESTRICTED_PROPERTIES],
      'no-restricted-syntax': ['error', ...RESTRICTED_SYNTAX],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: UNSAFE_IMPORTS }],
    },
  },
  ...Object.keys(LAYERS).map((name) => ({ files: [`src/${name}/**/*.ts`], rules: rulesOf(name) })),
  ...Object.keys(FAMILIES).map((family) => ({
    files: [`src/formats/${family}/**/*.ts`],
    rules: rulesOf('formats', familyPatterns(family)),
  })),
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai assertions are expressions, and tests pass values that the types forbid
      '@typescript-eslint/no-unused-expressions': 'off',
      // node:test itself awaits the promises that it returns
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe'] },
            // typed as a promise by a plugin of chai, but not one
            { from: 'package', package: 'chai', name: ['Equal', 'equal'] },
          ],
        },
      ],
    },
  },
  { files: ['demo/**/*.js', 'bench/peers/*.js'], languageOptions: { globals: globals.browser } },
  { files: ['**/*.mjs', '.config/**/*.js'], languageOptions: { globals: globals.node } },
);
