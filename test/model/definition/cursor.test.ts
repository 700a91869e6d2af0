import { expect } from '@open-wc/testing';
import fc from '../../properties.js';
import { parseArticle } from '../../../src/model/definition/article.js';
import { MAX_DEPTH, MAX_ISSUES, MAX_VALUES } from '../../../src/model/definition/cursor.js';
import { parseItinerary } from '../../../src/model/definition/itinerary.js';
import { parsePullQuote } from '../../../src/model/definition/pull-quote.js';
import type { Reading } from '../../../src/model/issue.js';
import { wordsOf } from '../../../src/model/text.js';
import { readCorpus } from '../../corpus.js';
import { article, itinerary, pullQuote } from '../arbitrary.js';

const READERS: readonly (readonly [name: string, read: (raw: unknown) => Reading<unknown>])[] = [
  ['parseArticle', parseArticle],
  ['parsePullQuote', parsePullQuote],
  ['parseItinerary', parseItinerary],
];

/** Reads, and holds what every reading promises: it does not throw, and what it gives is clean. */
function readSafely(read: (raw: unknown) => Reading<unknown>, raw: unknown): Reading<unknown> {
  const reading = read(raw);
  expect(reading.issues.length).to.be.at.most(MAX_ISSUES + 1);
  if (reading.value === undefined) expect(reading.issues).to.not.be.empty;
  else expect(read(reading.value)).to.deep.equal({ value: reading.value, issues: [] });
  return reading;
}

const FIELDS = [
  ...['headline', 'standfirst', 'body', 'image', 'authors', 'published', 'corrections', 'type', 'content', 'items'],
  ...['quotation', 'attribution', 'sourceUrl', 'date', 'zone', 'text', 'src', 'caption', 'rows', 'head', 'href'],
  ...['stops', 'place', 'start', 'coordinates', 'meets', 'events', 'status', 'name', 'url', 'language', '__proto__'],
];
const TYPES = ['paragraph', 'list', 'table', 'callout', 'embed', 'code', 'link', 'time', 'span', 'strong', 'nonsense'];
const leaf = fc.oneof(
  fc.anything(),
  fc.constantFrom<unknown>(...TYPES, '2022-10-03', 'https://example.org/', '', null, -0, Infinity, '\uD800', 'a\r\nb'),
);
/** Objects of our field names, with anything in them. */
const lookalike = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...FIELDS), tie('value'), { maxKeys: 6 }),
    fc
      .tuple(fc.constantFrom(...TYPES), fc.dictionary(fc.constantFrom(...FIELDS), tie('value'), { maxKeys: 4 }))
      .map(([type, rest]): unknown => ({ ...rest, type })),
  ),
})).value;

/** A model in which one value, anywhere, is replaced by another. */
const damaged = fc
  .tuple(fc.oneof(article, pullQuote, itinerary), fc.nat(), leaf)
  .map(([model, place, instead]): unknown => {
    const copy: unknown = structuredClone(model);
    const places: (() => void)[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        places.push(() => Reflect.set(value, key, instead));
        visit(inner);
      }
    };
    visit(copy);
    places[place % places.length]!();
    return copy;
  });

describe('every reader', () => {
  for (const [name, read] of READERS) {
    it(`${name} never throws, and gives nothing that it would not take again`, () => {
      const anything = fc.anything({
        ...{ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true },
        ...{ withSparseArray: true, withNullPrototype: true, withObjectString: true, withBoxedValues: true },
      });
      const inputs = fc.oneof(anything, fc.object({ key: fc.constantFrom(...FIELDS) }), lookalike, damaged);
      fc.assert(
        fc.property(inputs, (raw) => void readSafely(read, raw)),
        { numRuns: 1_000 },
      );
    });
  }

  // functions that make hostile objects, since a revoked proxy cannot even be passed to a formatter of names
  const thrower = (thrown: unknown) => () => {
    throw thrown;
  };
  const withGetter = (thrown: unknown): object =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        ['headline', 'quotation', 'stops'].map((name) => [name, { enumerable: true, get: thrower(thrown) }]),
      ),
    );
  const revoked = (target: object): object => {
    const { proxy, revoke } = Proxy.revocable(target, {});
    revoke();
    return proxy;
  };
  const HOSTILE: [name: string, make: () => unknown][] = [
    ['a getter that throws', () => withGetter(new Error('no'))],
    ['a getter that throws what has no words', () => withGetter(Object.create(null))],
    ['a getter that throws what throws', () => withGetter({ toString: thrower('again') })],
    ['a revoked proxy', () => revoked({})],
    ['a revoked proxy of a list', () => revoked([])],
    ['revoked proxies in fields', () => ({ body: revoked([]), quotation: revoked({}), stops: revoked([]) })],
    ['a proxy whose keys throw', () => new Proxy({}, { ownKeys: thrower(new Error('no')) })],
    ['a function', () => () => 'Words.'],
    ['a symbol in each field', () => ({ body: Symbol('a'), quotation: Symbol('b'), stops: [Symbol('c')] })],
  ];
  for (const [name, make] of HOSTILE) {
    it(`reads ${name} as nothing`, () => {
      for (const [, read] of READERS) {
        const { value, issues } = read(make());
        expect(value).to.equal(undefined);
        expect(issues.length).to.be.at.least(1);
      }
    });
  }

  it('reads own fields only', () => {
    const inherits = Object.create({ headline: 'A', quotation: 'A', stops: [{ place: 'A' }] }) as object;
    for (const [name, read] of READERS) expect(read(inherits).value, name).to.equal(undefined);
  });

  it('changes no prototype, whatever the names in the data', async function () {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    const hidden = '{ "polluted": true, "quotation": "Words.", "headline": "Words." }';
    const given = [
      `{ "headline": "A", "quotation": "A", "stops": [{ "place": "A", "__proto__": ${hidden} }], "__proto__": ${hidden} }`,
      `{ "headline": "A", "quotation": "A", "stops": [{ "place": "A" }], "constructor": { "prototype": ${hidden} } }`,
      `{ "headline": "A", "quotation": [{ "type": "__proto__", "content": "A" }], "body": [{ "type": "__proto__" }, { "type": "constructor" }, { "type": "toString" }], "stops": [{ "place": "A" }] }`,
    ];
    const check = (text: string): void => {
      let raw: unknown;
      try {
        raw = JSON.parse(text);
      } catch {
        return;
      }
      for (const [, read] of READERS) {
        for (const value of [raw, { quotation: raw, headline: raw, body: raw, stops: raw, image: raw, authors: raw }]) {
          const { value: read_ } = readSafely(read, value);
          if (read_) expect(Object.getPrototypeOf(read_)).to.equal(Object.prototype);
          expect((read_ as { polluted?: unknown } | undefined)?.polluted).to.equal(undefined);
        }
      }
      expect(({} as { polluted?: unknown; x?: unknown }).polluted).to.equal(undefined);
      expect(Object.getOwnPropertyNames(Object.prototype).join()).to.equal(before);
    };
    given.forEach(check);
    for (const { input = '' } of await readCorpus(this, 'security/json', (file) => !file.includes('mime')))
      check(input);
  });

  it('takes no name of a method for a field', () => {
    const names = Object.getOwnPropertyNames(Object.prototype);
    const odd = JSON.parse(`{ ${names.map((name) => `"${name}": {}`).join()} }`) as object;
    const { value, issues } = parseArticle({ headline: 'A', ...odd, image: { src: 'https://example.org/', ...odd } });
    expect(value).to.deep.equal({ headline: 'A', image: { src: 'https://example.org/' } });
    expect(new Set(issues.map(({ code }) => code))).to.deep.equal(new Set(['unknown-field']));
  });

  it('takes an unknown block’s type from the data as words only', () => {
    for (const type of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
      const { value, issues } = parseArticle({ body: [{ type, content: 'Words.' }] });
      expect(value!.body, type).to.deep.equal([{ type: 'unknown', source: type, text: 'Words.' }]);
      expect(issues).to.deep.include({
        code: 'unknown-type',
        path: 'body[0]',
        message: `Unknown block type “${type}”; its text is kept.`,
      });
    }
  });
});

describe('caps', () => {
  /** Lists within lists, so many levels, with words at the bottom. */
  const nested = (levels: number, wrap: (inside: unknown) => unknown, bottom: unknown = 'Deep words.'): unknown => {
    let value = bottom;
    for (let level = 0; level < levels; level++) value = wrap(value);
    return value;
  };
  const DEEP: [name: string, wrap: (inside: unknown) => unknown][] = [
    ['lists', (inside) => [inside]],
    ['inlines', (inside) => ({ type: 'strong', content: inside })],
    ['blocks', (inside) => [{ type: 'callout', content: inside }]],
    ['list blocks', (inside) => [{ type: 'list', items: [inside] }]],
    ['unknown blocks', (inside) => ({ type: 'box', inside: [inside] })],
    ['unknown inlines', (inside) => [{ type: 'box', content: inside }]],
  ];
  for (const [name, wrap] of DEEP) {
    it(`100,000 levels of ${name} cost what is in them`, () => {
      const deep = nested(100_000, wrap);
      const { value, issues } = parseArticle({ headline: 'A', body: deep, standfirst: deep });
      expect(value!.headline).to.equal('A');
      // The text of what is no block is kept at any depth.
      const code = name === 'lists' ? 'type' : name.startsWith('unknown') ? 'unknown-type' : 'too-deep';
      expect(issues.filter((issue) => issue.code === code && issue.path.startsWith('body'))).to.have.length(1);
      expect(JSON.stringify(value!.body)).to.contain('Deep words.');
      // A text has no fields `items` and `inside`.
      if (!/blocks/.test(name)) expect(wordsOf(value!.standfirst!)).to.equal('Deep words.');
      for (const [, read] of READERS) read({ quotation: deep, stops: deep, headline: deep });
    });
  }

  it('a story may nest some levels', () => {
    const raw = nested(20, (inside) => [{ type: 'callout', content: inside }]);
    expect(parseArticle({ body: raw }).issues).to.deep.equal([]);
    expect(MAX_DEPTH).to.be.at.least(60);
  });

  it('objects that hold themselves end', () => {
    const self: Record<string, unknown> = { headline: 'A', quotation: 'A', type: 'callout' };
    Object.assign(self, { body: [self, self], content: [self, self], stops: [self, self], image: self, items: self });
    for (const [, read] of READERS) read(self);
    const list: unknown[] = ['Words.'];
    for (let index = 0; index < 1000; index++) list.push(list);
    for (const [, read] of READERS) read({ headline: 'A', body: list, quotation: list, stops: list });
    const block: Record<string, unknown> = { type: 'box', text: 'Words.' };
    for (let index = 0; index < 30; index++) block[`inside${index}`] = block;
    expect(parseArticle({ headline: 'A', body: [block, { type: 'box', list }] }).value!.headline).to.equal('A');
  });

  it('lists that say they are endless end', () => {
    const SPARSE = 4_294_967_295;
    const sparse = new Array<unknown>(SPARSE);
    sparse[3] = 'Words.';
    const { value } = parseArticle({ headline: 'A', body: sparse, topics: sparse, standfirst: sparse });
    expect(value!.headline).to.equal('A');
    parseArticle({ body: [{ type: 'table', head: sparse, rows: sparse }] });
    parseArticle({ body: [{ type: 'list', items: sparse }] });
    parseArticle({ body: [{ type: 'box', list: sparse }] });
    parseItinerary({ stops: sparse });
    parsePullQuote({ quotation: sparse });
  });

  it('stops at so many values, says so once, and keeps what it has', () => {
    const { value, issues } = parseArticle({ topics: new Array<string>(MAX_VALUES + 10).fill('a'), headline: 'A' });
    expect(value!.topics!.length).to.be.within(MAX_VALUES - 10, MAX_VALUES);
    expect(issues.filter(({ code }) => code === 'too-large').length).to.equal(1);
  });

  it('keeps all of a live blog of 10,000 entries', () => {
    const entry = { type: 'update', id: 1, date: '2022-10-03', title: 'A', authors: ['B'], content: 'One.\n\nTwo.' };
    const { value, issues } = parseArticle({ body: new Array(10_000).fill(entry) });
    expect(value!.body!.length).to.equal(10_000);
    expect(issues).to.deep.equal([]);
  });

  it('keeps words that come in very many pieces', () => {
    const COUNT = 200_000;
    const pieces = new Array<string>(COUNT).fill('a');
    const inPieces = parsePullQuote({ quotation: [{ type: 'unknown', content: pieces }] });
    expect(inPieces.value!.quotation.length).to.equal(COUNT);
    const paragraphs = parseArticle({ body: ['a\n\n'.repeat(COUNT)] });
    expect(paragraphs.value!.body!.length).to.equal(COUNT);
    const loose = parseArticle({ body: [{ type: 'box', list: pieces }] });
    expect(loose.value!.body![0]).to.include({ type: 'unknown', source: 'box' });
  });

  it('lists so many issues and no more', () => {
    const { value, issues } = parseArticle({ headline: 'A', topics: new Array(MAX_ISSUES * 2).fill({}) });
    expect(value).to.deep.equal({ headline: 'A' });
    expect(issues.length).to.equal(MAX_ISSUES + 1);
    expect(issues.at(-1)).to.include({ code: 'too-large', path: '' });
  });
});

describe('issue paths', () => {
  const PATHS: [raw: unknown, path: string][] = [
    [{ stops: [{}, {}, { start: true }] }, 'stops[2].start'],
    [{ stops: [{ events: [{ title: 'a', end: [] }] }] }, 'stops[0].events[0].end'],
    [{ stops: [{ purpose: ['a', { type: 'link', href: 'x:y', content: 'b' }] }] }, 'stops[0].purpose[1].href'],
    [{ stops: [{ meets: [{ name: 'a', url: 'x:y' }] }] }, 'stops[0].meets[0].url'],
    [{ stops: [{ start: { date: 'soon' } }] }, 'stops[0].start.date'],
  ];
  for (const [raw, path] of PATHS) {
    it(path, () => {
      expect(parseItinerary(raw).issues.map((issue) => issue.path)).to.deep.equal([path]);
    });
  }

  it('are empty for the whole', () => {
    expect(parseItinerary(7).issues).to.deep.equal([
      { code: 'type', path: '', message: 'Expected an object, found a number; ignored.' },
    ]);
  });
});
