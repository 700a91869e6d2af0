import { expect } from '@open-wc/testing';
import { segmentsOf, usesSingleMarks } from '../../src/extract/segments.js';

/** The words between marks; an open end is shown by “…”. */
const found = (text: string, withSingle = false): string[] =>
  segmentsOf(text, withSingle).map(({ start, end, closed }) => text.slice(start, end) + (closed ? '' : '…'));

describe('quotation marks in prose', () => {
  const CASES: [text: string, quotations: string[], withSingle?: boolean][] = [
    ['She said “it is late” and left.', ['it is late']],
    ['"One," she said, "and two."', ['One,', 'and two.']],
    ['Er sagte: „Das ist gut.“', ['Das ist gut.']],
    ['Il a dit «\u202ftrès bien\u202f» hier.', ['\u202ftrès bien\u202f']],
    ['Hun sagde »godt«.', ['godt']],
    ['彼は「はい」と言った。', ['はい']],
    ['Han sade ”bra”.', ['bra']],
    ['‘We go,’ said Lindqvist’s aide, ‘at dawn.’', ['We go,', 'at dawn.'], true],
    // An opening mark that is never closed: the quotation goes on in the next paragraph.
    ['“It goes on', ['It goes on…']],
    // Curly and straight marks mixed.
    ['“It is open," he said.', ['It is open,']],
    ['"It is closed,” he said.', ['It is closed,']],
    // One quotation inside another is part of it.
    ['“He told me “no” twice,” she said.', ['He told me “no” twice,']],
    ['“the ‘war on drugs’ has failed”', ['the ‘war on drugs’ has failed']],
    // Paragraphs that were joined: the mark opens again where none has closed.
    ['He said: "One thing. "And another."', ['One thing.…', 'And another.']],
    // No quotations.
    ['The allies’ plan isn’t Lindqvist’s.', []],
    ['A board 6" wide and 12" long.', []],
    ["In the '90s it wasn't so.", [], true],
    ["''Two single marks,'' as typewriters have them.", [], true],
  ];
  for (const [text, quotations, withSingle] of CASES) {
    it(`are found in ${text}`, () => {
      expect(found(text, withSingle)).to.deep.equal(quotations);
    });
  }

  it('leave the speaker of a transcript outside', () => {
    const text = '"BRANDT: We should go on.';
    const [segment] = segmentsOf(text, false);
    expect(text.slice(segment!.start, segment!.end)).to.equal('We should go on.');
    expect(text.slice(0, segment!.labelEnd)).to.equal('"BRANDT: ');
  });

  it('are single ones in British style', () => {
    expect(usesSingleMarks(['‘We will leave at dawn,’ she said.'])).to.equal(true);
    expect(usesSingleMarks(['“We will leave ‘at dawn’,” she said.'])).to.equal(false);
    expect(usesSingleMarks(['The allies’ plan isn’t hers.'])).to.equal(false);
  });
});
