/** A snapshot of a value: type markers, names and primitive values in order. */
export type Snapshot = readonly unknown[];

/** Maximum length of a snapshot. The model reads half as many values. A longer value never equals another. */
const MAX_ENTRIES = 1_000_000;

// Symbols that no value in data can equal.
const [LIST, OBJECT, DATE, MAP, BYTES, AGAIN, FUNCTION, THROWS] = Array.from({ length: 8 }, () => Symbol());

/** Takes a snapshot of a value, which does not change with the value; `undefined` if the value is too large. */
export function snapshotOf(value: unknown): Snapshot | undefined {
  const entries: unknown[] = [];
  return walk(value, (entry) => entries.push(entry) <= MAX_ENTRIES) ? entries : undefined;
}

/** Whether a value deeply equals the value of a snapshot. Stops at the first difference. */
export function isEqualTo(snapshot: Snapshot, value: unknown): boolean {
  let at = 0;
  return walk(value, (entry) => at < snapshot.length && isSame(snapshot[at++], entry)) && at === snapshot.length;
}

const isSame = (before: unknown, now: unknown): boolean =>
  before instanceof Uint8Array && now instanceof Uint8Array
    ? before.length === now.length && before.every((byte, index) => byte === now[index])
    : Object.is(before, now);

/**
 * Walks a value once and passes its entries to `take` until that returns false. Returns whether all were taken.
 *
 * Only own fields count, as for the readers of data. An array is its length and its entries. Each value
 * starts with its type and size, so that only equal values produce equal entries. A repeated object is
 * replaced by its number, so that cycles end. Throwing getters are skipped.
 */
function walk(root: unknown, take: (entry: unknown) => boolean): boolean {
  const numbers = new Map<object, number>();
  const state = { goesOn: true };
  const give = (entry: unknown): void => {
    state.goesOn &&= take(entry);
  };
  // A stack of iterators instead of recursion, because data can be nested deeper than the call stack allows.
  const open: Iterator<unknown>[] = [[root].values()];
  for (let inner = open.at(-1); inner && state.goesOn; inner = open.at(-1)) {
    let value: unknown;
    try {
      const next = inner.next();
      if (next.done) {
        open.pop();
        continue;
      }
      ({ value } = next);
    } catch {
      open.pop();
      value = THROWS;
    }
    if (typeof value === 'function') give(FUNCTION);
    else if (typeof value !== 'object' || value === null) give(value);
    else if (numbers.has(value)) {
      give(AGAIN);
      give(numbers.get(value));
    } else {
      numbers.set(value, numbers.size);
      open.push(partsOf(value, give));
    }
  }
  return state.goesOn;
}

/** Passes on the type and size of an object, and yields the values in it, each after its name. */
function* partsOf(value: object, give: (entry: unknown) => void): Generator<unknown, void> {
  const kind = Object.prototype.toString.call(value);
  if (Array.isArray(value)) {
    give(LIST);
    give(value.length);
    for (let index = 0; index < value.length; index++) yield read(value, index);
  } else if (ArrayBuffer.isView(value)) {
    give(BYTES);
    give(kind);
    // Stored as one entry: an entry for each byte would need much more memory.
    give(new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice());
  } else if (kind === '[object Date]') {
    give(DATE);
    give(Date.prototype.getTime.call(value));
  } else if (kind === '[object Map]' || kind === '[object Set]') {
    const members = [...(value as Iterable<unknown>)];
    const entries = kind === '[object Map]' ? members.flat() : members;
    give(MAP);
    give(kind);
    give(entries.length);
    yield* entries;
  } else {
    const kinship = Object.getPrototypeOf(value) as object | null;
    // Private state behind accessors cannot be compared: such an object equals only itself.
    if (hasAccessors(kinship)) return give(value);
    const names = Object.keys(value);
    give(OBJECT);
    give(isPlain(kinship) ? null : kinship);
    give(names.length);
    for (const name of names) {
      give(name);
      yield read(value, name);
    }
  }
}

/** The value of a field or an entry; a marker if its getter throws. */
function read(value: object, key: string | number): unknown {
  try {
    return Reflect.get(value, key);
  } catch {
    return THROWS;
  }
}

/** Whether a prototype is that of plain objects, of this page or of another. */
const isPlain = (prototype: object | null): boolean => prototype === null || Object.getPrototypeOf(prototype) === null;

function hasAccessors(prototype: object | null): boolean {
  for (let kind = prototype; kind && !isPlain(kind); kind = Object.getPrototypeOf(kind) as object | null) {
    const own = Object.getOwnPropertyDescriptors(kind);
    if (Object.values(own).some(({ get }) => get)) return true;
  }
  return false;
}
