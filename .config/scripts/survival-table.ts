// The table of README.md that says what is left of each kind of snippet in each place.
import { SNIPPET_KINDS, type SnippetKind } from '../../src/snippet/snippet.js';
import { FIELDS, PLACES, readCell, type Cell, type Matrix, type PlaceName } from '../../test/survival/matrix.js';

/** What the places are called there, in its order: from those that leave most. */
const TITLES: Readonly<Record<PlaceName, string>> = {
  'wordpress editor': 'WordPress, editors',
  'second copy': 'a page with the script already',
  'React hydration': 'React, which hydrates',
  'strict CSP': 'a strict policy',
  wordpress: 'WordPress, authors',
  dompurify: 'DOMPurify',
  'no script': 'readers without scripts',
  Readability: 'reader mode',
  netnewswire: 'NetNewsWire',
  simplepie: 'FreshRSS (SimplePie)',
  github: 'GitHub',
  feedparser: 'NewsBlur (feedparser)',
  substack: 'Substack',
  'sanitize-html': 'sanitize-html',
  miniflux: 'Miniflux',
};

/** Head and rows of the table: of each place and kind the worst of the widgets. Places with the same cells share a row. */
export function survivalTable(matrix: Matrix): { readonly head: readonly string[]; readonly rows: string[][] } {
  const untitled = PLACES.filter((place) => !Object.hasOwn(TITLES, place));
  if (untitled.length) throw new Error(`Say what README.md calls ${untitled.join(', ')}: TITLES in survival-table.ts.`);
  const rows = new Map<string, { readonly titles: string[]; readonly cells: readonly string[] }>();
  for (const [place, title] of Object.entries(TITLES)) {
    const cells = SNIPPET_KINDS.map((kind) => leftOf(cellsAt(matrix, kind, place)));
    const row = rows.get(cells.join()) ?? { titles: [], cells };
    row.titles.push(title);
    rows.set(cells.join(), row);
  }
  return {
    head: ['', ...SNIPPET_KINDS.map((kind) => `\`${kind}\``)],
    rows: [...rows.values()].map(({ titles, cells }) => [titles.join(', '), ...cells]),
  };
}

function cellsAt(matrix: Matrix, kind: SnippetKind, place: string): readonly Cell[] {
  return Object.entries(matrix).map(([tag, kinds]) => {
    const line = kinds[kind]?.[place];
    if (line === undefined) throw new Error(`The matrix has no cell for ${tag}, ${kind}, ${place}: run its tests.`);
    const cell = readCell(line);
    // What README.md says of all places, below the table.
    const untrue = FIELDS.find((field) => cell[field] === 'lost' || (field === 'link' && cell.link !== 'kept'));
    if (untrue !== undefined) {
      const fate = `${untrue} is ${cell[untrue]} of ${tag}, ${kind}, in ${place}`;
      throw new Error(`README.md says that no place takes a word away and links stay links, but ${fate}: change it.`);
    }
    return cell;
  });
}

function leftOf(cells: readonly Cell[]): string {
  if (cells.some(({ words }) => words === 'twice')) return 'words, twice';
  return cells.every((cell) => FIELDS.every((field) => cell[field] === 'kept')) ? '**all**' : 'words';
}
