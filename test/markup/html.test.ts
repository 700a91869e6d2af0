import { expect } from '@open-wc/testing';
import { readHtmlBlocks, readHtmlText, readHtmlWords } from '../../src/markup/html.js';
import type { Block } from '../../src/model/definition/block.js';

const url = 'https://example.org/news/';
const at = (name: string): string => `${url}${name}`;

function read(html: string): { blocks: Block[]; issues: string[] } {
  const issues: string[] = [];
  const blocks = readHtmlBlocks(html, { url, issue: (code, message) => issues.push(`${code}: ${message}`) });
  return { blocks, issues };
}

const paragraph = (...content: unknown[]): object => ({ type: 'paragraph', content });
const figure = (image: object, more: object = {}): object => ({ type: 'figure', image, ...more });
const link = (href: string, ...content: unknown[]): object => ({ type: 'link', href, content });

describe('blocks in a string of HTML', () => {
  for (const [name, html, expected] of [
    ['breaks and bare words', 'A<br><br>B<br>C', [paragraph('A'), paragraph('B', { type: 'line-break' }, 'C')]],
    [
      'blank lines where nobody wrote a tag',
      'A\na\n\nB <b>b</b>',
      [paragraph('A a'), paragraph('B ', { type: 'strong', content: ['b'] })],
    ],
    ['a paragraph of nothing', '<p>&nbsp;</p><p>A</p>', [paragraph('A')]],
    [
      'a mark around paragraphs',
      '<b><p>A</p><p>B</p></b>',
      ['A', 'B'].map((words) => paragraph({ type: 'strong', content: [words] })),
    ],
    [
      'marks that overlap with a box',
      '<b>A<p>B</b>C',
      [paragraph({ type: 'strong', content: ['A'] }), paragraph({ type: 'strong', content: ['B'] }, 'C')],
    ],
    [
      'a link that was not ended',
      '<a href=/x>A<a href=/y>B',
      [paragraph(link('https://example.org/x', 'A'), link('https://example.org/y', 'B'))],
    ],
    [
      'headings, counted from the story’s',
      '<h1>A</h1><h2>B</h2><h3>C</h3><h6>D</h6>',
      [2, 2, 3, 4].map((level, index) => ({ type: 'heading', level, content: ['ABCD'[index]] })),
    ],
    [
      'words beside a table’s cells, which come before it',
      '<table>A<tr><td>B<td>C</table>',
      [paragraph('A'), { type: 'table', rows: [[{ content: ['B'] }, { content: ['C'] }]] }],
    ],
    [
      'a table with all that one has',
      '<table><caption>T</caption><thead><tr><th>A<th align=right>B</thead><tr><th scope=row>1<td colspan=2>2</table>',
      [
        {
          type: 'table',
          caption: ['T'],
          head: [[{ content: ['A'] }, { content: ['B'], align: 'end' }]],
          rows: [
            [
              { content: ['1'], header: true, scope: 'row' },
              { content: ['2'], colspan: 2 },
            ],
          ],
        },
      ],
    ],
    [
      'a table that only places boxes',
      '<table><tr><td><h2>A</h2><td><img src=a.jpg></table>',
      [{ type: 'heading', level: 2, content: ['A'] }, figure({ src: at('a.jpg') })],
    ],
    [
      'program code whose lines are elements',
      '<pre>a<br>b<br/><br/>c</pre><pre><div>a</div><div></div><div>b<br></div></pre><pre><div>a</div>\n<div>b</div></pre>',
      [
        { type: 'code', text: 'a\nb\n\nc' },
        { type: 'code', text: 'a\n\nb' },
        { type: 'code', text: 'a\nb' },
      ],
    ],
    [
      'boxes beside the text, and key points',
      '<aside><h3>A</h3><p>B</p></aside><aside><h4>Key points</h4><ul><li>C<li>D</ul></aside><div class="takeaways"><ul><li>E</ul></div>',
      [
        { type: 'callout', title: 'A', content: [paragraph('B')] },
        { type: 'key-points', title: 'Key points', items: [['C'], ['D']] },
        { type: 'key-points', items: [['E']] },
      ],
    ],
    [
      'a list in a list, and an empty item',
      '<ol start=3><li>A<ul><li>B</ul><li></ol>',
      [
        {
          type: 'list',
          ordered: true,
          start: 3,
          items: [[paragraph('A'), { type: 'list', items: [[paragraph('B')]] }]],
        },
      ],
    ],
    [
      'words in a list outside of its items',
      '<ul>A<li>B</li><ul><li>C</ul></ul>',
      [{ type: 'list', items: [[paragraph('A')], [paragraph('B'), { type: 'list', items: [[paragraph('C')]] }]] }],
    ],
    [
      'terms and what they mean',
      '<dl><dt>A<dd>B</dl>',
      [paragraph({ type: 'strong', content: ['A'] }), paragraph('B')],
    ],
    [
      'program text in its language',
      '<pre><code class="language-js">a\n  &lt;b></code></pre>',
      [{ type: 'code', text: 'a\n  <b>', language: 'js' }],
    ],
    ['a poem', '<pre class="wp-block-verse">A\nB</pre>', [paragraph('A', { type: 'line-break' }, 'B')]],
    ['dividers', 'A<hr class="wp-block-separator">B', [paragraph('A'), { type: 'divider' }, paragraph('B')]],
    ['a whole page', '<!doctype html><html lang=en><head></head><body><p>A</body></html>', [paragraph('A')]],
    [
      'languages and directions',
      '<div dir=rtl lang=ar><p>A</p></div><p>B <em lang=fr>C</em>',
      [
        paragraph({ type: 'span', language: 'ar', direction: 'rtl', content: ['A'] }),
        paragraph('B ', { type: 'emphasis', content: [{ type: 'span', language: 'fr', content: ['C'] }] }),
      ],
    ],
    ['elements that nobody knows', '<gu-atom><x-y>A</x-y><p>B</p></gu-atom>', [paragraph('A'), paragraph('B')]],
    [
      'what folds away',
      '<details><summary>A</summary><p>B</details>',
      [{ type: 'callout', title: 'A', content: [paragraph('B')] }],
    ],
  ] as const) {
    it(`are read: ${name}`, () => {
      expect(read(html)).to.deep.equal({ blocks: expected, issues: [] });
    });
  }
});

describe('pictures in a string of HTML', () => {
  for (const [name, html, expected] of [
    [
      'with caption, credit and widths',
      '<figure class="alignwide"><img src=a.jpg srcset="b.jpg 300w,c.jpg 600w, d.jpg 2x" alt="A" width=600 height=100%><figcaption>B <small>C</small></figcaption></figure>',
      [
        figure(
          {
            src: at('a.jpg'),
            sources: [
              { src: at('b.jpg'), width: 300 },
              { src: at('c.jpg'), width: 600 },
            ],
            width: 600,
            alt: 'A',
            caption: ['B'],
            credit: 'C',
          },
          { display: 'wide' },
        ),
      ],
    ],
    [
      'as the Guardian writes them',
      '<figure class="element element-image"><img src=a.jpg alt=""><figcaption><span class="element-image__caption">A</span> <span class="element-image__credit">B</span></figcaption></figure>',
      [figure({ src: at('a.jpg'), alt: '', caption: ['A'], credit: 'B' })],
    ],
    [
      'as WordPress used to',
      '<div class="wp-caption"><img src=a.jpg><p class="wp-caption-text">A</p></div>',
      [figure({ src: at('a.jpg'), caption: ['A'] })],
    ],
    [
      'as Blogger does',
      '<table class="tr-caption-container"><tr><td><img src=a.jpg><tr><td class="tr-caption">A</table>',
      [figure({ src: at('a.jpg'), caption: ['A'] })],
    ],
    [
      'in files of several kinds',
      '<picture><source srcset="a.webp 300w" type="image/webp"><source media="print" srcset="p.jpg 9w"><img src=b.jpg></picture>',
      [figure({ src: at('b.jpg'), sources: [{ src: at('a.webp'), type: 'image/webp', width: 300 }] })],
    ],
    ['that load late', '<img src="data:image/gif;base64,A" data-src="a.jpg">', [figure({ src: at('a.jpg') })]],
    [
      'between words',
      '<p>A <span><img src=a.jpg></span> B</p>',
      [paragraph('A'), figure({ src: at('a.jpg') }), paragraph('B')],
    ],
    ['that are a face in the text', 'A <img class=emoji alt="🙂" src=a.png>', [paragraph('A 🙂')]],
    [
      'of WordPress’s gallery',
      '<figure class="wp-block-gallery"><figure><img src=a.jpg><figcaption>A</figcaption></figure><figure><img src=b.jpg></figure><figcaption>C</figcaption></figure>',
      [{ type: 'gallery', images: [{ src: at('a.jpg'), caption: ['A'] }, { src: at('b.jpg') }], caption: ['C'] }],
    ],
    [
      'of Ghost’s gallery',
      '<figure class="kg-card kg-gallery-card"><div><div><img src=a.jpg></div><div><img src=b.jpg></div></div></figure>',
      [{ type: 'gallery', images: [{ src: at('a.jpg') }, { src: at('b.jpg') }] }],
    ],
  ] as const) {
    it(`are read: ${name}`, () => {
      expect(read(html)).to.deep.equal({ blocks: expected, issues: [] });
    });
  }
});

describe('quotations in a string of HTML', () => {
  for (const [name, html, expected] of [
    [
      'with their speaker',
      '<blockquote><p>A<p>B<footer>C, minister of D</footer></blockquote>',
      [{ type: 'quote', attribution: 'C', role: 'minister of D', quotation: ['A', '\n\n', 'B'] }],
    ],
    ['in their language', '<blockquote lang=fr>A</blockquote>', [{ type: 'quote', language: 'fr', quotation: ['A'] }]],
    [
      'with a date, whose words stay',
      '<figure><blockquote>A</blockquote><figcaption><b>B</b>, <time datetime="2022-10-03">on Monday</time></figcaption></figure>',
      [{ type: 'quote', attribution: 'B', date: { date: '2022-10-03', text: 'on Monday' }, quotation: ['A'] }],
    ],
    [
      'lifted out by WordPress',
      '<figure class="wp-block-pullquote"><blockquote><p>A</p><cite>B</cite></blockquote></figure>',
      [{ type: 'pull-quote', attribution: 'B', quotation: ['A'] }],
    ],
    [
      'lifted out by the Guardian',
      '<aside class="element element-pullquote"><blockquote><p>A</blockquote></aside>',
      [{ type: 'pull-quote', quotation: ['A'] }],
    ],
    [
      'lifted out by Ghost',
      '<blockquote class="kg-blockquote-alt">A</blockquote>',
      [{ type: 'pull-quote', quotation: ['A'] }],
    ],
    [
      'with a list and a heading, as one',
      '<blockquote>A<ul><li>B<li>C</ul><h3>D</h3><p>E</p><cite>F</cite></blockquote>',
      [{ type: 'quote', attribution: 'F', quotation: ['A', '\n\n', 'B', '\n\n', 'C', '\n\n', 'D', '\n\n', 'E'] }],
    ],
    [
      'with more than words in them',
      '<blockquote>A<hr>B<footer>C, minister</footer></blockquote>',
      [
        { type: 'quote', quotation: ['A'] },
        { type: 'divider' },
        { type: 'quote', attribution: 'C', role: 'minister', quotation: ['B'] },
      ],
    ],
    [
      'with the speaker in the next paragraph',
      '<blockquote>A went.</blockquote><p>— Ana Silva, mayor</p><p>— And then? she asked.</p>',
      [
        { type: 'quote', attribution: 'Ana Silva', role: 'mayor', quotation: ['A went.'] },
        paragraph('— And then? she asked.'),
      ],
    ],
    [
      'marked in a sentence, which they stay in, and alone',
      '<p>A <span class="pullquote">list</span></p><span class="pullquote">B</span> <p>C</p> <span class="pullquote">D</span><p><span class="pullquote">E</span></p>',
      [
        paragraph('A list'),
        { type: 'pull-quote', quotation: ['B'] },
        paragraph('C'),
        { type: 'pull-quote', quotation: ['D'] },
        { type: 'pull-quote', quotation: ['E'] },
      ],
    ],
    [
      'lifted out without a quotation element',
      '<aside class="pullquote"><p>A went.</p><p>Ana Silva</p></aside>',
      [{ type: 'pull-quote', attribution: 'Ana Silva', quotation: ['A went.'] }],
    ],
    [
      'whose speakers are more than we can tell apart',
      '<blockquote>A<cite><a href=/b>B</a> and <a href=/c>C</a> and <a href=/d>D</a></cite></blockquote>',
      [
        {
          type: 'quote',
          quotation: [
            'A',
            {
              type: 'cite',
              content: [
                link('https://example.org/b', 'B'),
                ' and ',
                link('https://example.org/c', 'C'),
                ' and ',
                link('https://example.org/d', 'D'),
              ],
            },
          ],
        },
      ],
    ],
  ] as const) {
    it(`are read: ${name}`, () => {
      expect(read(html)).to.deep.equal({ blocks: expected, issues: [] });
    });
  }
});

describe('what stands elsewhere, in a string of HTML', () => {
  for (const [name, html, expected] of [
    [
      'a post on X',
      '<blockquote class="twitter-tweet"><p>A <a href="https://t.co/b">b</a></p>&mdash; C (@c) <a href="https://twitter.com/c/status/1">June 5</a></blockquote>',
      [
        {
          type: 'embed',
          provider: 'X',
          url: 'https://twitter.com/c/status/1',
          title: 'June 5',
          author: 'C (@c)',
          text: ['A ', link('https://t.co/b', 'b')],
        },
      ],
    ],
    [
      'a post on Instagram',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/a/"><p>A</p></blockquote>',
      [{ type: 'embed', provider: 'Instagram', url: 'https://www.instagram.com/p/a/', text: ['A'] }],
    ],
    [
      'a film in a frame',
      '<iframe src="//www.youtube.com/embed/abcdefghijk?rel=0" title="A"></iframe>',
      [{ type: 'embed', provider: 'YouTube', url: 'https://www.youtube.com/watch?v=abcdefghijk', title: 'A' }],
    ],
    [
      'a frame of a house that we do not know',
      '<iframe src="https://charts.example.net/1"></iframe>',
      [{ type: 'embed', provider: 'charts.example.net', url: 'https://charts.example.net/1' }],
    ],
    [
      'WordPress’s box',
      '<figure class="wp-block-embed"><div>\nhttps://vimeo.com/1\n</div><figcaption>A</figcaption></figure>',
      [{ type: 'embed', provider: 'Vimeo', url: 'https://vimeo.com/1' }, paragraph('A')],
    ],
    [
      'Ghost’s card for a page',
      '<figure class="kg-card kg-bookmark-card"><a href="https://a.example/"><div class="kg-bookmark-title">A</div><div class="kg-bookmark-description">B</div><span class="kg-bookmark-author">C</span><span class="kg-bookmark-publisher">D</span><div class="kg-bookmark-thumbnail"><img src=e.jpg></div></a></figure>',
      [
        {
          type: 'related',
          links: [
            { url: 'https://a.example/', title: 'A', kicker: 'C, D', description: ['B'], image: { src: at('e.jpg') } },
          ],
        },
      ],
    ],
    [
      'the Guardian’s link to a story',
      '<aside class="element element-rich-link"><p><span>Related: </span><a href="/a">A</a></p></aside>',
      [{ type: 'related', links: [{ url: 'https://example.org/a', title: 'A', kicker: 'Related:' }] }],
    ],
    [
      'Ghost’s file',
      '<div class="kg-card kg-file-card"><a href="a.pdf"><div class="kg-file-card-title">A</div><div class="kg-file-card-caption">B</div><div class="kg-file-card-metadata">a.pdf</div></a></div>',
      [{ type: 'related', links: [{ url: at('a.pdf'), title: 'A', kicker: 'a.pdf', description: ['B'] }] }],
    ],
    [
      'recordings',
      '<figure><video src=a.mp4 poster=b.jpg><track src=c.vtt kind=captions srclang=en></video><figcaption>A</figcaption></figure>',
      [
        {
          type: 'video',
          sources: [{ src: at('a.mp4') }],
          poster: { src: at('b.jpg') },
          caption: ['A'],
          tracks: [{ src: at('c.vtt'), kind: 'captions', language: 'en' }],
        },
      ],
    ],
    [
      'Ghost’s note',
      '<div class="kg-card kg-callout-card"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">A</div></div>',
      [{ type: 'callout', content: [paragraph('💡 A')] }],
    ],
    [
      'WordPress’s button',
      '<div class="wp-block-button"><a href="/a">A</a></div>',
      [paragraph(link('https://example.org/a', 'A'))],
    ],
  ] as const) {
    it(`is read: ${name}`, () => {
      expect(read(html)).to.deep.equal({ blocks: expected, issues: [] });
    });
  }
});

describe('shortcodes in a string of HTML', () => {
  for (const [name, html, expected] of [
    [
      'a caption',
      '[caption width="9"]<img src=a.jpg> A <em>b</em>[/caption] C',
      [figure({ src: at('a.jpg'), caption: ['A ', { type: 'emphasis', content: ['b'] }] }), paragraph('C')],
    ],
    [
      'a caption of old',
      '[caption caption="A"]<img src=a.jpg>[/caption]',
      [figure({ src: at('a.jpg'), caption: ['A'] })],
    ],
    [
      'an address',
      '[embed width="9"]https://youtu.be/a[/embed]',
      [{ type: 'embed', provider: 'YouTube', url: 'https://youtu.be/a' }],
    ],
    ['an id', '[vimeo 123]', [{ type: 'embed', provider: 'Vimeo', url: 'https://vimeo.com/123' }]],
    ['a recording', '[audio mp3="a.mp3"][/audio]', [{ type: 'audio', sources: [{ src: at('a.mp3') }] }]],
    [
      'an editor’s words',
      '[The trip] is [sic] “[A]”, [video] [p = 5] [1]',
      [paragraph('[The trip] is [sic] “[A]”, [video] [p = 5] [1]')],
    ],
    ['program text', '<code>[a b="c"]</code>', [paragraph({ type: 'code', content: ['[a b="c"]'] })]],
  ] as const) {
    it(`are read: ${name}`, () => {
      expect(read(html)).to.deep.equal({ blocks: expected, issues: [] });
    });
  }

  it('that nobody knows leave their words, and are told', () => {
    expect(read('A [dropcap size=”2″]B[/dropcap] C [gallery ids="1,2"]')).to.deep.equal({
      blocks: [paragraph('A B C')],
      issues: [
        'unknown-type: The shortcode “dropcap” is removed; its text is kept.',
        'unknown-type: The shortcode “gallery” is removed; its text is kept.',
      ],
    });
  });
});

describe('what is left out of a string of HTML', () => {
  for (const [name, html, blocks, issue] of [
    [
      'programs',
      'A<script>1</script><script>2</script>',
      [paragraph('A')],
      /^unknown-type: The element <script> .* \(2 times\)$/,
    ],
    [
      'comments of WordPress, without a word',
      '<!-- wp:paragraph {"a":1} --><p>A</p><!-- /wp:paragraph -->',
      [paragraph('A')],
      undefined,
    ],
    ['pixels', '<img src=a.gif width=1 height=1>', [], /^unknown-type: A tracking pixel/],
    [
      'fields to fill in',
      '<form>A <input><select><option>B</select></form>',
      [paragraph('A')],
      /^unknown-type: The element <input> is/,
    ],
    [
      'links that would run',
      '<a href="javascript:alert(1)">A</a>',
      [paragraph('A')],
      /^url: “javascript:alert\(1\)” is not allowed/,
    ],
    ['pictures that would run', '<img src="javascript:alert(1)">', [], /^url: /],
    ['frames that would run', '<iframe src="javascript:alert(1)"></iframe>', [], /^url: /],
    [
      'a link around a picture',
      '<a href=/a><img src=a.jpg></a>',
      [figure({ src: at('a.jpg') })],
      /^unknown-field: A link around/,
    ],
    ['recordings without a file', '<audio></audio>', [], /^missing: /],
    ['elements that are hidden', '<p hidden>A</p>', [], undefined],
  ] as const) {
    it(`is told of: ${name}`, () => {
      const found = read(html);
      expect(found.blocks).to.deep.equal(blocks);
      if (issue) expect(found.issues[0]).to.match(issue);
      else expect(found.issues).to.deep.equal([]);
    });
  }

  it('is a link with a host, but no scheme, without an address to resolve it against', () => {
    const issues: string[] = [];
    const read = (html: string): unknown => readHtmlBlocks(html, { issue: (code) => issues.push(code) });
    expect([read('<a href="//a.example/">A</a>'), issues]).to.deep.equal([[paragraph('A')], ['url']]);
    const link = { type: 'link', href: '/a', content: ['A'] };
    expect([read('<a href="/a">A</a>'), issues]).to.deep.equal([[{ type: 'paragraph', content: [link] }], ['url']]);
  });
});

describe('running text in a string of HTML', () => {
  for (const [html, expected] of [
    ['<p>A <b>b</b></p><p>C</p>', ['A ', { type: 'strong', content: ['b'] }, '\n\n', 'C']],
    ['<ul><li>A</li><li>B</li></ul>', ['A', { type: 'line-break' }, 'B']],
    ['A &amp;amp; B', ['A &amp; B']],
    ['', []],
  ] as const) {
    it(`is read: ${html || 'nothing'}`, () => {
      expect(readHtmlText(html)).to.deep.equal(expected);
    });
  }
});

describe('words in a string of HTML', () => {
  for (const [html, expected] of [
    ['A <i>b</i>&nbsp;&amp;\n C', 'A b\u00a0& C'],
    ['<p>A</p><p>B</p>', 'A B'],
    ['A <script>b</script>', 'A'],
  ] as const) {
    it(`are read: ${html}`, () => {
      expect(readHtmlWords(html)).to.equal(expected);
    });
  }

  it('reads a long text in pieces as it reads a short one', () => {
    const piece = '<p>One &amp; <b title="a < b">two</b> <!-- <p> --> <a href="/a">three</a></p><ul><li>Four</ul>';
    const times = Math.ceil(200_000 / piece.length);
    const once = readHtmlBlocks(piece);
    expect(readHtmlBlocks(piece.repeat(times))).to.deep.equal(Array.from({ length: times }, () => once).flat());
  });
});
