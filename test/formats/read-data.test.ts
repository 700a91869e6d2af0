import { expect } from '@open-wc/testing';
import { isOurs } from '../../src/formats/read-data.js';

describe('isOurs', () => {
  it('accepts the fields of the kind, and an id and the like on trips and quotations', () => {
    for (const value of [
      { headline: 'A', body: ['B'] },
      { id: 'a', title: 'Trip', stops: [{ place: 'Lima' }] },
      { id: 'a', quotation: 'A', attribution: 'B' },
    ])
      expect(isOurs(value), JSON.stringify(value)).to.equal(true);
  });

  it('takes no story of another system for Broadsheet JSON', () => {
    for (const value of [
      { title: 'A', body: 'B', authors: ['C'] },
      { headline: 'A', body: 'B', slug: 'a' },
      { title: 'A', body: 'B', published: '2026-01-02' },
    ])
      expect(isOurs(value), JSON.stringify(value)).to.equal(false);
  });
});
