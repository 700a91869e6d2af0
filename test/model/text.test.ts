import { expect } from '@open-wc/testing';
import { paragraphsOf, wordsOf, type Text } from '../../src/model/text.js';

describe('wordsOf', () => {
  it('gives the words without what marks them', () => {
    expect(
      wordsOf([
        'a ',
        { type: 'strong', content: ['b', { type: 'link', href: 'https://example.org/', content: ['c'] }] },
        { type: 'line-break' },
        { type: 'time', date: { date: '2022' }, content: ['d'] },
        { type: 'span', content: ['e'] },
      ]),
    ).to.equal('a bc\nde');
    expect(wordsOf([])).to.equal('');
  });
});

const strong = (words: string): Text[number] => ({ type: 'strong', content: [words] });
const PARAGRAPHS: [name: string, text: Text, paragraphs: Text[]][] = [
  ['one is one', ['a'], [['a']]],
  ['at a blank line', ['a\n\nb'], [['a'], ['b']]],
  ['at a line with only white space', ['a\n \t\u00A0\nb'], [['a'], ['b']]],
  ['at many blank lines', ['a\n\n\n\n b'], [['a'], ['b']]],
  ['not at one line end', ['a\nb'], [['a\nb']]],
  [
    'with inlines before and after',
    ['a ', strong('b'), ' c\n\nd ', strong('e')],
    [
      ['a ', strong('b'), ' c'],
      ['d ', strong('e')],
    ],
  ],
  ['not within an inline', [strong('a\n\nb')], [[strong('a\n\nb')]]],
  ['across strings', ['a', '\n\n', 'b'], [['a'], ['b']]],
  ['without empty ones', ['\n\na\n\n', '\n\n', { type: 'line-break' }, '\n\n \n\nb'], [['a'], ['b']]],
  ['none of nothing', [' \n\n '], []],
];

describe('paragraphsOf', () => {
  for (const [name, text, paragraphs] of PARAGRAPHS) {
    it(name, () => {
      expect(paragraphsOf(text)).to.deep.equal(paragraphs);
    });
  }
  it('takes time in proportion to the words', () => {
    const text = ['\n \n'.repeat(100_000), ' '.repeat(100_000), 'a'];
    // Squared, this would take minutes.
    expect(paragraphsOf(text)).to.have.lengthOf(1);
  });
});
