declare global {
  /** Set by the runner's page in `npm run test:long`. */
  var hasAllInputs: boolean | undefined;
}

const SHARE = 3;
const isLong = (): boolean => globalThis.hasAllInputs ?? (typeof process === 'object' && process.env.TEST_LONG === '1');

/**
 * The inputs of a long sweep: the same third each time, one of every three, and all of them in `npm run test:long`.
 *
 * @param all Decides for a test of this function itself; else the run does.
 */
export const sweep = <T>(inputs: readonly T[], all = isLong()): readonly T[] =>
  all ? inputs : inputs.filter((_, index) => index % SHARE === 0);

/** The number of runs of a property that takes long: a third, and all of them in `npm run test:long`. */
export const runs = (number: number, all = isLong()): { readonly numRuns: number } => ({
  numRuns: all ? number : Math.ceil(number / SHARE),
});
