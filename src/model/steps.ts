/** A reading in steps: between two of them it may wait. */
export type Steps<Value> = Generator<void, Value, void>;
/** Gives way to whoever else wants to go on; resolves at once where nobody has waited long. */
export type Pause = () => Promise<void>;

/** Goes through all steps at once. */
export function atOnce<Value>(steps: Steps<Value>): Value {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Goes through steps with a pause between them. */
export async function withPauses<Value>(steps: Steps<Value>, pause: Pause | undefined): Promise<Value> {
  if (!pause) return atOnce(steps);
  let step = steps.next();
  while (!step.done) {
    await pause();
    step = steps.next();
  }
  return step.value;
}
