// Finds the test files, and decides where each runs.
import { readdirSync } from 'node:fs';
import { root } from './install-packages.mjs';

/** Tests that need Node. */
const NODE = ['test/cli/', 'test/compose/', 'test/export/', 'test/frame/', 'test/lint/', 'test/node/'];
/**
 * Tests of code that needs no page: readers of data and of markup, the model, languages. They run in Node and in
 * browsers.
 */
const BOTH = ['test/formats/', 'test/i18n/', 'test/markup/', 'test/model/'];
/** Tests in these folders that need the DOM. Like all others, they run only in browsers. */
const NEED_PAGE = [
  'test/i18n/messages.test.ts',
  'test/markup/article.test.ts',
  'test/markup/attribution.test.ts',
  'test/markup/blocks.test.ts',
  'test/markup/inlines.test.ts',
  'test/markup/itinerary.test.ts',
  'test/markup/pull-quote.test.ts',
  'test/model/address.test.ts',
  'test/model/bidi.test.ts',
];
/** Slow tests, which only `npm run test:long` runs; those of hostile inputs also run in `npm run test:trust`. */
const LONG = /\.(?:long\.test|trust)\.ts$/;

const isIn = (folders, file) => folders.some((folder) => file.startsWith(folder));

export const runsInBrowsers = (file) => !isIn(NODE, file);
export const runsInNode = (file) => isIn(NODE, file) || (isIn(BOTH, file) && !NEED_PAGE.includes(file));

/** The test files whose paths contain one of the filters; all without a filter. */
export function findTestFiles(filters, { isLong = false } = {}) {
  return (
    readdirSync(`${root}test`, { recursive: true })
      .map((path) => `test/${path.replaceAll('\\', '/')}`)
      // Packages that apps in test/hosts have installed contain tests, too.
      .filter((path) => /\.(?:test|trust)\.ts$/.test(path) && !path.includes('/node_modules/'))
      .filter((path) => isLong || !LONG.test(path))
      .filter((path) => !filters.length || filters.some((filter) => path.includes(filter)))
      .sort()
  );
}
