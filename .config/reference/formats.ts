// The reference page of the formats.
import { FORMAT_HELP } from '../../src/formats/format-help.js';
import { code, page, table } from './markdown.js';

/** Makes the page. */
export const formatsPage = (): string =>
  page(
    'Formats',
    'The formats that `src`, `data`, a JSON child, `broadsheet/formats` and the command line read. The format is detected from the content, and its reader is loaded only then. If detection is wrong, set the name: `format="ninjs"` on the element, `--format ninjs` on the command line.',
    table(
      ['Name', 'Format'],
      [['broadsheet', 'Broadsheet JSON'], ...Object.entries(FORMAT_HELP)].map(([name, title]) => [code(name), title]),
    ),
    'If the data contains several articles, `pick="2"` selects by index and `pick="id:abc"` by id. How much of each format is kept is measured with real files: `npm run conformance`. To read data of your own system, see [Formats of your own](../own-formats.md); to add a format to Broadsheet, see [Adding a format](../adding-a-format.md).',
  );
