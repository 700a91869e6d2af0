import { shuffled } from './statistics.mjs';

/** Minimum share of letters compared with the variant that shows most; ours adds UI messages. */
const LEAST_SHARE = 0.8;

/**
 * A scenario: what is measured, and what it is compared with.
 *
 * @typedef {object} Scenario
 * @property {string} name for `--only`
 * @property {string} title
 * @property {string} unit of `value`
 * @property {string[]} bases names of the variants that the others are compared with
 * @property {number} [every] measured only in every nth round, because it takes long or varies little
 * @property {() => Promise<Variant[]>} prepare
 *
 * @typedef {object} Variant
 * @property {string} name
 * @property {string} title
 * @property {() => Promise<Measured>} measure
 *
 * @typedef {{ value: number, [detail: string]: number }} Measured
 */

/**
 * Measures every variant of every scenario once in each round, in random order, so that other load on the machine
 * affects all of them equally.
 *
 * @param {Scenario[]} scenarios
 */
export async function runRounds(scenarios, rounds) {
  const results = [];
  for (const scenario of scenarios) {
    const variants = await scenario.prepare();
    results.push({ scenario, variants: variants.map((variant) => ({ ...variant, measured: new Map() })) });
  }
  for (let round = 0; round < rounds; round++) {
    const due = results.filter(({ scenario: { every = 1 } }) => round % every === 0);
    const start = performance.now();
    for (const variant of shuffled(due.flatMap(({ variants }) => variants))) {
      variant.measured.set(round, await variant.measure());
    }
    for (const { scenario, variants } of due) checkLetters(scenario, variants, round);
    console.log(`Round ${round + 1} of ${rounds}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  return results;
}

/** The ratios of one variant to another, for each round in which both were measured. */
export const ratiosOf = (variant, base) =>
  [...variant.measured].flatMap(([round, { value }]) => {
    const other = base.measured.get(round)?.value;
    return other > 0 ? [value / other] : [];
  });

/** Throws if a variant shows much less text than another, because it was probably not rendered. */
function checkLetters({ name }, variants, round) {
  const counted = variants.map((variant) => [variant.title, variant.measured.get(round).letters]);
  const most = Math.max(...counted.map(([, letters]) => letters ?? 0));
  for (const [title, letters] of counted) {
    if (letters < most * LEAST_SHARE) throw new Error(`${name}: ${title} shows ${letters} of ${most} letters.`);
  }
}
