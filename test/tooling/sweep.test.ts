import { expect } from '@open-wc/testing';
import { runs, sweep } from '../sweep.js';

describe('a long sweep', () => {
  const inputs = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

  it('takes the same third of its inputs each time', () => {
    expect(sweep(inputs, false)).to.deep.equal(['a', 'd', 'g']);
    expect(sweep(['a'], false)).to.deep.equal(['a']);
    expect(runs(1000, false)).to.deep.equal({ numRuns: 334 });
  });

  it('takes all of them in a long run', () => {
    expect(sweep(inputs, true)).to.deep.equal(inputs);
    expect(runs(1000, true)).to.deep.equal({ numRuns: 1000 });
  });
});
