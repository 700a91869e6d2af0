/** Values with undo and redo. A timeline is never changed: each function returns a new one. */
export interface Timeline<Value> {
  readonly present: Value;
  readonly past: readonly Value[];
  readonly future: readonly Value[];
  /** The group of the last change; changes of one group in a row are undone together. */
  readonly group: string | undefined;
}

/** How many changes can be undone. */
const MAX_PAST = 200;

/** Starts a timeline at a value. */
export const timeline = <Value>(present: Value): Timeline<Value> => ({
  present,
  past: [],
  future: [],
  group: undefined,
});

/**
 * Changes the present value.
 *
 * @param group Changes with the same group, one after the other, are undone together: the letters typed into one field.
 */
export function changed<Value>(of: Timeline<Value>, present: Value, group?: string): Timeline<Value> {
  if (present === of.present) return of;
  if (group !== undefined && group === of.group) return { ...of, present, future: [] };
  return { present, past: [...of.past, of.present].slice(-MAX_PAST), future: [], group };
}

/** Whether a change can be undone. */
export const canUndo = ({ past }: Timeline<unknown>): boolean => past.length > 0;

/** Whether an undone change can be repeated. */
export const canRedo = ({ future }: Timeline<unknown>): boolean => future.length > 0;

/** Goes back to the value before the last change. */
export function undone<Value>(of: Timeline<Value>): Timeline<Value> {
  if (!canUndo(of)) return of;
  return {
    present: of.past.at(-1)!,
    past: of.past.slice(0, -1),
    future: [of.present, ...of.future],
    group: undefined,
  };
}

/** Repeats the change that was undone last. */
export function redone<Value>(of: Timeline<Value>): Timeline<Value> {
  const [next, ...future] = of.future;
  if (!canRedo(of)) return of;
  return { present: next as Value, past: [...of.past, of.present], future, group: undefined };
}
