import { expect } from '@open-wc/testing';
import { paragraphOf, quotedPieces } from '../../../src/formats/shared/quotations.js';

const quoted = (words: string): object => ({ type: 'quotation', content: [words] });

describe('quotations in plain words', () => {
  const CASES: [words: string, pieces: unknown[]][] = [
    ['He said “it is telling” there.', ['He said ', quoted('it is telling'), ' there.']],
    ['Sie sagte: „Das ist gut“, und ging.', ['Sie sagte: ', quoted('Das ist gut'), ', und ging.']],
    ['Il a dit « très bien » hier.', ['Il a dit ', quoted('très bien'), ' hier.']],
    ['Hun sagde »godt« i går.', ['Hun sagde ', quoted('godt'), ' i går.']],
    ['Han sade ”bra” igår.', ['Han sade ', quoted('bra'), ' igår.']],
    ['›Wir gehen‹, sagte sie.', [quoted('Wir gehen'), ', sagte sie.']],
    ['彼は「はい」と言った。', ['彼は', quoted('はい'), 'と言った。']],
    ['"A," he said, "and B."', [quoted('A,'), ' he said, ', quoted('and B.')]],
    ["'It is a vital partnership,' she said.", [quoted('It is a vital partnership,'), ' she said.']],
    ['‘We go,’ said Blinken’s aide.', [quoted('We go,'), ' said Blinken’s aide.']],
    // No quotations: an apostrophe, inches, a mark without its partner.
    ['The allies’ plan isn’t Blinken’s.', ['The allies’ plan isn’t Blinken’s.']],
    ['It is 6" long.', ['It is 6" long.']],
    ['He said “it goes on.', ['He said “it goes on.']],
    // What is quoted within a quotation stays in its marks.
    ['“the ‘war on drugs’ has failed”, he said', [quoted('the ‘war on drugs’ has failed'), ', he said']],
    ['“a “b” c” d', [quoted('a “b” c'), ' d']],
  ];
  for (const [words, pieces] of CASES) {
    it(`are found in ${words}`, () => {
      expect(quotedPieces(words)).to.deep.equal(pieces);
    });
  }

  it('make a quote of a paragraph that is one, and of one that a long quotation goes on in', () => {
    expect(paragraphOf('“All of it is said.”')).to.deep.equal({ type: 'quote', quotation: 'All of it is said.' });
    expect(paragraphOf('“All of it is said. It goes on', true).type).to.equal('quote');
    expect(paragraphOf('“All of it is said. It goes on', false).type).to.equal('paragraph');
    expect(paragraphOf('“Yes.”').type).to.equal('paragraph');
    expect(paragraphOf('“All of it is said,” she said.').type).to.equal('paragraph');
  });
});
