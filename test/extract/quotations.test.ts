import { expect } from '@open-wc/testing';
import { plainTextOf } from '../../src/extract/passages.js';
import { SHORT_STORIES } from './short-stories.js';
import { loadLanguage } from '../../src/extract/languages/languages.js';
import { quotationsIn, type Quotation } from '../../src/extract/quotations.js';
import type { Span } from '../../src/model/definition/span.js';
import type { Article } from '../../src/model/definition/article.js';

const articleOf = (text: string): Article => ({
  body: text.split('\n\n').map((words) => ({ type: 'paragraph', content: [words] })),
});
const find = (text: string): Quotation[] => quotationsIn(articleOf(text));
const INTRODUCED = 'Senator Marisol Okafor and the Norwegian trader Teodor Brandt spoke on Monday.\n\n';

describe('quotations in prose', () => {
  const SPEAKERS: [text: string, speaker: string | undefined][] = [
    ['“We will go on,” Okafor said.', 'Marisol Okafor'],
    ['“We will go on,” said Okafor, who is new.', 'Marisol Okafor'],
    ['Okafor said: “We will go on.”', 'Marisol Okafor'],
    ['Okafor told reporters that “we will go on”.', 'Marisol Okafor'],
    ['According to Brandt, the market is “a desert”.', 'Teodor Brandt'],
    ['Brandt left the room, saying, “I have nothing to sell.”', 'Teodor Brandt'],
    ['Brandt, who in 2010 said “prices lie”, is back.', 'Teodor Brandt'],
    ['“We,” Okafor said, “will go on.”', 'Marisol Okafor'],
    ['“We will go on,” the senator said.', 'Marisol Okafor'],
    ['OKAFOR: “We will go on.”', 'Marisol Okafor'],
    ['“We will go on.” ― Teodor Brandt', 'Teodor Brandt'],
    ['“We will go on,” a ministry official said.', 'a ministry official'],
    // Words that say no name.
    ['“We will go on,” it was said in the hall.', undefined],
  ];
  for (const [text, speaker] of SPEAKERS) {
    it(`have their speaker: ${text}`, () => {
      const [quotation] = find(INTRODUCED + text);
      expect(quotation?.attribution).to.equal(speaker);
    });
  }

  it('have the speaker whom a pronoun is for', () => {
    const text = 'Mrs. Ada Lindqvist met Mr. Teodor Brandt.\n\nLindqvist smiled. “It went well,” she said.';
    expect(find(text).map(({ attribution }) => attribution)).to.deep.equal(['Ada Lindqvist']);
  });

  it('have the role that the story gives elsewhere, and the channel', () => {
    const text =
      'Ada Lindqvist, a Danish historian, wrote a book.\n\n“Nobody reads it,” Lindqvist wrote on Facebook on Monday.';
    const [quotation] = find(text);
    expect(quotation).to.include({
      attribution: 'Ada Lindqvist',
      role: 'Danish historian',
      via: 'wrote on Facebook',
      source: 'Facebook',
    });
    expect(quotation?.date).to.deep.equal({ text: 'Monday' });
    expect(quotationsIn({ ...articleOf(text), published: { date: '2024-05-08' } })[0]?.date?.date).to.equal(
      '2024-05-06',
    );
  });

  it('have who reports them as the channel', () => {
    const text = `${INTRODUCED}But Brandt claimed that “the price is wrong” and he hopes for more, Okafor added.`;
    expect(find(text)[0]).to.include({ attribution: 'Teodor Brandt', via: 'Marisol Okafor' });
  });

  it('are one over several paragraphs, with the block of their end', () => {
    const text = `${INTRODUCED}Okafor said: “We will go on.\n\n“And on.”`;
    const all = find(text);
    expect(all.map(({ quotation }) => quotation)).to.deep.equal(['We will go on.\n\nAnd on.']);
    expect(all[0]?.span).to.deep.equal({ block: 1, start: 14, end: 8, endBlock: 2 } satisfies Span);
  });

  it('are no titles, nicknames and marked words', () => {
    const texts = [
      'She read the novel “The Long Way Home” on the train.',
      'Teodor “Teddy” Brandt is here.',
      'He is known as “the Baker”.',
    ];
    for (const text of texts) expect(find(text), text).to.deep.equal([]);
  });

  it('have spans in the plain text of their block, where the model marks quotations as well', () => {
    const article: Article = {
      body: [
        { type: 'heading', level: 2, content: ['Prices'] },
        {
          type: 'paragraph',
          content: [
            { type: 'quotation', content: ['We will ', { type: 'strong', content: ['go'] }, ' on,'] },
            ' Teodor Brandt said.',
          ],
        },
      ],
    };
    const [quotation] = quotationsIn(article);
    const plain = plainTextOf(article.body![1]!);
    expect(plain.slice(quotation!.span.start, quotation!.span.end)).to.equal('We will go on,');
    expect(plain.slice(quotation!.evidence!.start, quotation!.evidence!.end)).to.equal('Teodor Brandt');
    expect(quotation!.span.block).to.equal(1);
  });

  it('keep the speaker that a quote block has', () => {
    const [quotation] = quotationsIn({
      body: [{ type: 'quote', quotation: ['Words.'], attribution: 'Ada Lindqvist' }],
    });
    expect(quotation).to.include({ quotation: 'Words.', attribution: 'Ada Lindqvist', confidence: 1 });
  });

  it('have a link to their passage where the address of the story is known', () => {
    const [quotation] = quotationsIn({
      ...articleOf('“We will go on,” Ada Lindqvist said.'),
      url: 'https://example.org/a',
    });
    expect(quotation?.sourceUrl).to.equal('https://example.org/a#:~:text=We%20will%20go%20on');
  });

  for (const { name, text, language, quotations } of SHORT_STORIES) {
    it(`are right in a short story: ${name}`, async () => {
      await loadLanguage(language);
      const found = quotationsIn({ ...articleOf(text), ...(language && { language }) });
      expect(found.map(({ quotation, attribution = null }) => [quotation, attribution])).to.deep.equal(
        quotations.map(([quotation, attribution]) => [quotation, attribution]),
      );
      quotations.forEach(([, , more = {}], index) => expect(found[index]).to.include(more));
    });
  }

  it('have no speaker in a language whose words are not known, rather than a wrong one', () => {
    const spanish = '“La guerra contra las drogas ha fracasado”, dijo el presidente Gustavo Petro.';
    const arabic = 'وقالت وزيرة الخارجية آنا سيلفا: «نريد شراكة قوية مع كولومبيا».';
    const greek = '«Ο πόλεμος απέτυχε», είπε ο πρόεδρος Γκουστάβο Πέτρο.';
    for (const [text, language] of [
      [spanish, 'es'],
      [spanish, 'es-CO'],
      [arabic, 'ar'],
      [arabic, undefined],
      [greek, undefined],
    ] as const) {
      const [found, ...others] = quotationsIn({ ...articleOf(text), ...(language && { language }) });
      expect(others).to.deep.equal([]);
      expect(found).to.include({ confidence: 0 });
      expect(found).not.to.have.any.keys('attribution', 'role', 'evidence');
    }
    // The name of a place in another script does not make a story unreadable.
    const [english] = quotationsIn(articleOf('“We leave 北京市 tomorrow,” Ada Lindqvist said on Monday.'));
    expect(english).to.include({ attribution: 'Ada Lindqvist' });
  });

  it('are read in German, with its marks, verbs and word order', async () => {
    await loadLanguage('de');
    const text = [
      'Bundesministerin Klara Sandmeier hat am Montag Regeln vorgestellt. Der Ökonom Teodor Brandt widersprach.',
      '„Wir werden das Gesetz ändern“, sagte Sandmeier am Montag.',
      'Brandt erklärte: „Das ist ein Fehler.“',
      '„Niemand hat uns gefragt“, so Brandt.',
      '„Wir prüfen das“, sagte ein Sprecher am Abend.',
    ].join('\n\n');
    const all = quotationsIn({ ...articleOf(text), language: 'de' });
    expect(all.map(({ attribution, role }) => [attribution, role])).to.deep.equal([
      ['Klara Sandmeier', 'Bundesministerin'],
      ['Teodor Brandt', 'Ökonom'],
      ['Teodor Brandt', 'Ökonom'],
      ['ein Sprecher', 'Sprecher'],
    ]);
  });
});
