import { expect } from '@open-wc/testing';
import { markedLanguages, quotationMarks, withoutOuterMarks } from '../../src/i18n/quotation-marks.js';
import { wordsOf, type Text } from '../../src/model/text.js';

// language, the marks around a quotation, the marks around one within it
const MARKS: [language: string, outer: string, inner: string][] = [
  ['en', '“ ”', '‘ ’'],
  ['en-GB', '“ ”', '‘ ’'],
  ['fr', '«\u202F \u202F»', '“ ”'],
  ['fr-CA', '«\u202F \u202F»', '“ ”'],
  ['fr-CH', '« »', '‹ ›'],
  ['de', '„ “', '‚ ‘'],
  ['de-AT', '„ “', '‚ ‘'],
  ['de-CH', '« »', '‹ ›'],
  ['es', '« »', '“ ”'],
  ['es-AR', '« »', '“ ”'],
  ['es-MX', '“ ”', '‘ ’'],
  ['es-419', '“ ”', '‘ ’'],
  ['it', '« »', '“ ”'],
  ['pl', '„ ”', '« »'],
  ['ru', '« »', '„ “'],
  ['ar', '« »', '“ ”'],
  ['ar-EG', '« »', '“ ”'],
  ['fa', '« »', '“ ”'],
  ['hi', '“ ”', '‘ ’'],
  ['zh', '“ ”', '‘ ’'],
  ['zh-Hans-TW', '“ ”', '‘ ’'],
  ['zh-Hant', '「 」', '『 』'],
  ['zh-Hant-HK', '「 」', '『 』'],
  ['zh-TW', '「 」', '『 』'],
  ['ja', '「 」', '『 』'],
  ['ja-JP', '「 」', '『 』'],
  ['sv', '” ”', '’ ’'],
  ['da', '» «', '› ‹'],
  ['nl', '‘ ’', '“ ”'],
  ['pt', '“ ”', '‘ ’'],
  ['pt-BR', '“ ”', '‘ ’'],
  ['pt-PT', '« »', '“ ”'],
  ['tlh', '“ ”', '‘ ’'],
  ['x', '“ ”', '‘ ’'],
  ['', '“ ”', '‘ ’'],
  ['-', '“ ”', '‘ ’'],
];

describe('quotationMarks', () => {
  for (const [language, outer, inner] of MARKS) {
    it(`${language || 'no language'} has ${outer} and ${inner}`, () => {
      expect(quotationMarks(language).join(' ')).to.equal(`${outer} ${inner}`);
    });
  }
  it('every language in the table is listed once', () => {
    const languages = markedLanguages();
    expect(new Set(languages).size).to.equal(languages.length);
    for (const language of languages) {
      expect(Intl.getCanonicalLocales(language)).to.deep.equal([language]);
      expect(quotationMarks(language).length).to.equal(4);
    }
  });
});

// what the data bring, and what is left for our own marks to go around; paragraphs are parted by |
const STRIPPED: [given: string, left: string][] = [
  ['Words.', 'Words.'],
  // held pairs, of any language
  ['“Words.”', 'Words.'],
  [' “Words.” ', 'Words.'],
  ['„Worte.“', 'Worte.'],
  ['„Słowa.”', 'Słowa.'],
  ['«Palabras»', 'Palabras'],
  ['«\u202FMots.\u202F»', 'Mots.'],
  ['«\u00A0Mots.\u00A0»', 'Mots.'],
  ['« Mots. »', 'Mots.'],
  ['»Ord.«', 'Ord.'],
  ['”Ord.”', 'Ord.'],
  ['"Words."', 'Words.'],
  ['「言葉。」', '言葉。'],
  ['『言葉。』', '言葉。'],
  ['‘Words.’', 'Words.'],
  ['‚Worte.‘', 'Worte.'],
  ['‹Mots.›', 'Mots.'],
  ['“It’s a ‘war’.”', 'It’s a ‘war’.'],
  ['“He said ‘yes’”', 'He said ‘yes’'],
  ['“He said “yes” to me”', 'He said “yes” to me'],
  ['"He said "yes" to me"', 'He said "yes" to me'],
  ['”Han sa ”ja” till mig”', 'Han sa ”ja” till mig'],
  ['« Il a dit « oui » hier »', 'Il a dit « oui » hier'],
  ['„Er sagte „ja“ dazu“', 'Er sagte „ja“ dazu'],
  ['‘It’s what the boys’ club wants’', 'It’s what the boys’ club wants'],
  // two quotations are not one
  ['“A” and “B”', '“A” and “B”'],
  ['"A" and "B"', '"A" and "B"'],
  ['«A» y «B»', '«A» y «B»'],
  ['« A » et « B »', '« A » et « B »'],
  ['„A“ und „B“', '„A“ und „B“'],
  ['”A” och ”B”', '”A” och ”B”'],
  ['»A« og »B«', '»A« og »B«'],
  ['「は」と「い」', '「は」と「い」'],
  ['‘A’ and ‘B’', '‘A’ and ‘B’'],
  // a quotation that was cut
  ['“Words', 'Words'],
  ['Words.”', 'Words.'],
  ['« Mots', 'Mots'],
  ['言葉。」', '言葉。'],
  // marks that belong to the words
  ['“Good,” he said', '“Good,” he said'],
  ['He called it “good”', 'He called it “good”'],
  ['Han kallade det ”bra”', 'Han kallade det ”bra”'],
  ['Han sagde »ja«', 'Han sagde »ja«'],
  ['彼は「はい」と', '彼は「はい」と'],
  ['“A” or B', '“A” or B'],
  ['’Twas the night', '’Twas the night'],
  ['’Tis the boys’', '’Tis the boys’'],
  ['the boys’', 'the boys’'],
  ['‘Twas the night', '‘Twas the night'],
  ['5\' 11"', '5\' 11"'],
  // paragraphs: each opened, the last closed; each a pair; opened and cut
  ['“One.|“Two.”', 'One.|Two.'],
  ['“One.|Two.”', 'One.|Two.'],
  ['« Un.|« Deux. »', 'Un.|Deux.'],
  ['“One.|“Two.|“Three.”', 'One.|Two.|Three.'],
  ['“One.|“Two.', 'One.|Two.'],
  ['“One.”|“Two.”', 'One.|Two.'],
  ['One.|“Two.”', 'One.|“Two.”'],
];

const textOf = (words: string): Text[] => words.split('|').map((paragraph) => [paragraph]);
const shown = (paragraphs: readonly Text[]): string => paragraphs.map((text) => wordsOf(text).trim()).join('|');

describe('withoutOuterMarks', () => {
  for (const [given, left] of STRIPPED) {
    it(`${given} → ${left}`, () => {
      expect(shown(withoutOuterMarks(textOf(given)))).to.equal(left);
    });
  }

  const strong = (...content: Text): Text[number] => ({ type: 'strong', content });
  const INSIDE: [name: string, given: Text, left: Text][] = [
    ['within an inline', [strong('“Words.”')], [strong('Words.')]],
    [
      'deep within inlines',
      [strong(strong('“A'), ' b'), ' c', strong('d”')],
      [strong(strong('A'), ' b'), ' c', strong('d')],
    ],
    ['beside an inline', ['“', strong('Words.'), '”'], ['', strong('Words.'), '']],
    ['a quotation inline around all of it', [{ type: 'quotation', content: ['Words.'] }], ['Words.']],
  ];
  for (const [name, given, left] of INSIDE) {
    it(`takes marks ${name}`, () => {
      expect(withoutOuterMarks([given])).to.deep.equal([left]);
    });
  }
  it('keeps an inline quotation that is only part of the text', () => {
    const text: Text = ['He said ', { type: 'quotation', content: ['yes'] }];
    expect(withoutOuterMarks([text])).to.deep.equal([text]);
    const dialogue: Text[] = [[{ type: 'quotation', content: ['Yes'] }], ['said he']];
    expect(withoutOuterMarks(dialogue)).to.deep.equal(dialogue);
  });
  it('does not change its input', () => {
    const given: Text[] = [[strong('“Words.”')]];
    withoutOuterMarks(given);
    expect(given).to.deep.equal([[strong('“Words.”')]]);
  });
  it('returns an empty list for an empty list', () => {
    expect(withoutOuterMarks([])).to.deep.equal([]);
  });
  it('takes linear time', () => {
    const start = performance.now();
    for (const mark of ['“', '”', '"', '‘', '’', '«', ' ']) withoutOuterMarks([[`“a${mark.repeat(50_000)} a”`]]);
    expect(performance.now() - start).to.be.below(1_000);
  });
});
