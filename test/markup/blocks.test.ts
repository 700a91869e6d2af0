import { expect } from '@open-wc/testing';
import { readBlocksMarkup } from '../../src/markup/blocks.js';
import { readRareMarkup } from '../../src/markup/rare-blocks.js';
import type { Block } from '../../src/model/definition/block.js';

const nodesOf = (html: string): NodeListOf<ChildNode> => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root.childNodes;
};
const read = (html: string): Block[] =>
  readBlocksMarkup(nodesOf(html), { url: 'https://example.org/', readRare: readRareMarkup });
const paragraph = (...content: string[]): object => ({ type: 'paragraph', content });

describe('blocks in HTML', () => {
  for (const [name, html, expected] of [
    ['loose words and paragraphs', 'A<p>B</p>C<br><br>D', ['A', 'B', 'C', 'D'].map((words) => paragraph(words))],
    ['boxes, which are none', '<section><div><p>A</p></div><p>B</p></section>', [paragraph('A'), paragraph('B')]],
    ['a heading of two lines', '<h2>A<br><br>B</h2>', [{ type: 'heading', level: 2, content: ['A', '\n\n', 'B'] }]],
    [
      'a paragraph around a picture',
      '<p><img src="/a.jpg" alt="A"></p>',
      [{ type: 'figure', image: { src: 'https://example.org/a.jpg', alt: 'A' } }],
    ],
    ['a picture whose address would run', '<img src="javascript:alert(1)">', []],
    [
      'a caption with a link',
      '<figure><img src="/a.jpg"><figcaption><a href="/x">A</a></figcaption></figure>',
      [
        {
          type: 'figure',
          image: {
            src: 'https://example.org/a.jpg',
            caption: [{ type: 'link', href: 'https://example.org/x', content: ['A'] }],
          },
        },
      ],
    ],
    [
      'a list that starts at nought, and an empty item',
      '<ol start="0"><li>A<li></ol>',
      [{ type: 'list', ordered: true, start: 0, items: [[paragraph('A')]] }],
    ],
    [
      'a list in a list',
      '<ul><li>A<ul><li>B</ul></ul>',
      [{ type: 'list', items: [[paragraph('A'), { type: 'list', items: [[paragraph('B')]] }]] }],
    ],
    [
      'an aside with a quotation, which repeats',
      '<aside><blockquote>A</blockquote></aside>',
      [{ type: 'pull-quote', repeats: true, quotation: ['A'] }],
    ],
    [
      'a quotation that stands alone',
      '<blockquote>A<cite>B</cite></blockquote>',
      [{ type: 'quote', attribution: 'B', quotation: ['A'] }],
    ],
    [
      'a quotation lifted out',
      '<figure data-news="pull-quote"><blockquote>A</blockquote></figure>',
      [{ type: 'pull-quote', quotation: ['A'] }],
    ],
    ['a divider', 'A<hr>B', [paragraph('A'), { type: 'divider' }, paragraph('B')]],
    ['program code with its white space', '<pre><code>a\n  b</code></pre>', [{ type: 'code', text: 'a\n  b' }]],
    [
      'a table',
      '<table><tr><th>A<td>B</table>',
      [{ type: 'table', rows: [[{ content: ['A'], header: true }, { content: ['B'] }]] }],
    ],
    [
      'a table’s head with a cell that is no header',
      '<table><thead><tr><th>A<td>B</thead><tbody><tr><td>C</table>',
      [
        {
          type: 'table',
          head: [[{ content: ['A'] }, { content: ['B'], header: false }]],
          rows: [[{ content: ['C'] }]],
        },
      ],
    ],
    [
      'a timeline without hooks within',
      '<section data-news="timeline"><ol><li data-news-date="2022-10">In October <b>A</b></ol></section>',
      [{ type: 'timeline', entries: [{ date: { date: '2022-10' }, title: 'A', content: ['In October'] }] }],
    ],
    [
      'a callout whose first words are a heading',
      '<section data-news="callout"><h3 data-news="subhead">A</h3></section>',
      [{ type: 'callout', content: [{ type: 'heading', level: 3, content: ['A'] }] }],
    ],
    [
      'a recording, without what it says to browsers of old',
      '<audio src="/a.mp3">No player</audio><video hidden src="/b.mp4"></video>',
      [{ type: 'audio', sources: [{ src: 'https://example.org/a.mp3' }] }],
    ],
    ['an element that nobody knows', '<news-thing><p>A</p></news-thing>', [paragraph('A')]],
    ['what is silent', '<script>1</script><style>a{}</style><p hidden>A</p><template>B</template>', []],
  ] as const) {
    it(`are read: ${name}`, () => {
      expect(read(html)).to.deep.equal(expected);
    });
  }

  it('of a rare kind are asked for, and keep their words until they can be read', () => {
    let asked = 0;
    const blocks = readBlocksMarkup(
      nodesOf('<p data-news="note">A</p><section data-news="callout"><p>B</p></section>'),
      {
        onRare: () => asked++,
      },
    );
    expect(asked).to.equal(2);
    expect(blocks).to.deep.equal([paragraph('A'), paragraph('B')]);
  });

  it('of the common kinds ask for nothing', () => {
    let asked = 0;
    readBlocksMarkup(
      nodesOf(
        '<figure data-news="pull-quote"><blockquote data-news="quotation">A</blockquote></figure><h2 data-news="subhead">B</h2>',
      ),
      { onRare: () => asked++ },
    );
    expect(asked).to.equal(0);
  });
});
