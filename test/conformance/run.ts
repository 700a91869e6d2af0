/** npm run conformance: one aligned row a format. Exit 1 where one is below what issue 4 asks. `--losses` lists what is lost. */
import { corpusFolder, isBelow, MEASURES, type Measure, type Row, type Share } from './measure.js';
import { allRows } from './rows.js';

const corpus = corpusFolder();
if (corpus === undefined) console.log('Skipped: there is no corpus in ../shared/corpus or $BROADSHEET_CORPUS.');
else print(await allRows(corpus));

function print(rows: readonly Row[]): void {
  const measures = Object.keys(MEASURES) as Measure[];
  const table = [
    ['format', 'files', ...measures],
    ...rows.map((row) => [
      row.format,
      String(row.files),
      ...measures.map((measure) => shown(row.shares[measure], row.files) + (isBelow(row, measure) ? '!' : '')),
    ]),
  ];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((line) => line[column]!.length)));
  for (const line of table) {
    console.log(
      line.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[0]!))).join('  '),
    );
  }
  const failed = rows.filter((row) => measures.some((measure) => isBelow(row, measure)));
  const isLong = process.argv.includes('--losses');
  for (const { losses } of isLong ? rows : failed)
    for (const loss of losses.slice(0, isLong ? undefined : 10)) console.log(`  ${loss}`);
  if (failed.length > 0) {
    console.log(`Below what is asked (!): ${failed.map(({ format }) => format).join(', ')}`);
    process.exitCode = 1;
  }
}

/** A share in percent; of few files a count says more. */
function shown({ kept, of }: Share, files: number): string {
  if (of === 0) return '–';
  // Never rounded up: 99.96 % is not all.
  return files < 5 ? `${kept}/${of}` : `${(Math.floor((kept / of) * 1000) / 10).toFixed(1)} %`;
}
