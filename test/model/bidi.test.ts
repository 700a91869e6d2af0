import { expect } from '@open-wc/testing';
import { closeBidi, closeBidiText } from '../../src/model/bidi.js';
import { closeBidiFields } from '../../src/model/bidi-fields.js';
import { parseArticle } from '../../src/model/definition/article.js';
import { parseItinerary } from '../../src/model/definition/itinerary.js';
import { parsePullQuote } from '../../src/model/definition/pull-quote.js';
import { paragraphsOf, wordsOf, type Inline, type Text } from '../../src/model/text.js';
import {
  withArticleAttributes,
  withItineraryAttributes,
  withPullQuoteAttributes,
} from '../../src/model/with-attributes.js';

import { readArticleMarkup } from '../../src/markup/article.js';
import { readItineraryMarkup } from '../../src/markup/itinerary.js';
import { readPullQuoteMarkup } from '../../src/markup/pull-quote.js';
import fc from '../properties.js';

const [LRE, RLE, PDF, LRO, RLO] = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e'];
const [LRI, RLI, FSI, PDI] = ['\u2066', '\u2067', '\u2068', '\u2069'];
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/** What is wrong with the bidi controls of a string, if anything: each opener has its own closer, and the reverse. */
function faultOf(words: string): string | undefined {
  const open: string[] = [];
  for (const [control] of words.matchAll(CONTROLS)) {
    if (control !== PDF && control !== PDI) open.push(control >= '\u2066' ? PDI : PDF);
    else if (open.pop() !== control) return `a closer without an opener in ${JSON.stringify(words)}`;
  }
  return open.length > 0 ? `${open.length} open at the end of ${JSON.stringify(words)}` : undefined;
}

/** Every string of a model; of running text each paragraph, and each inline as a whole. */
function stringsOf(value: unknown, isInline = false): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) return Object.values(value).flatMap((field) => stringsOf(field, 'type' in value));
  if (!value.some((entry) => typeof entry === 'string')) return value.flatMap((entry) => stringsOf(entry));
  const text = value as Text;
  const inlines = text.filter((inline) => typeof inline !== 'string');
  return [
    ...(isInline ? [wordsOf(text)] : paragraphsOf(text).map(wordsOf)),
    ...inlines.flatMap((entry) => stringsOf(entry)),
  ];
}

function expectClosed(model: unknown): void {
  const strings = stringsOf(model);
  expect(strings).to.not.be.empty;
  expect(strings.map(faultOf).filter((fault) => fault)).to.deep.equal([]);
}

const hostile = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(LRE, RLE, PDF, LRO, RLO, LRI, RLI, FSI, PDI) },
      fc.constantFrom('name', 'שלום', 'وزير', '123', ', ', ' ', '\u200e', '\u200f', '👩🏽‍🚀'),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => `a${pieces.join('')}`);
const run = fc.oneof(
  hostile,
  fc.tuple(hostile, hostile).map((pieces) => pieces.join('\n \n')),
);
const hostileText: fc.Arbitrary<Text> = fc.letrec<{ text: Text; inline: Inline }>((tie) => ({
  text: fc.array(tie('inline'), { minLength: 1, maxLength: 4 }).map((inlines) => ['a', ...inlines]),
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    run,
    fc.constant<Inline>({ type: 'line-break' }),
    fc.record({ type: fc.constantFrom('strong' as const, 'quotation' as const), content: tie('text') }),
    fc.record({ type: fc.constant('link' as const), href: fc.constant('https://a.example/'), content: tie('text') }),
  ),
})).text;

const CASES: [name: string, given: string, expected: string][] = [
  ['an override is closed at the end', `H ${RLO}gnp.exe`, `H ${RLO}gnp.exe${PDF}`],
  ['each opener gets its own closer', `${LRE}a${RLI}b${FSI}`, `${LRE}a${RLI}b${FSI}${PDI}${PDI}${PDF}`],
  ['a closer without an opener goes', `a${PDF}b${PDI}c`, 'abc'],
  ['a pop does not close an isolate, nor what is around it', `${RLE}${LRI}a${PDF}b`, `${RLE}${LRI}ab${PDI}${PDF}`],
  ['the end of an isolate closes what is in it', `${LRI}${RLO}a${PDI}b`, `${LRI}${RLO}a${PDF}${PDI}b`],
  ['closed controls stay', `${RLE}a${LRI}b${LRO}c${PDF}${PDI}${PDF}d`, `${RLE}a${LRI}b${LRO}c${PDF}${PDI}${PDF}d`],
  ['marks stay', 'a\u200eb\u200fc\u061cd', 'a\u200eb\u200fc\u061cd'],
];

describe('closeBidi', () => {
  for (const [name, given, expected] of CASES) {
    it(name, () => {
      expect(closeBidi(given)).to.equal(expected);
      expect(closeBidi(expected)).to.equal(expected);
    });
  }

  it('closes all that is open, and changes nothing else', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const closed = closeBidi(words);
        expect(faultOf(closed)).to.equal(undefined);
        expect(closed.replace(CONTROLS, '')).to.equal(words.replace(CONTROLS, ''));
        if (!faultOf(words)) expect(closed).to.equal(words);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes time in proportion to the words', () => {
    const depth = 200_000;
    const words = [RLE.repeat(depth), `${LRI}${PDI}${PDF}${PDI}`.repeat(depth), PDI.repeat(depth)].join('');
    // Squared, this would take minutes.
    expect(faultOf(closeBidi(words))).to.equal(undefined);
  });
});

describe('closeBidiText', () => {
  it('closes what an inline opens at its end', () => {
    const link = (content: Text): Inline => ({ type: 'link', href: 'https://evil.example/', content });
    expect(closeBidiText(['see ', link([`${RLO}moc.knab`]), ' and after'])).to.deep.equal([
      'see ',
      link([`${RLO}moc.knab${PDF}`]),
      ' and after',
    ]);
  });

  it('closes what a paragraph opens at its end', () => {
    expect(closeBidiText([`a${RLO}b\n\nc`, { type: 'strong', content: ['d'] }])).to.deep.equal([
      `a${RLO}b${PDF}\n\nc`,
      { type: 'strong', content: ['d'] },
    ]);
    expect(closeBidiText([`a${RLO}b`, { type: 'strong', content: ['c'] }])).to.deep.equal([
      `a${RLO}b`,
      { type: 'strong', content: ['c'] },
      PDF,
    ]);
  });

  it('moves a closer behind the inline that it is in, where its opener is before the inline', () => {
    expect(closeBidiText([`${RLE}a`, { type: 'strong', content: [`b${PDF}`] }, 'c'])).to.deep.equal([
      `${RLE}a`,
      { type: 'strong', content: ['b'] },
      PDF,
      'c',
    ]);
  });

  it('closes every paragraph and inline, and changes nothing else', () => {
    fc.assert(
      fc.property(hostileText, (content) => {
        const closed = closeBidiText(content);
        expectClosed(closed);
        expect(wordsOf(closed).replace(CONTROLS, '')).to.equal(wordsOf(content).replace(CONTROLS, ''));
        expect(closeBidiText(closed)).to.deep.equal(closed);
      }),
      { numRuns: 1000 },
    );
  });
});

/** The same words in every field of a model. */
const articleOf = (words: string, content: Text): Record<string, unknown> => ({
  headline: words,
  kicker: words,
  standfirst: content,
  byline: words,
  authors: [words, { name: words, role: words, organization: words }],
  dateline: words,
  published: words,
  updated: { date: '2022', text: words },
  image: { src: 'https://a.example/a.jpg', alt: words, caption: content, credit: words },
  body: [
    content,
    { type: 'heading', content },
    quoteOf(words, content),
    { type: 'list', items: [content, [content]] },
    { type: 'table', caption: content, head: [[content]], rows: [[{ content }]] },
    { type: 'key-points', title: words, items: [content] },
    { type: 'callout', title: words, kind: words, content: [content] },
    { type: 'related', title: words, links: [{ url: 'https://a.example/', title: words, kicker: words }] },
    { type: 'code', text: words },
    { type: 'unknown', text: words },
    { type: 'nothing-known', words },
    { type: 'video', sources: [{ src: 'https://a.example/a.mp4' }], title: words, tracks: [] },
  ],
  corrections: [{ kind: words, content }],
  source: words,
  topics: [words, words],
});
const quoteOf = (words: string, content: Text): Record<string, unknown> => ({
  type: 'pull-quote',
  quotation: content,
  attribution: words,
  role: words,
  organization: words,
  via: words,
  source: words,
  date: words,
});
const itineraryOf = (words: string, content: Text): Record<string, unknown> => ({
  title: words,
  traveller: words,
  role: words,
  stops: [{ place: words, country: words, start: words, purpose: content, meets: [words], events: [{ title: words }] }],
});

describe('every reader of a model', () => {
  const RUNS = { numRuns: 200 };

  it('closes each field of JSON', () => {
    fc.assert(
      fc.property(hostile, hostileText, (words, content) => {
        expectClosed(parseArticle(articleOf(words, content)).value);
        expectClosed(parsePullQuote(quoteOf(words, content)).value);
        expectClosed(parseItinerary(itineraryOf(words, content)).value);
      }),
      RUNS,
    );
  });

  it('closes each field that an attribute sets', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const given = new Proxy({} as never, { get: (_, name) => name !== 'repeats' && words });
        expectClosed(withArticleAttributes(undefined, given, 'https://a.example/').value);
        expectClosed(withPullQuoteAttributes(undefined, given, 'https://a.example/').value);
        expectClosed(withItineraryAttributes(undefined, given).value);
      }),
      RUNS,
    );
  });

  it('closes each field of the children', () => {
    const root = (html: string): HTMLElement => {
      const box = document.createElement('div');
      box.innerHTML = html;
      return box;
    };
    fc.assert(
      fc.property(hostile, hostile, (words, others) => {
        const quote = `<figure><blockquote><p>${words} <b>${others}</b></p></blockquote>
          <figcaption><b>${others}</b>, ${words} of state, <cite>${others}</cite></figcaption></figure>`;
        expectClosed(readPullQuoteMarkup(root(quote)));
        // Without marks the line is split at its first comma.
        expectClosed(
          readPullQuoteMarkup(root(`<blockquote><p>Words</p><cite>${words}, the ${others}</cite></blockquote>`)),
        );
        expectClosed(
          readArticleMarkup(
            root(`<article><p data-news="kicker">${words}</p><h2>${others}</h2><p class="byline">${words}</p>
              <figure><img src="https://a.example/a.jpg" alt="${words}"><figcaption>${others}</figcaption></figure>
              <p>${words} <a href="https://a.example/">${others}</a> ${words}</p>${quote}</article>`),
          ),
        );
        expectClosed(
          readItineraryMarkup(
            root(`<section><h3>${words}</h3><p data-news="traveller">${others}, the ${words}</p>
              <ol><li><time>${words}</time> <b>${others}, ${words}</b> <p>${words}</p></li></ol></section>`),
          ),
        );
      }),
      RUNS,
    );
  });
});

describe('closeBidiFields', () => {
  it('closes each string of a model, and leaves all else as it is', () => {
    const model = { headline: RLO, body: [{ type: 'list', start: 1, items: [[{ content: [RLO, 'a'] }]] }] };
    expect(closeBidiFields(model)).to.deep.equal({
      headline: `${RLO}${PDF}`,
      body: [{ type: 'list', start: 1, items: [[{ content: [RLO, `a${PDF}`] }]] }],
    });
  });
});
