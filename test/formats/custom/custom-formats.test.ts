import { expect } from '@open-wc/testing';
import { readArticle, registerFormat, type Format } from '../../../src/formats/read-article.js';
import type { Article } from '../../../src/model/definition/article.js';
import { DRUPAL, STRAPI } from './answers.js';
import { drupal } from './drupal-format.js';
import { strapi } from './strapi-format.js';

const URL_OF_DATA = 'https://cms.example/api/articles';
const STORY = '{"acme":1,"what":"Talks"}';
/** A format for `STORY`, with some of its functions replaced. */
const acme = (replaced: Partial<Format> = {}): Format => ({
  name: 'acme',
  recognise: (input) => Object.hasOwn(input as object, 'acme'),
  read: (raw) => ({ headline: (raw as { what: string }).what }),
  ...replaced,
});
const thrown = (error: unknown) => () => {
  throw error;
};
const seen = async (input: unknown, ...formats: Format[]) => {
  const { format, primary, issues } = await readArticle(input, { url: URL_OF_DATA, formats });
  if (!primary) return { format, article: undefined, issues };
  const { type, ...article } = primary;
  expect(type).to.equal('article');
  return { format, article: article as Article, issues };
};

describe('a format of your own', () => {
  it('is tried before the built-in ones, and only where it is passed', async () => {
    expect(await seen(STORY, acme())).to.deep.equal({ format: 'acme', article: { headline: 'Talks' }, issues: [] });
    expect((await seen(STORY)).format).not.to.equal('acme');
    const page = acme({ recognise: (input) => /^<html/.test(String(input)), read: () => ({ headline: 'Mine' }) });
    expect((await seen('<html><h1>Theirs</h1></html>', page)).article).to.deep.equal({ headline: 'Mine' });
    const own = acme({ recognise: () => true, read: () => ({ headline: 'Mine' }) });
    expect((await seen({ headline: 'Ours' }, own)).article).to.deep.equal({ headline: 'Mine' });
  });

  it('may be asynchronous', async () => {
    const late = acme({
      recognise: (input) => Promise.resolve(Object.hasOwn(input as object, 'acme')),
      read: () => Promise.resolve([{ headline: 'One' }, { headline: 'Two' }]),
    });
    expect((await readArticle(STORY, { formats: [late] })).articles).to.deep.equal([
      { type: 'article', headline: 'One' },
      { type: 'article', headline: 'Two' },
    ]);
    const { primary } = await readArticle(STORY, { formats: [late], pick: 1 });
    expect(primary).to.deep.equal({ type: 'article', headline: 'Two' });
  });

  it('gets the parsed value or the text, the content type and the URL', async () => {
    const got: unknown[] = [];
    const nosy = acme({ recognise: (input, context) => Boolean(got.push(input, context) && false) });
    const options = { formats: [nosy], url: URL_OF_DATA };
    await readArticle('{"a":1}', { ...options, contentType: 'application/json' });
    await readArticle(new TextEncoder().encode('Words.'), options);
    await readArticle(null, options);
    expect(got).to.deep.equal([
      { a: 1 },
      { contentType: 'application/json', url: URL_OF_DATA },
      'Words.',
      { contentType: '', url: URL_OF_DATA },
    ]);
  });

  it('is checked like Broadsheet JSON, may contain HTML and report issues', async () => {
    const { article, issues } = await seen(
      STORY,
      acme({
        read: (_raw, { report }) => {
          report('No date; ignored.', 'when');
          return { headline: 'A <b>B</b>', url: 'javascript:alert(1)', body: [{ type: 'html', html: '<p>One</p>' }] };
        },
      }),
    );
    expect(article).to.deep.equal({
      headline: 'A <b>B</b>',
      body: [{ type: 'paragraph', content: ['One'] }],
    });
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'value when',
      'value articles[0].headline',
      'url articles[0].url',
    ]);
  });

  it('is named by `format`, without recognition', async () => {
    const { format } = await readArticle(STORY, { format: 'acme', formats: [acme({ recognise: thrown('never') })] });
    expect(format).to.equal('acme');
    const { issues } = await readArticle(STORY, { format: 'rss', formats: [acme()] });
    expect(issues.map(({ code }) => code)).to.deep.equal(['unknown-format']);
  });

  for (const [what, error] of [
    ['an error', new Error('Oops')],
    ['a string', 'Oops'],
    ['nothing', undefined],
    ['an object that throws', { toString: thrown(new Error('again')) }],
    ['a revoked proxy', revoked()],
  ] as const) {
    it(`may throw ${what}: an issue names the format`, async () => {
      const ours = { headline: 'Ours' };
      const skipped = await seen(ours, acme({ recognise: thrown(error) }));
      expect([skipped.format, skipped.article]).to.deep.equal(['broadsheet', ours]);
      expect(skipped.issues.map(({ code }) => code)).to.deep.equal(['format']);
      expect(skipped.issues[0]!.message).to.contain('“acme”');
      const failed = await seen(STORY, acme({ read: () => Promise.resolve().then(thrown(error)) }));
      expect(failed.article).to.equal(undefined);
      expect(failed.issues.map(({ code }) => code)).to.deep.equal(['format']);
      expect(failed.issues[0]!.message).to.contain('“acme”');
    });
  }

  it('may return nothing usable: an issue says so', async () => {
    for (const nothing of [undefined, null, [], { articles: [] }]) {
      const { article, issues } = await seen(STORY, acme({ read: () => nothing as never }));
      expect([article, issues.map(({ code }) => code)]).to.deep.equal([undefined, ['format']]);
    }
    const { issues } = await seen(STORY, acme({ read: () => 5 as never }));
    expect(issues.map(({ code }) => code)).to.deep.equal(['type']);
  });

  it('can be registered and removed; the last one is tried first', async () => {
    const removeFirst = registerFormat(acme({ read: () => ({ headline: 'First' }) }));
    const removeSecond = registerFormat(acme({ read: () => ({ headline: 'Second' }) }));
    expect((await seen(STORY)).article?.headline).to.equal('Second');
    expect((await seen(STORY, acme())).article?.headline).to.equal('Talks');
    removeSecond();
    removeSecond();
    expect((await seen(STORY)).article?.headline).to.equal('First');
    removeFirst();
    expect((await seen(STORY)).format).not.to.equal('acme');
  });

  it('must have a name and both functions', async () => {
    for (const wrong of [{}, acme({ name: '' }), acme({ name: 'broadsheet' }), acme({ read: undefined as never })]) {
      expect(() => registerFormat(wrong as Format)).to.throw(TypeError);
      const error: unknown = await readArticle(STORY, { formats: [wrong as Format] }).catch(
        (reason: unknown) => reason,
      );
      expect(error).to.be.instanceOf(TypeError);
    }
  });
});

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

describe('the formats in the guide', () => {
  it('read Strapi', async () => {
    const { format, article, issues } = await seen(JSON.stringify(STRAPI), drupal, strapi);
    expect(format).to.equal('strapi');
    const picture = (name: string, width: number, height: number) => ({
      src: `https://cms.example/uploads/${name}_5f3e.jpg`,
      alt: 'A square in the rain',
      width,
      height,
    });
    const item = (words: string) => [{ type: 'paragraph', content: [words] }];
    expect(article).to.deep.equal({
      id: 'ab3k9v0q1x2c4m5n6p7r8s9t',
      headline: 'The market moves indoors',
      standfirst: ['After three wet winters, the stalls get a roof.'],
      authors: [{ name: 'Ines Duarte' }],
      published: { date: '2026-05-05T09:00:01.000Z' },
      updated: { date: '2026-05-05T09:00:00.000Z' },
      language: 'en',
      section: 'City',
      image: picture('square', 1600, 900),
      body: [
        { type: 'heading', content: ['A roof at last'], level: 2 },
        {
          type: 'paragraph',
          content: [
            'The council voted ',
            { type: 'strong', content: ['nine to two'] },
            ' for ',
            { type: 'link', href: 'https://cms.example/plan', content: ['the plan'] },
            '.',
          ],
        },
        { type: 'list', items: [item('40 stalls'), item('2 cafés')] },
        { type: 'pull-quote', quotation: ['We have waited long enough.'], attribution: 'Rosa Lima' },
        { type: 'figure', image: picture('stall', 800, 600) },
        { type: 'gallery', images: [picture('roof', 800, 600), picture('door', 600, 800)] },
      ],
    });
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['value blocks[4]']);
  });

  it('read Drupal', async () => {
    const { format, article, issues } = await seen(JSON.stringify(DRUPAL), strapi, drupal);
    expect(format).to.equal('drupal-jsonapi');
    const item = (words: string) => [{ type: 'paragraph', content: [words] }];
    expect(article).to.deep.equal({
      id: '2f6c1f5e-6f0e-4a53-9a55-0f1f5a9d4c11',
      headline: 'The market moves indoors',
      authors: [{ name: 'Ines Duarte' }],
      published: { date: '2026-05-04T08:10:11+00:00' },
      updated: { date: '2026-05-05T09:00:00+00:00' },
      language: 'en',
      url: 'https://cms.example/city/market',
      topics: ['Markets'],
      image: {
        src: 'https://cms.example/sites/default/files/2026-05/square.jpg',
        alt: 'A square in the rain',
        width: 1600,
        height: 900,
      },
      body: [
        {
          type: 'paragraph',
          content: [
            'The council voted ',
            { type: 'strong', content: ['nine to two'] },
            ' for ',
            { type: 'link', href: 'https://cms.example/plan', content: ['the plan'] },
            '.',
          ],
        },
        { type: 'quote', quotation: ['We have waited long enough.'] },
        { type: 'list', items: [item('40 stalls'), item('2 cafés')] },
      ],
    });
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['value ']);
  });
});
