/**
 * The value below which a share of the numbers lies: 0.5 for the median.
 *
 * @param {number[]} numbers
 * @param {number} share
 */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}

/**
 * The middle of the numbers, and where the middle half of them lies.
 *
 * @param {number[]} numbers
 */
export const summaryOf = (numbers) => ({
  median: quantile(numbers, 0.5),
  low: quantile(numbers, 0.25),
  high: quantile(numbers, 0.75),
});

/**
 * The entries in random order.
 *
 * @template Entry
 * @param {Entry[]} entries
 */
export function shuffled(entries) {
  const order = [...entries];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(Math.random() * (at + 1));
    [order[at], order[other]] = [order[other], order[at]];
  }
  return order;
}
