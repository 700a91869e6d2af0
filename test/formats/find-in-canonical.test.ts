import { expect } from '@open-wc/testing';
import fc from '../properties.js';
import { pickIndex, readKind, type DataReading } from '../../src/formats/find-in-canonical.js';
import type { DataOptions } from '../../src/formats/shared/format-reader.js';
import { decodeJson } from '../../src/formats/decode-json.js';
import { MODEL_READERS } from '../../src/plain/element-models.js';
import { article, itinerary, pullQuote } from '../model/arbitrary.js';

type Read = (input: unknown, options?: DataOptions) => DataReading<unknown>;
const readPullQuoteData = (input: unknown, options?: DataOptions) =>
  readKind(MODEL_READERS['pull-quote'], decodeJson(input), options);
const readArticleData: Read = (input, options) => readKind(MODEL_READERS['news-article'], decodeJson(input), options);
const readItineraryData: Read = (input, options) =>
  readKind(MODEL_READERS['itinerary-card'], decodeJson(input), options);
const READERS: [name: string, read: Read][] = [
  ['readPullQuoteData', readPullQuoteData],
  ['readArticleData', readArticleData],
  ['readItineraryData', readItineraryData],
];
const quote = (words: string, id?: unknown): object => ({ quotation: words, ...(id !== undefined && { id }) });
const wordsIn = ({ value }: DataReading<unknown>): unknown =>
  (value as { quotation?: string[] } | undefined)?.quotation?.[0];

it('a quotation in a story keeps its other fields where a getter throws', () => {
  const source = { get: () => expect.fail(), enumerable: true };
  const inner = Object.defineProperty(quote('A'), 'source', source);
  const { value, issues } = readPullQuoteData({ language: 'fr', body: [inner] });
  expect(value).to.deep.equal({ quotation: ['A'], language: 'fr' });
  expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['type source']);
});

describe('the language of what says none', () => {
  const languageOf = ({ value }: DataReading<unknown>): unknown =>
    (value as { language?: string } | undefined)?.language;
  const english = { ...quote('A'), language: 'en' };
  const STORIES: [name: string, input: unknown, told: string | undefined, language: string | undefined][] = [
    ['is that of the story around it', { language: 'fr', body: [quote('A')] }, undefined, 'fr'],
    [
      'is that of the nearest thing around it',
      { language: 'fr', body: [{ language: 'es', content: [quote('A')] }] },
      'de',
      'es',
    ],
    ['is the one that is told', { body: [quote('A')] }, 'de', 'de'],
    ['is not that of another story', { articles: [{ language: 'fr' }, quote('A')] }, undefined, undefined],
    ['is its own where it says one', { language: 'fr', body: [english] }, 'de', 'en'],
  ];
  for (const [name, input, language, expected] of STORIES) {
    it(name, () => {
      const reading = readPullQuoteData(input, { ...(language !== undefined && { language }) });
      expect(languageOf(reading)).to.equal(expected);
      expect(reading.issues).to.deep.equal([]);
    });
  }
});

describe('data of our own format', () => {
  it('is read from a value, from text and from bytes alike', () => {
    const holds = (model: object, read: (input: unknown) => DataReading<unknown>): void => {
      const text = JSON.stringify(model);
      const expected = { value: model, issues: [], format: 'broadsheet' };
      for (const input of [model, text, new TextEncoder().encode(text)]) expect(read(input)).to.deep.equal(expected);
    };
    const runs = { numRuns: 50 };
    fc.assert(
      fc.property(pullQuote, (model) => holds(model, readPullQuoteData)),
      runs,
    );
    fc.assert(
      fc.property(article, (model) => holds(model, readArticleData)),
      runs,
    );
    fc.assert(
      fc.property(itinerary, (model) => holds(model, readItineraryData)),
      runs,
    );
  });

  // what is given, the pick, and the quotation that is meant
  const STORY = {
    headline: 'A',
    body: ['B', { type: 'quote', ...quote('C', 7) }, { type: 'pull-quote', ...quote('D', 'd') }],
  };
  const MEANT: [name: string, input: unknown, pick: string | undefined, words: string | undefined][] = [
    ['a quotation alone', quote('A'), undefined, 'A'],
    ['the first of a list', [quote('A'), quote('B')], undefined, 'A'],
    ['one by its place', [quote('A'), quote('B')], '1', 'B'],
    ['one by its id', [quote('A', 'a'), quote('B', 'b')], 'id:b', 'B'],
    ['one by its id, a number', [quote('A', 1), quote('B', 2)], 'id:2', 'B'],
    ['none past the end', [quote('A')], '1', undefined],
    ['none before the start', [quote('A')], '-1', undefined],
    ['none by half a place', [quote('A'), quote('B')], '0.5', undefined],
    ['none by nonsense', [quote('A')], 'first', undefined],
    ['none by white space', [quote('A')], ' ', undefined],
    ['none by an unknown id', [quote('A', 'a')], 'id:b', undefined],
    ['none by an id that is no word', [quote('A', { toString: 1, valueOf: 1 })], 'id:a', undefined],
    ['the first in a story', STORY, undefined, 'C'],
    ['one in a story', STORY, '1', 'D'],
    ['one in a story by id', STORY, 'id:7', 'C'],
    ['one in a collection of stories', { articles: [{ headline: 'A' }, STORY] }, '1', 'D'],
    [
      'one within blocks',
      { body: [{ type: 'callout', content: [{ type: 'list', items: [[quote('A')]] }] }] },
      undefined,
      'A',
    ],
    ['none of another type', { type: 'poll', ...quote('A') }, undefined, undefined],
  ];
  for (const [name, input, pick, words] of MEANT) {
    it(`finds ${name}`, () => {
      const reading = readPullQuoteData(input, pick === undefined ? {} : { pick });
      expect(wordsIn(reading)).to.equal(words);
      if (words === undefined) expect(reading.issues.length).to.equal(1);
    });
  }

  it('tells by its code what is wrong', () => {
    const codeOf = (input: unknown, options?: DataOptions) => readPullQuoteData(input, options).issues.at(-1)?.code;
    expect(codeOf('{')).to.equal('syntax');
    expect(codeOf({ headline: 'A' })).to.equal('unknown-format');
    expect(codeOf([])).to.equal('unknown-format');
    expect(codeOf(quote('A'), { pick: '3' })).to.equal('value');
    expect(codeOf(quote(' '))).to.equal('missing');
  });

  it('resolves addresses against where the data came from', () => {
    const { value } = readPullQuoteData({ ...quote('A'), sourceUrl: 'b' }, { url: 'https://data.example/a/' });
    expect(value!.sourceUrl).to.equal('https://data.example/a/b');
  });

  for (const [name, read] of READERS) {
    it(`${name} never throws`, () => {
      const thrower = (): never => {
        throw Object.create(null);
      };
      const { proxy, revoke } = Proxy.revocable([], {});
      revoke();
      const withThrowingId = { quotation: 'A', headline: 'A', stops: [] };
      Object.defineProperty(withThrowingId, 'id', { get: thrower });
      const sparse = new Array<unknown>(4_294_967_295);
      const cyclic: unknown[] = [];
      for (let index = 0; index < 1_000; index++) cyclic.push(cyclic);
      const hostile = [
        proxy,
        [proxy],
        { body: proxy },
        withThrowingId,
        sparse,
        { body: sparse },
        cyclic,
        Symbol('a'),
        () => 1,
      ];
      for (const input of hostile) {
        read(input);
        expect(read(input, { pick: 'id:a' }).value).to.equal(undefined);
      }
      fc.assert(
        fc.property(fc.anything(), fc.constantFrom('', '1', 'id:a', 'x'), (input, pick) => {
          const { value, issues } = read(input, { pick });
          if (value === undefined) expect(issues).to.not.be.empty;
        }),
        { numRuns: 500 },
      );
    });
  }
});

describe('pickIndex', () => {
  it('takes an index from 0, or an id', () => {
    const entries = [{ id: 'a' }, { id: 2 }, 'c', null];
    expect(pickIndex(entries)).to.equal(0);
    expect(pickIndex(entries, '3')).to.equal(3);
    expect(pickIndex(entries, '4')).to.equal(undefined);
    expect(pickIndex(entries, 'id:2')).to.equal(1);
    expect(pickIndex(entries, 'id:')).to.equal(undefined);
    expect(pickIndex(entries, '1e0')).to.equal(undefined);
    expect(pickIndex([], '0')).to.equal(undefined);
  });
});
