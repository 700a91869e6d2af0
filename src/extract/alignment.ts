/** One step of an alignment: an index in each list, or in one of them. */
export interface Step {
  readonly from: number;
  readonly to: number;
}

/** Maximum distance of an alignment from the diagonal. It keeps the time linear. */
const BAND = 48;

/**
 * Aligns two lists with the fewest insertions and deletions, near the diagonal.
 *
 * Each step has an index in both lists if the entries are equal, else -1 in one of them.
 */
export function aligned(one: readonly string[], other: readonly string[]): Step[] {
  const rows = one.length;
  const columns = other.length;
  const slope = rows === 0 ? 0 : columns / rows;
  const width = 2 * BAND + 1;
  const costs = new Float32Array((rows + 1) * width).fill(Infinity);
  const column = (row: number, slot: number): number => Math.round(row * slope) - BAND + slot;
  const slotOf = (row: number, at: number): number => at - Math.round(row * slope) + BAND;
  const cost = (row: number, at: number): number => {
    const slot = slotOf(row, at);
    return slot < 0 || slot >= width || row < 0 || at < 0 ? Infinity : costs[row * width + slot]!;
  };
  for (let row = 0; row <= rows; row++) {
    for (let slot = 0; slot < width; slot++) {
      const at = column(row, slot);
      if (at < 0 || at > columns) continue;
      let best = row === 0 && at === 0 ? 0 : Infinity;
      if (row > 0 && at > 0 && one[row - 1] === other[at - 1]) best = Math.min(best, cost(row - 1, at - 1));
      if (row > 0) best = Math.min(best, cost(row - 1, at) + 1);
      if (at > 0) best = Math.min(best, cost(row, at - 1) + 1);
      costs[row * width + slot] = best;
    }
  }
  const steps: Step[] = [];
  let row = rows;
  let at = columns;
  while (row > 0 || at > 0) {
    const here = cost(row, at);
    if (row > 0 && at > 0 && one[row - 1] === other[at - 1] && cost(row - 1, at - 1) === here)
      steps.push({ from: --row, to: --at });
    else if (at > 0 && (row === 0 || cost(row, at - 1) + 1 === here)) steps.push({ from: -1, to: --at });
    else if (row > 0) steps.push({ from: --row, to: -1 });
    else break;
  }
  return steps.reverse();
}
