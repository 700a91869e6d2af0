/** What a value was when it was read, as JSON text. */
export type Snapshot = string;

/** Takes a snapshot of a value, which later changes of the value do not touch; `undefined` for what is no JSON. */
export function snapshotOf(value: unknown): Snapshot | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** Whether a value says the same as another did when its snapshot was taken. */
export const isEqualTo = (snapshot: Snapshot, value: unknown): boolean => snapshot === snapshotOf(value);
