/** Something to be read that can be made as large as one likes. */
export interface Case {
  /** What it is, for the message of a failure. */
  readonly name: string;
  /** Makes the input, with so many of what is counted; this time is not measured. */
  readonly make: (count: number) => string;
  /** What happens with the input: this time is measured. It may prepare something first that is not. */
  readonly run: (input: string) => unknown;
  /** Prepares the input for `run`, outside what is measured. */
  readonly prepare?: (input: string) => unknown;
  /** Up to which length it is looked at. */
  readonly longest?: number;
}

/** How the time grew: 1 where it doubles with the input, 2 where it is four times as long. */
export interface Growth {
  readonly slope: number;
  /** Length of the input and milliseconds, for each size. */
  readonly times: readonly (readonly [length: number, milliseconds: number])[];
}

/** Steeper than this is not linear. */
export const STEEPEST = 1.3;
/** From here a shorter look at a case gives way to a thorough one. */
const SUSPECT = 1.25;
/** A case is made larger until it takes so long, or is so long: below, the clock and the collector decide. */
const FLOOR_MS = 6;
const THOROUGH_MS = 40;
const LONGEST = 250_000;
/** Up to which count: a number such as that of a rule's repetitions makes no input longer. */
const MOST = 2 ** 24;
/** Up to this, the longest input is read faster than anyone notices: caches and the collector decide how the time grows. */
const HARMLESS_MS_PER_MILLION = 100;
/** Over this nobody waits for the fifth measurement. */
const ENDLESS_MS = 1_500;

/** How the time of a case grows, where it grows faster than the input; `undefined` where it does not. */
export async function steepGrowth(given: Case): Promise<Growth | undefined> {
  const measure = measurer(given);
  const start = 32;
  let before = await measure(start, 3);
  for (let count = start * 4; ; count *= 4) {
    const after = await measure(count);
    const isLongest = after.length > (given.longest ?? LONGEST) || count > MOST;
    if (after.time < FLOOR_MS && !isLongest) {
      before = after;
      continue;
    }
    if (after.time < FLOOR_MS) return undefined;
    // Where the fixed part is most of the smaller time, the larger one says too little as yet.
    const smaller = await measure(count / 4, 2);
    before = smaller.time < before.time || before.length !== smaller.length ? smaller : before;
    if (slopeOf([point(before), point(after)]) < SUSPECT) return undefined;
    // The first time through new code is slow.
    if (slopeOf([point(before), point(await measure(count, 4))]) < SUSPECT) return undefined;
    // Looked at again, and larger: a steep growth by chance is none then.
    const most = 3 * (given.longest ?? LONGEST);
    const first = await thorough(measure, count, THOROUGH_MS, most);
    if (first.slope <= STEEPEST) return undefined;
    const second = await thorough(measure, count, 4 * THOROUGH_MS, most);
    const [length, time] = second.times.at(-1)!;
    const isHarmless = length >= most && time < (length / 1_000_000) * HARMLESS_MS_PER_MILLION;
    if (second.slope <= STEEPEST || isHarmless) return undefined;
    // A limit, such as that on depth, ends a steep growth: then the time of much more is none the steeper.
    const last = point(await measure(second.largest * 4, 3));
    return slopeOf([[length, time], last]) <= STEEPEST
      ? undefined
      : { slope: second.slope, times: [...second.times, last] };
  }
}

interface Measured {
  readonly length: number;
  readonly time: number;
}
type Measure = (count: number, repeats?: number) => Promise<Measured>;

const point = ({ length, time }: Measured): readonly [number, number] => [length, time];

function measurer({ make, prepare = (input: string) => input, run }: Case): Measure {
  return async (count, repeats = 1) => {
    const input = make(count);
    const prepared = prepare(input) as string;
    let least = Infinity;
    for (let turn = 0; turn < repeats && (turn === 0 || least < ENDLESS_MS); turn++) {
      const begun = process.cpuUsage();
      await run(prepared);
      const { user, system } = process.cpuUsage(begun);
      least = Math.min(least, (user + system) / 1_000);
    }
    return { length: input.length, time: Math.max(least, 0.01) };
  };
}

/** Four sizes, each twice the one before, and the least of five times for each. */
async function thorough(
  measure: Measure,
  from: number,
  least: number,
  most: number,
): Promise<Growth & { readonly largest: number }> {
  let largest = from;
  for (
    let last = await measure(largest);
    last.time < least && last.length < most && largest < MOST;
    last = await measure(largest)
  )
    largest *= 2;
  const times: (readonly [number, number])[] = [];
  for (const part of [8, 4, 2, 1]) times.push(point(await measure(Math.round(largest / part), 5)));
  // A garbage collection or a cache that is full makes one doubling steep; what is not linear is steep in both of the last.
  return { slope: Math.min(slopeOf(times), slopeOf(times.slice(-2)), slopeOf(times.slice(-3, -1))), times, largest };
}

/** The slope of the line through the logarithms that fits best. */
function slopeOf(times: Growth['times']): number {
  const points = times.map(([length, time]) => [Math.log(length), Math.log(time)] as const);
  const mean = (pick: 0 | 1): number => points.reduce((sum, one) => sum + one[pick], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const run = points.reduce((sum, one) => sum + (one[0] - x) ** 2, 0);
  return run === 0 ? 0 : points.reduce((sum, one) => sum + (one[0] - x) * (one[1] - y), 0) / run;
}
