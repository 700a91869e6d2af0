import { expect } from '@open-wc/testing';
import { isEqualTo, snapshotOf } from '../../src/input/snapshot.js';
import fc from '../properties.js';

const equals = (before: unknown, now: unknown): boolean => isEqualTo(snapshotOf(before)!, now);

/** A value and an equal one that shares nothing with it, whatever it holds. */
const pairs = fc.clone(
  fc.anything({ withDate: true, withMap: true, withSet: true, withTypedArray: true, withNullPrototype: true }),
  2,
);

class Story {
  headline: string;
  constructor(headline: string) {
    this.headline = headline;
  }
}
class Kept {
  readonly #headline: string;
  constructor(headline: string) {
    this.#headline = headline;
  }
  get headline(): string {
    return this.#headline;
  }
}
const cycle = (name: string): object => {
  const node: Record<string, unknown> = { name, list: [] };
  node['self'] = node;
  (node['list'] as unknown[]).push(node, { node });
  return node;
};
const throwing = (rest: object): object =>
  Object.defineProperty({ ...rest }, 'bad', {
    enumerable: true,
    get() {
      throw new Error('not to be read');
    },
  });
const deep = (levels: number, end: string): object => {
  let value: object = { end };
  for (let level = 0; level < levels; level++) value = { value };
  return value;
};
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const EQUAL: Readonly<Record<string, readonly [unknown, unknown]>> = {
  NaN: [{ a: NaN }, { a: NaN }],
  'negative zero': [[-0], [-0]],
  'a list with a hole and one with undefined': [new Array(1), [undefined]],
  dates: [{ a: new Date(5) }, { a: new Date(5) }],
  'dates that are none': [new Date(NaN), new Date(NaN)],
  maps: [new Map([['a', { b: 1 }]]), new Map([['a', { b: 1 }]])],
  sets: [new Set([1, [2]]), new Set([1, [2]])],
  bytes: [new Uint8Array([1, 2]), new Uint8Array([1, 2])],
  'objects of one class': [new Story('A'), new Story('A')],
  cycles: [cycle('a'), cycle('a')],
  'functions of each render': [{ onClick: () => 1 }, { onClick: () => 2 }],
  'getters that throw': [throwing({ a: 1 }), throwing({ a: 1 })],
  'objects that throw': [{ a: revoked() }, { a: revoked() }],
  'objects deeper than the stack': [deep(100_000, 'a'), deep(100_000, 'a')],
};

const DIFFERENT: Readonly<Record<string, readonly [unknown, unknown]>> = {
  'zero and negative zero': [[0], [-0]],
  'a number and its digits': [{ a: 1 }, { a: '1' }],
  'a field more': [{ a: 1 }, { a: 1, b: undefined }],
  'a name for a value': [['a', 'b'], { a: 'b' }],
  'another nesting': [[['a'], 'b'], [['a', 'b']]],
  'an empty list and an empty object': [[], {}],
  dates: [new Date(5), new Date(6)],
  'a date and its number': [new Date(5), 5],
  maps: [new Map([['a', 1]]), new Map([['a', 2]])],
  'a set of a list': [new Set([[1, 2]]), new Set([1, 2])],
  'a map and a set': [new Map([['a', 1]]), new Set(['a', 1])],
  bytes: [new Uint8Array([1, 2]), new Uint8Array([1, 3])],
  'bytes of another kind': [new Uint8Array([1, 0]), new Uint16Array([1])],
  'objects of another class': [new Story('A'), { headline: 'A' }],
  'what a class keeps to itself': [new Kept('A'), new Kept('B')],
  cycles: [cycle('a'), cycle('b')],
  'beside getters that throw': [throwing({ a: 1 }), throwing({ a: 2 })],
  'objects deeper than the stack': [deep(100_000, 'a'), deep(100_000, 'b')],
};

describe('a snapshot', () => {
  it('equals a copy of any value', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        expect(equals(one, other)).to.equal(true);
      }),
    );
  });

  it('equals no other JSON', () => {
    // In JSON a negative zero is a zero.
    const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);
    fc.assert(
      fc.property(json, json, (one, other) => {
        expect(equals(one, other)).to.equal(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  for (const [name, [before, now]] of Object.entries(EQUAL)) {
    it(`equals ${name}`, () => expect(equals(before, now)).to.equal(true));
  }
  for (const [name, [before, now]] of Object.entries(DIFFERENT)) {
    it(`tells apart ${name}`, () => expect(equals(before, now)).to.equal(false));
  }

  it('is of the moment at which it was taken', () => {
    const bytes = new Uint8Array([1, 2]);
    const value = { headline: 'A', body: ['x'], bytes, when: new Date(1) };
    const snapshot = snapshotOf(value)!;
    value.headline = 'B';
    value.body.push('y');
    bytes[0] = 9;
    value.when.setTime(2);
    expect(isEqualTo(snapshot, value)).to.equal(false);
    const same = { headline: 'A', body: ['x'], bytes: new Uint8Array([1, 2]), when: new Date(1) };
    expect(isEqualTo(snapshot, same)).to.equal(true);
  });

  it('reads each field once, and no further than the first difference', () => {
    let reads = 0;
    const counted = (first: string): object => ({
      first,
      get second() {
        reads++;
        return 'x';
      },
    });
    const snapshot = snapshotOf(counted('a'))!;
    expect(reads).to.equal(1);
    expect(isEqualTo(snapshot, counted('b'))).to.equal(false);
    expect(reads).to.equal(1);
    expect(isEqualTo(snapshot, counted('a'))).to.equal(true);
    expect(reads).to.equal(2);
  });

  it('is not taken of data without end', () => {
    const endless = new Proxy([], { get: (_, key) => (key === 'length' ? Number.MAX_SAFE_INTEGER : 'x') });
    expect(snapshotOf({ endless })).to.equal(undefined);
  });

  it('of objects that stand in each other many times does not multiply them', () => {
    const doubled = (): object => {
      let value: object = { end: true };
      for (let level = 0; level < 60; level++) value = { left: value, right: value };
      return value;
    };
    expect(equals(doubled(), doubled())).to.equal(true);
  });
});
