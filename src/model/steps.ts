/** A computation in steps, which can pause between two steps. */
export type Steps<Value> = Generator<void, Value, void>;
/** Yields to other tasks; resolves at once if none has waited long. */
export type Pause = () => Promise<void>;

/** Runs all steps synchronously. */
export function atOnce<Value>(steps: Steps<Value>): Value {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Runs steps with pauses between them. */
export async function withPauses<Value>(steps: Steps<Value>, pause: Pause | undefined): Promise<Value> {
  if (!pause) return atOnce(steps);
  let step = steps.next();
  while (!step.done) {
    await pause();
    step = steps.next();
  }
  return step.value;
}
