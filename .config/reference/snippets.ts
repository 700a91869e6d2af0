// The reference page of snippets, with what each platform keeps of them.
import { readFileSync } from 'node:fs';
import { SNIPPET_KINDS_HELP } from '../../src/cli/help.js';
import { TARGETS } from '../../src/lint/targets.js';
import type { Matrix } from '../../test/survival/matrix.js';
import { survivalTable } from '../scripts/survival-table.js';
import { code, page, sentence, table } from './markdown.js';

/** Makes the page. Throws if the matrix of the tests is incomplete, or if text is lost. */
export function snippetsPage(): string {
  const { head, rows } = survivalTable(JSON.parse(readFileSync('test/survival/matrix.json', 'utf8')) as Matrix);
  return page(
    'Snippets',
    '`npx broadsheet snippet` and `snippet` from `broadsheet/snippet` write these kinds of HTML:',
    table(
      ['Kind', 'Use'],
      Object.entries(SNIPPET_KINDS_HELP).map(([kind, use]) => [code(kind), sentence(use)]),
    ),
    '## What platforms keep',
    'Tests run the code of each platform, or apply its published list, to every kind of snippet. **all**: the element with its styling. content: text and links are kept, but styled by the site. content, twice: the text appears twice. No platform removes text or links. The [complete table](../../test/survival/matrix.json) has one row per element.',
    table(head, rows),
    '## Recommended kinds',
    table(
      ['Platform', '`--target`', 'Kind', 'Source of the rules'],
      TARGETS.map(({ name, title, kind, source }) => [title, code(name), code(kind), source]),
    ),
  );
}
