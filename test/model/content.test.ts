import { expect } from '@open-wc/testing';
import { itineraryContent, quoteContent } from '../../src/model/content.js';
import { articleContent } from '../../src/plain/article-content.js';
import type { Block } from '../../src/model/definition/block.js';
import { readWords } from '../../src/model/attribute-text.js';
import { isVisible } from '../../src/model/text.js';
import fc from '../properties.js';

/** What no reader sees, by its kind, and one of each. */
const UNSEEN: Readonly<Record<string, string>> = {
  'white space': ' \t\n\u00A0\u2003\u3000\u2028\u2029\u0085',
  controls: '\u0000\u0007\u001B\u009F',
  'zero-width characters': '\u200B\u200C\u200D\u2060\uFEFF',
  'bidi controls': '\u200E\u200F\u061C\u202A\u202E\u2066\u2069',
  'soft hyphens': '\u00AD',
  'Hangul fillers': '\u115F\u1160\u3164\uFFA0',
  'the blank Braille pattern': '\u2800',
  'variation selectors': '\uFE0F\u{E0101}\u180B',
  tags: '\u{E0001}\u{E0041}',
  'invisible operators': '\u2061\u2062\u2063\u2064',
  'the vowel signs that Khmer does not show': '\u17B4\u17B5',
  'musical controls': '\u{1D159}\u{1D173}\u{1D17A}',
  'signs of what is not there': '\uFFFC\uFFF9\uFFFA\uFFFB',
  'the joiner of graphemes': '\u034F',
  'combining marks without a letter': '\u0301\u20DD\u093E\u0E31',
};
const SEEN = [
  'a',
  '1',
  '.',
  '—',
  '…',
  '漢',
  'אב',
  'ب',
  '한',
  'ᄀ',
  '⠁',
  '👩🏽‍🚀',
  'e\u0301',
  '\u0600',
  '\uE000',
  '\u{1F1FA}',
  '\uFFFD',
  '〃',
];
const unseen = fc
  .array(fc.constantFrom(...Object.values(UNSEEN).flatMap((characters) => Array.from(characters))), { maxLength: 20 })
  .map((characters) => characters.join(''));

describe('what a reader sees', () => {
  for (const [kind, characters] of Object.entries(UNSEEN)) {
    it(`is none of ${kind}`, () => {
      for (const character of characters)
        expect(isVisible(character), character.codePointAt(0)!.toString(16)).to.equal(false);
    });
  }
  it('is any other character', () => {
    for (const character of SEEN) expect(isVisible(character), character).to.equal(true);
  });

  it('is nothing in any run of what is not seen, and something with one character that is', () => {
    fc.assert(
      fc.property(unseen, unseen, fc.constantFrom(...SEEN), (before, after, character) => {
        expect(isVisible(before + after)).to.equal(false);
        expect(isVisible(before + character + after)).to.equal(true);
        expect(readWords(before)).to.equal('');
      }),
    );
  });

  it('is found at the end of much that is not, in linear time', () => {
    expect(isVisible(`${'\u200B'.repeat(2_000_000)}a`)).to.equal(true);
  });
});

const SRC = 'https://example.org/a.jpg';
/** Blocks that show nothing, with words that nobody sees. */
const blank = (words: string): Block[] => [
  { type: 'embed' },
  { type: 'divider' },
  { type: 'unknown', source: 'poll' },
  { type: 'code', text: words, language: 'js' },
  { type: 'paragraph', content: [words] },
  { type: 'heading', level: 2, content: [{ type: 'strong', content: [words] }] },
  { type: 'list', items: [[{ type: 'divider' }]] },
  { type: 'callout', kind: 'note', content: [{ type: 'divider' }] },
  { type: 'table', rows: [[{ content: [words] }, { align: 'center', scope: 'row' }]] },
  { type: 'timeline', entries: [{ title: words }] },
  { type: 'itinerary', stops: [{ place: words, status: 'done' }] },
];

describe('content', () => {
  it('is none in an article, a quotation and a trip that show nothing', () => {
    fc.assert(
      fc.property(unseen, (words) => {
        const article = { headline: words, standfirst: [words], body: blank(words), byline: 'By A. Author', id: 'a' };
        expect(articleContent(article)).to.deep.equal([]);
        expect(quoteContent({ quotation: [words], attribution: 'A. Speaker' })).to.deep.equal([]);
        for (const stop of [{}, { place: words }, { status: 'done' as const, timeZone: 'UTC', purpose: [words] }])
          expect(itineraryContent({ language: 'en', stops: [stop] })).to.deep.equal([]);
      }),
    );
  });

  it('is there with one word beside what shows nothing', () => {
    for (const block of blank('\u200B')) {
      expect(articleContent({ body: [block] }), JSON.stringify(block)).to.deep.equal([]);
      const words: Block = { type: 'paragraph', content: ['Words.'] };
      expect(articleContent({ body: [block, words] }), JSON.stringify(block)).to.equal(true);
    }
  });

  it('is there in all that shows something', () => {
    const blocks: Block[] = [
      { type: 'unknown', text: 'x' },
      { type: 'embed', url: 'https://example.org/' },
      { type: 'code', text: 'x' },
      { type: 'audio', sources: [{ src: SRC }] },
      { type: 'timeline', entries: [{ date: { date: '2022' } }] },
      { type: 'figure', image: { src: SRC, caption: ['What it shows'] } },
      { type: 'figure', image: { src: SRC, credit: 'A. Photographer' } },
      { type: 'itinerary', stops: [{ start: { date: '2022' } }] },
      { type: 'itinerary', stops: [{ coordinates: [1, 2] }] },
    ];
    for (const block of blocks) expect(articleContent({ body: [block] }), JSON.stringify(block)).to.equal(true);
    expect(articleContent({ headline: 'H', image: { src: SRC } })).to.equal(true);
    expect(itineraryContent({ title: 'A tour', stops: [{}] })).to.equal(true);
    expect(quoteContent({ quotation: ['x'] })).to.equal(true);
  });

  it('is the pictures, wherever they stand, where nothing is said', () => {
    const image = { src: SRC };
    const other = { src: 'https://example.org/b.jpg' };
    const body: Block[] = [
      { type: 'figure', image },
      { type: 'gallery', images: [{ ...other, alt: 'What it shows' }, image] },
      { type: 'callout', content: [{ type: 'figure', image: other }] },
      { type: 'list', items: [[{ type: 'figure', image }]] },
    ];
    expect(articleContent({ body })).to.deep.equal([image, other, image, other, image]);
    expect(articleContent({ image })).to.deep.equal([image]);
    // The caption of an embed's picture is not drawn.
    const captioned = { src: SRC, caption: ['Not drawn.'] };
    expect(articleContent({ body: [{ type: 'embed', image: captioned }] })).to.deep.equal([image]);
  });
});
