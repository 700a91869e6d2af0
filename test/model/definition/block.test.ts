import { expect } from '@open-wc/testing';
import fc from '../../properties.js';
import { parseArticle } from '../../../src/model/definition/article.js';
import { flatBlocks, nestingBlocks } from '../arbitrary.js';

const bodyOf = (body: unknown) => parseArticle({ body }, { url: 'https://data.example/' });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const SRC = 'https://data.example/a.jpg';

describe('a block', () => {
  for (const [type, arbitrary] of Object.entries({ ...flatBlocks, ...nestingBlocks(2) })) {
    it(`${type} is given back as it is`, () => {
      fc.assert(
        fc.property(arbitrary, (block) => {
          expect(bodyOf([structuredClone(block)])).to.deep.equal({ value: { body: [block] }, issues: [] });
        }),
        { numRuns: 50 },
      );
    });
  }

  // what one may write, and the blocks that it means
  const WRITTEN: [name: string, body: unknown, blocks: unknown[]][] = [
    ['a string is its paragraphs', 'One.\n\nTwo.', [paragraph('One.'), paragraph('Two.')]],
    ['strings are a paragraph each', ['One.', 'Two.'], [paragraph('One.'), paragraph('Two.')]],
    [
      'words and inlines are one text',
      ['One ', { type: 'strong', content: 'two' }, '.'],
      [paragraph('One ', { type: 'strong', content: ['two'] }, '.')],
    ],
    ['words beside blocks are paragraphs', ['One.', { type: 'divider' }], [paragraph('One.'), { type: 'divider' }]],
    [
      'an inline beside a block is a paragraph',
      [{ type: 'strong', content: 'One' }, { type: 'divider' }],
      [paragraph({ type: 'strong', content: ['One'] }), { type: 'divider' }],
    ],
    ['a block alone is a list of one', { type: 'divider' }, [{ type: 'divider' }]],
    ['code with content is an inline', [{ type: 'code', content: 'a' }], [paragraph({ type: 'code', content: ['a'] })]],
    [
      'code with text is a block, to the last space',
      [{ type: 'code', text: ' a\n' }],
      [{ type: 'code', text: ' a\n' }],
    ],
    [
      'a list of strings has an item each',
      { type: 'list', items: ['a', 'b'] },
      [{ type: 'list', items: [[paragraph('a')], [paragraph('b')]] }],
    ],
    [
      'an item may be blocks',
      { type: 'list', items: [['a', { type: 'divider' }]] },
      [{ type: 'list', items: [[paragraph('a'), { type: 'divider' }]] }],
    ],
    [
      'cells may be text',
      { type: 'table', rows: [['a', { content: 'b', colspan: '2' }, null, '']] },
      [{ type: 'table', rows: [[{ content: ['a'] }, { content: ['b'], colspan: 2 }, {}, {}]] }],
    ],
    [
      'a head may be one row',
      { type: 'table', head: ['a', 'b'], rows: [['c']] },
      [{ type: 'table', head: [[{ content: ['a'] }, { content: ['b'] }]], rows: [[{ content: ['c'] }]] }],
    ],
    [
      'a head may be rows',
      { type: 'table', head: [['a'], ['b']], rows: [['c']] },
      [{ type: 'table', head: [[{ content: ['a'] }], [{ content: ['b'] }]], rows: [[{ content: ['c'] }]] }],
    ],
    [
      'one picture is a gallery of one',
      { type: 'gallery', images: { src: 'a.jpg' } },
      [{ type: 'gallery', images: [{ src: SRC }] }],
    ],
    ['notes of tools are passed over', { type: 'divider', $id: 1, '@note': 'a' }, [{ type: 'divider' }]],
  ];
  for (const [name, body, blocks] of WRITTEN) {
    it(name, () => {
      expect(bodyOf(body)).to.deep.equal({ value: { body: blocks }, issues: [] });
    });
  }

  // what cannot be used, what is left, and the issue
  const BAD: [name: string, body: unknown[], blocks: unknown[], code: string, path: string][] = [
    [
      'a wrong level costs the level',
      [{ type: 'heading', content: 'a', level: 1 }],
      [{ type: 'heading', content: ['a'] }],
      'value',
      'body[0].level',
    ],
    [
      'a wrong value among the images costs one',
      [{ type: 'gallery', images: [{ src: 'a.jpg' }, {}] }],
      [{ type: 'gallery', images: [{ src: SRC }] }],
      'missing',
      'body[0].images[1].src',
    ],
    [
      'a cell of nonsense keeps its place',
      [{ type: 'table', rows: [['a', true]] }],
      [{ type: 'table', rows: [[{ content: ['a'] }, {}]] }],
      'type',
      'body[0].rows[0][1]',
    ],
    [
      'a row of nonsense costs one row',
      [{ type: 'table', rows: [['a'], 'b'] }],
      [{ type: 'table', rows: [[{ content: ['a'] }]] }],
      'type',
      'body[0].rows[1]',
    ],
    [
      'a wrong span costs the span',
      [{ type: 'table', rows: [[{ content: 'a', colspan: 0 }]] }],
      [{ type: 'table', rows: [[{ content: ['a'] }]] }],
      'value',
      'body[0].rows[0][0].colspan',
    ],
    ['a number is no block', ['a', 7], [paragraph('a')], 'type', 'body[1]'],
  ];
  for (const [name, body, blocks, code, path] of BAD) {
    it(name, () => {
      const { value, issues } = bodyOf(body);
      expect(value!.body).to.deep.equal(blocks);
      expect(issues[0]).to.include({ code, path });
    });
  }

  // each is nothing without this
  const NEEDED: [block: object, field: string][] = [
    [{ type: 'paragraph' }, 'content'],
    [{ type: 'heading', content: ' ' }, 'content'],
    [{ type: 'quote', attribution: 'a' }, 'quotation'],
    [{ type: 'figure' }, 'image'],
    [{ type: 'gallery', images: [{}] }, 'images'],
    [{ type: 'list', items: [] }, 'items'],
    [{ type: 'table', rows: [] }, 'rows'],
    [{ type: 'itinerary', stops: [null] }, 'stops'],
    [{ type: 'timeline', entries: [] }, 'entries'],
    [{ type: 'key-points', items: [''] }, 'items'],
    [{ type: 'callout', content: [] }, 'content'],
    [{ type: 'note' }, 'content'],
    [{ type: 'correction' }, 'content'],
    [{ type: 'update', title: 'a' }, 'content'],
    [{ type: 'related', links: [{ title: 'a' }] }, 'links'],
    [{ type: 'audio' }, 'sources'],
    [{ type: 'video', sources: [{ src: 'javascript:a' }] }, 'sources'],
    [{ type: 'code' }, 'text'],
  ];
  for (const [block, field] of NEEDED) {
    it(`${JSON.stringify(block)} is left out for want of ${field}`, () => {
      const { value, issues } = bodyOf(['Words.', block]);
      expect(value!.body).to.deep.equal([paragraph('Words.')]);
      expect(issues.at(-1)).to.include({ code: 'missing', path: `body[1].${field}` });
    });
  }

  it('of an unknown type keeps its words, in order, without addresses and ids', () => {
    const { value, issues } = bodyOf([
      {
        type: 'acme-quiz',
        id: 'p1',
        url: 'https://example.org/',
        question: ' Yes or no? ',
        answers: [{ label: 'Yes' }, { label: 'No', $key: 'x', deeper: { content: ['Not at all'] } }],
        language: 'en',
      },
      { type: 'empty' },
      { words: 'No type.' },
      { type: ' \uD800 ', words: '\uD800' },
    ]);
    expect(value!.body).to.deep.equal([
      { type: 'unknown', source: 'acme-quiz', text: 'Yes or no?\nYes\nNo\nNot at all' },
      { type: 'unknown', source: 'empty' },
      { type: 'unknown', source: 'an object', text: 'No type.' },
      { type: 'unknown', source: '\uFFFD', text: '\uFFFD' },
    ]);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'unknown-type body[0]',
      'unknown-type body[1]',
      'unknown-type body[2]',
      'unknown-type body[3]',
    ]);
  });
});
