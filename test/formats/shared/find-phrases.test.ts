import { expect } from '@open-wc/testing';
import fc from '../../properties.js';
import { foundIn } from '../../../src/formats/shared/find-phrases.js';

describe('phrases in a text', () => {
  it('are found as one would find each by itself', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 60 });
    fc.assert(
      fc.property(letters, fc.array(letters, { maxLength: 8 }), (text, phrases) => {
        expect([...foundIn(text, phrases)].sort()).to.deep.equal(
          [...new Set(phrases.filter((phrase) => text.includes(phrase)))].sort(),
        );
      }),
    );
  });
});
