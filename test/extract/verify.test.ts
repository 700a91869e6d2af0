import { expect } from '@open-wc/testing';
import { verifyQuotation } from '../../src/extract/verify.js';
import type { VerifyState } from '../../src/model/verify-states.js';
import { HARD_PAIRS } from './hard-pairs.js';
import { mutatedPairs, truePairs } from './quote-pairs.js';

const SOURCE =
  'Ada Lindqvist said the plan isn’t finished. “We are not going to sell 5,000 houses in Oslo by 2030,” she said. “The office won’t ﬁnd the money – and I don’t know who will.”';

describe('verifyQuotation', () => {
  const CASES: [quote: string, state: VerifyState][] = [
    ['We are not going to sell 5,000 houses in Oslo by 2030', 'verbatim'],
    ['"we are not going to sell 5,000 houses"', 'verbatim'],
    ['«\u202fWe are not going\u202f»', 'verbatim'],
    ["The office won't find the money - and I don't know who will", 'verbatim'],
    ['The office won’t find the money, and I don’t know who will', 'punctuation'],
    ['We are not going to sell … houses in Oslo', 'shortened'],
    ['We are not going to sell [...] houses in Oslo', 'shortened'],
    ['We are not going to sell 5,000 houses in [the capital] by 2030', 'inserted'],
    ['[Lindqvist and others] are not going to sell 5,000 houses', 'inserted'],
    ['We are going to sell 5,000 houses in Oslo by 2030', 'altered'],
    ['We are … going to sell 5,000 houses in Oslo', 'altered'],
    ['We are not going to sell 50,000 houses in Oslo by 2030', 'altered'],
    ['We are not going to sell 5,000 houses in Bergen by 2030', 'altered'],
    ['We are not going to sell 5,000 houses in [Bergen] by 2030', 'altered'],
    ['The weather was pleasant for most of the season', 'absent'],
    ['', 'absent'],
  ];
  for (const [quote, state] of CASES) {
    it(`finds “${quote}” ${state}`, () => {
      expect(verifyQuotation(quote, SOURCE).state).to.equal(state);
    });
  }

  for (const [state, quote, source] of HARD_PAIRS) {
    it(`finds “${quote}” in “${source}” ${state === true ? 'with another spelling' : state}`, () => {
      expect(verifyQuotation(quote, source).state).to.be.oneOf(
        state === true ? ['verbatim', 'punctuation', 'shortened', 'inserted'] : [state],
      );
    });
  }

  it('says where the words are, what is around them and what differs', () => {
    const article = {
      body: [
        { type: 'paragraph' as const, content: ['A start.'] },
        { type: 'paragraph' as const, content: [SOURCE] },
      ],
    };
    const { span, context, difference } = verifyQuotation('We are going to sell 5,000 houses', article);
    expect(SOURCE.slice(span!.start, span!.end)).to.equal('We are not going to sell 5,000 houses');
    expect(span!.block).to.equal(1);
    expect(context!.before.endsWith('finished. “')).to.equal(true);
    expect(context!.after.startsWith(' in Oslo')).to.equal(true);
    expect(difference).to.deep.equal([
      { kind: 'same', text: 'We are ' },
      { kind: 'removed', text: 'not ' },
      { kind: 'same', text: 'going to sell 5,000 houses' },
    ]);
    expect(verifyQuotation('Nothing of the kind at all', article)).to.deep.include({
      state: 'absent',
      span: null,
      context: null,
    });
  });

  it('tells “US” from “us”', () => {
    expect(verifyQuotation('It is good for US', 'He said it is good for us.').state).to.equal('altered');
  });

  it('accepts the same words however they are written, and passes no changed ones as verbatim', () => {
    const quotes = SOURCE.match(/“[^”]+”/g)!.map((words) => ({ words: words.slice(1, -1), source: SOURCE }));
    for (const { kind, quote, source } of truePairs(quotes, 60)) {
      expect(['verbatim', 'punctuation', 'shortened', 'inserted'], `${kind}: ${quote}`).to.include(
        verifyQuotation(quote, source).state,
      );
    }
    for (const { kind, quote, source } of mutatedPairs(quotes, 60)) {
      expect(verifyQuotation(quote, source).state, `${kind}: ${quote}`).to.be.oneOf(['altered', 'absent']);
    }
  });
});
