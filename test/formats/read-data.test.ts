import { expect } from '@open-wc/testing';
import { isOurs, readAny } from '../../src/formats/read-data.js';
import type { DataReading } from '../../src/formats/find-in-canonical.js';
import type { DataOptions } from '../../src/formats/shared/format-reader.js';
import type { Itinerary } from '../../src/model/definition/itinerary.js';
import type { PullQuote } from '../../src/model/definition/pull-quote.js';
import { MODEL_READERS } from '../../src/plain/element-models.js';

const STORIES = MODEL_READERS['news-article'];
const readQuote = async (input: unknown, options: DataOptions = {}): Promise<DataReading<PullQuote>> =>
  readAny(MODEL_READERS['pull-quote'], input, options, STORIES);
const readTrip = async (input: unknown, options: DataOptions = {}): Promise<DataReading<Itinerary>> =>
  readAny(MODEL_READERS['itinerary-card'], input, options, STORIES);

const TEXT = `Senator visits Lima

Senator Marisol Okafor spoke in the capital on Monday. “Perhaps,” she said.

“We will go on until every house has water,” Okafor said.

“It is not easy,” said Teodor Brandt, a Norwegian trader.`;

describe('a quotation of a story', () => {
  it('is the strongest one in its text if the data contains none', async () => {
    const { value, format, issues } = await readQuote(TEXT);
    expect(format).to.equal('plain-text');
    expect(issues).to.deep.equal([]);
    expect(value).to.deep.equal({
      quotation: ['We will go on until every house has water'],
      attribution: 'Marisol Okafor',
      role: 'Senator',
    });
  });

  it('is the one that `pick` selects, in reading order', async () => {
    expect((await readQuote(TEXT, { pick: 'quote:0' })).value?.quotation).to.deep.equal(['Perhaps']);
    expect((await readQuote(TEXT, { pick: 'quote:2' })).value?.attribution).to.equal('Teodor Brandt');
    const body = [{ type: 'quote', quotation: 'Set apart.', attribution: 'Ada' }, '“Perhaps,” Ada Lindqvist said.'];
    expect((await readQuote({ body }, { pick: 'quote:1' })).value?.quotation).to.deep.equal(['Perhaps']);
  });

  it('is an issue if `pick` selects none', async () => {
    const { value, issues } = await readQuote(TEXT, { pick: 'quote:3' });
    expect(value).to.equal(undefined);
    expect(issues).to.deep.equal([
      {
        code: 'value',
        path: '',
        message: 'No quotation matches “quote:3”. In this text there are 3 quotations; indexes start at 0.',
      },
    ]);
  });

  it('is one that the data contains, if there is one', async () => {
    const body = [TEXT, { type: 'pull-quote', quotation: 'Set apart.' }];
    expect((await readQuote({ headline: 'A', body })).value?.quotation).to.deep.equal(['Set apart.']);
    const quotations = [{ quotation: 'Found before.', attribution: 'Ada', confidence: 1 }];
    expect((await readQuote({ headline: 'A', body: TEXT, quotations })).value?.quotation).to.deep.equal([
      'Found before.',
    ]);
  });

  it('is the one with a speaker if a paragraph of a text is only a quotation', async () => {
    const text = `Senator visits Lima\n\nSenator Marisol Okafor spoke on Monday.\n\n“${'We go on. '.repeat(30)}”\n\n“We will go on until every house has water,” Okafor said.`;
    expect((await readQuote(text)).value).to.deep.include({ attribution: 'Marisol Okafor' });
    expect((await readQuote('A day\n\nIt rains on the town.\n\n“We go on.”\n\nIt rains again.')).value).to.deep.equal({
      quotation: ['We go on.'],
    });
  });

  it('is in the picked article', async () => {
    const articles = ['a', 'b'].map((id) => ({ id, headline: id, body: `“We go to ${id} now,” Ada Lindqvist said.` }));
    const { value } = await readQuote({ articles }, { pick: 'id:b' });
    expect(value?.quotation).to.deep.equal(['We go to b now']);
  });

  it('links to its passage if the address of the story is known', async () => {
    const url = 'https://example.org/story';
    const { value } = await readQuote({ url, body: TEXT });
    expect(value?.sourceUrl).to.match(/^https:\/\/example\.org\/story#:~:text=We/);
  });

  it('is not found in a story without quotations, nor for `<news-article>`', async () => {
    expect((await readQuote({ headline: 'A', body: 'Nothing is said.' })).issues[0]).to.include({
      code: 'unknown-format',
      message: 'No quotation found in this data.',
    });
    const article = await readAny(STORIES, TEXT, {}, STORIES);
    expect(article.value).not.to.have.property('quotations');
  });
});

describe('a trip of a story', () => {
  const TRIP =
    'Okafor starts trip to Peru and Chile\n\nSenator Marisol Okafor arrived in Lima on Monday at the start of a trip to South America. She will travel to Santiago on Thursday to meet President Teodor Brandt.';

  it('is found in its text, and says so', async () => {
    const { value, issues } = await readTrip(TRIP);
    expect(issues).to.deep.equal([]);
    expect(value).to.include({ traveller: 'Marisol Okafor', stated: false });
    expect(value?.stops.map(({ place }) => place)).to.deep.equal(['Lima', 'Santiago']);
    // What is found is Broadsheet JSON without issues.
    expect(await readTrip(JSON.parse(JSON.stringify(value)))).to.deep.include({ value, issues: [] });
  });

  it('is not found in a story without a trip', async () => {
    expect((await readTrip(TEXT)).issues.at(-1)).to.include({ message: 'No itinerary found in this data.' });
  });
});

describe('isOurs', () => {
  it('accepts the fields of the kind, and an id and the like on trips and quotations', () => {
    for (const value of [
      { headline: 'A', body: ['B'] },
      { id: 'a', title: 'Trip', stops: [{ place: 'Lima' }] },
      { id: 'a', quotation: 'A', attribution: 'B' },
    ])
      expect(isOurs(value), JSON.stringify(value)).to.equal(true);
  });

  it('takes no story of another system for Broadsheet JSON', () => {
    for (const value of [
      { title: 'A', body: 'B', authors: ['C'] },
      { headline: 'A', body: 'B', slug: 'a' },
      { title: 'A', body: 'B', published: '2026-01-02' },
    ])
      expect(isOurs(value), JSON.stringify(value)).to.equal(false);
  });
});
