// npm run bench: compares the cost of Broadsheet with static pages and other libraries; see bench/README.md. npm run
// bench -- --only quotes --rounds 9       some scenarios, more or fewer rounds npm run bench -- --quick
// a few minutes: small pages, three rounds; to see that all works npm run bench -- --only quotes --against
// ../other/dist    another build of ours, in the same rounds
import { parseArgs } from 'node:util';
import { installPackages, root } from '../.config/scripts/install-packages.mjs';
import { installPeers } from './install-peers.mjs';

// React and Vue read it on import.
process.env.NODE_ENV = 'production';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    rounds: { type: 'string' },
    quick: { type: 'boolean', default: false },
    against: { type: 'string' },
    out: { type: 'string' },
  },
});
const rounds = Number(values.rounds ?? (values.quick ? 3 : 15));
if (!(rounds > 0)) stop(`--rounds takes a number of at least 1; not ${values.rounds}.`);

installPackages();
installPeers();
const { openBench } = await import('./open-bench.mjs');
const { allScenarios } = await import('./scenarios/all.mjs');
const { runRounds } = await import('./rounds.mjs');
const { writeReport } = await import('./report.mjs');

const bench = await openBench({ isQuick: values.quick, against: values.against });
try {
  const known = allScenarios(bench);
  const scenarios = known.filter(({ name }) => !values.only || values.only.some((part) => name.includes(part)));
  if (scenarios.length === 0) stop(`No such scenario. There are: ${known.map(({ name }) => name).join(', ')}.`);
  const results = await runRounds(scenarios, rounds);
  // Only complete runs write to the committed report.
  const isWhole = !values.quick && !values.only && !values.against;
  const folder = values.out ?? `${root}${isWhole ? 'bench/report' : 'reports/bench'}`;
  console.log(await writeReport({ folder, results, rounds, chromium: bench.chromium?.version }));
} finally {
  await bench.close();
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
