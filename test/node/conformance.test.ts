import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  corpusFolder,
  isBelow,
  leastOf,
  MEASURES,
  measureAll,
  type Measure,
  type Row,
} from '../conformance/measure.js';
import { countable, piecesOf } from '../conformance/model-words.js';
import type { Expected, Oracle } from '../conformance/oracle.js';
import { agreement } from '../conformance/pairs.js';
import { allRows } from '../conformance/rows.js';

const corpus = corpusFolder();
const names = Object.keys(MEASURES) as Measure[];

describe('files of other newsrooms', () => {
  it(
    'give what issue 4 asks',
    { skip: corpus === undefined && 'no corpus in ../shared/corpus or $BROADSHEET_CORPUS' },
    async () => {
      const rows = await allRows(corpus!);
      assert.ok(rows.length > 10, `only ${rows.length} rows`);
      const failed = rows.flatMap((row) =>
        names
          .filter((name) => isBelow(row, name))
          .map((name) => `${row.format} ${name} ${JSON.stringify(row.shares[name])} < ${leastOf(row.format, name)}`),
      );
      const losses = rows
        .filter((row) => names.some((name) => isBelow(row, name)))
        .flatMap((row) => row.losses.slice(0, 10));
      assert.deepEqual(failed, [], losses.join('\n'));
    },
  );
});

const STORY = {
  version: 'https://jsonfeed.org/version/1.1',
  items: [
    {
      id: '1',
      title: 'Ministers meet',
      content_html: '<p>They met in Bogotá.</p><img src="1.jpg">',
      authors: [{ name: 'Ada Byron' }],
      date_published: '2022-10-03T14:00:00+02:00',
    },
  ],
};
const RIGHT: Expected = {
  headline: 'Ministers meet',
  authors: ['Ada Byron'],
  published: '2022-10-03T12:00:00Z',
  body: ['They met in “Bogotá”.'],
  pictures: ['1.jpg'],
};

describe('what measures them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  before(() => {
    mkdirSync(join(folder, 'feeds'));
    writeFileSync(join(folder, 'feeds', 'a.json'), JSON.stringify(STORY));
    writeFileSync(join(folder, 'feeds', 'b.txt'), 'not taken');
  });
  after(() => rmSync(folder, { recursive: true }));

  const measureWith = async (expected: Expected, format = 'json-feed'): Promise<Row> => {
    const oracle: Oracle = { format, folder: 'feeds', takes: (name) => name.endsWith('.json'), expect: () => expected };
    return (await measureAll(folder, [oracle]))[0]!;
  };

  it('finds nothing lost where nothing is', async () => {
    const row = await measureWith(RIGHT);
    assert.equal(row.files, 1);
    assert.deepEqual(row.losses, []);
    for (const name of names) {
      assert.ok(!isBelow(row, name), name);
      assert.equal(row.shares[name].of > 0, name !== 'agrees', name);
    }
  });

  const WRONG: [name: Measure, expected: Expected][] = [
    ['headline', { ...RIGHT, headline: 'Ministers meet again' }],
    ['authors', { ...RIGHT, authors: ['Alan Turing'] }],
    ['dates', { ...RIGHT, published: '2022-10-03T14:00:00Z' }],
    ['dates', { ...RIGHT, updated: '2022-10-03' }],
    ['words', { ...RIGHT, body: ['They met in Bogotá. Bogotá.'] }],
    ['pictures', { ...RIGHT, pictures: ['2.jpg'] }],
  ];
  for (const [name, expected] of WRONG) {
    it(`sees that ${name} are lost`, async () => {
      const row = await measureWith(expected);
      assert.ok(row.shares[name].kept < row.shares[name].of);
      assert.equal(isBelow(row, name), MEASURES[name] !== undefined);
      assert.match(row.losses.join(), new RegExp(name));
    });
  }

  it('sees that a file is taken for another format', async () => {
    assert.ok(isBelow(await measureWith(RIGHT, 'rss'), 'recognised'));
  });

  it('counts the words of one running text as it is read', () => {
    const article = {
      headline: 'A',
      topics: ['one', 'two'],
      url: 'https://e.example/',
      body: [
        {
          type: 'paragraph',
          content: ['Ho', { type: 'strong', content: ['use'] }, { type: 'line-break' }, '“s”\u200b'],
        },
      ],
    };
    assert.deepEqual(piecesOf(article).flatMap(countable), ['A', 'one', 'two', 'House', 's']);
  });
});

const paragraph = (...content: unknown[]): object => ({ type: 'paragraph', content });
const strong = (words: string): object => ({ type: 'strong', content: [words] });
const link = { type: 'link', href: 'https://e.example/', content: ['d'] };

describe('agreement with the result beside a file', () => {
  const html =
    '<h2>A</h2><p>b <strong>c</strong> <a href="https://e.example/">d</a><br/>e</p><ol><li>f<ul><li>g</li></ul></li></ol>';
  const list = { type: 'list', items: [[paragraph('g')]] };
  const right = [
    { type: 'heading', level: 2, content: ['A'] },
    paragraph('b ', strong('c'), ' ', link, { type: 'line-break' }, 'e'),
    { type: 'list', ordered: true, items: [[paragraph('f'), list]] },
  ];
  const agrees = (...body: unknown[]): boolean | undefined =>
    agreement('portable-text', 'a.json', { output: html }, { body });

  it('is there where blocks, marks, addresses and words are the same', () => {
    assert.equal(agrees(...right), true);
    assert.equal(agreement('portable-text', 'a.json', {}, { body: right }), undefined);
    assert.equal(agreement('ninjs', 'a.json', { output: html }, {}), undefined);
  });

  const WRONG: [what: string, body: unknown[]][] = [
    ['a block', [paragraph('A'), ...right.slice(1)]],
    ['a mark', [right[0], paragraph('b c ', link, { type: 'line-break' }, 'e'), right[2]]],
    [
      'an address',
      [
        right[0],
        paragraph('b ', strong('c'), ' ', { ...link, href: 'https://f.example/' }, { type: 'line-break' }, 'e'),
        right[2],
      ],
    ],
    ['a word', [right[0], paragraph('b ', strong('x'), ' ', link, { type: 'line-break' }, 'e'), right[2]]],
    ['the order', [right[1], right[0], right[2]]],
    ['the nesting of lists', [right[0], right[1], { type: 'list', ordered: true, items: [[paragraph('f')]] }, list]],
    ['all', []],
  ];
  for (const [what, body] of WRONG) {
    it(`is not there where ${what} differs`, () => {
      assert.equal(agrees(...body), false);
    });
  }

  it('asks of a tree that all of its blocks and marks are kept in their order', () => {
    const text = (value: string): object => ({ type: 'text', value });
    const tree = {
      type: 'body',
      children: [
        { type: 'paragraph', children: [text('a'), { type: 'strong', children: [text('b')] }] },
        { type: 'pullquote', text: 'c' },
      ],
    };
    const agreesWith = (...body: unknown[]): boolean | undefined =>
      agreement('ft-content-tree', 'bodyxml-to-content-t-output-a.json', tree, { body });
    const quote = { type: 'pull-quote', quotation: ['c'] };
    assert.equal(agreesWith(paragraph('a', strong('b')), quote), true);
    assert.equal(agreesWith(paragraph('ab'), quote), false);
    assert.equal(agreesWith(quote, paragraph('a', strong('b'))), false);
  });

  it('asks of a string and of XML that all they say is kept in its order', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pairs-'));
    try {
      writeFileSync(join(folder, 'string-output-a.text'), 'one two three');
      writeFileSync(
        join(folder, 'xml-output-a.xml'),
        '<body><p>one <em>two</em></p><p> </p><blockquote><p>three</p></blockquote></body>',
      );
      const emphasis = { type: 'emphasis', content: ['two'] };
      const quote = { type: 'quote', quotation: ['three'] };
      for (const kind of ['string', 'xml']) {
        const path = join(folder, `${kind}-input-a.json`);
        assert.equal(
          agreement('ft-content-tree', path, {}, { body: [paragraph('one ', emphasis), quote] }),
          true,
          kind,
        );
        assert.equal(
          agreement('ft-content-tree', path, {}, { body: [quote, paragraph('one ', emphasis)] }),
          false,
          kind,
        );
        assert.equal(agreement('ft-content-tree', path, {}, { body: [paragraph('one ', emphasis)] }), false, kind);
      }
      const unmarked = { body: [paragraph('one two'), quote] };
      assert.equal(agreement('ft-content-tree', join(folder, 'xml-input-a.json'), {}, unmarked), false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
