// The table of docs/reference/snippets.md: what each platform keeps of each kind of snippet.
import { SNIPPET_KINDS, type SnippetKind } from '../../src/snippet/snippet.js';
import { FIELDS, PLACES, readCell, type Cell, type Matrix, type PlaceName } from '../../test/survival/matrix.js';

/** Names of the platforms, in the order of the table: those that keep most first. */
const TITLES: Readonly<Record<PlaceName, string>> = {
  'wordpress editor': 'WordPress, editors',
  ghost: 'Ghost',
  squarespace: 'Squarespace',
  blogger: 'Blogger',
  'second copy': 'pages that have the script already',
  'React hydration': 'React hydration',
  'strict CSP': 'strict Content Security Policy',
  wordpress: 'WordPress, authors',
  dompurify: 'DOMPurify',
  'no script': 'no scripts',
  Readability: 'reader mode',
  netnewswire: 'NetNewsWire',
  simplepie: 'FreshRSS (SimplePie)',
  github: 'GitHub',
  feedparser: 'NewsBlur (feedparser)',
  substack: 'Substack',
  medium: 'Medium',
  mailchimp: 'Mailchimp, read in Gmail',
  drupal: 'Drupal',
  'sanitize-html': 'sanitize-html',
  miniflux: 'Miniflux',
};

/** Head and rows of the table: the worst result of the three elements for each platform and kind. Equal rows are merged. */
export function survivalTable(matrix: Matrix): { readonly head: readonly string[]; readonly rows: string[][] } {
  const untitled = PLACES.filter((place) => !Object.hasOwn(TITLES, place));
  if (untitled.length) throw new Error(`Name ${untitled.join(', ')} in TITLES of survival-table.ts.`);
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
    // The text above the table claims this for all platforms.
    const untrue = FIELDS.find((field) => cell[field] === 'lost' || (field === 'link' && cell.link !== 'kept'));
    if (untrue !== undefined) {
      const fate = `${untrue} is ${cell[untrue]} of ${tag}, ${kind}, in ${place}`;
      throw new Error(
        `docs/reference/snippets.md says that no platform removes text or links, but ${fate}: change it.`,
      );
    }
    return cell;
  });
}

function leftOf(cells: readonly Cell[]): string {
  if (cells.some(({ words }) => words === 'twice')) return 'content, twice';
  return cells.every((cell) => FIELDS.every((field) => cell[field] === 'kept')) ? '**all**' : 'content';
}
