import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findItinerary, findQuotations, verifyQuotation } from '../../src/extract.js';
import { readArticle } from '../../src/formats/read-article.js';
import type { Article } from '../../src/model/definition/article.js';
import { snippet } from '../../src/snippet/snippet.js';
import { broadsheet } from './terminal.js';

const STORY = `Okafor starts trip to Peru and Chile

Senator Marisol Okafor arrived in Lima on Monday at the start of a trip to South America. She will travel to Santiago on Thursday to meet President Teodor Brandt.

“We will go on until every house has water,” Okafor told Radio Lima.

“It is not easy,” said Teodor Brandt.
`;
const QUIET_STORY = 'A quiet day\n\nNothing is said here, and nobody goes anywhere.\n\nIt rains.\n';

let folder: string;
const file = (name: string): string => join(folder, name);
const articleOf = async (text: string): Promise<Article> => (await readArticle(text)).primary as Article;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadsheet-'));
  await writeFile(file('story.txt'), STORY);
  await writeFile(file('quiet.txt'), QUIET_STORY);
  await writeFile(file('quote.json'), JSON.stringify({ quotation: 'We will go on until every house has water.' }));
  await writeFile(file('changed.json'), JSON.stringify({ quotation: 'We will go on until no house has water' }));
  await writeFile(file('quote.txt'), '“It is not easy”\n');
  await writeFile(file('quote.html'), '<blockquote><p>Nobody said this at all.</p></blockquote>');
  await writeFile(file('inserted.txt'), '[The work] is not easy');
});
after(() => rm(folder, { recursive: true }));

describe('broadsheet quotes', () => {
  it('prints the list of findQuotations for one file, and one with the names for several', async () => {
    const quotations = await findQuotations(await articleOf(STORY));
    assert.equal(quotations.length, 2);
    const one = await broadsheet(['quotes', file('story.txt'), '--to', 'json']);
    assert.deepEqual({ ...one, out: JSON.parse(one.out) as unknown }, { status: 0, out: quotations, said: '' });
    const two = await broadsheet(['quotes', file('story.txt'), file('quiet.txt'), '--to=json']);
    assert.equal(two.status, 0);
    assert.deepEqual(JSON.parse(two.out), [
      { file: file('story.txt'), quotations },
      { file: file('quiet.txt'), quotations: [] },
    ]);
  });

  it('prints a table that is no wider than the terminal', async () => {
    const { status, out } = await broadsheet(['quotes', file('story.txt')], { columns: 70 });
    assert.equal(status, 0);
    const [head, first, second] = out.split('\n');
    assert.match(head!, /^PICK +SURE +SPEAKER +QUOTATION$/);
    assert.match(first!, /^quote:0 +\d+ % +Marisol Okafor.*We will/);
    assert.match(second!, /^quote:1 +\d+ % +Teodor Brandt/);
    for (const line of out.split('\n')) assert.ok(line.length <= 70, line);
    assert.equal((await broadsheet(['quotes', file('quiet.txt')])).out, 'No quotations.\n');
  });

  it('reports a file that is no story, and reads the others', async () => {
    const { status, out, said } = await broadsheet(['quotes', file('quote.json'), file('story.txt'), '--to', 'json']);
    assert.equal(status, 1);
    assert.match(said, /quote\.json: it contains a quotation, not an article\./);
    assert.equal((JSON.parse(out) as unknown[]).length, 1);
    assert.equal((await broadsheet(['quotes', file('story.txt'), '--to', 'xml'])).status, 2);
  });
});

describe('broadsheet stops', () => {
  it('prints the itinerary of findItinerary, or null', async () => {
    const itinerary = await findItinerary(await articleOf(STORY), { published: '2022-10-03' });
    const command = ['stops', file('story.txt'), '--published', '2022-10-03', '--to', 'json'];
    assert.deepEqual(JSON.parse((await broadsheet(command)).out), JSON.parse(JSON.stringify(itinerary)));
    assert.deepEqual(await broadsheet(['stops', file('quiet.txt'), '--to', 'json']), {
      status: 0,
      out: 'null\n',
      said: '',
    });
    const { out } = await broadsheet([...command, file('quiet.txt')]);
    assert.deepEqual(JSON.parse(out), [
      { file: file('story.txt'), itinerary: JSON.parse(JSON.stringify(itinerary)) as unknown },
      { file: file('quiet.txt'), itinerary: null },
    ]);
  });

  it('prints a table', async () => {
    const { out } = await broadsheet(['stops', file('story.txt'), '--published', '2022-10-03']);
    assert.match(out, /^Marisol Okafor, Senator\nWHEN +PLACE +WHAT\n2022-10-03 +Lima, Peru/);
    assert.match(out, /2022-10-06 +Santiago, Chile +to meet President Teodor Brandt/);
    assert.equal((await broadsheet(['stops', file('quiet.txt')])).out, 'No trip.\n');
    assert.equal((await broadsheet(['stops', file('story.txt'), '--published', 'Monday'])).status, 2);
  });
});

describe('broadsheet verify', () => {
  const verify = (...names: readonly string[]): ReturnType<typeof broadsheet> =>
    broadsheet(['verify', ...names, '--against', file('story.txt')]);

  it('ends with 0 for a quotation that is word for word in the story', async () => {
    assert.match((await verify(file('quote.json'))).out, /quote\.json: verbatim: word for word in the story\n/);
    assert.equal((await verify(file('quote.json'))).status, 0);
    assert.equal((await verify(file('quote.txt'))).status, 0);
    const piped = await broadsheet(['verify', '--against', file('story.txt')], {
      stdin: 'We will go on; until every house has water',
    });
    assert.equal(piped.status, 0);
    assert.match(piped.out, /^standard input: punctuation/);
  });

  it('ends with 1 for others, and shows what is changed', async () => {
    const { status, out } = await verify(file('changed.json'));
    assert.equal(status, 1);
    assert.match(out, /altered/);
    assert.match(out, /until \[-every ?-\]\{\+no ?\+\}/);
    assert.deepEqual(await verify(file('quote.html')), {
      status: 1,
      out: `${file('quote.html')}: absent: not in the story\n`,
      said: '',
    });
    assert.match((await verify(file('inserted.txt'))).out, /inserted/);
  });

  it('prints what verifyQuotation returns', async () => {
    const { out } = await verify(file('changed.json'), '--to', 'json');
    const expected = verifyQuotation('We will go on until no house has water', await articleOf(STORY));
    assert.deepEqual(JSON.parse(out), expected);
  });

  it('ends with 2 for wrong use, and with 1 for a file that cannot be read', async () => {
    assert.equal((await broadsheet(['verify', file('quote.json')])).status, 2);
    assert.equal((await verify(file('quote.json'), file('quote.txt'))).status, 2);
    assert.equal((await broadsheet(['verify', '-', '--against', '-'], { stdin: 'A' })).status, 2);
    const { status, said } = await verify(file('none.json'));
    assert.equal(status, 1);
    assert.match(said, /none\.json: /);
  });
});

describe('broadsheet snippet', () => {
  it('writes a quotation or the trip in the text of a story', async () => {
    const command = ['snippet', file('story.txt'), '--no-script', '--element'];
    const { out } = await broadsheet([...command, 'pull-quote']);
    assert.match(out, /<blockquote[^>]*><p>We will go on until every house has water<\/p>/);
    assert.match(out, /<b>Marisol Okafor<\/b>/);
    assert.match((await broadsheet([...command, 'pull-quote', '--pick', 'quote:1'])).out, /It is not easy/);
    assert.match((await broadsheet([...command, 'itinerary-card'])).out, /<ol data-news-stated="false"><li/);
    const none = await broadsheet([...command, 'pull-quote', '--pick', 'quote:2']);
    assert.equal(none.status, 1);
    assert.match(none.said, /No quotation matches “quote:2”/);
  });

  it('writes a typed quotation without a file', async () => {
    const typed = ['snippet', '--quotation', 'It is telling.', '--attribution', 'A. Rampietti', '--role', 'reporter'];
    const quote = { quotation: 'It is telling.', attribution: 'A. Rampietti', role: 'reporter' };
    assert.deepEqual(await broadsheet(typed), { status: 0, out: `${snippet('pull-quote', quote)}\n`, said: '' });
    const more = [...typed, '--variant', 'showcase', '--attribute', 'source=Twitter', '--kind', 'twin'];
    const attributes = { variant: 'showcase', source: 'Twitter' } as const;
    assert.equal((await broadsheet(more)).out, `${snippet('pull-quote', quote, { attributes, kind: 'twin' })}\n`);
  });

  it('rejects a typed quotation together with a file, and a speaker without a quotation', async () => {
    for (const [given, message] of [
      [['--quotation', 'A', file('quote.json')], /--quotation is used instead of a file/],
      [['--attribution', 'A', file('quote.json')], /--attribution needs --quotation/],
      [['--quotation', ' '], /--quotation is empty/],
      [['--quotation', 'A', '--element', 'itinerary-card'], /remove --element/],
      [['--quotation', 'A', '--pick', '1'], /--pick has no effect/],
      [['--quotation', 'A', '--attribute', 'headline=B'], /headline/],
    ] as const) {
      const { status, said } = await broadsheet(['snippet', ...given]);
      assert.equal(status, 2, said);
      assert.match(said, message);
    }
  });
});
