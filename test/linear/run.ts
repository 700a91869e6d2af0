// Measures how the time of cases grows: those of the kinds that are named, else all. Writes a line of JSON for each kind.
//   node --single-threaded --max-semi-space-size=128 --import tsx test/linear/run.ts markdown rss [--wide]
import { allCases } from './cases.js';
import { steepGrowth, type Growth } from './growth.js';
import { BEGINNINGS, LETTERS } from './runs.js';

/** What was found of one kind. */
export interface Found {
  readonly kind: string;
  readonly count: number;
  readonly steep: readonly (Growth & { readonly name: string })[];
}

const given = process.argv.slice(2);
const isWide = given.includes('--wide');
const kinds = given.filter((name) => !name.startsWith('--'));
const only = kinds.length > 0 ? new Set(kinds) : undefined;

for (const [kind, cases] of allCases(isWide ? [...LETTERS, ...BEGINNINGS] : LETTERS)) {
  if (only && !only.has(kind)) continue;
  const steep: (Growth & { name: string })[] = [];
  for (const one of cases) {
    const growth = await steepGrowth(one);
    if (growth) steep.push({ name: one.name, ...growth });
  }
  const found: Found = { kind, count: cases.length, steep };
  process.stdout.write(`${JSON.stringify(found)}\n`);
}
