/** A snapshot of a value, as JSON text. */
export type Snapshot = string;

/** Takes a snapshot of a value; `undefined` if the value cannot be converted to JSON. */
export function snapshotOf(value: unknown): Snapshot | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** Whether a value equals the value of a snapshot. */
export const isEqualTo = (snapshot: Snapshot, value: unknown): boolean => snapshot === snapshotOf(value);
