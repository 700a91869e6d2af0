import { expect } from '@open-wc/testing';
import fc from '../properties.js';
import { ALL_USES, fieldsOf, TEXT, type Use } from '../../src/model/block-kinds.js';
import type { Block } from '../../src/model/definition/block.js';
import type { PlainNode } from '../../src/plain/element.js';
import { drawBlocks } from '../../src/decorate/draw.js';
import { drawRareBlock } from '../../src/decorate/rare-blocks.js';
import { markdown } from '../../src/export/markdown.js';
import { plainWords } from '../../src/export/text.js';
import { contextOf } from '../decorate/drawn.js';
import { plainBlocks } from '../../src/plain/blocks.js';
import { runs } from '../sweep.js';
import { flatBlocks, nestingBlocks } from './arbitrary.js';

/** Fields that text stands for if there is any: the title of a link, the printed form of a date. */
const STOOD_FOR = ['url', 'date'];

/** A copy of a value with a word of its own in each string; `words` lists them by how their field is shown. */
function labelled(value: unknown, use: Use, words: (Use | undefined)[], name = ''): unknown {
  if (typeof value === 'string') {
    words.push(STOOD_FOR.includes(name) ? undefined : use);
    return wordAt(words.length - 1);
  }
  // What repeats the text of the article is left out of exports.
  if (name === 'repeats') return false;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => labelled(entry, use, words));
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => ['date', 'zone', 'text'].includes(key)))
    return { text: labelled('', use, words) };
  const fields = typeof use === 'object' || use === TEXT ? fieldsOf(value, use, ALL_USES) : [];
  return {
    ...value,
    ...Object.fromEntries(
      fields.filter(([key]) => key !== 'type').map(([key, field, inner]) => [key, labelled(field, inner, words, key)]),
    ),
  };
}
const wordAt = (index: number): string => `w${index}w`;

const textOf = (nodes: readonly PlainNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : textOf(node.content))).join(' ');

/** Where the text of a block goes. */
const OUTPUTS: Readonly<Record<string, (block: Block) => string>> = {
  'plain HTML': (block) => textOf(plainBlocks([block], STYLE)),
  'the drawing': (block) =>
    textOf(drawBlocks(plainBlocks([block], STYLE), contextOf({ isData: true, drawRare: drawRareBlock }))),
  'plain text': (block) => plainWords({ kind: 'news-article', model: { body: [block] } }),
  Markdown: (block) => markdown({ kind: 'news-article', model: { body: [block] } }),
};
const STYLE = { locale: 'en', level: 2 };

const BLOCKS: Readonly<Record<string, fc.Arbitrary<Block>>> = { ...flatBlocks, ...nestingBlocks(2) };

describe('the table of fields', () => {
  for (const [type, block] of Object.entries(BLOCKS)) {
    for (const [output, write] of Object.entries(OUTPUTS)) {
      it(`says which fields of ${type} are text in ${output}`, () => {
        fc.assert(
          fc.property(block, (value) => {
            const words: (Use | undefined)[] = [];
            const written = write(labelled(value, TEXT, words) as Block).toLowerCase();
            for (const [index, use] of words.entries()) {
              if (use === undefined || (use !== TEXT && output !== 'plain HTML')) continue;
              expect(written.includes(wordAt(index)), `${index} ${JSON.stringify(value)}`).to.equal(use === TEXT);
            }
          }),
          runs(200),
        );
      });
    }
  }
});
