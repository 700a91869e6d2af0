import { expect } from '@open-wc/testing';
import { readArticle } from '../../../src/formats/read-article.js';
import fc from '../../properties.js';
import { lostLines, lettersOf } from './pasted-lines.js';
import { paragraph, seen } from '../reading.js';

const FIRST =
  'The minister arrived in the capital on Monday evening, where she met the mayor, the head of the port and a delegation of fishermen.';
const SECOND =
  'Talks about the harbour go on until Thursday, officials said, and a treaty is expected to be signed before the end of the week.';
const THIRD =
  'Nobody at the ministry would say how much of the money is there already, or who is going to pay for the rest.';
const text = (...lines: string[]): string => lines.join('\n\n');
const STORY = text('Minister lands in the harbour town for talks', FIRST, SECOND, THIRD);

describe('plain text', () => {
  it('has a headline and paragraphs', async () => {
    const { format, article, issues } = await seen(STORY);
    expect([format, issues]).to.deep.equal(['plain-text', []]);
    expect(article).to.deep.equal({
      headline: 'Minister lands in the harbour town for talks',
      body: [paragraph(FIRST), paragraph(SECOND), paragraph(THIRD)],
    });
  });

  it('has all that newspapers set around it', async () => {
    const { article, issues } = await seen(
      text(
        'World',
        'Minister lands in the harbour town for talks',
        'She is the first to come in nine years, and the town has prepared for it.',
        'By Ada Byron and Alan Turing | The Example',
        'Published Oct 3, 2022 at 4:07 PM | Updated at 5:36 PM GMT on Oct 4, 2022',
        'The minister on the quay\nThe minister looks at a crane, October 3 [Luisa Paz/Pool via Reuters]',
        FIRST,
        'What comes next',
        '“All of it will be paid for by others.”',
        SECOND,
        'Source: The Example and agencies',
      ),
    );
    expect(article).to.deep.equal({
      headline: 'Minister lands in the harbour town for talks',
      kicker: 'World',
      standfirst: ['She is the first to come in nine years, and the town has prepared for it.'],
      byline: 'By Ada Byron and Alan Turing | The Example',
      published: { date: '2022-10-03T16:07', text: 'Published Oct 3, 2022 at 4:07 PM' },
      updated: { date: '2022-10-04T17:36Z', text: 'Updated at 5:36 PM GMT on Oct 4, 2022' },
      body: [
        { type: 'note', kind: 'alt', content: ['The minister on the quay'] },
        { type: 'note', kind: 'caption', content: ['The minister looks at a crane, October 3'] },
        { type: 'note', kind: 'credit', content: ['Luisa Paz/Pool via Reuters'] },
        paragraph(FIRST),
        { type: 'heading', level: 2, content: ['What comes next'] },
        { type: 'quote', quotation: ['All of it will be paid for by others.'] },
        paragraph(SECOND),
      ],
      source: 'The Example and agencies',
    });
    expect(issues).to.deep.equal(['missing ']);
  });

  it('loses what is its page’s, and says so line by line', async () => {
    const { article, issues } = await seen(
      [
        'Advertisement',
        'Minister lands in the harbour town for talks',
        'Facebook Twitter Email',
        FIRST,
        'Read more: What the harbour costs',
        SECOND,
        'Advertisement',
        THIRD,
        'Most read',
        'Another story of that day that has nothing to do with it',
        'Copyright 2022 The Example',
      ].join('\n'),
    );
    expect(article.body).to.deep.equal([paragraph(FIRST), paragraph(SECOND), paragraph(THIRD)]);
    expect(article.copyright).to.equal('Copyright 2022 The Example');
    expect(issues).to.deep.equal([0, 2, 4, 6, 8, 9].map((row) => `unknown-field lines[${row}]`));
  });

  const BYLINES: [line: string, byline: string][] = [
    ['By Ada Byron', 'By Ada Byron'],
    ['Von Ada Byron, Berlin', 'Von Ada Byron, Berlin'],
    ['Por Ada Byron', 'Por Ada Byron'],
    ['Автор: Ада Байрон', 'Автор: Ада Байрон'],
    ['Ada Byron, Staff Writer', 'Ada Byron, Staff Writer'],
    ['Associated Press', 'Associated Press'],
    ['By Ada Byron October 3, 2022, 07:47 PM EST', 'By Ada Byron'],
  ];
  for (const [line, byline] of BYLINES) {
    it(`takes “${line}” for a byline`, async () => {
      const { article } = await seen(text('Minister lands in the harbour town for talks', line, FIRST, SECOND));
      expect(article.byline).to.equal(byline);
      expect(article.body).to.have.length(2);
    });
  }

  it('takes a sentence that begins like a byline for none', async () => {
    const begins = 'By Monday all of it was over.';
    const { article } = await seen(text('Minister lands in the harbour town', FIRST, begins, SECOND));
    expect(article.byline).to.equal(undefined);
    expect(article.body).to.have.length(3);
  });

  const CREDITS: [line: string, caption: string | undefined, credit: string | undefined][] = [
    ['A crane on the quay. (AP Photo/Luisa Paz)', 'A crane on the quay.', 'AP Photo/Luisa Paz'],
    ['A crane on the quay. Credit: The Example', 'A crane on the quay.', 'The Example'],
    ['Ein Kran am Kai (Foto: dpa)', 'Ein Kran am Kai', 'dpa'],
    ['Photo: Luisa Paz / Example', undefined, 'Luisa Paz / Example'],
    ['Image caption A crane stands on the quay of the town', 'A crane stands on the quay of the town', undefined],
  ];
  for (const [line, caption, credit] of CREDITS) {
    it(`parts “${line}” into what is shown and who made it`, async () => {
      const long = `${FIRST} ${SECOND} ${THIRD}`;
      const { article } = await seen(text('Minister lands in the harbour town', long, line, SECOND));
      const notes = [
        ...(caption ? [{ type: 'note', kind: 'caption', content: [caption] }] : []),
        ...(credit ? [{ type: 'note', kind: 'credit', content: [credit] }] : []),
      ];
      expect(article.body).to.deep.equal([paragraph(long), ...notes, paragraph(SECOND)]);
    });
  }

  describe('with lines that a program has cut', () => {
    const wrapped = (words: string, width: number): string => {
      const lines = [''];
      for (const word of words.split(' ')) {
        if (lines.at(-1)!.length + word.length + 1 > width) lines.push('');
        lines.push(`${lines.pop()!} ${word}`.trim());
      }
      return lines.join('\n');
    };
    const whole = STORY.split('\n\n');
    const CUT: [how: string, cut: string][] = [
      ['at 60 letters', whole.map((line) => wrapped(line, 60)).join('\n\n')],
      [
        'with the breaks of Windows',
        whole
          .map((line) => wrapped(line, 72))
          .join('\r\n\r\n')
          .replace(/(?<!\r)\n/g, '\r\n'),
      ],
      [
        'and quoted in a mail',
        whole
          .map((line) => wrapped(line, 66))
          .join('\n\n')
          .replace(/^/gm, '> '),
      ],
      ['with a space where they go on', whole.map((line) => wrapped(line, 50).replace(/\n/g, ' \n')).join('\n\n')],
      ['and set in, without blank lines', whole.map((line) => `     ${wrapped(line, 60)}`).join('\n')],
    ];
    for (const [how, cut] of CUT) {
      it(`reads them as before: ${how}`, async () => {
        const { article } = await seen(cut);
        expect(article.headline).to.equal(whole[0]);
        expect(article.body).to.deep.equal(whole.slice(1).map(paragraph));
      });
    }

    it('puts words together that a printer has parted, and keeps the hyphens that are theirs', async () => {
      const lines = [
        'The ministers of the two neighbouring countries have agreed on a far-reach-',
        'ing treaty about the harbour, which is a well-known and hotly debated is-',
        'sue; the treaty is far-reaching. It is their first since the left-',
        'wing government took office, and a left-wing paper calls it too long a',
        'step. Others say that it comes too late for the town and its fishermen.',
      ];
      const { article } = await seen(`Headline of the story here\n\n${lines.join('\n')}`);
      const words = JSON.stringify(article.body);
      for (const kept of ['far-reaching treaty', 'debated issue;', 'the left-wing government']) {
        expect(words).to.contain(kept);
      }
    });

    it('goes on over the break of a page, without its number', async () => {
      const [one, two] = [wrapped(FIRST, 50).split('\n'), wrapped(SECOND, 50)];
      const pages = [...one.slice(0, 2), '', '7', `\f${one.slice(2).join('\n')}`, '', two];
      const { article, issues } = await seen(`Minister lands in the harbour town\n\n${pages.join('\n')}`);
      expect(article.body).to.deep.equal([paragraph(FIRST), paragraph(SECOND)]);
      expect(issues).to.deep.equal(['unknown-field lines[5]']);
    });
  });

  it('takes the subject of a mail for the headline, and leaves its head and signature', async () => {
    const mail = `From: Ada <ada@example.org>\nTo: desk@example.org\nSubject: Fwd: Minister lands in town\n\n${FIRST}\n\n${SECOND}\n\n--\nAda, The Example`;
    const { article, issues } = await seen(mail);
    expect(article.headline).to.equal('Minister lands in town');
    expect(article.body).to.have.length(2);
    expect(issues).to.have.length(5);
    const raw = await seen(
      `Subject: Minister lands in town\nMIME-Version: 1.0\nFrom: ada@example.org\nX-Mailer: Any\n\n${FIRST}\n\n${SECOND}`,
    );
    expect(raw.article.headline).to.equal('Minister lands in town');
    expect(raw.article.body).to.deep.equal([paragraph(FIRST), paragraph(SECOND)]);
  });

  it('has no headline where none is written, and invents no date', async () => {
    const { article } = await seen(text(FIRST, SECOND, 'Posted Oct 3, 8:19 PM'));
    expect(article.headline).to.equal(undefined);
    expect(article.published?.date).to.equal(undefined);
  });

  it('runs from right to left where its letters do', async () => {
    const { article } = await seen(
      text('وصول الوزيرة إلى المدينة', `${'وقالت الوزيرة إن المحادثات مستمرة حتى يوم الخميس '.repeat(4)}.`),
    );
    expect(article.direction).to.equal('rtl');
  });

  describe('of short paragraphs alone', () => {
    const SHORT: [what: string, ...lines: string[]][] = [
      ['a brief', 'Ferry is back', 'The ferry is back.', '“Good,” said Ana Silva.', 'It sails at noon.'],
      ['a poem', 'The slip', 'The tide comes in', 'and takes the boats,', 'the lamp is lit', 'at dusk'],
      ['a list of notes', 'Notes from the council', 'Bins: Tuesday', 'Library open, 9 to 5', 'New benches in the park'],
      ['Chinese', '渡轮恢复运营', '渡轮周一恢复运营。', '“很好，”安娜·席尔瓦说。', '中午开船。'],
      ['Japanese', '渡し船が再開', '渡し船は月曜日に再開した。', '「よかった」と船長は語った。', '正午に出航する。'],
      ['Arabic', 'عودة العبارة', 'عادت العبارة يوم الاثنين.', 'كتب محمد رسالة إلى المدينة.', 'تبحر عند الظهر.'],
      ['Hindi', 'नौका लौट आई', 'नौका सोमवार को लौट आई।', 'अना सिल्वा बोलीं, “अच्छा है।”', 'यह दोपहर को चलती है।'],
      ['Thai', 'เรือข้ามฟากกลับมาแล้ว', 'เรือกลับมาเมื่อวันจันทร์', 'อานา ซิลวา กล่าวว่าดีมาก', 'ออกเรือตอนเที่ยง'],
      [
        'lines that begin as a page’s do',
        'Paper keeps its readers',
        'Subscribers to the paper rose by ten.',
        'Donated blankets went to the harbour.',
        '“Follow me,” he said.',
        'Copyright law is changing, the minister said.',
        'Related deaths fell.',
        'Author Ada Byron died on Monday.',
        'More in the town than ever before, he said.',
        'By Monday all was over.',
        'Listen.',
      ],
    ];
    for (const [what, headline, ...lines] of SHORT) {
      for (const between of ['\n', '\n\n']) {
        it(`keeps ${what}${between === '\n' ? ', line by line' : ''}`, async () => {
          const { article, issues } = await seen([headline, ...lines].join(between), { format: 'plain-text' });
          expect(issues).to.deep.equal([]);
          expect(article.headline).to.equal(headline);
          const blocks = (article.body ?? []).map((block) => [
            block.type === 'note' ? 'note' : 'text',
            lettersOf(block),
          ]);
          expect(blocks).to.deep.equal(lines.map((line) => ['text', lettersOf(line)]));
        });
      }
    }

    it('takes a first line that is a sentence for no headline', async () => {
      const { article } = await seen('The ferry is back.\n\nIt sails at noon.');
      expect(article).to.deep.equal({ body: ['The ferry is back.', 'It sails at noon.'].map(paragraph) });
    });

    it('has an author, a date and a standfirst, where they stand above the text', async () => {
      const { article, issues } = await seen(
        text(
          'Ferry is back',
          'A week of repairs is over',
          'By Ada Penn',
          '3 October 2022',
          'Share',
          'It is back.',
          'It sails.',
        ),
      );
      expect(article).to.deep.equal({
        headline: 'Ferry is back',
        standfirst: ['A week of repairs is over'],
        byline: 'By Ada Penn',
        published: { date: '2022-10-03', text: '3 October 2022' },
        body: ['It is back.', 'It sails.'].map(paragraph),
      });
      expect(issues).to.deep.equal(['unknown-field lines[8]']);
    });
  });

  it('keeps a headline in quotation marks', async () => {
    for (const headline of [
      '“She will float again”',
      '"Nobody thought that she would float."',
      '‘No more,’ says keeper',
    ]) {
      for (const lines of [
        ['The ferry came back.', 'It sails at noon.'],
        [FIRST, 'It sails at noon.'],
      ]) {
        const { article } = await seen(text(headline, ...lines));
        expect(article.headline).to.equal(headline);
        expect(article.body).to.deep.equal(lines.map(paragraph));
      }
    }
  });

  it('keeps who said a quotation, behind a dash or below it', async () => {
    const said = 'We soaked the planks for a week.';
    for (const [line, attribution, role] of [
      [`"${said}" - Ada Penn, keeper`, 'Ada Penn', 'keeper'],
      [`“${said}” — The harbour office`, 'The harbour office'],
      [`“${said}”\n—Tom Reed, Jr.`, 'Tom Reed, Jr.'],
      [`«${said}»\n\n– Ada Penn`, 'Ada Penn'],
    ] as const) {
      const { article } = await seen(text('Ferry returns to the estuary', FIRST, line, SECOND));
      const quote = { type: 'quote', quotation: [said], attribution, ...(role && { role }) };
      expect(article.body).to.deep.equal([paragraph(FIRST), quote, paragraph(SECOND)], line);
    }
    const { article } = await seen(text('Ferry returns to the estuary', FIRST, `“${said}”`, '– She left at once.'));
    expect(article.body).to.have.length(3);
    expect(article.body?.[1]).to.not.have.property('attribution');
  });

  it('keeps the dates of a diary in it', async () => {
    const { article, issues } = await seen(
      text('Diary of a ferry', '3 October 2022', 'The boat sailed.', '4 October 2022', 'It came back.'),
    );
    expect(article.published).to.equal(undefined);
    expect(article.body).to.have.length(4);
    expect(issues).to.deep.equal([]);
  });

  it('keeps what stands between two hyphens or below a word of mail', async () => {
    const lines = ['Ferry is back', 'Subject: the ferry', 'It is back.', '--', 'It sails at noon.', 'Good.'];
    const { article } = await seen(text(...lines));
    for (const line of ['It is back.', 'It sails at noon.', 'Good.']) expect(JSON.stringify(article)).to.contain(line);
  });

  describe('of any lines', () => {
    const words = fc.constantFrom(
      ...'ferry harbour Ada Penn keeper the of subscribers donated follow share related more latest copyright by on Monday nine listen comments watch read'.split(
        ' ',
      ),
    );
    const sentence = fc
      .tuple(fc.array(words, { minLength: 3, maxLength: 30 }), fc.constantFrom('.', '.”', '?', '!', '…', '。', '।'))
      .map(([said, stop]) => `${said.join(' ').replace(/^./, (letter) => letter.toUpperCase())} it was${stop}`);
    const note = fc.array(words, { minLength: 1, maxLength: 8 }).map((said) => said.join(' '));
    const foreign = fc.constantFrom(
      '渡轮周一恢复运营。',
      '中午开船',
      'عادت العبارة يوم الاثنين.',
      'नौका लौट आई।',
      'ออกเรือตอนเที่ยง',
    );
    const furniture = fc.constantFrom(
      'Advertisement',
      'Share',
      'Most read',
      'Follow us on Facebook',
      'Read more: A boat',
    );
    const other = fc.constantFrom(
      'By Ada Penn',
      '3 October 2022',
      'Photo: Getty Images',
      '* * *',
      '--',
      'Copyright 2022 A',
    );

    it('loses no line without saying so', async () => {
      const line = fc.oneof(sentence, note, foreign, furniture, other);
      await fc.assert(
        fc.asyncProperty(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\n\n'), async (lines, between) => {
          expect(
            lostLines(lines.join(between), await readArticle(lines.join(between), { format: 'plain-text' })),
          ).to.deep.equal([]);
        }),
      );
    });

    it('keeps each sentence, whatever stands around it', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.oneof(sentence, note, foreign, furniture), { minLength: 1, maxLength: 20 }),
          async (lines) => {
            const { articles } = await readArticle(lines.join('\n\n'), { format: 'plain-text' });
            const kept = lettersOf(articles);
            const prose = lines.filter((line) => / it was.{1,2}$/.test(line));
            for (const line of prose) expect(kept).to.contain(lettersOf(line));
            // Where there is more than a headline, there is a body.
            if (prose.length > 1) expect((articles[0] as { body?: unknown[] }).body ?? []).to.not.have.length(0);
          },
        ),
      );
    });
  });

  it('keeps a manifest of the origin of the text, which cannot be seen', async () => {
    const manifest = '\uFEFF\u{E0101}\u{E0150}\uFE0F\u{E01EF}';
    for (const words of [SECOND + manifest, SECOND.replace(',', manifest)]) {
      const { article } = await seen(text('Minister lands in the harbour town for talks', FIRST, words));
      expect(article.body).to.deep.equal([paragraph(FIRST), paragraph(words)]);
    }
  });

  const HOSTILE: [name: string, input: string][] = [
    ['nothing but breaks', '\n'.repeat(50_000)],
    ['marks that never close', '“'.repeat(50_000)],
    ['one word without end', 'x'.repeat(200_000)],
    ['lines that are all the same', 'By Foo Bar\n'.repeat(20_000)],
    ['brackets', '(a/'.repeat(50_000)],
    ['hyphens at every end', 'well-\nbeing and so on and so on and on\n'.repeat(5_000)],
    ['control characters', 'A\0\x01\x02\u200b\ufeff\x1f b\v\f'],
  ];
  for (const [name, input] of HOSTILE) {
    it(`survives ${name}`, async () => {
      const reading = await readArticle(input, { format: 'plain-text' });
      expect(reading.articles.length).to.be.lessThan(2);
    });
  }
});
