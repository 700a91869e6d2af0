import { expect } from '@open-wc/testing';
import { Cursor } from '../../../src/model/definition/cursor.js';
import { MARKS } from '../../../src/model/definition/inline-kinds.js';
import { text } from '../../../src/model/definition/text.js';
import { readCorpus } from '../../corpus.js';

const read = (raw: unknown) => Cursor.read(text.read, raw, { url: 'https://data.example/a/' });

const TEXTS: [name: string, raw: unknown, value: unknown, ...issues: string[]][] = [
  ['a string', 'Words.', ['Words.']],
  [
    'white space at the ends stays: it parts inlines',
    [' a ', { type: 'strong', content: ' b' }],
    [' a ', { type: 'strong', content: [' b'] }],
  ],
  ['line ends of Windows and old Macs', 'a\r\n\r\nb\rc', ['a\n\nb\nc']],
  ['half of a surrogate pair', 'a\uD83D', ['a\uFFFD']],
  ['a number', [1, ' a'], ['1', ' a']],
  ['one inline alone', { type: 'strong', content: 'a' }, [{ type: 'strong', content: ['a'] }]],
  ['an inline with text in place of content', { type: 'strong', text: 'a' }, [{ type: 'strong', content: ['a'] }]],
  ['a line break', ['a', { type: 'line-break' }, 'b'], ['a', { type: 'line-break' }, 'b']],
  [
    'a relative link',
    { type: 'link', href: '../b', content: 'a' },
    [{ type: 'link', href: 'https://data.example/b', content: ['a'] }],
  ],
  [
    'a refused link keeps its words',
    ['a ', { type: 'link', href: 'javascript:b', content: 'c' }],
    ['a ', 'c'],
    'url [1].href',
  ],
  ['a link of nonsense keeps its words', { type: 'link', href: {}, content: 'c' }, ['c'], 'type href'],
  ['a link without an address keeps its words', { type: 'link', content: 'c' }, ['c'], 'missing href'],
  ['a time without a date keeps its words', { type: 'time', date: '', content: 'c' }, ['c'], 'missing date'],
  [
    'a time',
    { type: 'time', date: '2022-10-03', content: 'Monday' },
    [{ type: 'time', date: { date: '2022-10-03' }, content: ['Monday'] }],
  ],
  ['a time of nonsense keeps its words', { type: 'time', date: [], content: 'Monday' }, ['Monday'], 'type date'],
  [
    'a span',
    { type: 'span', language: 'ES_co', direction: 'ltr', content: 'sí' },
    [{ type: 'span', language: 'es-CO', direction: 'ltr', content: ['sí'] }],
  ],
  [
    'a span of nonsense keeps its words',
    { type: 'span', language: '?', direction: 'up', content: 'sí' },
    [{ type: 'span', content: ['sí'] }],
    'value language',
    'value direction',
  ],
  [
    'an unknown inline keeps its words',
    ['a ', { type: 'blink', content: ['b', { type: 'strong', content: 'c' }] }],
    ['a ', 'b', { type: 'strong', content: ['c'] }],
    'unknown-type [1]',
  ],
  ['an inline without a type keeps its words', { content: 'a' }, ['a'], 'unknown-type '],
  ['an inline without words is left out', ['a', { type: 'strong' }], ['a'], 'missing [1]'],
  ['an inline named like a method keeps its words', { type: 'constructor', content: 'a' }, ['a'], 'unknown-type '],
  ['nonsense among words costs itself', ['a', true, null, 'b'], ['a', 'b'], 'type [1]', 'type [2]'],
  ['no words', ['', ' ', { type: 'line-break' }], undefined],
];

describe('text', () => {
  for (const [name, raw, value, ...expected] of TEXTS) {
    it(name, () => {
      const reading = read(raw);
      expect(reading.value).to.deep.equal(value);
      expect(reading.issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(expected);
    });
  }

  for (const type of MARKS) {
    it(`${type} marks its words`, () => {
      expect(read([{ type, content: 'a' }])).to.deep.equal({ value: [{ type, content: ['a'] }], issues: [] });
    });
  }

  it('gives no link an address that runs, whatever its disguise', async function () {
    for (const { id, input = '' } of await readCorpus(this, 'security/url')) {
      const { value } = read([{ type: 'link', href: input, content: 'words' }]);
      const [inline] = value!;
      if (typeof inline === 'string') expect(inline, id).to.equal('words');
      else if (inline?.type === 'link') {
        expect(new URL(inline.href, 'https://page.example/').protocol, id).to.match(/^(https?|mailto|tel):$/);
      } else expect.fail(id);
    }
  });
});
