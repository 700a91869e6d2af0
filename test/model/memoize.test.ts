import { expect } from '@open-wc/testing';
import { memoize } from '../../src/model/memoize.js';
import fc from '../properties.js';

describe('a function that keeps what it returns', () => {
  it('returns what the function itself would', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (keys) => {
        const kept = memoize((key) => (key ? key.toUpperCase() : undefined));
        for (const key of keys) expect(kept(key)).to.equal(key ? key.toUpperCase() : undefined);
      }),
    );
  });

  it('is not asked twice, not even for undefined', () => {
    let count = 0;
    const kept = memoize(() => {
      count++;
      return undefined;
    });
    for (const key of ['a', 'a', 'constructor', 'a', 'constructor']) kept(key);
    expect(count).to.equal(2);
  });

  it('keeps nothing for a key that is long', () => {
    let count = 0;
    const kept = memoize(() => count++);
    const key = 'x'.repeat(65);
    expect([kept(key), kept(key)]).to.deep.equal([0, 1]);
  });

  it('keeps no more than a hundred values', () => {
    let count = 0;
    const kept = memoize(() => count++);
    for (let key = 0; key < 101; key++) kept(String(key));
    kept('0');
    expect(count).to.equal(102);
  });
});
