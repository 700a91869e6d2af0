// Which test files there are, and where each runs: stated here, once.
import { readdirSync } from 'node:fs';
import { root } from './install-packages.mjs';

/** Tests that use what only Node has. */
const NODE = ['test/cli/', 'test/export/', 'test/frame/', 'test/lint/', 'test/node/'];
/** Code that runs without a page: readers of data and of markup, the model, languages. Tested in Node and in browsers. */
const BOTH = ['test/formats/', 'test/i18n/', 'test/markup/', 'test/model/'];
/** Tests of that code which need a page all the same, for its DOM. As all others, they run in browsers alone. */
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
/** Tests that take long as a whole: `npm run test:long` alone runs them. */
const LONG = /\.long\.test\.ts$/;

const isIn = (folders, file) => folders.some((folder) => file.startsWith(folder));

export const runsInBrowsers = (file) => !isIn(NODE, file);
export const runsInNode = (file) => isIn(NODE, file) || (isIn(BOTH, file) && !NEED_PAGE.includes(file));

/** The test files whose paths contain one of the filters; all without a filter. */
export function findTestFiles(filters, { isLong = false } = {}) {
  return (
    readdirSync(`${root}test`, { recursive: true })
      .map((path) => `test/${path.replaceAll('\\', '/')}`)
      // What apps in test/hosts have installed brings tests of its own.
      .filter((path) => path.endsWith('.test.ts') && !path.includes('/node_modules/'))
      .filter((path) => isLong || !LONG.test(path))
      .filter((path) => !filters.length || filters.some((filter) => path.includes(filter)))
      .sort()
  );
}
