/** A linear ranking model over candidates: the weights that make the right ones most likely. */
export interface Choice {
  readonly candidates: readonly { readonly features: readonly string[] }[];
  readonly right: readonly number[];
}

export type Weights = Map<string, number>;

export const scoreOf = (weights: Weights, features: readonly string[]): number =>
  features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);

/** Trains by gradient descent with a step for each weight (AdaGrad); the same input gives the same weights. */
export function train(
  choices: readonly Choice[],
  { rounds = 30, rate = 0.3, penalty = 0.0008, least = 2, sparse = 0 } = {},
): Weights {
  const counts = new Map<string, number>();
  for (const { candidates } of choices)
    for (const name of new Set(candidates.flatMap(({ features }) => features)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const weights: Weights = new Map();
  const squares = new Map<string, number>();
  for (const [name, count] of counts) if (count >= least) weights.set(name, 0);
  for (let round = 0; round < rounds; round++) {
    for (let step = 0; step < choices.length; step++) {
      const { candidates, right } = choices[(step * 7919 + round * 31) % choices.length]!;
      if (right.length === 0) continue;
      const scores = candidates.map(({ features }) => scoreOf(weights, features));
      const top = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - top));
      const sum = powers.reduce((all, power) => all + power, 0);
      const rightSum = right.reduce((all, index) => all + powers[index]!, 0);
      const gradient = new Map<string, number>();
      candidates.forEach(({ features }, index) => {
        const wanted = right.includes(index) ? powers[index]! / rightSum : 0;
        const error = powers[index]! / sum - wanted;
        if (Math.abs(error) < 1e-5) return;
        for (const name of features) if (weights.has(name)) gradient.set(name, (gradient.get(name) ?? 0) + error);
      });
      for (const [name, slope] of gradient) {
        const value = weights.get(name)!;
        const full = slope + penalty * value;
        const square = (squares.get(name) ?? 1e-6) + full * full;
        squares.set(name, square);
        const next = value - (rate * full) / Math.sqrt(square);
        // What moves a weight less than this in the end keeps it at nought: fewer weights, and less by chance.
        const least = (rate * sparse) / Math.sqrt(square);
        weights.set(name, Math.abs(next) <= least ? 0 : next - Math.sign(next) * least);
      }
    }
  }
  return weights;
}
