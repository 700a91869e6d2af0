import { expect } from '@open-wc/testing';
import { readParagraphs, type MarkupOptions } from '../../src/markup/inlines.js';
import { wordsOf, type Text } from '../../src/model/text.js';

const URL_ = 'https://page.example/story/';

function read(markup: string, options: MarkupOptions = { url: URL_ }): Text[] {
  const inert = document.implementation.createHTMLDocument();
  inert.body.innerHTML = markup;
  return readParagraphs(inert.body.childNodes, options);
}

const strong = (...content: Text): Text[number] => ({ type: 'strong', content });
const BREAK = { type: 'line-break' } as const;

const MARKUP: [markup: string, ...paragraphs: Text[]][] = [
  ['a', ['a']],
  ['', ...[]],
  [' \n ', ...[]],
  ['<p>&nbsp;</p><p>a</p>', ['a']],
  ['<p>a</p><p>b</p>', ['a'], ['b']],
  ['a<p>b</p>c', ['a'], ['b'], ['c']],
  ['<div><div>a</div>b</div>', ['a'], ['b']],
  ['<ul><li>a<li>b</ul>', ['a'], ['b']],
  ['<table><caption>a</caption><tr><td>b<td>c</table>', ['a'], ['b'], ['c']],
  ['<details><summary>a</summary>b</details>', ['a'], ['b']],
  ['<center>a</center>b', ['a'], ['b']],
  ['<fieldset><legend>a</legend>b</fieldset>', ['a'], ['b']],
  // what each inline means
  [
    '<em>a</em><i>b</i>',
    [
      { type: 'emphasis', content: ['a'] },
      { type: 'emphasis', content: ['b'] },
    ],
  ],
  ['<strong>a</strong><b>b</b>', [strong('a'), strong('b')]],
  ['<q>a</q>', [{ type: 'quotation', content: ['a'] }]],
  ['<cite>a</cite>', [{ type: 'cite', content: ['a'] }]],
  [
    '<code>a</code><kbd>b</kbd><samp>c</samp>',
    (['a', 'b', 'c'] as const).map((words) => ({ type: 'code', content: [words] })),
  ],
  [
    '<sub>a</sub><sup>b</sup>',
    [
      { type: 'subscript', content: ['a'] },
      { type: 'superscript', content: ['b'] },
    ],
  ],
  ['<mark>a</mark>', [{ type: 'mark', content: ['a'] }]],
  ['<a href="../b">a</a>', [{ type: 'link', href: 'https://page.example/b', content: ['a'] }]],
  ['<time datetime="2022-10-03">Monday</time>', [{ type: 'time', date: { date: '2022-10-03' }, content: ['Monday'] }]],
  ['<span lang="es_CO">a</span>', [{ type: 'span', language: 'es-CO', content: ['a'] }]],
  ['<bdi dir="RTL">a</bdi>', [{ type: 'span', direction: 'rtl', content: ['a'] }]],
  // what means nothing gives up its words
  ['<span>a</span><font color="red">b</font><u onclick="c">c</u>', ['abc']],
  ['<span lang="?" dir="auto">a</span>', ['a']],
  ['<a href="javascript:alert(1)">a</a>', ['a']],
  ['<a href="https://user:secret@example.org/">a</a>', ['a']],
  ['<a name="b">a</a>', ['a']],
  ['<time>a</time>', ['a']],
  ['<constructor>a</constructor>', ['a']],
  ['<valueof>a</valueof>', ['a']],
  ['<x-unknown>a</x-unknown>', ['a']],
  // what has nothing to say
  ['a<!-- b --><script>c</script><style>d</style><template>e</template><noscript>f</noscript>', ['a']],
  ['a<span hidden>b</span><p hidden>c</p><p hidden="until-found">d</p>', ['a']],
  ['a<div data-news-mirror>b</div>', ['a']],
  ['a<iframe>b</iframe><object>c</object><svg><text>d</text><title>e</title></svg>', ['a']],
  ['a<select><option>b</select><textarea>c</textarea>', ['a']],
  ['a<video>b</video><audio>c</audio><canvas>d</canvas>', ['a']],
  // nested
  ['<b>a<i>b<b>c</b></i></b>', [strong('a', { type: 'emphasis', content: ['b', strong('c')] })]],
  ['<a href="b"><p>a</p><p>c</p></a>', [{ type: 'link', href: 'https://page.example/story/b', content: ['a c'] }]],
  ['<span><p>a</p><p>b</p></span>', ['a'], ['b']],
  // white space
  [' a \n\t b ', ['a b']],
  ['a <b> b </b> c', ['a ', strong('b '), 'c']],
  ['a<b> b</b>', ['a', strong(' b')]],
  ['a<b> </b>b', ['a', ' b']],
  ['a <b> </b> b', ['a b']],
  ['<p> <b>a</b> </p>', [strong('a')]],
  ['<p>a <b>b </b> </p>', ['a ', strong('b')]],
  ['a\u00A0\u00A0b', ['a\u00A0\u00A0b']],
  // line breaks
  ['a<br>b', ['a', BREAK, 'b']],
  ['a <br> b', ['a', BREAK, 'b']],
  ['a<br>', ['a']],
  ['<br>a', ['a']],
  ['<p><br>a</p>', ['a']],
  ['a<br><br>b', ['a'], ['b']],
  ['a<br> <br>\n<br>b', ['a'], ['b']],
  ['a<b><br></b>b', ['a', BREAK, 'b']],
  ['<b>a<br>b</b>', [strong('a', BREAK, 'b')]],
  ['<b>a </b><br>b', [strong('a'), BREAK, 'b']],
];

describe('readParagraphs', () => {
  for (const [markup, ...paragraphs] of MARKUP) {
    it(`reads ${JSON.stringify(markup)}`, () => {
      expect(read(markup)).to.deep.equal(paragraphs);
    });
  }

  it('keeps relative links where the page is not known', () => {
    expect(read('<a href="b">a</a>', {})).to.deep.equal([[{ type: 'link', href: 'b', content: ['a'] }]]);
  });

  it('leaves out what its caller skips', () => {
    expect(read('a<b>c</b><p>d</p>', { skip: ({ localName }) => localName === 'b' })).to.deep.equal([['a'], ['d']]);
  });

  it('takes no name of an element for a name of ours, in any namespace', () => {
    for (const name of ['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty']) {
      const element = document.createElementNS('', name);
      element.append('a');
      expect(readParagraphs([element]), name).to.deep.equal([['a']]);
    }
  });

  it('takes the words as the browser lays them out', () => {
    const cases = [
      ...MARKUP.map(([markup]) => markup),
      '<p>One <a href="https://example.org/">two</a>, <b><i>three</i></b>.</p>\n\n<p>\n  Four\n  five.\n</p>',
      '<h2>a</h2>b<h3>c</h3><p>d <span> e </span> f</p><div>g<span>h</span>i</div>',
      '<ol><li> a <b> b </b></li> <li><p>c</p><p>d</p></li></ol><dl><dt>e<dd>f</dl>',
      '<figure><p>a</p><figcaption>b <small>c</small></figcaption></figure>d',
      'a<br>b <i>c<br>d</i> e',
      '<section>a<article>b<header>c</header></article><footer>d</footer></section><address>e</address>',
      '<hgroup><h1>a</h1><p>b</p></hgroup><main>c</main><nav>d</nav><menu><li>e</menu><dialog open>f</dialog>',
      '<form>a<label>b</label></form>',
      '<p>a<wbr>b&shy;c</p><ruby>d<rt>e</rt></ruby>',
    ];
    for (const markup of cases) {
      const shown = document.createElement('div');
      shown.style.cssText = 'width: 2000px; list-style: none';
      shown.innerHTML = markup;
      // children of ours are laid out; a closed <details> is not, and engines differ about ruby and tables
      shown.querySelectorAll('details').forEach((details) => (details.open = true));
      document.body.append(shown);
      const lines = (words: string): string =>
        words
          .split(/[\n\t]+/)
          .map((line) => line.trim())
          .filter((line) => line)
          .join('\n');
      const ours = readParagraphs(shown.childNodes, { url: URL_ }).map(wordsOf).join('\n');
      const theirs = shown.innerText;
      shown.remove();
      // a block within a link stays in its line with us
      const flat = /<a [^>]*><p>|<ruby>/.test(markup);
      const fold = (words: string): string => (flat ? words.replace(/\s+/g, '') : words);
      // not every engine knows until-found; the copy is ours; objects, drawings and choices are no text to us
      if (/until-found|mirror|<object|<svg|<select/.test(markup)) continue;
      expect(fold(lines(ours)), markup).to.equal(fold(lines(theirs)));
    }
  });

  it('takes time in proportion to the markup', () => {
    const start = performance.now();
    read(`<p>${'a <b> </b><br> '.repeat(20_000)}</p>`);
    read(`<p>a${' '.repeat(200_000)}b</p>`);
    read('<b>'.repeat(500) + 'a');
    expect(performance.now() - start).to.be.below(2_000);
  });
});
