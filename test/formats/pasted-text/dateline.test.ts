import { expect } from '@open-wc/testing';
import fc from '../../properties.js';
import { paragraph, seen } from '../reading.js';
import { lettersOf } from './pasted-lines.js';

const HEADLINE = 'The ferry returns to service after a week';
const LEAD = 'The ferry came back on Monday after a week of repairs at the yard, the company said in a statement.';
const SECOND =
  'Talks about the harbour go on until Thursday, officials said, and a treaty is expected to be signed by the end of the week.';
const story = (before: string, lead = LEAD, ...more: string[]): string =>
  [HEADLINE, 'By Lee Ong', before + lead, SECOND, ...more].join('\n\n');

describe('a dateline in plain text', () => {
  for (const [before, dateline, source] of [
    ['PORTO, Portugal (AP) — ', 'PORTO, Portugal', 'AP'],
    ['BOGOTÁ, Colombia (AP) — ', 'BOGOTÁ, Colombia', 'AP'],
    ['WASHINGTON — ', 'WASHINGTON', undefined],
    ['WASHINGTON—', 'WASHINGTON', undefined],
    ['LONDON, Jan. 5 (Reuters) - ', 'LONDON, Jan. 5', 'Reuters'],
    ['PARIS, 5 jan (Reuters) -- ', 'PARIS, 5 jan', 'Reuters'],
    ['(Paris, AFP) – ', 'Paris', 'AFP'],
    ['Berlin (dpa) – ', 'Berlin', 'dpa'],
    ['Rio de Janeiro (EFE) - ', 'Rio de Janeiro', 'EFE'],
    ['BERLIN/MÜNCHEN (dpa) - ', 'BERLIN/MÜNCHEN', 'dpa'],
    ['SURABAYA, Indonesia/JAKARTA (Reuters) - ', 'SURABAYA, Indonesia/JAKARTA', 'Reuters'],
    ['KUWAIT CITY — ', 'KUWAIT CITY', undefined],
    ['Kleindorf (dpa/bb) - ', 'Kleindorf', 'dpa/bb'],
    ['MEXICO CITY (AP/Reuters) — ', 'MEXICO CITY', 'AP/Reuters'],
    ['ST. PETERSBURG, Russia — ', 'ST. PETERSBURG, Russia', undefined],
    ['BEAVERTON, Ore. -- ', 'BEAVERTON, Ore.', undefined],
    ['YAMHILL COUNTY -- ', 'YAMHILL COUNTY', undefined],
    ['SÃO PAULO – ', 'SÃO PAULO', undefined],
    ['PARIS (Texas) — ', 'PARIS (Texas)', undefined],
    ['New Delhi [India], May 6 (ANI): ', 'New Delhi [India], May 6', 'ANI'],
    ['Madrid, 6 may (EFE).- ', 'Madrid, 6 may', 'EFE'],
    ['(ANSA) - ROMA, 6 MAG - ', 'ROMA, 6 MAG', 'ANSA'],
    ['Mumbai, May 6 (PTI) ', 'Mumbai, May 6', 'PTI'],
    ['Lima, Peru (CNN) — ', 'Lima, Peru', 'CNN'],
    ['NAIROBI, May 6 2024 (IPS) - ', 'NAIROBI, May 6 2024', 'IPS'],
  ] as const) {
    it(`is a field: ${before}`, async () => {
      const { article, issues } = await seen(story(before));
      expect([article.dateline, article.source]).to.deep.equal([dateline, source]);
      expect(article.body).to.deep.equal([paragraph(LEAD), paragraph(SECOND)]);
      expect([article.headline, article.standfirst, issues]).to.deep.equal([HEADLINE, undefined, []]);
    });
  }

  it('is a field where the story names the place again', async () => {
    const { article } = await seen(
      story('KLEINDORF — ', LEAD, 'The yard in Kleindorf will stay open, the mayor said.'),
    );
    expect(article.dateline).to.equal('KLEINDORF');
  });

  it('keeps its agency where another source is named', async () => {
    const { article } = await seen(story('PORTO, Portugal (AP) — ', LEAD, 'Source: The Example'));
    expect([article.dateline, article.source]).to.deep.equal(['PORTO, Portugal (AP)', 'The Example']);
    const { article: same } = await seen(story('PORTO, Portugal (AP) — ', LEAD, 'Source: AP and others'));
    expect([same.dateline, same.source]).to.deep.equal(['PORTO, Portugal', 'AP and others']);
  });

  it('leaves a quotation behind it whole', async () => {
    const { article } = await seen(
      story(
        'PORTO, Portugal (AP) — ',
        '“It is good to be back,” said Ana Silva on Monday, as the ferry left the yard.',
      ),
    );
    expect(article.body?.[0]).to.deep.equal({
      type: 'paragraph',
      content: [
        { type: 'quotation', content: ['It is good to be back,'] },
        ' said Ana Silva on Monday, as the ferry left the yard.',
      ],
    });
  });

  it('is never the beginning of a sentence, a speaker or a label', async () => {
    for (const [before, lead = LEAD] of [
      ['“Wait” — ', `she said to them. ${LEAD}`],
      ['Yes — ', `we can. ${LEAD}`],
      ['YES — ', `We can. ${LEAD}`],
      ['Tuesday — ', `a day like any other for the town. ${LEAD}`],
      ['TUESDAY — '],
      ['BREAKING — '],
      ['FOOTBALL – '],
      ['NATO — ', `the alliance of thirty states. ${LEAD}`],
      ['NASA — '],
      ['Paris — '],
      ['PARIS — ', `a city that many love. ${LEAD}`],
      ['HAMLET — ', `To be, or not to be, that is the question. ${LEAD}`],
      ['WASHINGTON — ', `I cannot tell a lie, said the young man to his father. ${LEAD}`],
      ['HAMLET, Prince of Denmark — '],
      ['Amigo & amigo (Australia) – '],
      ['Amigo & amigo (Australia) – ', `also known as Renzo. ${LEAD}`],
      ['He told the agency (AP) — ', `and nobody else. ${LEAD}`],
      ['The reporter (Reuters) - '],
      ['(CNN) -- '],
      ['Lee Ong (AP) — '],
      ['Ong (Editor) — '],
      ['WASHINGTON: '],
      ['WASHINGTON-based ', `firms run the ferry. ${LEAD}`],
      ['The end of the line in LISBON — '],
    ] as [string, string?][]) {
      const { article } = await seen(story(before, lead));
      expect([before, article.dateline, article.source]).to.deep.equal([before, undefined, undefined]);
      expect(lettersOf(article), before).to.include(lettersOf(before + lead));
    }
  });

  it('is not taken where several paragraphs begin so: a dialogue, or news from several places', async () => {
    for (const second of [
      'GEORGE — The ship will leave on Monday, whatever the captain says.',
      'PARIS (AP) — Trains stood still on Monday.',
    ]) {
      const { article } = await seen(story('WASHINGTON — ', LEAD, second));
      expect([article.dateline, article.source], second).to.deep.equal([undefined, undefined]);
      expect(lettersOf(article)).to.include(lettersOf(`WASHINGTON — ${LEAD}`));
    }
  });

  it('is taken from the first paragraph alone', async () => {
    const { article } = await seen(story('', LEAD, `PORTO, Portugal (AP) — ${LEAD}`));
    expect(article.dateline).to.equal(undefined);
  });

  it('loses no letter, whatever is before the dash', async () => {
    const piece = fc.constantFrom(
      'PARIS',
      'Lisbon',
      'PORTO',
      ', ',
      ' ',
      '(AP)',
      '(',
      ')',
      'AP',
      'Jan. 5',
      '/',
      '—',
      ' - ',
      'Texas',
      '.',
      '“',
      'the',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const before = pieces.join('');
        const { article } = await seen(story(before), { format: 'plain-text' });
        const { dateline = '', source = '' } = article;
        // What is not in the fields is in the paragraph; a long dash is no letter.
        const inFields = lettersOf(source === 'AP' && !dateline.includes('AP') ? dateline + source : dateline);
        const rest = lettersOf(article.body) + lettersOf([article.standfirst]);
        expect(inFields + rest).to.include(lettersOf(before + LEAD));
      }),
      { numRuns: 100 },
    );
  });
});
