import { expect } from '@open-wc/testing';
import fc from '../properties.js';
import { readHtmlBlocks } from '../../src/markup/html.js';
import { wordsOf } from '../../src/model/text.js';

const read = (html: string, url?: string): unknown => readHtmlBlocks(html, { url });
const URL = 'https://example.org/x/';

const CASES: [name: string, html: string, blocks: unknown][] = [
  [
    'the id of a heading',
    '<h2 id="later">Later</h2>',
    [{ type: 'heading', id: 'later', level: 2, content: ['Later'] }],
  ],
  [
    'the id of an empty element in a heading',
    '<h2><a id="later" href="#later"></a>Later</h2>',
    [{ type: 'heading', id: 'later', level: 2, content: ['Later'] }],
  ],
  [
    'a name above a heading',
    '<p><a href="#n">To</a></p><a name="n"></a><h3>N</h3>',
    [
      { type: 'paragraph', content: [{ type: 'link', href: '#n', content: ['To'] }] },
      { type: 'heading', id: 'n', level: 3, content: ['N'] },
    ],
  ],
  [
    'a footnote',
    '<p>Built<sup><a href="#a" id="a-link">1</a></sup>.</p><ol><li id="a">Town. <a href="https://example.org/x/#a-link">↩︎</a></li></ol>',
    [
      {
        type: 'paragraph',
        content: [
          'Built',
          {
            type: 'superscript',
            content: [{ type: 'link', href: '#a', content: [{ type: 'span', id: 'a-link', content: ['1'] }] }],
          },
          '.',
        ],
      },
      {
        type: 'list',
        ordered: true,
        items: [
          [
            {
              type: 'paragraph',
              content: [
                { type: 'span', id: 'a', content: ['Town. '] },
                { type: 'link', href: '#a-link', content: ['↩︎'] },
              ],
            },
          ],
        ],
      },
    ],
  ],
  ['no id that no link leads to', '<p id="p1">Text.</p>', [{ type: 'paragraph', content: ['Text.'] }]],
  [
    'a link to an id that is not in the story as it is',
    '<p><a href="#comments">Comments</a></p>',
    [{ type: 'paragraph', content: [{ type: 'link', href: '#comments', content: ['Comments'] }] }],
  ],
];

describe('ids in HTML', () => {
  for (const [name, html, blocks] of CASES) {
    it(`reads ${name}`, () => {
      expect(read(html, URL)).to.deep.equal(blocks);
    });
  }

  it('change no word, whichever elements have them', () => {
    const tag = fc.constantFrom('p', 'h2', 'ul', 'li', 'a', 'em', 'div', 'blockquote', 'figure', 'table', 'td', 'span');
    const tree: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('one ', 'two', ' '),
        fc
          .tuple(tag, fc.constantFrom('x', 'y', '__proto__', 'a b'), fc.array(tie('node'), { maxLength: 3 }))
          .map(([name, id, content]) => `<${name} id="${id}">${content.join('')}</${name}>`),
      ),
    })).node;
    const words = (blocks: unknown): string =>
      JSON.stringify(blocks, (_, value: unknown) =>
        Array.isArray(value) && value.some((one) => typeof one === 'string' || (one as { href?: unknown }).href)
          ? wordsOf(value as never)
          : value,
      );
    const links = '<p><a href="#x">1</a><a href="#y">2</a><a href="#__proto__">3</a><a href="#a%20b">4</a></p>';
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (nodes) => {
        const html = links + nodes.join('');
        const textOf = (blocks: unknown): string => words(blocks).replace(/"(id|href)":"[^"]*",?/g, '');
        const all = (blocks: unknown): string => (textOf(blocks).match(/one|two|[1-4](?=\W)/g) ?? []).join(' ');
        expect(all(readHtmlBlocks(html))).to.equal(all(readHtmlBlocks(html.replace(/ id="[^"]*"/g, ''))));
      }),
      { numRuns: 300 },
    );
  });
});
