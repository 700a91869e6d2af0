import { expect } from '@open-wc/testing';
import fc from '../../properties.js';
import { parseArticle } from '../../../src/model/definition/article.js';
import { article } from '../arbitrary.js';

// every field, a value of the wrong kind, and where the issue is said to be
const WRONG: [field: string, value: unknown, code: string, path?: string][] = [
  ['id', {}, 'type'],
  ['headline', ['a'], 'type'],
  ['kicker', true, 'type'],
  ['standfirst', true, 'type'],
  ['byline', {}, 'type'],
  ['authors', [{ role: 'US secretary of state' }], 'missing', 'authors[0].name'],
  ['authors', 7, 'type'],
  ['dateline', [], 'type'],
  ['published', [], 'type'],
  ['updated', false, 'type'],
  ['language', 'not a language', 'value'],
  ['language', 7, 'type'],
  ['direction', 'down', 'value'],
  ['url', 'javascript:alert(1)', 'url'],
  ['url', {}, 'type'],
  ['section', {}, 'type'],
  ['kind', 'listicle', 'value'],
  ['image', 'https://example.org/a.jpg', 'type'],
  ['image', { alt: 'a' }, 'missing', 'image.src'],
  ['image', { src: 'data:image/png;base64,AA' }, 'url', 'image.src'],
  ['body', 7, 'type'],
  ['corrections', [{ date: '2022' }], 'missing', 'corrections[0].content'],
  ['source', {}, 'type'],
  ['copyright', [], 'type'],
  ['license', 'data:text/plain,all', 'url'],
  ['topics', [{}], 'type', 'topics[0]'],
  ['headLine', 'a', 'unknown-field'],
];

describe('parseArticle', () => {
  it('gives a model back as it is, with nothing to say', () => {
    fc.assert(
      fc.property(article, (model) => {
        const { value, issues } = parseArticle(structuredClone(model));
        expect(issues).to.deep.equal([]);
        expect(value).to.deep.equal(model);
      }),
      { numRuns: 300 },
    );
  });

  it('gives it back the same from JSON text', () => {
    fc.assert(
      fc.property(article, (model) => {
        expect(parseArticle(JSON.parse(JSON.stringify(model))).value).to.deep.equal(model);
      }),
    );
  });

  for (const [field, value, code, path = field] of WRONG) {
    it(`loses one field to ${field}: ${JSON.stringify(value)}`, () => {
      const good = { headline: 'A tour begins', topics: ['Colombia'] };
      const rest: Record<string, unknown> = { ...good };
      const read = parseArticle({ ...good, body: ['Words.'], [field]: value });
      if (field !== 'body') rest['body'] = [{ type: 'paragraph', content: ['Words.'] }];
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
      delete rest[field];
      expect(read.value).to.deep.equal(rest);
      expect(read.issues[0]).to.include({ code, path });
    });
  }

  it('counts null and empty as absent, without a word', () => {
    const fields = WRONG.map(([field]) => field).filter((field) => field !== 'headLine');
    for (const nothing of [null, undefined, '']) {
      // an empty string is no choice, and no object
      const given = fields.filter(
        (field) => nothing !== '' || !/^(kind|direction|image|corrections|authors)$/.test(field),
      );
      const raw = Object.fromEntries(given.map((field) => [field, nothing]));
      expect(parseArticle({ ...raw, headline: 'A tour begins' })).to.deep.equal({
        value: { headline: 'A tour begins' },
        issues: [],
      });
    }
  });

  it('holds no empty lists', () => {
    const raw = { headline: 'A tour begins', authors: [], body: [], corrections: [], topics: [] };
    expect(parseArticle(raw).value).to.deep.equal({ headline: 'A tour begins' });
  });

  it('takes one value where a list is meant', () => {
    const { value, issues } = parseArticle({
      authors: 'A. Writer',
      topics: 'Colombia',
      corrections: { content: 'It is Bogotá.' },
      body: 'One.\n\nTwo.',
    });
    expect(issues).to.deep.equal([]);
    expect(value).to.deep.equal({
      authors: [{ name: 'A. Writer' }],
      topics: ['Colombia'],
      corrections: [{ content: ['It is Bogotá.'] }],
      body: [
        { type: 'paragraph', content: ['One.'] },
        { type: 'paragraph', content: ['Two.'] },
      ],
    });
  });

  it('has no value without anything to show', () => {
    for (const raw of [{}, { kicker: 'World' }, { headline: ' ' }, { body: [] }, { body: [null, ''] }]) {
      const { value, issues } = parseArticle(raw);
      expect(value).to.equal(undefined);
      expect(issues.at(-1)).to.include({ code: 'missing', path: '' });
    }
  });

  it('resolves addresses against where the data came from, never against the url of the article', () => {
    const raw = {
      headline: 'A tour begins',
      url: 'https://elsewhere.example/story/',
      image: { src: 'a.jpg' },
      body: [{ type: 'paragraph', content: [{ type: 'link', href: '../b', content: 'b' }] }],
    };
    const { value } = parseArticle(raw, { url: 'https://data.example/feeds/world.json' });
    expect(value!.image!.src).to.equal('https://data.example/feeds/a.jpg');
    expect(value!.body).to.deep.equal([
      { type: 'paragraph', content: [{ type: 'link', href: 'https://data.example/b', content: ['b'] }] },
    ]);
    const alone = parseArticle(raw);
    expect(alone.value!.image).to.deep.equal({ src: 'a.jpg' });
    expect(alone.value!.body).to.deep.equal([
      { type: 'paragraph', content: [{ type: 'link', href: '../b', content: ['b'] }] },
    ]);
    expect(alone.issues).to.deep.equal([]);
  });
});
