import { expect } from '@open-wc/testing';
import fc from '../../properties.js';
import { parsePullQuote } from '../../../src/model/definition/pull-quote.js';
import { readCorpus } from '../../corpus.js';
import { pullQuote } from '../arbitrary.js';

const WRONG: [field: string, value: unknown, code: string, path?: string][] = [
  ['attribution', {}, 'type'],
  ['role', [], 'type'],
  ['organization', true, 'type'],
  ['via', {}, 'type'],
  ['source', {}, 'type'],
  ['sourceUrl', 'https://user:secret@example.org/', 'url'],
  ['sourceUrl', 7, 'type'],
  ['date', true, 'type'],
  ['language', '??', 'value'],
  ['repeats', 'perhaps', 'type'],
  ['image', { src: 'mailto:desk@example.org' }, 'url', 'image.src'],
  ['verified', { state: 'true' }, 'value', 'verified.state'],
  ['headline', 'a', 'unknown-field'],
];

describe('parsePullQuote', () => {
  it('gives a model back as it is, with nothing to say', () => {
    fc.assert(
      fc.property(pullQuote, (model) => {
        expect(parsePullQuote(structuredClone(model))).to.deep.equal({ value: model, issues: [] });
      }),
      { numRuns: 300 },
    );
  });

  for (const [field, value, code, path = field] of WRONG) {
    it(`loses one field to ${field}: ${JSON.stringify(value)}`, () => {
      const read = parsePullQuote({ [field]: value, quotation: 'Words.' });
      expect(read.value).to.deep.equal({ quotation: ['Words.'] });
      expect(read.issues[0]).to.include({ code, path });
    });
  }

  it('has no value without words', () => {
    const blank = [undefined, null, '', ' \n ', [], ['', ' '], [{ type: 'line-break' }], {}, true];
    for (const quotation of blank) {
      const { value, issues } = parsePullQuote({ quotation, attribution: 'A' });
      expect(value, JSON.stringify(quotation)).to.equal(undefined);
      expect(issues.at(-1)).to.include({ code: 'missing', path: 'quotation' });
    }
  });

  it('keeps every naughty string as it is in every field of words', async function () {
    // The platform's own way to make a string safe, as an oracle: what cannot be encoded becomes U+FFFD.
    const wellFormed = (words: string): string =>
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(words));
    // Bidi controls are closed: test/model/bidi.test.ts.
    const visible = (words: string | undefined): string | undefined =>
      words?.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
    const FIELDS = ['attribution', 'role', 'organization', 'via', 'source'];
    for (const { id, input = '' } of await readCorpus(this, 'security/strings')) {
      const raw = Object.fromEntries([...FIELDS, 'quotation'].map((field) => [field, input]));
      const { value } = parsePullQuote(raw);
      if (!input.trim()) {
        expect(value, id).to.equal(undefined);
        continue;
      }
      const [quotation, ...others] = value!.quotation;
      expect(others, id).to.deep.equal([]);
      expect(visible(quotation as string), id).to.equal(visible(wellFormed(input).replace(/\r\n?/g, '\n')));
      for (const field of FIELDS) {
        expect(visible(value![field as 'role']), id).to.equal(visible(wellFormed(input.trim())));
      }
    }
  });
});
