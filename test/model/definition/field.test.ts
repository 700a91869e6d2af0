import { expect } from '@open-wc/testing';
import { Cursor } from '../../../src/model/definition/cursor.js';
import {
  boolean,
  choice,
  list,
  number,
  possiblyEmptyString,
  record,
  string,
  verbatim,
  whole,
  type Field,
} from '../../../src/model/definition/field.js';

const read = (field: Field<unknown, unknown>, raw: unknown) => {
  const { value, issues } = Cursor.read(field.read, raw);
  return { value, codes: issues.map(({ code }) => code).join() };
};

// a field, what is given, what comes out, and the issue if any
const READ: [name: string, field: Field<unknown, unknown>, rows: [raw: unknown, value: unknown, code?: string][]][] = [
  [
    'string',
    string,
    [
      ['a', 'a'],
      [' a\n', 'a'],
      ['', undefined],
      [' \u00A0\n', undefined],
      [7, '7'],
      [-0.5, '-0.5'],
      [NaN, undefined, 'type'],
      [true, undefined, 'type'],
      [['a'], undefined, 'type'],
      [{}, undefined, 'type'],
      ['a\uD800b', 'a\uFFFDb'],
      ['👩🏽‍🚀', '👩🏽‍🚀'],
    ],
  ],
  [
    'possiblyEmptyString',
    possiblyEmptyString,
    [
      ['', ''],
      [' ', ''],
      ['a', 'a'],
      [7, undefined, 'type'],
    ],
  ],
  [
    'verbatim',
    verbatim,
    [
      [' a\r\n', ' a\r\n'],
      ['', ''],
      ['\uDC00', '\uFFFD'],
      [7, undefined, 'type'],
    ],
  ],
  [
    'boolean',
    boolean,
    [
      [true, true],
      [false, false],
      ['true', true],
      ['false', false],
      ['yes', undefined, 'type'],
      [1, undefined, 'type'],
    ],
  ],
  [
    'choice',
    choice('a', 'b'),
    [
      ['a', 'a'],
      ['A', undefined, 'value'],
      [['a'], undefined, 'value'],
    ],
  ],
  [
    'number',
    number(0, 1),
    [
      [0.5, 0.5],
      ['0.5', 0.5],
      [' 1 ', 1],
      [1.1, undefined, 'value'],
      [-0.1, undefined, 'value'],
      [NaN, undefined, 'type'],
      [Infinity, undefined, 'value'],
      ['', undefined, 'type'],
      ['a', undefined, 'type'],
      [true, undefined, 'type'],
      [[1], undefined, 'type'],
    ],
  ],
  [
    'whole',
    whole(1, 10),
    [
      [3, 3],
      ['3', 3],
      [3.5, undefined, 'value'],
      [0, undefined, 'value'],
      [11, undefined, 'value'],
    ],
  ],
  [
    'list',
    list(string),
    [
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      ['a', ['a']],
      [['a', {}, 'b'], ['a', 'b'], 'type'],
      [[], undefined],
      [[''], undefined],
      [{}, undefined, 'type'],
    ],
  ],
  [
    'record',
    record({ a: string, b: string }, ['a']),
    [
      [{ a: 'a' }, { a: 'a' }],
      [{ a: 'a', b: null }, { a: 'a' }],
      [{ a: 'a', b: undefined }, { a: 'a' }],
      [{ a: 'a', c: 'c' }, { a: 'a' }, 'unknown-field'],
      [{ a: 'a', type: 'x', $ref: 'y', '@id': 'z' }, { a: 'a' }],
      [{ b: 'b' }, undefined, 'missing'],
      [['a'], undefined, 'type'],
      ['a', undefined, 'type'],
      [null, undefined, 'type'],
    ],
  ],
];

for (const [name, field, rows] of READ) {
  describe(name, () => {
    for (const [raw, value, code = ''] of rows) {
      it(`reads ${JSON.stringify(raw)}${typeof raw === 'number' ? ` (${raw})` : ''} as ${JSON.stringify(value)}`, () => {
        expect(read(field, raw)).to.deep.equal({ value, codes: code });
      });
    }
  });
}
