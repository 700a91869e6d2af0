import { expect } from '@open-wc/testing';
import { present } from '../../src/model/present.js';

describe('present', () => {
  it('keeps the fields that have a value, in their order', () => {
    const given = { b: 'b', a: undefined, c: '', d: null, e: false, f: 0, g: NaN, h: true, i: 1, j: [] };
    expect(present(given)).to.deep.equal({ b: 'b', h: true, i: 1, j: [] });
    expect(Object.keys(present(given)).join('')).to.equal('bhij');
  });
});
