import { mkdir, writeFile } from 'node:fs/promises';
import prettier from 'prettier';
import { barPlot } from './bar-plot.mjs';
import { describeMachine } from './machine.mjs';
import { ratiosOf } from './rounds.mjs';
import { summaryOf } from './statistics.mjs';
import { root } from '../.config/scripts/install-packages.mjs';

const BASE_NAMES = { static: 'S', plain: 'H' };
/** Optional columns of a table. */
const DETAILS = [
  ['script', 'script, ms'],
  ['style', 'style, ms'],
  ['layout', 'layout, ms'],
  ['compile', 'compile, ms'],
  ['render', 'render alone, ms'],
  ['brotli', 'brotli, bytes'],
];

/** Writes a table and a plot of each scenario, and returns the path of the report. */
export async function writeReport({ folder, results, rounds, chromium }) {
  await mkdir(folder, { recursive: true });
  const rows = results.map(({ scenario, variants }) => ({ scenario, rows: rowsOf(scenario, variants) }));
  for (const { scenario, rows: lines } of rows)
    await writeFile(`${folder}/${scenario.name}.svg`, plotOf(scenario, lines));
  const text = [
    '# What Broadsheet costs',
    await describeMachine({ rounds, chromium }),
    'Each number is the median of the rounds; a ratio is the median of the ratios in each round, with the range of the middle half in brackets. See [how to read it](../README.md).',
    ...rows.map(({ scenario, rows: lines }) => sectionOf(scenario, lines)),
  ].join('\n\n');
  const path = `${folder}/report.md`;
  const style = await prettier.resolveConfig(`${root}README.md`);
  await writeFile(path, await prettier.format(text, { ...style, parser: 'markdown' }));
  return `${path}\n\n${rows.map(({ scenario, rows: lines }) => overviewOf(scenario, lines)).join('\n')}`;
}

function rowsOf({ bases }, variants) {
  return variants.map((variant) => {
    const measured = [...variant.measured.values()];
    const medianOf = (name) => summaryOf(measured.map((one) => one[name])).median;
    return {
      name: variant.name,
      title: variant.title,
      value: summaryOf(measured.map(({ value }) => value)),
      ratios: bases.map((base) =>
        summaryOf(
          ratiosOf(
            variant,
            variants.find(({ name }) => name === base),
          ),
        ),
      ),
      details: DETAILS.flatMap(([name, title]) => (measured[0][name] === undefined ? [] : [[title, medianOf(name)]])),
    };
  });
}

function sectionOf({ name, title, unit, bases }, rows) {
  const details = rows[0].details.map(([heading]) => heading);
  const heads = ['', ...bases.map((base) => `of ${baseName(base, rows)}`), unit, ...details];
  const lines = rows.map(({ title: variant, value, ratios, details: numbers }) => [
    variant,
    ...ratios.map(ratioText),
    short(value.median),
    ...numbers.map(([, number]) => short(number)),
  ]);
  const table = [heads, heads.map((_, at) => (at ? '--:' : '---')), ...lines].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
  return `## ${title}\n\n\`--only ${name}\`\n\n${table.join('\n')}\n\n![${title}](${name}.svg)`;
}

const overviewOf = ({ title, bases }, rows) =>
  [
    title,
    ...rows.map(
      ({ title: variant, value, ratios }) =>
        `  ${variant.padEnd(34)}${short(value.median).padStart(10)}  ${ratios.map((ratio, at) => `${ratioText(ratio)} ${baseName(bases[at], rows)}`).join('   ')}`,
    ),
  ].join('\n');

/** A plot of the ratios to the first base, or of the values if there is no base. */
function plotOf({ title, unit, bases }, rows) {
  const bars = rows.map(({ title: label, value, ratios }) => ({ label, ...(ratios[0] ?? value) }));
  return barPlot({ title, unit: bases.length ? `times ${baseName(bases[0], rows)}` : unit, bars });
}

const baseName = (base, rows) => BASE_NAMES[base] ?? rows.find(({ name }) => name === base).title;
const ratioText = ({ median, low, high }) => `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
const short = (number) => (Math.abs(number) >= 100 ? Math.round(number).toLocaleString('en') : number.toFixed(2));
