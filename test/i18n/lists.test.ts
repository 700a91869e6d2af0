import { expect } from '@open-wc/testing';
import { formatList, listText } from '../../src/i18n/lists.js';

describe('a list of names', () => {
  for (const locale of ['en', 'en-GB', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'ar', 'fa', 'hi', 'ja', 'zh', 'he', 'th']) {
    it(`is the same as from Intl.ListFormat: ${locale}`, () => {
      for (const length of [0, 1, 2, 3, 4, 5, 6, 12]) {
        // Spanish says “e” before the sound of “i”.
        const names = Array.from({ length }, (_, index) => (index === length - 1 ? 'Irene' : `Ada ${index}`));
        expect(listText(names, locale)).to.equal(new Intl.ListFormat(locale).format(names));
        const shown = formatList(names, locale, (name, index) => ({ name, index })).filter(
          (piece) => typeof piece === 'object',
        );
        expect(shown).to.deep.equal(names.map((name, index) => ({ name, index })));
      }
    });
  }
});
