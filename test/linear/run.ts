// Measures how the time of cases grows: those of the kinds that are named, else all. Writes a line of JSON for each kind.
//   node --single-threaded --max-semi-space-size=128 --import tsx test/linear/run.ts markdown rss [--wide]
import { setTimeout as wait } from 'node:timers/promises';
import { allCases } from './cases.js';
import { steepGrowth, type Case, type Growth } from './growth.js';
import { BEGINNINGS, LETTERS } from './runs.js';

/** What was found of one kind. */
export interface Found {
  readonly kind: string;
  readonly count: number;
  readonly steep: readonly (Growth & { readonly name: string })[];
}

/** Another process makes times steep for a while. A reader whose time is not linear is steep each time. */
const TURNS = 3;
const PAUSE = 4_000;

const given = process.argv.slice(2);
const isWide = given.includes('--wide');
const kinds = given.filter((name) => !name.startsWith('--'));
const only = kinds.length > 0 ? new Set(kinds) : undefined;

for (const [kind, cases] of allCases(isWide ? [...LETTERS, ...BEGINNINGS] : LETTERS)) {
  if (only && !only.has(kind)) continue;
  const steep: (Growth & { name: string })[] = [];
  for (const one of cases) {
    const growth = await alwaysSteep(one);
    if (growth) steep.push({ name: one.name, ...growth });
  }
  const found: Found = { kind, count: cases.length, steep };
  process.stdout.write(`${JSON.stringify(found)}\n`);
}

async function alwaysSteep(one: Case): Promise<Growth | undefined> {
  let growth = await steepGrowth(one);
  for (let turn = 1; growth && turn < TURNS; turn++) {
    await wait(PAUSE);
    growth = await steepGrowth(one);
  }
  return growth;
}
