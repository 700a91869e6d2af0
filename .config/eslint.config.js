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
    message: 'Nothing in data is executed: no unsafe directives.',
  },
  {
    regex: '^lit(-html)?/static-html\\.js$',
    importNamePattern: '^unsafeStatic$',
    message: 'Data chooses no tag: no unsafeStatic.',
  },
  { regex: '^lit(-html)?/directives/style-map\\.js$', message: 'No inline styles: they break a strict policy.' },
];

const markup = (property) => ({ property, message: 'HTML enters through src/markup, and is drawn with templates.' });
const RESTRICTED_PROPERTIES = [
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe'].map(markup),
  ...['createContextualFragment', 'srcdoc', 'writeln'].map(markup),
  { object: 'document', ...markup('write') },
  ...['window', 'globalThis', 'self'].map((object) => ({ object, property: 'open', message: 'No windows of ours.' })),
  { property: 'postMessage', message: 'No messages to other windows.' },
];

const RESTRICTED_GLOBALS = [
  { name: 'DOMParser', message: 'It throws under Trusted Types: use src/markup.' },
  { name: 'Function', message: 'No code from strings.' },
  { name: 'open', message: 'No windows of ours.' },
  { name: 'postMessage', message: 'No messages to other windows.' },
];

const RESTRICTED_SYNTAX = [
  { selector: 'TSEnumDeclaration', message: 'No enum: a union of strings, or a const list.' },
  { selector: 'ForInStatement', message: 'It visits inherited names: use Object.keys or Object.entries.' },
  { selector: 'ExportDefaultDeclaration', message: 'No default exports.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'No default exports.' },
  {
    selector: 'TaggedTemplateExpression TemplateElement[value.raw=/[.](innerHTML|outerHTML|srcdoc)\\s*=/]',
    message: 'HTML enters through src/markup, and is drawn with templates.',
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

// the rule about imports does not look at import()
const dynamicImport = ({ regex, message }) => ({
  selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\x2F')}/]`,
  message,
});

/** The rules of one folder of src; `within` are the patterns of imports that a folder in it may not have. */
function rulesOf(name, within = []) {
  const { browser, clock } = LAYERS[name];
  const globalNames = browser
    ? []
    : BROWSER_GLOBALS.map((global) => ({ name: global, message: `src/${name} may not know the browser.` }));
  const syntax = clock ? [] : CLOCK.map((selector) => ({ selector, message: `src/${name} may not know the clock.` }));
  const patterns = [...UNSAFE_IMPORTS, ...importPatterns(name), ...within];
  return {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
    'no-restricted-globals': ['error', ...RESTRICTED_GLOBALS, ...globalNames],
    'no-restricted-syntax': ['error', ...RESTRICTED_SYNTAX, ...syntax, ...patterns.map(dynamicImport)],
  };
}

export default defineConfig(
  // The apps of test/hosts and the samples of test/types are written in the way of each framework, whose own rules are not ours.
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
      // `return at.refuse(…)` reads well, and whoever writes `!` here has looked at the index
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // lit binds the methods that a template hands over
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'no-eval': 'error',
      // Untrusted text is read in one go: no pattern may go back over it again and again.
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
      // chai writes assertions as expressions, and tests hand over what the types forbid
      '@typescript-eslint/no-unused-expressions': 'off',
      // node:test returns promises that it awaits itself
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe'] },
            // typed as a promise by a plugin of chai, and none
            { from: 'package', package: 'chai', name: ['Equal', 'equal'] },
          ],
        },
      ],
    },
  },
  { files: ['demo/**/*.js', 'bench/peers/*.js'], languageOptions: { globals: globals.browser } },
  { files: ['**/*.mjs', '.config/**/*.js'], languageOptions: { globals: globals.node } },
);
