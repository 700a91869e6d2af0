import { visible, type Output } from './terminal.js';

/** Width of a table that is not written to a terminal. */
const WIDTH = 100;
const GAP = '  ';

/**
 * Writes rows as a table. The first row has the headings. The last column gets the rest of the width, and text that is
 * too long for its column is cut.
 */
export function tableOf(rows: readonly (readonly string[])[], { columns = WIDTH }: Pick<Output, 'columns'>): string {
  const cells = rows.map((row) => row.map((cell) => visible(cell.replace(/\s+/g, ' ').trim())));
  const widths = cells[0]!.map((_, index) => Math.max(...cells.map((row) => row[index]!.length)));
  const last = widths.length - 1;
  // At least 40 % of the width is for the last column.
  const widest = widths.indexOf(Math.max(...widths.slice(0, last)));
  const others = widths.slice(0, last).reduce((sum, width) => sum + width + GAP.length, 0);
  const excess = others - Math.floor(columns * 0.6);
  if (last > 0 && excess > 0) widths[widest] = Math.max(8, widths[widest]! - excess);
  const used = widths.slice(0, last).reduce((sum, width) => sum + width + GAP.length, 0);
  widths[last] = Math.max(8, columns - used);
  const line = (row: readonly string[]): string =>
    row
      .map((cell, index) => shortened(cell, widths[index]!).padEnd(index === last ? 0 : widths[index]!))
      .join(GAP)
      .trimEnd();
  return cells.map((row) => `${line(row)}\n`).join('');
}

const shortened = (cell: string, width: number): string =>
  cell.length <= width ? cell : `${cell.slice(0, width - 1).trimEnd()}…`;
