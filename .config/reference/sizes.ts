// The reference page of the size limits, made from .config/sizes.json.
import { readFileSync } from 'node:fs';
import { page, table } from './markdown.js';

interface Row {
  readonly name: string;
  readonly limit: number;
}

/** Makes the page. */
export const sizesPage = (): string =>
  page(
    'Sizes',
    'What each way in costs at most, compressed with Brotli. `npm run verify` fails when a limit is exceeded; `npm run size` prints the exact sizes of the current build.',
    table(
      ['What', 'Limit in kB'],
      (JSON.parse(readFileSync('.config/sizes.json', 'utf8')) as readonly Row[]).map(({ name, limit }) => [
        name.replace(/ \(goal \d+\)$/, ''),
        (limit / 1000).toFixed(1),
      ]),
    ),
    'All other chunks are loaded only when the page needs them.',
  );
