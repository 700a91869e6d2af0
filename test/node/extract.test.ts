import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { findItinerary, findQuotations, verifyQuotation } from '../../src/extract.js';
import { plainTextOf } from '../../src/extract/passages.js';
import { readArticle } from '../../src/formats/read-article.js';
import type { Article } from '../../src/model/definition/article.js';

const SEED = resolve(
  import.meta.dirname,
  '../..',
  process.env['BROADSHEET_CORPUS'] ?? '../shared/corpus',
  'text/seed-article.txt',
);
const seed = existsSync(SEED) ? readFileSync(SEED, 'utf8') : undefined;
const skip = seed === undefined ? 'no text/seed-article.txt in ../shared/corpus or $BROADSHEET_CORPUS' : false;

describe('the first story', { skip }, () => {
  it('has nine quotations outside its caption, each with its speaker', async () => {
    const all = await findQuotations(seed!);
    const body = all.filter(({ span }) => span.block > 2);
    assert.deepEqual(
      body.map(({ attribution, role, via }) => [attribution, role, via]),
      [
        ['Antony Blinken', 'US Secretary of State', 'wrote on Twitter'],
        ['Antony Blinken', 'US Secretary of State', undefined],
        ['Alessandro Rampietti', undefined, undefined],
        ['Alessandro Rampietti', undefined, undefined],
        ['Gustavo Petro', 'President', 'Alessandro Rampietti'],
        ['Alessandro Rampietti', undefined, undefined],
        [
          'a defence official at the US Embassy in Colombia',
          'defence official at the US Embassy in Colombia',
          'told Al Jazeera',
        ],
        ['Guillermo Holzmann', 'Chilean academic and political analyst', undefined],
        ['US State Department', undefined, 'in a statement'],
      ],
    );
  });

  it('has spans in the body that readArticle gives for it', async () => {
    const article = (await readArticle(seed!)).primary as Article;
    for (const { quotation, span } of await findQuotations(seed!)) {
      assert.equal(plainTextOf(article.body![span.block]!).slice(span.start, span.end), quotation);
      assert.equal(verifyQuotation(quotation, article).state, 'verbatim');
    }
  });

  it('has a trip of three stops', async () => {
    const trip = await findItinerary(seed!, { published: '2022-10-03' });
    assert.equal(trip?.traveller, 'Antony Blinken');
    assert.deepEqual(
      trip.stops.map(({ place, country, start, meets }) => [
        place,
        country,
        start?.date,
        meets?.map(({ name }) => name),
      ]),
      [
        ['Bogotá', 'Colombia', '2022-10-03', ['Gustavo Petro']],
        ['Chile', undefined, undefined, undefined],
        ['Lima', 'Peru', '2022-10-06', ['Pedro Castillo']],
      ],
    );
    assert.match(trip.stops[2]!.events![0]!.title, /General Assembly$/);
  });
});

describe('extraction', () => {
  /** Milliseconds for a text, the best of three. */
  const timeOf = async (text: string): Promise<number> => {
    let best = Infinity;
    const article: Article = { body: text.split('\n\n').map((words) => ({ type: 'paragraph', content: [words] })) };
    for (let turn = 0; turn < 3; turn++) {
      const start = performance.now();
      await findQuotations(article);
      await findItinerary(article);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  const HOSTILE: [name: string, unit: string][] = [
    ['paragraphs', '“We go on,” Ada Lindqvist said in Lima. “And on.”\n\n'],
    ['one paragraph', '“We go on,” Ada Lindqvist said in Lima. '],
    ['opening marks', '“ " « ‘ '],
    ['names', 'Ada Lindqvist visited Lima and Bo Brandt, '],
    ['brackets', '), (, '],
    ['said', 'said that he said '],
    ['commas', 'Brandt, who, '],
  ];
  for (const [name, unit] of HOSTILE) {
    it(`takes time in proportion to the text: ${name}`, async () => {
      const small = await timeOf(unit.repeat(Math.ceil(20_000 / unit.length)));
      const large = await timeOf(unit.repeat(Math.ceil(160_000 / unit.length)));
      // Eight times the text; a quadratic way would take 64 times as long.
      assert.ok(large < (small + 5) * 24, `${small.toFixed(1)} ms, then ${large.toFixed(1)} ms`);
    });
  }

  it('gives nothing for a text without quotations or a trip', async () => {
    assert.deepEqual(await findQuotations('Nothing is said here.\n\nAnd nobody goes anywhere.'), []);
    assert.equal(await findItinerary('Nothing is said here.\n\nAnd nobody goes anywhere.'), null);
    assert.deepEqual(await findQuotations(''), []);
  });

  it('leaves manifests of variation selectors in the text as they are', async () => {
    const manifest = '\ufeff\u{e0101}\u{e0150}\ufe0f\u{e01ef}';
    const text = `A headline of it\n\nThe story begins here, and it goes on for a while.\n\nMore of it is told in a second paragraph of the story.\n\n“We will go on for a year or two,” Ada Lindqvist told the paper on Monday.${manifest}`;
    const article = (await readArticle(text)).primary as Article;
    assert.ok(article.body!.map(plainTextOf).join('\n').includes(manifest));
    assert.equal((await findQuotations(text))[0]?.attribution, 'Ada Lindqvist');
  });
});
