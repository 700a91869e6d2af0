// The matrix of survival: for each widget, kind of snippet and place what is left. Checked in as matrix.json.
import type { SnippetKind } from '../../src/snippet/snippet.js';

/** What is looked at in each cell, in its order. */
export const FIELDS = ['words', 'attribution', 'date', 'link', 'look'] as const;

/**
 * What became of it: as it was; there, but no longer told apart (words) or in the dress of the page (look); gone; or, of
 * words, there a second time.
 */
export type Survival = 'kept' | 'plain' | 'lost' | 'twice';

/** One cell: what became of each field. */
export type Cell = Readonly<Record<(typeof FIELDS)[number], Survival>>;

/** Cells by widget, kind and place. */
export type Matrix = Record<string, Record<string, Record<string, string>>>;

/** The places, in the order in which the file has them. */
export const PLACES = [
  ...['no script', 'strict CSP', 'second copy', 'React hydration', 'Readability'],
  ...[
    'wordpress',
    'wordpress editor',
    'substack',
    'ghost',
    'drupal',
    'squarespace',
    'blogger',
    'medium',
    'mailchimp',
    'github',
    'dompurify',
    'sanitize-html',
  ],
  ...['netnewswire', 'feedparser', 'simplepie', 'miniflux'],
] as const;

/** The name of a place. */
export type PlaceName = (typeof PLACES)[number];

/** A cell as it stands in the file. */
export const lineOf = (cell: Cell): string => FIELDS.map((field) => cell[field]).join(' ');

/** A cell as it was measured. */
export const readCell = (line: string): Cell =>
  Object.fromEntries(line.split(' ').map((survival, index) => [FIELDS[index], survival])) as Cell;

/** Puts a cell into its place. */
export function put(matrix: Matrix, tag: string, kind: SnippetKind, place: string, line: string): void {
  ((matrix[tag] ??= {})[kind] ??= {})[place] = line;
}

/** The matrix with its places in their order. */
export const ordered = (matrix: Matrix): Matrix =>
  mapped(matrix, (kinds) =>
    mapped(kinds, (cells) =>
      Object.fromEntries(PLACES.flatMap((place) => (cells[place] === undefined ? [] : [[place, cells[place]]]))),
    ),
  );

const mapped = <From, To>(record: Record<string, From>, change: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
