import { expect } from '@open-wc/testing';
import fc from '../properties.js';
import type { PullQuoteAttributes } from '../../src/model/pull-quote-attributes.js';
import { parsePullQuote } from '../../src/model/definition/pull-quote.js';
import { withPullQuoteAttributes } from '../../src/model/with-attributes.js';

const NONE: Partial<PullQuoteAttributes> = {
  ...{ quotation: '', attribution: '', attributionRole: '', source: '', sourceUrl: '', date: '', repeats: false },
};
const PAGE = 'https://page.example/story/';

describe('withPullQuoteAttributes', () => {
  it('makes a quotation of attributes alone', () => {
    const given = {
      quotation: ' Words. ',
      attribution: 'Antony Blinken',
      attributionRole: 'US secretary of state',
      source: 'Twitter',
      sourceUrl: 'tweet',
      date: '2022-10-03',
      repeats: true,
    };
    expect(withPullQuoteAttributes(undefined, given, PAGE)).to.deep.equal({
      value: {
        quotation: ['Words.'],
        attribution: 'Antony Blinken',
        role: 'US secretary of state',
        source: 'Twitter',
        sourceUrl: 'https://page.example/story/tweet',
        date: { date: '2022-10-03' },
        repeats: true,
      },
      issues: [],
    });
  });

  it('replaces single fields, and leaves the others and the data alone', () => {
    const data = Object.freeze({ quotation: ['Words.'], attribution: 'A', role: 'B', repeats: true });
    const { value } = withPullQuoteAttributes(data, { ...NONE, attribution: 'C' }, PAGE);
    expect(value).to.deep.equal({ quotation: ['Words.'], attribution: 'C', role: 'B', repeats: true });
    expect(withPullQuoteAttributes(data, NONE, PAGE).value).to.deep.equal(data);
  });

  it('counts an empty attribute as absent', () => {
    const blank = Object.fromEntries(Object.keys(NONE).map((name) => [name, ' ']));
    const { value } = withPullQuoteAttributes({ quotation: ['Words.'] }, { ...NONE, ...blank, repeats: false }, PAGE);
    expect(value).to.deep.equal({ quotation: ['Words.'] });
  });

  it('has no value without a quotation', () => {
    expect(withPullQuoteAttributes(undefined, { ...NONE, attribution: 'A' }, PAGE).value).to.equal(undefined);
  });

  it('refuses an address as the readers do, and keeps that of the data', () => {
    const data = { quotation: ['Words.'], sourceUrl: 'https://example.org/' };
    const { value, issues } = withPullQuoteAttributes(data, { ...NONE, sourceUrl: 'javascript:alert(1)' }, PAGE);
    expect(value).to.deep.equal(data);
    expect(issues).to.deep.equal(
      parsePullQuote({ quotation: 'Words.', sourceUrl: 'javascript:alert(1)' }, { url: PAGE }).issues,
    );
  });

  it('never throws, and takes only words and numbers as words', () => {
    const names = Object.keys(NONE).filter((name) => name !== 'repeats');
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.anything()), (given) => {
        const { value } = withPullQuoteAttributes({ quotation: ['Words.'] }, { ...NONE, ...given }, PAGE);
        for (const name of ['attribution', 'role', 'source'] as const) {
          expect(typeof (value![name] ?? '')).to.equal('string');
        }
      }),
    );
    expect(withPullQuoteAttributes(undefined, { ...NONE, quotation: 7 }, PAGE).value).to.deep.equal({
      quotation: ['7'],
    });
  });
});
